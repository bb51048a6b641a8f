/** The screens of cases: without a cost card, what the workshop assumes, and a case that is reckoned. */
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { CasesOnPage } from './pages/cases.ts'
import { CostCardOnPage } from './pages/cost-card.ts'
import { saying } from './pages/saying.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import type { Screen } from './screens.ts'

const CHANGE = 'Put the pick list for the last tour on a yellow tray'
const ENDS = { provider: 'Warehouse', customer: 'Dispatch' }

async function toMap(page: Page): Promise<void> {
  const workshop = new WorkshopOnPage(page)
  await workshop.show('map')
  await workshop.map.focus()
  await page.keyboard.press('Escape')
}

/** The case of the change above, with a cost card of its interaction. */
async function openReckoned(page: Page): Promise<CasesOnPage> {
  const cases = new CasesOnPage(page)
  await cases.show()
  await cases.choose(CHANGE)
  const fillCard = cases.view.getByRole('button', { name: t('cases.noCard.open') })
  await fillCard.or(cases.field('missRateAfter')).first().waitFor()
  if (await fillCard.isVisible()) {
    await fillCard.click()
    const card = new CostCardOnPage(page, ENDS)
    await card.field('miss-rate', 'usual').fill('20')
    await card.field('direct', 'usual').fill('50')
    await page.keyboard.press('Tab')
    await cases.show()
    await cases.choose(CHANGE)
    await cases.field('missRateAfter', 'low').fill('5 10 15')
    await cases.field('investment', 'low').fill('600 900 1600')
    await page.keyboard.press('Tab')
  }
  await cases.reckoned()
  return cases
}

/** In the open workshop, beginning on its map. They leave a card and a case behind. */
export const CASE_SCREENS: readonly Screen[] = [
  {
    name: 'a case without a cost card',
    open: async (page) => {
      const cases = new CasesOnPage(page)
      await cases.show()
      await cases.choose('Keep one prepared laptop at the sales desk')
      await cases.view.getByText(t('cases.noCard.title')).waitFor()
    },
    close: toMap,
  },
  {
    name: 'a case with its result',
    open: async (page) => {
      await openReckoned(page)
    },
    close: toMap,
  },
  {
    name: 'a case retraced, with where a number comes from',
    open: async (page) => {
      const cases = await openReckoned(page)
      await cases.view.getByText(t('cases.result.reckoned')).click()
      await cases.view.getByRole('button', { name: saying(t('cases.form.missRateAfter')) }).click()
    },
    close: toMap,
  },
  {
    name: 'assumptions and company figures',
    open: async (page) => {
      const cases = new CasesOnPage(page)
      await cases.show()
      await cases.openAssumptions()
    },
    close: async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await toMap(page)
    },
  },
]
