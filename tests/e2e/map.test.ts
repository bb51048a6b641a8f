/** How the map behaves under the hand: what belongs together stays together, and nothing typed is lost. */
import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import { test as base, expect } from '../helpers/e2e.ts'
import type { ServeProcess } from '../helpers/serve-process.ts'
import { closeAndRead } from './close-and-read.ts'
import { HomeOnPage } from './pages/home.ts'
import type { MapOnPage } from './pages/map.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import type { SavedWorkshop } from './saved-file.ts'

interface OnMap {
  readonly workshop: WorkshopOnPage
  readonly map: MapOnPage
  /** Closes everything and reads the file. */
  readonly close: () => Promise<SavedWorkshop>
}

const test = base.extend<{ open: OnMap }>({
  open: async (
    { page, baton, home }: { page: Page; baton: ServeProcess; home: string },
    use: (open: OnMap) => Promise<void>,
  ) => {
    const library = new HomeOnPage(page)
    const workshop = new WorkshopOnPage(page)
    await library.open(baton.address)
    await library.makeWorkshop('Under the hand')
    await use({ workshop, map: workshop.map, close: () => closeAndRead(workshop, baton, home) })
  },
})

async function castTwo({ map }: OnMap): Promise<void> {
  await map.cast(await map.place(0.2, 0.4), [['Sales', 'Escape']])
  await map.cast(await map.place(0.75, 0.4), [['Dispatch', 'Escape']])
  await map.focus()
}

describe('interactions', () => {
  test('fan out beside each other, both ways, and a party may serve itself', async ({ open }) => {
    const { map, close } = open
    await castTwo(open)
    for (const service of ['order', 'order changes', 'complaint']) await map.serve('Sales', 'Dispatch', service)
    await map.serve('Dispatch', 'Sales', 'delivery date')
    await map.serve('Sales', 'Sales', 'price list')
    const middles = (await map.read.routes()).filter(({ isLoop }) => !isLoop).map(({ middle }) => Math.round(middle.y))
    expect(middles).toHaveLength(4)
    const apart = middles
      .toSorted((a, b) => a - b)
      .map((y, index, all) => y - (all[index - 1] ?? Number.NEGATIVE_INFINITY))
    for (const distance of apart) expect(distance).toBeGreaterThan(12)
    expect((await map.read.routes()).filter(({ isLoop }) => isLoop)).toHaveLength(1)
    const file = await close()
    expect(file.interactions).toHaveLength(5)
    expect(file.interactions).toContainEqual(
      expect.objectContaining({ provider: 'Sales', customer: 'Sales', service: 'price list' }),
    )
  })

  test('stay attached while a party moves', async ({ open }) => {
    const { map, close } = open
    await castTwo(open)
    await map.serve('Sales', 'Dispatch', 'order')
    await map.drag('Dispatch', { x: -100, y: 180 })
    const [route] = await map.read.routes()
    const dispatch = await map.spot('Dispatch')
    expect(route?.end.x).toBeGreaterThan(dispatch.x - 24)
    expect(route?.end.x).toBeLessThan(dispatch.x + dispatch.w + 24)
    expect(route?.end.y).toBeGreaterThan(dispatch.y - 24)
    expect(route?.end.y).toBeLessThan(dispatch.y + dispatch.h + 24)
    expect((await close()).interactions).toMatchObject([{ provider: 'Sales', customer: 'Dispatch' }])
  })

  test('go with a party that is deleted, and one undo brings all of them back', async ({ open, page }) => {
    const { map, workshop, close } = open
    await castTwo(open)
    await map.serve('Sales', 'Dispatch', 'order')
    await map.serve('Dispatch', 'Sales', 'delivery date')
    const before = await map.read.interactions()
    await map.select('Sales')
    await page.keyboard.press('Delete')
    await expect.poll(async () => (await map.read.parties()).map((party) => party.name)).toEqual(['Dispatch'])
    expect(await map.read.interactions()).toEqual([])
    await workshop.saved()
    await workshop.undo()
    expect((await map.read.parties()).map((party) => party.name).sort()).toEqual(['Dispatch', 'Sales'])
    expect(await map.read.interactions()).toEqual(before)
    await workshop.redo()
    expect(await map.read.interactions()).toEqual([])
    await workshop.undo()
    expect((await close()).interactions).toHaveLength(2)
  })
})

describe('a zone', () => {
  test('carries what lies in it', async ({ open, page }) => {
    const { map, close } = open
    await castTwo(open)
    const sales = await map.spot('Sales')
    await map.tool('zone').click()
    await page.mouse.move(sales.centre.x - 130, sales.centre.y - 120)
    await page.mouse.down()
    await page.mouse.move(sales.centre.x + 130, sales.centre.y + 100, { steps: 5 })
    await page.mouse.up()
    await map.field('nameOfZone').fill('Front office')
    await page.keyboard.press('Escape')
    // By its heading, as a window.
    await page.mouse.move(sales.centre.x - 90, sales.centre.y - 95)
    await page.mouse.down()
    await page.mouse.move(sales.centre.x - 90, sales.centre.y + 55, { steps: 6 })
    await page.mouse.up()
    const carried = await map.spot('Sales')
    expect(Math.round(carried.y - sales.y)).toBe(150)
    const dispatch = await map.spot('Dispatch')
    expect(Math.round(dispatch.y)).toBe(Math.round(sales.y))
    const file = await close()
    expect(file.zones).toMatchObject([{ name: 'Front office' }])
    expect(file.records.get(carried.id)).toMatchObject({ x: carried.x, y: carried.y })
  })
})

test('only a part is painted of a map that was opened and not touched', async ({ open, page }) => {
  const { map, workshop } = open
  await workshop.goHome()
  await new HomeOnPage(page).makePractice()
  const painted = map.canvas.locator('.tl-shape[data-shape-type="party"]')
  await expect.poll(() => painted.count()).toBe(61)
  await map.select('Group 39')
  await page.keyboard.press('Alt+o')
  await expect.poll(() => painted.count()).toBeLessThan(12)
  await map.party('Group 39').waitFor()
  await page.getByRole('button', { name: t('map.shown.all') }).click()
  await expect.poll(() => painted.count()).toBe(61)
})

describe('copies', () => {
  test('of parties with their interaction serve each other, not the originals', async ({ open, page }) => {
    const { map, close } = open
    await castTwo(open)
    await map.serve('Sales', 'Dispatch', 'order')
    await map.focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+d')
    await expect.poll(async () => (await map.read.parties()).length).toBe(4)
    const file = await close()
    expect(file.parties.map((party) => party.name)).toEqual(['Dispatch', 'Dispatch', 'Sales', 'Sales'])
    expect(file.interactions).toHaveLength(2)
    expect(new Set(file.interactions.map((one) => one.providerId)).size).toBe(2)
    expect(new Set(file.interactions.map((one) => one.customerId)).size).toBe(2)
  })

  test('by the clipboard keep name, kind and service', async ({ open, page, watched }) => {
    await watched.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const { map, workshop, close } = open
    await castTwo(open)
    await map.select('Dispatch')
    await workshop.inspector.getByRole('radio', { name: t('term.kind.system'), exact: true }).click()
    await map.focus()
    await map.serve('Sales', 'Dispatch', 'order')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+c')
    const copied = () => page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))
    await expect.poll(copied).toContain('text/html')
    await page.keyboard.press('Control+v')
    await expect.poll(async () => (await map.read.parties()).length).toBe(4)
    const file = await close()
    expect(file.parties.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'Dispatch system',
      'Dispatch system',
      'Sales team',
      'Sales team',
    ])
    expect(file.interactions.map((one) => one.service)).toEqual(['order', 'order'])
  })
})

describe('typing a name', () => {
  test('Enter that ends a composition of an input method is not the end of the name', async ({
    open,
    page,
    watched,
  }) => {
    const { map, close } = open
    await map.tool('party').click()
    const at = await map.place(0.4, 0.4)
    await page.mouse.click(at.x, at.y)
    await map.field().waitFor()
    const keys = await watched.context.newCDPSession(page)
    await keys.send('Input.imeSetComposition', { text: 'はいそう', selectionStart: 4, selectionEnd: 4 })
    await keys.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    })
    await keys.send('Input.insertText', { text: '配送' })
    expect(await map.field().inputValue()).toBe('配送')
    await page.keyboard.press('Escape')
    await map.field().waitFor({ state: 'detached' })
    expect((await close()).parties.map((party) => party.name)).toEqual(['配送'])
  })

  test('only of spaces makes no party, and leaves an old name as it was', async ({ open, page }) => {
    const { map, close } = open
    await map.cast(await map.place(0.2, 0.3), [['Sales', 'Escape']])
    await map.tool('party').click()
    const at = await map.place(0.6, 0.6)
    await page.mouse.click(at.x, at.y)
    await map.field().fill('     ')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await map.read.parties()).map((party) => party.name)).toEqual(['Sales'])
    await map.rename('Sales', '   ')
    const file = await close()
    expect(file.parties.map((party) => party.name)).toEqual(['Sales'])
  })

  test('of 10,000 characters gets a sentence, and not one of them is lost', async ({ open, page }) => {
    const { map, close } = open
    const long = `Dispatch ${'x'.repeat(9990)}z`
    await map.tool('party').click()
    const at = await map.place(0.4, 0.4)
    await page.mouse.click(at.x, at.y)
    await map.field().fill(long)
    await page.getByRole('alert').filter({ hasText: '10000' }).waitFor()
    await page.keyboard.press('Enter')
    expect(await map.field().inputValue()).toBe(long)
    await page.keyboard.press('Escape')
    await page.getByText(t('map.longNameInNote', { limit: LIMITS.name })).waitFor()
    const [party] = (await close()).parties
    expect(party?.name.length).toBeLessThanOrEqual(LIMITS.name)
    expect(party?.note).toBe(long)
  })

  test('of 10,000 characters in the inspector is kept in the field with a sentence until it is shorter', async ({
    open,
    page,
  }) => {
    const { map, workshop, close } = open
    await map.cast(await map.place(0.2, 0.3), [['Sales', 'Escape']])
    const field = workshop.field(t('inspector.party.name'))
    await field.fill('y'.repeat(10_000))
    await workshop.inspector.getByText(t('field.tooLong', { length: 10_000, limit: LIMITS.name })).waitFor()
    await map.select('Sales')
    await page.keyboard.press('Escape')
    await map.select('Sales')
    expect(await field.inputValue()).toHaveLength(10_000)
    await field.fill('Sales office')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await map.read.parties()).map((party) => party.name)).toEqual(['Sales office'])
    expect((await close()).parties.map((party) => party.name)).toEqual(['Sales office'])
  })
})
