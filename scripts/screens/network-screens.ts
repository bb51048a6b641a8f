/** The network of the practice workshop: sentences and tables, the hubs on the map, and what passes through the first of them. */
import type { Browser } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { NetworkOnPage } from '../../tests/e2e/pages/network.ts'
import { LAPTOP, openStudio, PROJECTOR, putMessagesAway, type Studio } from './studio.ts'

/** Begins with a library of its own. */
export async function shootNetwork(browser: Browser): Promise<void> {
  const studio = await openStudio(browser, { at: '2026-03-12T11:10', library: 'network' })
  const { home, page } = studio
  await home.makePractice('close')
  await putMessagesAway(page)
  for (const size of [LAPTOP, PROJECTOR]) {
    await page.setViewportSize({ width: size.width, height: size.height })
    await shootTables(studio)
    await shootHighlights(studio)
  }
  await page.setViewportSize({ width: LAPTOP.width, height: LAPTOP.height })
  await studio.theme('dark')
  await shootTables(studio)
  await shootHighlights(studio)
  await studio.close()
}

async function shootTables({ page, shoot }: Studio): Promise<void> {
  const network = new NetworkOnPage(page)
  await network.show()
  await network.rows('parties').first().waitFor()
  await shoot('network')
  await network.table('groups').scrollIntoViewIfNeeded()
  await shoot('network-groups')
}

/** The map has the whole window, but for the panel that says what stands out. */
async function shootHighlights({ page, workshop, shoot }: Studio): Promise<void> {
  const network = new NetworkOnPage(page)
  const { map } = workshop
  await workshop.show('map')
  await workshop.run(t('action.highlight-hubs'))
  await network.panel.getByText(t('network.highlight.caution')).waitFor()
  await map.focus()
  await page.keyboard.press('Escape')
  await map.fit()
  await network.marked('hub').first().waitFor()
  await shoot('map-hubs')
  await network.legend('1. Group 70').click()
  await network.marked('both').first().waitFor()
  await shoot('map-hub')
  await workshop.run(t('action.highlight-cut-points'))
  await map.focus()
  await page.keyboard.press('Escape')
  await network.marked('cut-point').first().waitFor()
  await shoot('map-cut-points')
  await workshop.run(t('action.highlight-none'))
}
