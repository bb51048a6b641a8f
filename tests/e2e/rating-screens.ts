/** The screens of ratings, in the order in which they can be reached: a ballot is opened, voted in, revealed, and colours the map. */
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { RatingsOnPage } from './pages/ratings.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import type { Screen } from './screens.ts'

const SERVICES = ['picked goods', 'delivery date', 'working laptop']

async function toMap(page: Page): Promise<void> {
  const workshop = new WorkshopOnPage(page)
  await workshop.show('map')
  await workshop.map.focus()
  await page.keyboard.press('Escape')
}

/** Shows the open rating, and opens one first where there is none. */
async function showOpen(page: Page): Promise<RatingsOnPage> {
  const ratings = new RatingsOnPage(page)
  await ratings.show()
  const none = ratings.button(t('ratings.new'))
  await none
    .or(ratings.view.getByText(t('ratings.open.title')))
    .first()
    .waitFor()
  if (await none.isVisible()) await ratings.open(SERVICES, { customers: 6, providers: 4 }, true)
  return ratings
}

/** The screens of one person's secret card; they end with the facilitator's hand. */
function secretScreen(name: string, then: (ratings: RatingsOnPage) => Promise<void>): Screen {
  return {
    name,
    open: async (page) => {
      const ratings = await showOpen(page)
      await ratings.pass()
      await then(ratings)
    },
    close: async (page) => {
      await new RatingsOnPage(page).leaveSecret()
      await toMap(page)
    },
  }
}

async function begin(ratings: RatingsOnPage): Promise<void> {
  await ratings.secret.getByLabel(t('ratings.pass.name')).fill('Shift lead')
  await ratings.secret.getByRole('button', { name: t('ratings.pass.customer') }).click()
  await ratings.press('2345')
}

/** In the open workshop, beginning on its map. */
export const RATING_SCREENS: readonly Screen[] = [
  {
    name: 'a rating to be opened',
    open: async (page) => {
      const ratings = new RatingsOnPage(page)
      await ratings.show()
      await ratings.button(t('ratings.new')).click()
      await page.getByRole('dialog', { name: t('ratings.setup.title') }).waitFor()
    },
    close: async (page) => {
      await page.keyboard.press('Escape')
      await toMap(page)
    },
  },
  {
    name: 'hands',
    open: async (page) => {
      const ratings = await showOpen(page)
      await ratings.vote('hands')
      await ratings.cell(0, 0).focus()
      await ratings.press('12')
    },
    close: toMap,
  },
  {
    name: 'paper cards',
    open: async (page) => {
      const ratings = await showOpen(page)
      await ratings.vote('paper')
      await ratings.cell(0, 0).focus()
      await ratings.press('543')
    },
    close: toMap,
  },
  secretScreen('a secret card, first screen', async () => undefined),
  secretScreen('a secret card, questions', begin),
  secretScreen('a secret card, handed in', async (ratings) => {
    await ratings.secret.getByLabel(t('ratings.pass.name')).fill('Shift lead')
    await ratings.fillCard('customer', ['23455', '11111', '55555'])
  }),
  {
    name: 'reveal',
    open: async (page) => {
      const ratings = await showOpen(page)
      await ratings.vote('hands')
      await ratings.cell(0, 0).focus()
      // The four dimensions, and how much it matters.
      for (const _ of [1, 2, 3, 4, 5]) {
        await ratings.press('22001')
        await page.keyboard.press('Enter')
      }
      await ratings.view.getByText(t('ratings.open.hands', { count: 1 })).waitFor()
      await ratings.reveal(true)
    },
    close: toMap,
  },
  {
    name: 'a coloured map',
    open: async (page) => {
      await page.getByRole('combobox', { name: t('ratings.heat.name') }).selectOption('weakest')
      await page.locator('.tl-shape [data-heat]').first().waitFor({ state: 'attached' })
    },
    close: async (page) => {
      await page.getByRole('combobox', { name: t('ratings.heat.name') }).selectOption('none')
      await toMap(page)
    },
  },
  {
    name: 'dots',
    open: async (page) => {
      const ratings = new RatingsOnPage(page)
      await ratings.show()
      await ratings.button(t('ratings.newDots')).click()
      const form = page.getByRole('dialog', { name: t('ratings.setup.dotTitle') })
      await form.getByRole('button', { name: t('ratings.setup.open') }).click()
      await form.waitFor({ state: 'detached' })
    },
    close: async (page) => {
      const ratings = new RatingsOnPage(page)
      await ratings.button(t('ratings.open.discard')).click()
      await page
        .getByRole('alertdialog')
        .getByRole('button', { name: t('ratings.reveal.discard') })
        .click()
      await ratings.view.getByRole('navigation', { name: t('reveal.list') }).waitFor()
      await toMap(page)
    },
  },
]
