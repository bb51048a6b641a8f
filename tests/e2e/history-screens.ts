/** The screens of the history: the map as it was, what happened, and what left the map. */
import type { Page } from 'playwright-core'
import { HistoryOnPage } from './pages/history.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import type { Screen } from './screens.ts'

async function toMap(page: Page): Promise<void> {
  await new WorkshopOnPage(page).show('map')
}

/** In the open workshop. */
export const HISTORY_SCREENS: readonly Screen[] = [
  {
    name: 'history, now',
    open: async (page) => {
      const history = new HistoryOnPage(page)
      await history.show()
      await history.lines.getByRole('option').first().waitFor()
    },
    close: toMap,
  },
  {
    name: 'history, an earlier moment',
    open: async (page) => {
      const history = new HistoryOnPage(page)
      await history.show()
      await history.slider.press('Home')
      await history.slider.press('ArrowRight')
      await history.map.locator('.tl-shape').first().waitFor()
      await history.lines.locator('[aria-selected="true"]').waitFor()
    },
    close: toMap,
  },
  {
    name: 'deleted from the map',
    open: async (page) => {
      await new HistoryOnPage(page).openGone()
    },
  },
]
