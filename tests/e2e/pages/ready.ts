/** The mark that every host sets on its document once a view has painted with its data. */
import type { Page } from 'playwright-core'

export async function waitReady(page: Page, view: 'home' | 'map'): Promise<void> {
  await page.locator(`html[data-ready="${view}"]`).waitFor({ state: 'attached' })
}
