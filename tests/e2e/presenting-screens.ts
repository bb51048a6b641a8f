/** The presenter strip over the map, and the scenes of a block in the agenda, in the workshop that is open. */
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { expect } from '../helpers/e2e.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import type { Screen } from './screens.ts'

/** The room's window opens beside it and is closed with the presentation. */
async function present(page: Page): Promise<void> {
  const opening = page.context().waitForEvent('page')
  await page.keyboard.press('F5')
  await (await opening).getByRole('heading').first().waitFor()
  await page.bringToFront()
  await page.getByRole('region', { name: t('presenting.strip') }).waitFor()
  await expect.poll(() => page.locator('[data-presenter][data-held="true"]').count()).toBe(1)
}

async function leave(page: Page): Promise<void> {
  const rooms = page.context().pages().length
  await page.getByRole('button', { name: t('presenting.leave') }).click()
  await page.getByRole('region', { name: t('presenting.strip') }).waitFor({ state: 'detached' })
  await expect.poll(() => page.context().pages().length).toBe(rooms - 1)
  await page.getByText(t('presenting.left')).waitFor()
  await new WorkshopOnPage(page).map.focus()
}

/** In the open workshop. They leave nothing. */
export const PRESENTING_SCREENS: readonly Screen[] = [
  {
    name: 'presenting, dark and frozen',
    open: async (page) => {
      await present(page)
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('f')
      await page.getByText(t('presenting.isFrozen')).waitFor()
      await page.keyboard.press('b')
      await page.getByText(t('presenting.isDark')).waitFor()
    },
    close: leave,
  },
]
