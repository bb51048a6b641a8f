/** The cost card on the practice workshop as it stands at Act: the interaction rated lowest, with what it comes to. */
import type { Browser } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { LAPTOP, openStudio, PROJECTOR, putMessagesAway } from './studio.ts'

/** Begins with a library of its own. */
export async function shootCostCard(browser: Browser): Promise<void> {
  const studio = await openStudio(browser, { at: '2026-03-12T11:30', library: 'cost-card' })
  const { home, page, workshop } = studio
  await home.makePractice('act')
  await putMessagesAway(page)
  await workshop.show('costs')
  await page.getByRole('radio', { name: t('app.costPage.cost-card'), exact: true }).click()
  await page
    .getByRole('region', { name: t('costCard.result.sums'), exact: true })
    .getByText(t('charts.p90'))
    .waitFor()
  for (const size of [LAPTOP, PROJECTOR]) {
    await page.setViewportSize({ width: size.width, height: size.height })
    await studio.shoot('cost-card')
  }
  await page.setViewportSize({ width: LAPTOP.width, height: LAPTOP.height })
  for (const theme of ['dark', 'contrast'] as const) {
    await studio.theme(theme)
    await studio.shoot('cost-card')
  }
  await studio.close()
}
