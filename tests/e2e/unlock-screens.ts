/** The question for the password of a locked file, with a wrong one typed already. */
import { t } from '#shared/text/text.ts'
import { createSealer } from '../../src/main/export/sealer.ts'
import type { Screen } from './screens.ts'

/** At Home. What is inside is not looked at before the password is right. */
export const UNLOCK_SCREENS: readonly Screen[] = [
  {
    name: 'password of a locked file',
    open: async (page) => {
      const { signal } = new AbortController()
      const buffer = Buffer.from(await createSealer(4).seal(new Uint8Array(100), 'right', signal))
      const file = { name: 'Order to delivery.baton.age', mimeType: 'application/octet-stream', buffer }
      await page.locator('input[data-import-file]').setInputFiles(file)
      const dialog = page.getByRole('dialog', { name: t('unlock.title', { file: file.name }) })
      await dialog.getByLabel(t('unlock.password')).fill('wrong')
      await dialog.getByRole('button', { name: t('unlock.open') }).click()
      await dialog.getByText(t('error.password-wrong')).waitFor()
    },
    // The file was handed over from outside: there is nothing that the keyboard could go back to.
    close: async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    },
  },
]
