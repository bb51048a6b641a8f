/** The cost card of the workshop that is open: empty, and filled in with one figure that is refused. */
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { CostCardOnPage } from './pages/cost-card.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import type { Screen } from './screens.ts'

/** The first interaction of the map. */
const ENDS = { provider: 'Sales', customer: 'Dispatch' }
const service = () => t('term.servesWhat', { ...ENDS, service: 'order with address' })

async function openCard(page: Page): Promise<CostCardOnPage> {
  await new WorkshopOnPage(page).show('costs')
  await page.getByRole('radio', { name: t('app.costPage.cost-card'), exact: true }).click()
  const card = new CostCardOnPage(page, ENDS)
  const choice = card.view.getByLabel(t('term.interaction'), { exact: true })
  const value = await choice.locator('option').filter({ hasText: service() }).first().getAttribute('value')
  await choice.selectOption(value)
  await card.field('volume').waitFor()
  return card
}

async function toMap(page: Page): Promise<void> {
  const workshop = new WorkshopOnPage(page)
  await workshop.show('map')
  await workshop.map.focus()
  await page.keyboard.press('Escape')
}

/** In the open workshop. They leave a card. */
export const COST_CARD_SCREENS: readonly Screen[] = [
  {
    name: 'cost card, empty',
    open: async (page) => {
      await openCard(page)
    },
    close: toMap,
  },
  {
    name: 'cost card',
    open: async (page) => {
      const card = await openCard(page)
      for (const [input, text] of [
        ['miss-rate', '10 18 30'],
        ['rework-customer', '1 2 3'],
        ['direct', '10 15 40'],
        ['rate-customer', '40 48 55'],
        ['waiting', 'long'],
      ] as const) {
        await card.field(input, 'usual').fill(text)
        await page.keyboard.press('Tab')
      }
      await card.view.getByRole('alert').waitFor()
      await card.sums.getByText(t('charts.p90'), { exact: true }).waitFor()
      const more = card.line('miss-rate').getByRole('button')
      if ((await more.getAttribute('aria-expanded')) === 'false') await more.click()
      await card.view.locator('details:not([open]) > summary').click()
    },
    close: async (page) => {
      await new CostCardOnPage(page, ENDS).field('waiting', 'usual').fill('')
      await toMap(page)
    },
  },
]
