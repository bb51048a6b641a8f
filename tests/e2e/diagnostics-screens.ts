/** The screen of diagnostics: the whole text, before anything is saved. */
import { t } from '#shared/text/text.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import type { Screen } from './screens.ts'

export const DIAGNOSTICS_SCREENS: readonly Screen[] = [
  {
    name: 'diagnostics',
    open: async (page) => {
      await new WorkshopOnPage(page).run(t('action.diagnostics'))
      await page.getByRole('region', { name: t('diagnostics.preview'), exact: true }).waitFor()
    },
  },
]
