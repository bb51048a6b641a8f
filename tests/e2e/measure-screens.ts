/** The screens of the measures: nothing measured yet, what is asked and wrong, many at once, and what the measurements say. */
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { MeasuresOnPage } from './pages/measures.ts'
import { saying } from './pages/saying.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import type { Screen } from './screens.ts'

const WEEKS = [
  '2026-01-05\t3',
  '2026-01-12\t9',
  '2026-01-12\t4',
  '2026-04-20\t3.5',
  '31.02.2026\t4',
  '2026-04-27\tlate',
]

async function toMap(page: Page): Promise<void> {
  const workshop = new WorkshopOnPage(page)
  await workshop.show('map')
  await workshop.map.focus()
  await page.keyboard.press('Escape')
}

/** At the measure of the first interaction, begun if need be. */
async function atMeasure(page: Page): Promise<MeasuresOnPage> {
  const measures = new MeasuresOnPage(page)
  await measures.show()
  const begin = measures.view.getByRole('button', { name: t('measures.start.wait') })
  await begin.or(measures.entry).first().waitFor()
  if (await begin.isVisible()) await measures.begin('wait')
  return measures
}

/** The dialog with lines of every sort in it. */
async function withLines(page: Page): Promise<MeasuresOnPage> {
  const measures = await atMeasure(page)
  await measures.openTakeIn()
  await measures.dialog.getByLabel(t('measures.import.paste')).fill(WEEKS.join('\n'))
  await measures.preview.getByText(saying(t('measures.problem.no-such-day'))).waitFor()
  return measures
}

/** In the open workshop, in this order. */
export const MEASURE_SCREENS: readonly Screen[] = [
  {
    name: 'measures, none yet',
    open: async (page) => {
      const measures = new MeasuresOnPage(page)
      await measures.show()
      await measures.view.getByRole('button', { name: t('measures.start.wait') }).waitFor()
    },
    close: toMap,
  },
  {
    name: 'a measure that is begun, with a question',
    open: async (page) => {
      const measures = await atMeasure(page)
      await measures.type('1/2/2026', '4')
      await measures.entry.getByRole('alert').waitFor()
    },
    close: toMap,
  },
  { name: 'measurements to be taken in', open: async (page) => void (await withLines(page)) },
  {
    name: 'a measure with measurements',
    open: async (page) => {
      const measures = await withLines(page)
      const record = measures.dialog.getByRole('button', { name: t('measures.import.confirm', { count: 4 }) })
      const nothingNew = measures.preview.getByText(t('measures.import.allThere'))
      await record.or(nothingNew).first().waitFor()
      if (await record.isVisible()) await record.click()
      else await page.keyboard.press('Escape')
      await measures.dialog.waitFor({ state: 'detached' })
      await measures.facts.waitFor()
    },
    close: toMap,
  },
  {
    name: 'conflicts of what parties are measured on',
    open: async (page) => {
      const measures = await atMeasure(page)
      const flagged = measures.view.getByText(t('measures.conflicts.flagged'))
      if (!(await flagged.first().isVisible())) {
        await measures.view.getByRole('button', { name: t('measures.conflicts.add') }).click()
      }
      await flagged.first().scrollIntoViewIfNeeded()
    },
    close: toMap,
  },
]
