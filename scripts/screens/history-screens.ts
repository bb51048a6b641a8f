/** The past of a map over two sessions: scrubbed, in the middle of a time-lapse, and what was deleted on its way back. */
import type { Browser } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { HistoryOnPage } from '../../tests/e2e/pages/history.ts'
import { LAPTOP, openStudio, PROJECTOR, putMessagesAway, type Studio } from './studio.ts'

const TITLE = 'Spare parts'
const LIBRARY = 'history'

/** Begins with a library of its own. */
export async function shootHistory(browser: Browser): Promise<void> {
  await lead(await openStudio(browser, { at: '2026-03-12T10:05', library: LIBRARY }))
  await comeBack(await openStudio(browser, { at: '2026-04-14T14:30', library: LIBRARY }))
}

/** The first session: who serves whom. */
async function lead(studio: Studio): Promise<void> {
  const { home, workshop } = studio
  const { map } = workshop
  await home.makeWorkshop(TITLE, 'Alder Logistics')
  await map.cast(await map.place(0.2, 0.3), [
    ['Field service', 'Tab'],
    ['Parts desk', 'Tab'],
    ['Warehouse', 'Escape'],
  ])
  await map.serve('Parts desk', 'Field service', 'right part', 'Escape')
  await map.serve('Warehouse', 'Parts desk', 'stock figures', 'Escape')
  await workshop.saved()
  await workshop.goHome()
  await studio.close()
}

/** The second one, a month later: somebody is named otherwise, somebody comes, somebody goes. */
async function comeBack(studio: Studio): Promise<void> {
  const { home, page, shoot, theme, workshop } = studio
  const { map } = workshop
  const history = new HistoryOnPage(page)
  await home.openWorkshop(TITLE)
  await map.rename('Parts desk', 'Parts planning')
  await map.cast(await map.place(0.62, 0.66), [
    ['Purchasing', 'Tab'],
    ['Carrier', 'Escape'],
  ])
  await map.serve('Purchasing', 'Warehouse', 'announced delivery', 'Escape')
  await map.focus()
  await page.keyboard.press('Escape')
  await map.select('Carrier')
  await page.keyboard.press('Delete')
  await map.party('Carrier').waitFor({ state: 'detached' })
  await workshop.saved()
  await putMessagesAway(page)
  for (const size of [LAPTOP, PROJECTOR]) {
    await page.setViewportSize({ width: size.width, height: size.height })
    await shootPast(studio, history)
  }
  await page.setViewportSize({ width: LAPTOP.width, height: LAPTOP.height })
  await theme('dark')
  await shootPast(studio, history)
  await theme('light')
  const gone = await history.openGone()
  await gone.getByText('Carrier').first().waitFor()
  await shoot('history-deleted')
  await page.keyboard.press('Escape')
  await studio.close()
}

async function shootPast({ page, shoot, workshop }: Studio, history: HistoryOnPage): Promise<void> {
  await history.show()
  await history.lines.getByRole('option').first().waitFor()
  await shoot('history')
  await history.slider.press('Home')
  await page.getByRole('radio', { name: t('history.speed.slow') }).click()
  await history.button(t('history.play')).click()
  await history.party('Warehouse').waitFor()
  await shoot('history-time-lapse')
  await history.slider.press('End')
  await workshop.show('map')
}
