/** Opens each screen, looks, closes it; what was found is told with the name of the screen. */
import type { Page } from 'playwright-core'
import { HomeOnPage } from '../pages/home.ts'
import { closeScreen, HOME_SCREENS, type Screen, WORKSHOP_SCREENS } from '../screens.ts'

export type Check = (page: Page) => Promise<readonly string[]>

async function checkAll(page: Page, screens: readonly Screen[], check: Check): Promise<string[]> {
  const found: string[] = []
  for (const screen of screens) {
    await screen.open(page)
    found.push(...(await check(page)).map((line) => `${screen.name}: ${line}`))
    await closeScreen(page, screen)
  }
  return found
}

/** Begins on Home, in a library that `prepareLibrary` made. */
export async function checkEverywhere(page: Page, check: Check): Promise<string[]> {
  const atHome = await checkAll(page, HOME_SCREENS, check)
  await new HomeOnPage(page).openWorkshop('Order to delivery')
  return [...atHome, ...(await checkAll(page, WORKSHOP_SCREENS, check))]
}
