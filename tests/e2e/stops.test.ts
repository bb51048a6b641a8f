/** The room is taken from stop to stop: put in order by keys and by hand, shown step by step, and split where the last row could not read. */
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { dragLine } from './pages/drag-line.ts'
import { HomeOnPage } from './pages/home.ts'
import { RoomOnPage } from './pages/room.ts'

test('stops are put in order, shown step by step, and what the last row cannot read is split into stops that it can', async ({
  page,
  watched,
  baton,
}) => {
  await new HomeOnPage(page).open(baton.address)
  await new HomeOnPage(page).makePractice('map')
  await page.keyboard.press('Shift+F7')
  const view = page.getByRole('region', { name: t('stops.name'), exact: true })
  const rows = view.locator('[data-row]')
  await expect.poll(() => rows.count()).toBe(8)

  // The second zone goes to the first place by keys, and keeps the keyboard.
  await rows.nth(1).press('Alt+ArrowUp')
  await expect.poll(() => rows.nth(0).textContent()).toContain('Second line')
  expect(await rows.nth(0).evaluate((row) => row === document.activeElement)).toBe(true)
  // Dragged by its handle it goes back, and once more to the first place.
  await dragLine(page, rows, 0, 1)
  await expect.poll(() => rows.nth(1).textContent()).toContain('Second line')
  await dragLine(page, rows, 1, 0)
  await expect.poll(() => rows.nth(0).textContent()).toContain('Second line')
  await view.getByLabel(t('stops.note')).fill('Ask who waits for this')
  await view.getByLabel(t('stops.ownTitle')).fill('Who answers next')
  await view.getByRole('button', { name: t('stops.way.parties') }).click()
  const steps = view.getByRole('list', { name: t('stops.steps') })
  const count = await steps.getByRole('listitem').count()
  expect(count).toBeGreaterThan(2)

  // Shown from here: the zone is there, its parties come one by one; the note stays in this window.
  const opening = watched.context.waitForEvent('page')
  await view.getByRole('button', { name: t('stops.show') }).click()
  const room = new RoomOnPage(await opening, page)
  const wall = room.wall
  await wall.getByRole('heading', { name: 'Who answers next' }).waitFor()
  const all = await room.parties().count()
  await page.bringToFront()
  const strip = page.getByRole('region', { name: t('presenting.strip') })
  await strip.getByText('Ask who waits for this').waitFor()
  await page.keyboard.press('PageDown')
  await strip
    .getByRole('heading', { name: t('presenting.stopStep', { name: 'Who answers next', step: 1, steps: count }) })
    .waitFor()
  await expect.poll(() => room.parties().count()).toBe(all + 1)
  await page.keyboard.press('PageUp')
  await expect.poll(() => room.parties().count()).toBe(all)
  expect(await wall.content()).not.toContain('Ask who waits')

  // The whole map is too small for the last row: it becomes stops that can be read, and the room sees the first.
  await page.keyboard.press('Alt+1')
  await room.showMap()
  await strip.getByRole('button', { name: t('stops.fit') }).click()
  await wall.getByRole('heading', { name: /part 1 of/ }).waitFor()
  await strip.getByRole('button', { name: t('stops.fit') }).waitFor({ state: 'detached' })
  await page.keyboard.press('PageDown')
  await wall.getByRole('heading', { name: /part 2 of/ }).waitFor()
  await page.getByRole('button', { name: t('stops.takeBack') }).click()
  await page.keyboard.press('Shift+F7')
  await expect.poll(() => rows.count()).toBe(8)
})
