/** A review on the practice workshop: six weeks after Close the change is measured, looked at from every side, and adapted. */
import type { Browser } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { MeasuresOnPage } from '../../tests/e2e/pages/measures.ts'
import { ReviewsOnPage } from '../../tests/e2e/pages/reviews.ts'
import { LAPTOP, openStudio, PROJECTOR, putMessagesAway } from './studio.ts'

const LIBRARY = 'reviews'
const SINCE = ['03/02/2026\t1 of 7', '10/02/2026\t1 of 8', '17/02/2026\t0 of 6', '24/02/2026\t1 of 9']
const LATER = ['03/03/2026\t0 of 7', '10/03/2026\t1 of 8']

/** Begins with a library of its own. */
export async function shootReviews(browser: Browser): Promise<void> {
  const before = await openStudio(browser, { at: '2026-01-29T11:45', library: LIBRARY })
  await before.home.makePractice('close')
  const planned = new ReviewsOnPage(before.page)
  await planned.show()
  await planned.decision.getByRole('button', { name: t('reviews.decision.setRunning') }).click()
  await planned.decision.getByRole('radio', { name: t('term.decision.adopt') }).waitFor()
  await planned.expectation.getByLabel(t('reviews.expectation.measure')).selectOption({ index: 1 })
  await planned.entry.waitFor()
  await planned.beginOn('2026-01-29')
  await planned.expectation.getByRole('button', { name: t('reviews.expectation.baselineTake') }).click()
  await before.workshop.goHome()
  await before.close()

  const studio = await openStudio(browser, { at: '2026-03-12T11:45', library: LIBRARY })
  const { page } = studio
  await page.getByRole('table').getByRole('button').first().click()
  await page.locator('html[data-ready="map"]').waitFor({ state: 'attached' })
  await studio.workshop.run(t('action.toggle-guide'))
  const reviews = new ReviewsOnPage(page)
  await reviews.show()
  await reviews.entry.waitFor()
  await reviews.view.getByRole('button', { name: t('measures.takeIn') }).click()
  const measures = new MeasuresOnPage(page)
  await measures.dialog.getByLabel(t('measures.import.paste')).fill([...SINCE, ...LATER].join('\n'))
  await measures.dialog.getByRole('button', { name: t('measures.import.confirm', { count: 6 }) }).click()
  await measures.dialog.waitFor({ state: 'detached' })
  await putMessagesAway(page)
  for (const kind of ['shares', 'run', 'xmr'] as const) {
    await reviews.chart(kind)
    await studio.shoot(`review-${kind}`)
  }
  await page.setViewportSize({ width: PROJECTOR.width, height: PROJECTOR.height })
  await reviews.chart('run')
  await reviews.saving.getByRole('button', { name: t('measures.rate.use') }).click()
  await reviews.saving.getByText(t('reviews.saving.kind.capacity'), { exact: true }).waitFor()
  await putMessagesAway(page)
  await reviews.decision.getByRole('radio', { name: t('term.decision.adopt') }).check()
  await reviews.view.evaluate((view) => view.scrollTo(0, 0))
  await studio.shoot('review')
  await page.setViewportSize({ width: LAPTOP.width, height: LAPTOP.height })
  for (const theme of ['dark', 'contrast'] as const) {
    await studio.theme(theme)
    await studio.shoot('review-run')
  }
  await studio.close()
}
