/** The overview of all costs in the workshop that is open: with nothing costed, with a card, and with a cell that is open. */
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { CostsOnPage } from './pages/costs.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import type { Screen } from './screens.ts'

async function toMap(page: Page): Promise<void> {
  const workshop = new WorkshopOnPage(page)
  await workshop.show('map')
  await workshop.map.focus()
  await page.keyboard.press('Escape')
}

/** Before anything is costed. */
export const NO_COSTS_SCREENS: readonly Screen[] = [
  {
    name: 'costs, nothing costed',
    open: async (page) => {
      const costs = new CostsOnPage(page)
      await costs.show()
      await costs.view.getByRole('region', { name: t('costs.open.title') }).waitFor()
    },
    close: toMap,
  },
]

/** Once a card is there. */
export const COSTS_SCREENS: readonly Screen[] = [
  {
    name: 'costs',
    open: async (page) => {
      const costs = new CostsOnPage(page)
      await costs.show()
      await costs.view.locator('svg [data-mark="p50"]').waitFor()
    },
    close: toMap,
  },
  {
    name: 'costs, a figure being typed',
    open: async (page) => {
      const costs = new CostsOnPage(page)
      await costs.show()
      await (await costs.cell('order with address', 'missRate')).dblclick()
      await costs.grid.locator('input').waitFor()
    },
    close: async (page) => {
      await page.keyboard.press('Escape')
      await toMap(page)
    },
  },
]
