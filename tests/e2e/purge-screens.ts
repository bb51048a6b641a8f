/** The screens of personal data: what there is to remove, with the places of a name, and the question before a deleted workshop goes. */
import { t } from '#shared/text/text.ts'
import { PurgeOnPage } from './pages/purge.ts'
import type { Screen } from './screens.ts'

const TITLE = 'Order to delivery'

/** At Home, with the library that is prepared for all screens. */
export const PURGE_SCREENS: readonly Screen[] = [
  {
    name: 'personal data to remove',
    open: async (page) => {
      const purge = new PurgeOnPage(page, TITLE)
      await purge.open(TITLE)
      await purge.lookFor('laptop')
      await purge.word('laptop').waitFor()
      await purge.dialog.locator('summary').first().click()
      await purge.dialog.getByRole('checkbox', { name: t('purge.sure') }).check()
    },
  },
  {
    name: 'a deleted workshop to remove for good',
    open: async (page) => {
      const remove = page.getByRole('button', { name: t('library.deletedSection.removeName', { title: 'Rehearsal' }) })
      if (!(await remove.isVisible())) await page.locator('summary').click()
      await remove.click()
      await page.getByRole('alertdialog').waitFor()
    },
    close: async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('alertdialog').waitFor({ state: 'detached' })
      await page.locator('summary').click()
    },
  },
]
