/** The screens of priorities and of the coloured matrix. They come after the reveal of a rating, which gives them something to show. */
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import type { Screen } from './screens.ts'

async function toMap(page: Page): Promise<void> {
  const workshop = new WorkshopOnPage(page)
  await workshop.show('map')
  await workshop.map.focus()
  await page.keyboard.press('Escape')
}

const region = (page: Page) => page.getByRole('region', { name: t('priorities.name'), exact: true })

/** In the open workshop, beginning on its map. */
export const PRIORITY_SCREENS: readonly Screen[] = [
  {
    name: 'priorities',
    open: async (page) => {
      await new WorkshopOnPage(page).show('priorities')
      await region(page)
        .getByRole('group', { name: t('priorities.marks') })
        .getByRole('button')
        .first()
        .waitFor()
    },
    close: toMap,
  },
  {
    name: 'priorities, one chosen, lines at the mean',
    open: async (page) => {
      await new WorkshopOnPage(page).show('priorities')
      await region(page)
        .getByRole('region', { name: t('priorities.list.name') })
        .getByRole('button')
        .first()
        .click()
      await region(page)
        .getByRole('button', { name: t('priorities.onMap') })
        .waitFor()
      await region(page)
        .getByRole('radio', { name: t('priorities.crosshairs.mean') })
        .click()
    },
    close: async (page) => {
      await region(page)
        .getByRole('radio', { name: t('priorities.crosshairs.midpoint') })
        .click()
      await toMap(page)
    },
  },
  {
    name: 'the matrix by customer mean',
    open: async (page) => {
      await new WorkshopOnPage(page).show('matrix')
      await page.getByLabel(t('matrix.measure'), { exact: true }).selectOption('mean')
      await page.locator('[role="gridcell"][data-heat="rated"]').first().waitFor()
    },
    close: async (page) => {
      await page.getByLabel(t('matrix.measure'), { exact: true }).selectOption('volume')
      await toMap(page)
    },
  },
]
