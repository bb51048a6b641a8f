/** The stops of the presentation, in the open workshop: one with its picture and steps. It is taken out again. */
import { t } from '#shared/text/text.ts'
import type { Screen } from './screens.ts'

export const STOPS_SCREENS: readonly Screen[] = [
  {
    name: 'a stop with its steps',
    open: async (page) => {
      await page.keyboard.press('Shift+F7')
      const view = page.getByRole('region', { name: t('stops.name'), exact: true })
      const addView = view.getByRole('button', { name: t('stops.addView') })
      await addView.or(view.getByRole('button', { name: t('stops.addSelection') })).click()
      await view.locator('figure').waitFor()
      await view.getByRole('button', { name: t('stops.way.parties') }).click()
      await view.getByRole('list', { name: t('stops.steps') }).waitFor()
    },
    close: async (page) => {
      await page.locator('[data-row][aria-current="true"]').press('Delete')
      await page.getByRole('list', { name: t('stops.steps') }).waitFor({ state: 'detached' })
      // The offer to put it back would lie over what comes next.
      const offer = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: t('stops.putBack') }) })
      await offer.getByRole('button', { name: t('app.dismiss') }).click()
      await page.getByRole('button', { name: t('stops.close') }).click()
    },
  },
]
