/** Cases of the practice workshop at Close: what a change takes and brings, its figures, and what the workshop assumes. */
import type { Browser } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { CasesOnPage } from '../../tests/e2e/pages/cases.ts'
import { LAPTOP, openStudio, PROJECTOR, putMessagesAway } from './studio.ts'

/** Begins with a library of its own. */
export async function shootCases(browser: Browser): Promise<void> {
  const studio = await openStudio(browser, { at: '2026-03-12T11:30', library: 'cases' })
  const { home, page } = studio
  const cases = new CasesOnPage(page)
  await home.makePractice('close')
  await putMessagesAway(page)
  await cases.show()
  await cases.reckoned()
  for (const size of [LAPTOP, PROJECTOR]) {
    await page.setViewportSize({ width: size.width, height: size.height })
    await cases.headline.scrollIntoViewIfNeeded()
    await studio.shoot('cases')
    await cases.view.getByRole('region', { name: t('cases.roce.title') }).scrollIntoViewIfNeeded()
    await studio.shoot('cases-figures')
    await cases.view.getByRole('heading', { name: t('cases.title') }).scrollIntoViewIfNeeded()
  }
  await page.setViewportSize({ width: LAPTOP.width, height: LAPTOP.height })
  await cases.openAssumptions()
  await studio.shoot('cases-assumptions')
  await page.keyboard.press('Escape')
  await studio.theme('dark')
  await studio.shoot('cases')
  await studio.close()
}
