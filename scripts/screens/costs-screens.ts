/** What all misses cost, on the practice workshop as it stands at Close: from the top to the bottom of the view. */
import type { Browser } from 'playwright-core'
import { CostsOnPage } from '../../tests/e2e/pages/costs.ts'
import { LAPTOP, openStudio, PROJECTOR, putMessagesAway } from './studio.ts'

/** Begins with a library of its own. */
export async function shootCosts(browser: Browser): Promise<void> {
  const studio = await openStudio(browser, { at: '2026-03-12T11:40', library: 'costs' })
  const { home, page } = studio
  await home.makePractice('close')
  await putMessagesAway(page)
  const costs = new CostsOnPage(page)
  await costs.show()
  const parts = [
    ['costs', costs.view.locator('h2').first()],
    ['costs-table', costs.grid],
    ['costs-pictures', costs.view.locator('svg [data-line="cumulated"]')],
    ['costs-totals', costs.view.getByRole('table').first()],
  ] as const
  await costs.grid.getByRole('gridcell').first().waitFor()
  const shoot = async (names: readonly string[]) => {
    for (const [name, part] of parts) {
      if (!names.includes(name)) continue
      await part.evaluate((element) => (element.closest('section[aria-label] section') ?? element).scrollIntoView())
      await studio.shoot(name)
    }
  }
  const all = parts.map(([name]) => name)
  for (const size of [LAPTOP, PROJECTOR]) {
    await page.setViewportSize({ width: size.width, height: size.height })
    await shoot(all)
  }
  await page.setViewportSize({ width: PROJECTOR.width, height: PROJECTOR.height })
  for (const theme of ['dark', 'contrast'] as const) {
    await studio.theme(theme)
    await shoot(['costs', 'costs-pictures'])
  }
  await studio.close()
}
