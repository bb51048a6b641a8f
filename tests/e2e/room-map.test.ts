/** The map on the wall: it follows as long as it is asked to, holds still to the last pixel when it is not, and outlives both windows. */
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { HomeOnPage } from './pages/home.ts'
import { RoomOnPage } from './pages/room.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

const OPERATIONS = 500

/** The part of the editor that hands use here; it runs in the page and knows nothing of the test. */
interface Worked {
  setCamera(camera: object): unknown
  getCamera(): { x: number; y: number; z: number }
  centerOnPoint(point: { x: number; y: number }): unknown
  getCurrentPageShapes(): readonly { id: string; type: string; x: number; y: number; props: { name?: string } }[]
  setSelectedShapes(ids: readonly string[]): unknown
  markHistoryStoppingPoint(): unknown
  updateShape(shape: object): unknown
  deleteShapes(ids: readonly string[]): unknown
  undo(): unknown
}

/** Pans, zooms, selects, moves, renames, deletes and takes back, so many times; always the same for the same seed. */
function work(page: Page, count: number, seed: number): Promise<Record<string, number>> {
  return page.evaluate(
    async ([times, start]) => {
      const editor = (document.querySelector('.tl-container') as unknown as { mapEditor: Worked }).mapEditor
      let state = start
      const chance = (below: number) => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0
        return state % below
      }
      const done: Record<string, number> = {}
      for (let step = 0; step < times; step++) {
        const parties = editor.getCurrentPageShapes().filter(({ type }) => type === 'party')
        const party = parties[chance(parties.length)]
        if (!party) throw new Error('there is no party left')
        const { id, type, x, y } = party
        const deeds = {
          pan: () => editor.centerOnPoint({ x: x + chance(200), y: y + chance(200) }),
          zoom: () => {
            editor.setCamera({ ...editor.getCamera(), z: 0.15 + chance(4) / 10 })
            editor.centerOnPoint({ x, y })
          },
          select: () => editor.setSelectedShapes([id]),
          move: () => editor.updateShape({ id, type, x: x + chance(300) - 150, y: y + chance(300) - 150 }),
          rename: () => editor.updateShape({ id, type, props: { name: `Renamed ${step}` } }),
          remove: () => (parties.length > 3 ? editor.deleteShapes([id]) : null),
          undo: () => editor.undo(),
        }
        const names = Object.keys(deeds) as (keyof typeof deeds)[]
        const name = names[chance(names.length)] ?? 'pan'
        editor.markHistoryStoppingPoint()
        deeds[name]()
        done[name] = (done[name] ?? 0) + 1
        if (step % 20 === 0 || step === times - 1) await new Promise((resolve) => requestAnimationFrame(resolve))
      }
      return done
    },
    [count, seed] as const,
  )
}

test('with follow off, or frozen, 500 operations in the facilitator’s window change not one pixel in the room', async ({
  page,
  watched,
  baton,
}) => {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(baton.address)
  await library.makePractice()
  const room = await RoomOnPage.open(page, watched.context)
  await room.showMap()
  const following = await room.picture()
  await work(page, 20, 1)
  await room.becomesOther(following)
  await room.picture()

  await room.tool('stay').click()
  await room.tool('follow').waitFor()
  const still = await room.picture()
  expect(await room.countInSight()).toBeGreaterThan(3)
  const done = await work(page, OPERATIONS, 2)
  expect(Object.values(done).reduce((sum, times) => sum + times, 0)).toBe(OPERATIONS)
  expect(Object.keys(done)).toHaveLength(7)
  await workshop.saved()
  expect((await room.wall.screenshot()).equals(still)).toBe(true)

  await room.tool('follow').click()
  await room.tool('stay').waitFor()
  await room.becomesOther(still)
  await page.getByRole('button', { name: t('presenting.freeze') }).click()
  await page.getByRole('button', { name: t('presenting.thaw') }).waitFor()
  const frozen = await room.picture()
  expect(await room.countInSight()).toBeGreaterThan(3)
  await work(page, OPERATIONS, 3)
  await workshop.saved()
  expect((await room.wall.screenshot()).equals(frozen)).toBe(true)
})

test('the room sees what a hand does as it does it, shows a part, points, and comes back by itself', async ({
  page,
  watched,
  baton,
}) => {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('Order to delivery')
  await workshop.map.cast(await workshop.map.place(0.3, 0.3), [
    ['Sales', 'Tab'],
    ['Dispatch', 'Escape'],
  ])
  const room = await RoomOnPage.open(page, watched.context)
  await room.showMap()
  await expect.poll(() => room.parties().count()).toBe(2)
  const nameOf = (text: string) => room.parties().filter({ hasText: text })

  await workshop.map.cast(await workshop.map.place(0.3, 0.7), [['Finance', 'Escape']])
  await nameOf('Finance').waitFor()
  // Nothing of the facilitator's hands: no selection, no handle, no toolbar, no pointer.
  expect(await room.wall.locator('.tl-selection__fg, .tl-handle, .tl-shape-indicator, input').count()).toBe(0)
  // The mark of the drawing library stays, as its licence wants it.
  expect(await room.wall.getByRole('button').allTextContents()).toEqual([''])
  expect(await room.cursor()).toBe('none')

  await workshop.map.select('Finance')
  const following = await room.picture()
  await page.keyboard.press('F9')
  await room.tool('follow').waitFor()
  await room.becomesOther(following)
  await room.picture()
  await page.keyboard.press('F4')
  await room.wall.locator('[data-spotlight]').waitFor()
  await expect
    .poll(() => nameOf('Sales').evaluate((shape) => Number(getComputedStyle(shape).opacity)))
    .toBeLessThan(0.3)
  expect(await nameOf('Finance').evaluate((shape) => getComputedStyle(shape).opacity)).toBe('1')
  await page.keyboard.press('F4')
  await room.wall.locator('[data-spotlight]').waitFor({ state: 'detached' })

  // The room's page is loaded anew: everything stands where it stood, and the facilitator has not noticed.
  const places = () =>
    room.parties().evaluateAll((shapes) =>
      shapes.map((shape) => {
        const { x, y, width, height } = shape.getBoundingClientRect()
        return [shape.textContent, ...[x, y, width, height].map(Math.round)]
      }),
    )
  const before = await places()
  await room.wall.reload()
  await room.parties().first().waitFor()
  await expect.poll(places).toEqual(before)
  const part = await room.picture()
  await workshop.map.cast(await workshop.map.place(0.7, 0.7), [['Stores', 'Escape']])
  await workshop.saved()
  expect((await room.picture()).equals(part)).toBe(true)

  // The facilitator's page is gone: the picture stays; it comes back, and goes on from there.
  const address = page.url()
  await page.goto('about:blank')
  expect((await room.picture()).equals(part)).toBe(true)
  await page.goto(address)
  await workshop.map.ready()
  expect((await room.picture()).equals(part)).toBe(true)
  await page.keyboard.press('Shift+F9')
  await room.tool('stay').waitFor()
  await nameOf('Stores').waitFor()
  await workshop.map.cast(await workshop.map.place(0.5, 0.5), [['Returns', 'Escape']])
  await nameOf('Returns').waitFor()

  // Closed and opened again from the strip: what is shown is still there.
  await room.wall.close()
  const opening = watched.context.waitForEvent('page')
  await page.keyboard.press('F5')
  const again = new RoomOnPage(await opening, page)
  await again.parties().filter({ hasText: 'Returns' }).waitFor()
})

test('what is left out of the map is never in the room, and a page that is loaded anew has its spotlight in hand', async ({
  page,
  watched,
  baton,
}) => {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('Order to delivery')
  await workshop.map.cast(await workshop.map.place(0.3, 0.3), [['Sales', 'Escape']])
  await workshop.map.cast(await workshop.map.place(0.3, 0.7), [['Layoffs', 'Escape']])
  await workshop.saved()
  await workshop.map.select('Sales')
  await workshop.run(t('action.show-touching'))

  const room = await RoomOnPage.open(page, watched.context)
  const heard: string[] = []
  room.wall.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => heard.push(String(payload))))
  await room.wall.reload()
  await room.wall.getByRole('heading').first().waitFor()
  // By itself first, following next: the room knows of what is left out in neither case.
  await page.keyboard.press('F9')
  await room.parties().filter({ hasText: 'Sales' }).waitFor()
  await page.keyboard.press('F4')
  await room.wall.locator('[data-spotlight]').waitFor()
  await page.keyboard.press('Shift+F9')
  await room.tool('stay').waitFor()
  await room.showMap()
  expect(await room.parties().count()).toBe(1)
  expect(heard.join('')).toContain('Sales')
  expect(heard.join('')).not.toContain('Layoffs')

  await page.reload()
  await workshop.map.ready()
  await room.tool('spotlight').and(page.locator('[aria-pressed="true"]')).click()
  await room.wall.locator('[data-spotlight]').waitFor({ state: 'detached' })
  // What was left out stays out, in both windows, until somebody shows it.
  await workshop.map.select('Sales')
  await page.keyboard.press('ArrowRight')
  await workshop.saved()
  await room.picture()
  expect(heard.join('')).not.toContain('Layoffs')
  await workshop.run(t('action.show-all'))
  await room.parties().filter({ hasText: 'Layoffs' }).waitFor()
})
