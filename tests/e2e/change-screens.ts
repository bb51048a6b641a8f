/** The screens of the changes: the three ways to look at them, a story, a move that asks for more, and ideas as they are caught. */
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { ChangesOnPage } from './pages/changes.ts'
import { ANY, arrow, saying } from './pages/saying.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import type { Screen } from './screens.ts'

async function toMap(page: Page): Promise<void> {
  const workshop = new WorkshopOnPage(page)
  await workshop.show('map')
  await workshop.map.focus()
  await page.keyboard.press('Escape')
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await toMap(page)
}

const first = (page: Page) => new ChangesOnPage(page).view.locator('[data-card]').first()

/** In the open workshop, which has two planned changes. */
export const CHANGE_SCREENS: readonly Screen[] = [
  {
    name: 'changes on the board',
    open: async (page) => {
      await new ChangesOnPage(page).show()
      await first(page).waitFor()
    },
    close: toMap,
  },
  {
    name: 'where a change can be moved',
    open: async (page) => {
      const changes = new ChangesOnPage(page)
      await changes.show()
      await first(page).press(`Control+${arrow('back')}`)
      await changes.column('idea').locator('[data-card]').first().waitFor()
      await changes.view
        .getByRole('button', { name: saying(t('changeViews.board.menu', { what: ANY })) })
        .first()
        .click()
      await page.getByRole('menu').waitFor()
    },
    close: async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('menu').waitFor({ state: 'detached' })
      await first(page).press(`Control+${arrow('on')}`)
      await new ChangesOnPage(page).column('idea').locator('[data-card]').first().waitFor({ state: 'detached' })
      await toMap(page)
    },
  },
  {
    name: 'changes as a list, filtered',
    open: async (page) => {
      const changes = new ChangesOnPage(page)
      await changes.show('list')
      await changes.view.getByLabel(t('changeViews.filter.words')).fill('yellow')
      await changes.view.getByRole('button', { name: t('changeViews.filter.clear') }).waitFor()
    },
    close: async (page) => {
      await new ChangesOnPage(page).show()
      await toMap(page)
    },
  },
  {
    name: 'changes through time',
    open: async (page) => {
      const changes = new ChangesOnPage(page)
      await changes.show('timeline')
      await changes.view.getByRole('list', { name: t('changeViews.timeline.name') }).waitFor()
    },
    close: async (page) => {
      await new ChangesOnPage(page).show()
      await toMap(page)
    },
  },
  {
    name: 'the story of a change',
    open: async (page) => {
      await new ChangesOnPage(page).show()
      await first(page).press('Enter')
      await page.getByRole('dialog').getByLabel(t('changes.commentLabel')).waitFor()
    },
    close: closeDialog,
  },
  {
    name: 'ideas that are caught',
    open: async (page) => {
      await page.keyboard.press('Alt+j')
      await new ChangesOnPage(page).idea.getByLabel(t('changeViews.idea.what')).press('Enter')
      await page.getByRole('alert').waitFor()
    },
    close: closeDialog,
  },
]
