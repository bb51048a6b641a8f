/** A canvas that is no longer shown is let go of, with all that was drawn on it: the page does not grow view by view. */
import { expect, test } from '../helpers/e2e.ts'
import { memoryOf, readHeld } from './pages/held-memory.ts'
import { HistoryOnPage } from './pages/history.ts'
import { HomeOnPage } from './pages/home.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

const TURNS = 2
/** One canvas of the practice workshop that stays is 2,700 elements and more than thirty listeners. */
const MOST_ELEMENTS = 500
const MOST_LISTENERS = 20

test('going from view to view and from workshop to library leaves no canvas behind', async ({ page, baton }) => {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  const history = new HistoryOnPage(page)
  await library.open(baton.address)
  await library.makePractice()

  const turn = async () => {
    await history.show()
    await history.map.locator('.tl-shape').first().waitFor()
    await workshop.show('map')
    await page.locator('.tl-shape').first().waitFor()
    await workshop.goHome()
    await library.openWorkshop('IT incident hand-overs')
    await page.locator('.tl-shape').first().waitFor()
  }
  await turn()
  const line = await memoryOf(page)
  const before = await readHeld(line)
  for (let done = 0; done < TURNS; done++) await turn()
  const after = await readHeld(line)
  expect(after.nodes - before.nodes, 'elements').toBeLessThan(MOST_ELEMENTS)
  expect(after.listeners - before.listeners, 'listeners').toBeLessThan(MOST_LISTENERS)
})
