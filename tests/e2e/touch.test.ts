/** The map under fingers and a pen, in a browser that believes in both. Nothing of it may lock out the mouse. */
import { t } from '#shared/text/text.ts'
import { test as base, expect } from '../helpers/e2e.ts'
import { SMALLEST_TARGET, smallTargets } from './checks/targets.ts'
import type { Spot } from './pages/canvas-reader.ts'
import { Hands } from './pages/hands.ts'
import { HomeOnPage } from './pages/home.ts'
import type { MapOnPage } from './pages/map.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

const test = base.override({ touch: true })

async function openCast(page: Parameters<typeof Hands.over>[0], address: string) {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(address)
  await library.makeWorkshop('By hand')
  const { map } = workshop
  await map.cast(await map.place(0.15, 0.25), [
    ['Sales', 'Tab'],
    ['Dispatch', 'Enter'],
    ['Carrier', 'Escape'],
  ])
  await map.focus()
  return { workshop, map, hands: await Hands.over(page) }
}

const says = async (map: MapOnPage) =>
  (await map.read.interactions()).map((one) => `${one.provider} > ${one.customer}: ${one.service}`).sort()

const middleOf = async (button: {
  boundingBox(): Promise<{ x: number; y: number; width: number; height: number } | null>
}) => {
  const box = await button.boundingBox()
  if (!box) throw new Error('not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 } satisfies Spot
}

test('an interaction is made by three taps, and another one by pulling the handle of a party', async ({
  page,
  baton,
}) => {
  const { workshop, map, hands } = await openCast(page, baton.address)
  await hands.tap(await middleOf(map.tool('interaction')))
  await hands.tap((await map.seen('Sales')).centre)
  await hands.tap((await map.seen('Dispatch')).centre)
  await map.field('serviceOfInteraction').waitFor()
  await page.keyboard.insertText('order')
  await page.keyboard.press('Escape')
  await expect.poll(() => says(map)).toEqual(['Sales > Dispatch: order'])

  await hands.tap((await map.seen('Carrier')).centre)
  const handle = page.locator('.tl-user-handles .tl-handle__bg')
  await expect.poll(() => handle.count()).toBe(1)
  const place = await middleOf(handle)
  await hands.drag(place, (await map.seen('Dispatch')).centre)
  await map.field('serviceOfInteraction').waitFor()
  await page.keyboard.insertText('pick-up time')
  await page.keyboard.press('Escape')
  await expect.poll(() => says(map)).toEqual(['Carrier > Dispatch: pick-up time', 'Sales > Dispatch: order'])
  await workshop.saved()
})

test('two fingers zoom and move the map, and whatever tool is in hand, they make nothing', async ({ page, baton }) => {
  const { map, hands } = await openCast(page, baton.address)
  const free = await map.place(0.5, 0.75)
  for (const tool of ['select', 'party', 'interaction', 'zone', 'note'] as const) {
    await map.tool(tool).tap()
    const before = await map.read.state()
    await hands.spread(free, 60, 120)
    await expect.poll(async () => (await map.read.state()).zoom / before.zoom).toBeGreaterThan(1.3)
    await hands.up(1)
    await map.read.rest()
    await hands.spread(free, 120, 60)
    await hands.up(1)
    await expect.poll(async () => (await map.read.state()).zoom / before.zoom).toBeLessThan(1.3)
    await map.read.rest()
    expect((await map.read.state()).tool).toBe(tool)
    expect((await map.read.state()).editing).toBeNull()
  }
  await map.tool('select').tap()
  expect((await map.read.parties()).map((party) => party.name).sort()).toEqual(['Carrier', 'Dispatch', 'Sales'])
  for (const type of ['interaction', 'zone', 'note']) expect(await map.read.onScreen(type)).toEqual([])

  const place = (await map.spot('Sales')).centre
  await hands.down(0, free)
  await hands.down(1, { x: free.x + 80, y: free.y })
  await hands.move({ 0: { x: free.x - 90, y: free.y - 40 }, 1: { x: free.x - 10, y: free.y - 40 } })
  await hands.up(1)
  await hands.up(0)
  await map.read.rest()
  const moved = (await map.spot('Sales')).centre
  expect(moved.x).toBeLessThan(place.x - 40)
  expect(moved.y).toBeLessThan(place.y - 15)
})

test('a provider that was tapped stays chosen while two fingers look for its customer', async ({ page, baton }) => {
  const { map, hands } = await openCast(page, baton.address)
  await map.tool('interaction').tap()
  await hands.tap((await map.seen('Sales')).centre)
  await hands.spread((await map.seen('Dispatch')).centre, 80, 60)
  await hands.up(1)
  await map.read.rest()
  expect(await says(map)).toEqual([])
  await hands.tap((await map.seen('Carrier')).centre)
  await map.field('serviceOfInteraction').waitFor()
  await page.keyboard.insertText('forecast')
  await page.keyboard.press('Escape')
  await expect.poll(() => says(map)).toEqual(['Sales > Carrier: forecast'])
})

test('after the pen the mouse works as before, and so do fingers', async ({ page, baton }) => {
  const { map, hands } = await openCast(page, baton.address)
  await map.tool('draw').tap()
  const from = await map.place(0.3, 0.7)
  const to = await map.place(0.6, 0.8)
  await hands.penDown(from)
  await hands.penMove(from, to)
  await hands.penUp(to)
  await expect.poll(async () => (await map.read.onScreen('draw')).length).toBe(1)

  await map.tool('select').click()
  const { x } = await map.spot('Sales')
  await map.drag('Sales', { x: 60, y: 0 })
  await expect.poll(async () => (await map.spot('Sales')).x).toBeGreaterThan(x + 30)
  // The pen may still be thought near for a moment: then the finger counts as its palm.
  await expect
    .poll(
      async () => {
        await hands.tap((await map.seen('Carrier')).centre)
        return (await map.read.state()).selected
      },
      { timeout: 20_000 },
    )
    .toEqual([(await map.spot('Carrier')).id])
})

test('a palm on the map neither draws nor moves nor zooms while the pen writes, whichever came first', async ({
  page,
  baton,
}) => {
  const { map, hands } = await openCast(page, baton.address)
  await map.tool('draw').tap()
  const { zoom } = await map.read.state()
  const from = await map.place(0.3, 0.6)
  const to = await map.place(0.6, 0.6)
  const palm = await map.place(0.5, 0.85)
  const beside = { x: palm.x + 70, y: palm.y + 10 }

  const strokes = () => map.read.onScreen('draw')

  // The hand lies on the map and has begun to draw before the pen touches it.
  await hands.down(0, palm)
  await hands.move({ 0: { x: palm.x + 30, y: palm.y + 12 } })
  await expect.poll(async () => (await strokes()).length).toBe(1)
  await hands.penDown(from)
  await hands.penMove(from, to)
  await hands.move({ 0: { x: palm.x + 80, y: palm.y } })
  await hands.penUp(to)
  await hands.up(0)

  // The pen first, then the hand comes down with two contacts.
  const above = { from: { x: from.x, y: from.y - 60 }, to: { x: to.x, y: to.y - 60 } }
  const halfway = { x: (from.x + to.x) / 2, y: above.from.y }
  await hands.penDown(above.from)
  await hands.penMove(above.from, halfway)
  await hands.down(0, palm)
  await hands.down(1, beside)
  await hands.move({ 0: { x: palm.x - 50, y: palm.y }, 1: { x: beside.x + 60, y: beside.y } })
  await hands.penMove(halfway, above.to)
  await hands.up(0)
  await hands.up(1)
  await hands.penUp(above.to)

  await expect.poll(async () => (await strokes()).length).toBe(2)
  for (const stroke of await strokes()) {
    expect(stroke.y + stroke.h).toBeLessThan(palm.y - 20)
    expect(stroke.h).toBeLessThan(30)
    expect(Math.abs(stroke.w - (to.x - from.x))).toBeLessThan(30)
  }
  expect((await map.read.state()).zoom).toBe(zoom)
})

test('where fingers may be at work, everything that is pressed measures 44 pixels', async ({ page, baton }) => {
  const { workshop, map, hands } = await openCast(page, baton.address)
  expect(await smallTargets(page)).toEqual([])
  await hands.tap((await map.seen('Sales')).centre)
  const ofMap = page.locator('.tl-user-handles .tl-handle__bg, .tl-resize-handle:not(.tl-hidden)')
  await expect.poll(() => ofMap.count()).toBeGreaterThan(4)
  for (const target of await ofMap.all()) {
    const size = await target.evaluate((element) => {
      const { width, height } = element.getBoundingClientRect()
      const edge = Number.parseFloat(getComputedStyle(element).strokeWidth) * (element.matches('rect') ? 1 : 0)
      return Math.min(width, height) + edge
    })
    expect(size).toBeGreaterThanOrEqual(SMALLEST_TARGET)
  }
  for (const view of ['outline', 'matrix', 'changes'] as const) {
    await workshop.show(view)
    expect(await smallTargets(page), view).toEqual([])
  }
  await workshop.goHome()
  expect(await smallTargets(page), 'home').toEqual([])
})

test('a finger that stays on a party opens its menu', async ({ page, baton }) => {
  const { map, hands } = await openCast(page, baton.address)
  await hands.down(0, (await map.seen('Dispatch')).centre)
  await page.getByRole('menu').waitFor()
  await hands.up(0)
  await page.getByRole('menuitem', { name: t('action.pin') }).waitFor()
})
