/** A damaged workshop at Home, its ways back, and what could be read of it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { expect } from '../helpers/e2e.ts'
import { headOverwritten } from '../store/salvage/damage.ts'
import { HomeOnPage } from './pages/home.ts'
import type { Screen } from './screens.ts'

const TITLE = 'Order to delivery'
const DAMAGED = 'damaged-workshop.baton'

/** Lays a damaged copy of the only workshop beside it. Leaves the page at Home, where it is listed. */
export async function damageCopy(page: Page, address: string, home: string): Promise<void> {
  const folder = join(home, 'workshops')
  // Closed: its log is folded in.
  await expect.poll(() => readdirSync(folder)).toEqual([expect.stringMatching(/\.baton$/)])
  const [name = ''] = readdirSync(folder)
  writeFileSync(join(folder, DAMAGED), headOverwritten(readFileSync(join(folder, name))))
  await new HomeOnPage(page).open(address)
}

const ways = async (page: Page) => {
  await page.getByRole('button', { name: t('recovery.openName', { file: DAMAGED }) }).click()
  await page.getByRole('button', { name: t('recovery.salvage.run') }).waitFor()
}

/** At Home, with the library that is prepared for all screens. */
export const RECOVERY_SCREENS: readonly Screen[] = [
  { name: 'ways back for a damaged workshop', open: ways },
  {
    name: 'what could be read of a damaged workshop',
    open: async (page) => {
      await ways(page)
      await page.getByRole('button', { name: t('recovery.salvage.run') }).click()
      await page.getByRole('button', { name: t('recovery.report.open') }).waitFor()
    },
    close: async (page) => {
      await page.keyboard.press('Escape')
      const library = new HomeOnPage(page)
      const salvaged = t('recovery.salvagedTitle', { title: TITLE })
      await library.choose(salvaged, t('library.delete'))
      await library.title(salvaged).waitFor({ state: 'detached' })
    },
  },
]
