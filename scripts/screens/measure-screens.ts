/** The measures on the practice workshop as it stands at Act, the conflicts below them, and lines that are looked at before they are taken in. */
import type { Browser } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { MeasuresOnPage } from '../../tests/e2e/pages/measures.ts'
import { LAPTOP, openStudio, PROJECTOR, putMessagesAway } from './studio.ts'

const LINES = 'Week of\tSent back\tIncidents\n05/01/2026\t3\t8\n12/01/2026\t2\t7\n19/01/2026\t9\t8\n31/02/2026\t1\t6'

/** Begins with a library of its own. */
export async function shootMeasures(browser: Browser): Promise<void> {
  const studio = await openStudio(browser, { at: '2026-03-12T11:45', library: 'measures' })
  const { home, page } = studio
  await home.makePractice('act')
  await putMessagesAway(page)
  const measures = new MeasuresOnPage(page)
  await measures.show()
  await measures.facts.waitFor()
  for (const size of [LAPTOP, PROJECTOR]) {
    await page.setViewportSize({ width: size.width, height: size.height })
    await studio.shoot('measures')
  }
  await page.getByRole('heading', { name: t('measures.conflicts.title') }).scrollIntoViewIfNeeded()
  await studio.shoot('conflicts')
  await page.setViewportSize({ width: LAPTOP.width, height: LAPTOP.height })
  await measures.openTakeIn()
  await measures.dialog.getByLabel(t('measures.import.paste')).fill(LINES)
  await measures.preview.getByText(t('measures.problem.no-such-day')).waitFor()
  await studio.shoot('measurements-take-in')
  await page.keyboard.press('Escape')
  await measures.dialog.waitFor({ state: 'detached' })
  await measures.view.evaluate((view) => view.scrollTo(0, 0))
  for (const theme of ['dark', 'contrast'] as const) {
    await studio.theme(theme)
    await studio.shoot('measures')
  }
  await studio.close()
}
