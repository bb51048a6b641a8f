/** The page that is looked at before the room is full. */
import { t } from '#shared/text/text.ts'
import type { Screen } from './screens.ts'

/** In an open workshop. */
export const PREFLIGHT_SCREENS: readonly Screen[] = [
  {
    name: 'before the room is full',
    open: async (page) => {
      await page.keyboard.press('F6')
      const dialog = page.getByRole('dialog', { name: t('preflight.title') })
      await dialog.getByRole('heading', { name: t('preflight.name.backups') }).waitFor()
    },
  },
]
