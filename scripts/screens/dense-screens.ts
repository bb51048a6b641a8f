/** Maps of many parties: as they were pasted and after tidying, from near and from far, collapsed, in every style of line. */
import type { Browser } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { allowClipboard, paste } from '../../tests/e2e/pages/clipboard.ts'
import { listHandOvers, listParties } from './dense-map.ts'
import { openStudio, PROJECTOR, putMessagesAway, type Studio } from './studio.ts'

/** Rows that are pasted at once. */
const ROWS = 250

/** A list of names, and then the hand-overs between them: nothing has been moved yet. */
async function pasteMap({ page, home, workshop }: Studio, parties: number, interactions: number): Promise<void> {
  const { map } = workshop
  await home.makeWorkshop(`${parties} parties, ${interactions} interactions`, 'Alder Logistics')
  // The map has the whole window.
  await page.keyboard.press('Alt+g')
  await page.keyboard.press('Alt+i')
  await map.focus()
  await paste(page, listParties(parties).join('\n'))
  await map
    .party(listParties(parties).at(-1) ?? '')
    .first()
    .waitFor({ state: 'attached' })
  const lines = listHandOvers(parties, interactions)
  for (let from = 0; from < lines.length; from += ROWS) {
    await page.keyboard.press('Escape')
    const part = lines.slice(from, from + ROWS)
    await paste(page, ['Provider\tCustomer\tService', ...part].join('\n'))
    const wanted = from + part.length
    await page.waitForFunction(
      (count) => document.querySelectorAll('.tl-shape-background[data-shape-type="interaction"]').length >= count,
      wanted,
    )
  }
  await page.keyboard.press('Escape')
  await workshop.saved()
  await putMessagesAway(page)
  await map.fit()
}

async function shootSize(browser: Browser, parties: number, interactions: number): Promise<void> {
  const studio = await openStudio(browser, { at: '2026-03-13T09:10', size: PROJECTOR })
  await allowClipboard(studio.page)
  await pasteMap(studio, parties, interactions)
  await studio.shoot(`dense-${parties}-pasted`)
  const { page, workshop } = studio
  await page.keyboard.press('Alt+t')
  await workshop.saved()
  await workshop.map.fit()
  await studio.shoot(`dense-${parties}-tidy`)
  if (parties < 100) await shootZooms(studio)
  await studio.close()
}

/** Names alone, then services, then everything. */
async function shootZooms(studio: Studio): Promise<void> {
  const { map } = studio.workshop
  const { x, y, w, h } = await map.spot('Dispatch North')
  const around = (size: number) => ({ x: x + w / 2 - size / 2, y: y + h / 2 - size / 4, w: size, h: size / 2 })
  for (const [name, zoom] of [
    ['far', 0.3],
    ['middle', 0.5],
    ['near', 1],
  ] as const) {
    await map.read.show(around(PROJECTOR.width), zoom)
    await map.read.rest()
    await studio.shoot(`labels-${name}`)
  }
}

/** The practice map with its zones collapsed, and its lines in the other styles. */
async function shootCollapsed(browser: Browser): Promise<void> {
  const studio = await openStudio(browser, { at: '2026-03-13T10:30', size: PROJECTOR })
  const { page, home, workshop } = studio
  await home.makePractice()
  await page.keyboard.press('Alt+g')
  await workshop.run(t('action.route-elbow'))
  await workshop.saved()
  await putMessagesAway(page)
  await workshop.map.fit()
  await studio.shoot('map-elbow')
  await workshop.run(t('action.route-straight'))
  await workshop.saved()
  await putMessagesAway(page)
  await studio.shoot('map-straight')
  await workshop.run(t('action.route-curved'))
  const heading = page.locator('.tl-shape[data-shape-type="zone"]').getByText('Service desk', { exact: true })
  const zone = await heading.boundingBox()
  if (!zone) throw new Error('no zone on the screen')
  await page.mouse.click(zone.x + 20, zone.y + zone.height / 2)
  await page.keyboard.press('Alt+z')
  await workshop.saved()
  await putMessagesAway(page)
  await studio.shoot('map-collapsed-one')
  await page.keyboard.press('Escape')
  await workshop.run(t('action.collapse-all'))
  await page.keyboard.press('Alt+t')
  await workshop.saved()
  await putMessagesAway(page)
  await workshop.map.fit()
  await studio.shoot('map-collapsed')
  await page
    .getByRole('button', { name: /^11 interactions/ })
    .first()
    .click()
  await studio.shoot('map-bundle')
  await studio.close()
}

export async function shootDenseMaps(browser: Browser): Promise<void> {
  await shootSize(browser, 61, 255)
  await shootSize(browser, 250, 500)
  await shootCollapsed(browser)
}
