/** Backups of a workshop, the folder for more of them, and a library that is found in a folder. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { t } from '#shared/text/text.ts'
import { BackupsOnPage } from './pages/backups.ts'
import { HomeOnPage } from './pages/home.ts'
import type { Screen } from './screens.ts'

const TITLE = 'Order to delivery'

/** At Home, with the library that is prepared for all screens. */
export const BACKUP_SCREENS: readonly Screen[] = [
  {
    name: 'backups of a workshop',
    open: async (page) => {
      await new HomeOnPage(page).choose(TITLE, t('library.backups'))
      await new BackupsOnPage(page).make()
    },
  },
  {
    name: 'restore from a folder, choosing it',
    open: async (page) => {
      await page.getByRole('button', { name: t('library.import') }).click()
      await page.getByRole('menuitem', { name: t('backups.takeIn.open') }).click()
      await page
        .getByRole('button', { name: t('files.chooseFolder') })
        .and(page.locator(':enabled'))
        .waitFor()
    },
  },
  {
    name: 'restore from a folder, with what was found',
    open: async (page) => {
      const folder = mkdtempSync(join(realpathSync(tmpdir()), 'baton-found-'))
      try {
        await new HomeOnPage(page).choose(TITLE, t('library.export'))
        await page
          .getByRole('button', { name: t('files.save'), exact: true })
          .and(page.locator(':enabled'))
          .waitFor()
        await page.getByRole('textbox', { name: t('files.folder'), exact: true }).fill(folder)
        await page.keyboard.press('Enter')
        await page.locator(`[data-folder=${JSON.stringify(folder)}]`).waitFor()
        await page.getByRole('button', { name: t('files.save'), exact: true }).click()
        await page.getByRole('dialog').waitFor({ state: 'detached' })
        await page.getByRole('button', { name: t('library.import') }).click()
        await page.getByRole('menuitem', { name: t('backups.takeIn.open') }).click()
        const backups = new BackupsOnPage(page)
        await backups.takeFolder(folder)
        await backups.tick(TITLE).waitFor()
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  },
]
