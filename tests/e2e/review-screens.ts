/** The screens of the reviews: a change that was not set running, nothing measured yet, and each chart with what it allows to say. */
import type { Page } from 'playwright-core'
import { addDays, dayOf } from '#shared/model/day.ts'
import { t } from '#shared/text/text.ts'
import { MeasuresOnPage } from './pages/measures.ts'
import { ReviewsOnPage } from './pages/reviews.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import type { Screen } from './screens.ts'

const START = addDays(dayOf(new Date()), -30)
const SHARES = ['4 of 20', '5 of 22', '3 of 19', '4 of 21', '2 of 20', '0 of 21', '1 of 20']

async function toMap(page: Page): Promise<void> {
  const workshop = new WorkshopOnPage(page)
  await workshop.show('map')
  await workshop.map.focus()
  await page.keyboard.press('Escape')
}

/** At the first review, with its change running. */
async function atRunning(page: Page): Promise<ReviewsOnPage> {
  const reviews = new ReviewsOnPage(page)
  await reviews.show()
  const run = reviews.decision.getByRole('button', { name: t('reviews.decision.setRunning') })
  const adopt = reviews.decision.getByRole('radio', { name: t('term.decision.adopt') })
  await run.or(adopt).first().waitFor()
  if (await run.isVisible()) await run.click()
  await adopt.waitFor()
  return reviews
}

/** The same with a share that was measured before and since. */
async function atMeasured(page: Page): Promise<ReviewsOnPage> {
  const reviews = await atRunning(page)
  const add = reviews.expectation.getByRole('button', { name: t('reviews.expectation.measureAdd') })
  const choose = reviews.expectation.getByLabel(t('reviews.expectation.measure'))
  await add.or(choose).first().waitFor()
  if (await add.isVisible()) {
    await add.click()
    const measures = new MeasuresOnPage(page)
    await measures.begin('right')
    await measures.openTakeIn()
    const lines = SHARES.map((share, at) => `${addDays(START, 5 * (at - 4))}\t${share}`)
    await measures.dialog.getByLabel(t('measures.import.paste')).fill(lines.join('\n'))
    await measures.dialog.getByRole('button', { name: t('measures.import.confirm', { count: lines.length }) }).click()
    await measures.dialog.waitFor({ state: 'detached' })
    await reviews.show()
  }
  if (await reviews.evidence.getByRole('img').isVisible()) return reviews
  await choose.selectOption({ index: 1 })
  await reviews.entry.waitFor()
  await reviews.beginOn(START)
  await reviews.evidence.getByRole('img').waitFor()
  return reviews
}

/** In the open workshop, in this order. */
export const REVIEW_SCREENS: readonly Screen[] = [
  {
    name: 'review of what was not set running',
    open: async (page) => {
      const reviews = new ReviewsOnPage(page)
      await reviews.show()
      await reviews.decision.getByRole('radio').first().waitFor()
    },
    close: toMap,
  },
  {
    name: 'review, adapting without a measure',
    open: async (page) => {
      const reviews = await atRunning(page)
      await reviews.decision.getByRole('radio', { name: t('term.decision.adapt') }).check()
      await reviews.decision.getByLabel(t('reviews.decision.next')).waitFor()
    },
    close: toMap,
  },
  {
    name: 'review, before and since',
    open: async (page) => void (await (await atMeasured(page)).chart('shares')),
    close: toMap,
  },
  {
    name: 'review, run chart',
    open: async (page) => void (await (await atMeasured(page)).chart('run')),
    close: toMap,
  },
  {
    name: 'review, XmR chart',
    open: async (page) => void (await (await atMeasured(page)).chart('xmr')),
    close: toMap,
  },
]
