/** Opens each screen, makes every check there, closes it; what was found is told with the name of the screen. */
import type { Page } from 'playwright-core'
import { HomeOnPage } from '../pages/home.ts'
import { closeScreen, HOME_SCREENS, type Screen, WORKSHOP_SCREENS } from '../screens.ts'

/** Looks at what is there and changes nothing of it. Readable lines; none when all is well. */
export type Check = (page: Page) => Promise<readonly string[]>

/** So long a walk over all screens may take on a busy machine, in milliseconds. */
export const WALK = 900_000

async function checkAll(page: Page, screens: readonly Screen[], checks: readonly Check[]): Promise<string[]> {
  const found: string[] = []
  for (const screen of screens) {
    try {
      await screen.open(page)
      for (const check of checks) found.push(...(await check(page)).map((line) => `${screen.name}: ${line}`))
      await closeScreen(page, screen)
    } catch (error) {
      throw new Error(`on the screen “${screen.name}”`, { cause: error })
    }
  }
  return found
}

/** The same on those screens that are wanted, by their names. */
export async function checkWhere(
  page: Page,
  isWanted: (name: string) => boolean,
  ...checks: readonly Check[]
): Promise<string[]> {
  const wanted = (screens: readonly Screen[]) => screens.filter(({ name }) => isWanted(name))
  const atHome = await checkAll(page, wanted(HOME_SCREENS), checks)
  await new HomeOnPage(page).openWorkshop('Order to delivery')
  return [...atHome, ...(await checkAll(page, wanted(WORKSHOP_SCREENS), checks))]
}

/** Begins on Home, in a library that `prepareLibrary` made. */
export function checkEverywhere(page: Page, ...checks: readonly Check[]): Promise<string[]> {
  return checkWhere(page, () => true, ...checks)
}
