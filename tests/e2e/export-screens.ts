/** The screens of taking a workshop home: the report being put together, the dialog that writes, and what was written. */
import { realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { Page } from 'playwright-core'
import { ExportsOnPage } from './pages/exports.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import type { Screen } from './screens.ts'

async function toMap(page: Page): Promise<void> {
  const workshop = new WorkshopOnPage(page)
  await workshop.show('map')
  await workshop.map.focus()
}

/** In the open workshop. */
export const EXPORT_SCREENS: readonly Screen[] = [
  {
    name: 'report',
    open: async (page) => {
      await new WorkshopOnPage(page).show('report')
      await new ExportsOnPage(page).paper.locator('h1').waitFor()
    },
    close: toMap,
  },
  {
    name: 'export a tiled poster',
    open: async (page) => new ExportsOnPage(page).choose('poster'),
  },
  {
    name: 'what was exported',
    open: async (page) => {
      const exports = new ExportsOnPage(page)
      await exports.choose('md')
      await exports.saveInto(realpathSync(tmpdir()))
      const replace = page.getByRole('alertdialog').getByRole('button').last()
      await replace.or(exports.done).first().waitFor()
      if (await replace.isVisible()) await replace.click()
      await exports.done.waitFor()
    },
  },
]
