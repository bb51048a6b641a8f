/** Zones that are collapsed to a summary, and lines in every style: by mouse and by keyboard, one undo step each, kept in the file. */
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { closeAndRead } from './close-and-read.ts'
import { HomeOnPage } from './pages/home.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

/** Sales and Dispatch above; the warehouse and the carrier below, in a zone. */
async function openZoned(page: Page, address: string): Promise<WorkshopOnPage> {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await page.setViewportSize({ width: 1600, height: 1000 })
  await library.open(address)
  await library.makeWorkshop('Zones', 'Alder Logistics')
  const { map } = workshop
  await map.cast(await map.place(0.3, 0.2), [
    ['Sales', 'Tab'],
    ['Dispatch', 'Escape'],
  ])
  await map.cast(await map.place(0.3, 0.65), [
    ['Warehouse', 'Tab'],
    ['Carrier', 'Escape'],
  ])
  await map.focus()
  await map.serve('Sales', 'Dispatch', 'order')
  await map.serve('Warehouse', 'Dispatch', 'picked goods')
  await map.serve('Carrier', 'Dispatch', 'tour')
  await map.serve('Dispatch', 'Warehouse', 'pick list')
  await map.serve('Warehouse', 'Carrier', 'pallets')
  const [warehouse, carrier] = [await map.spot('Warehouse'), await map.spot('Carrier')]
  await page.keyboard.press('z')
  await page.mouse.move(warehouse.centre.x - 160, warehouse.centre.y - 120)
  await page.mouse.down()
  await page.mouse.move(carrier.centre.x, carrier.centre.y, { steps: 4 })
  await page.mouse.move(carrier.centre.x + 160, carrier.centre.y + 90, { steps: 4 })
  await page.mouse.up()
  await map.field('nameOfZone').fill('Logistics')
  await page.keyboard.press('Enter')
  await map.field('nameOfZone').waitFor({ state: 'detached' })
  await workshop.saved()
  return workshop
}

const bundle = (provider: string, customer: string, count: number) =>
  t('map.zone.bundle', { provider, customer, count })

test('by keyboard alone a zone is collapsed, its bundles are read, and one of them is followed inside', async ({
  page,
  baton,
  home,
}) => {
  const workshop = await openZoned(page, baton.address)
  const { map, inspector } = workshop
  const selected = async () => (await map.read.state()).selected
  const [zone] = await selected()
  expect(zone).toBeDefined()
  await page.keyboard.press('Alt+z')
  await map.party('Warehouse').waitFor({ state: 'detached' })
  await page.getByText(t('map.zone.collapsed', { name: 'Logistics', inside: '2 parties, 1 interaction' })).waitFor()
  expect(await selected()).toEqual([zone])
  const what = t('map.describeCollapsedZone', { name: 'Logistics', inside: '2 parties, 1 interaction' })
  await page.getByText(t('map.selectedOne', { what })).waitFor({ state: 'attached' })
  // The lines that crossed its border are one for each direction.
  await map.canvas.getByRole('button', { name: bundle('Logistics', 'Dispatch', 2) }).waitFor()
  await map.canvas.getByRole('button', { name: bundle('Dispatch', 'Logistics', 1) }).waitFor()
  expect(await map.canvas.getByRole('button', { name: /interactions?:/ }).count()).toBe(2)

  await page.keyboard.press('Control+z')
  await map.party('Warehouse').waitFor()
  await page.keyboard.press('Control+Shift+z')
  await map.party('Warehouse').waitFor({ state: 'detached' })

  // Through the inspector to what is bundled, and there.
  await inspector.getByRole('button', { name: bundle('Logistics', 'Dispatch', 2) }).focus()
  await page.keyboard.press('Enter')
  await inspector.getByRole('heading', { name: t('inspector.bundle.name') }).waitFor()
  expect(await selected()).toEqual([])
  const tour = inspector.getByRole('button', { name: /tour/ })
  await inspector.getByRole('button', { name: /picked goods/ }).waitFor()
  await tour.focus()
  await page.keyboard.press('Enter')
  await map.party('Warehouse').waitFor()
  await inspector.getByRole('heading', { name: t('term.interaction') }).waitFor()
  await expect.poll(() => workshop.field(t('inspector.interaction.service')).inputValue()).toBe('tour')

  await map.focus()
  await page.keyboard.press('Escape')
  await workshop.run(t('action.collapse-all'))
  await map.party('Carrier').waitFor({ state: 'detached' })
  const saved = await closeAndRead(workshop, baton, home)
  expect(saved.integrity).toBe('ok')
  expect([...saved.records.values()].find((record) => record.type === 'zone')?.props).toMatchObject({ collapsed: true })
  expect([...saved.records.values()].filter((record) => record.type === 'zoneMember')).toHaveLength(2)
  expect(saved.parties).toHaveLength(4)
  expect(saved.interactions).toHaveLength(5)
})

test('by mouse a summary is moved with what it stands for, its number is chosen, and a double click opens it', async ({
  page,
  baton,
}) => {
  const workshop = await openZoned(page, baton.address)
  const { map, inspector } = workshop
  const heading = map.canvas.getByText('Logistics', { exact: true })
  const middle = async () => {
    const box = await heading.boundingBox()
    if (!box) throw new Error('no zone on the screen')
    return { x: box.x + Math.min(40, box.width / 2), y: box.y + box.height / 2 }
  }
  const { x, y } = await middle()
  await page.mouse.click(x, y, { button: 'right' })
  await page.getByRole('menuitem', { name: t('action.collapse') }).click()
  await map.party('Warehouse').waitFor({ state: 'detached' })
  await page.keyboard.press('Escape')

  await map.canvas.getByRole('button', { name: bundle('Logistics', 'Dispatch', 2) }).click()
  await inspector.getByRole('heading', { name: t('inspector.bundle.name') }).waitFor()
  await inspector.getByRole('button', { name: /picked goods/ }).waitFor()
  const empty = await map.place(0.95, 0.1)
  await page.mouse.click(empty.x, empty.y)
  await inspector.getByRole('heading', { name: t('inspector.bundle.name') }).waitFor({ state: 'detached' })

  const before = await map.spot('Warehouse')
  const grip = await middle()
  await page.mouse.move(grip.x, grip.y)
  await page.mouse.down()
  await page.mouse.move(grip.x + 100, grip.y + 20, { steps: 5 })
  await page.mouse.move(grip.x + 200, grip.y + 40, { steps: 5 })
  await page.mouse.up()
  await expect.poll(async () => Math.round((await map.spot('Warehouse')).x - before.x)).toBe(200)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await map.spot('Warehouse')).x).toBe(before.x)

  const again = await middle()
  await page.mouse.dblclick(again.x, again.y)
  await map.party('Warehouse').waitFor()
  // Opening is one step; the double click began no name.
  expect((await map.read.state()).editing).toBeNull()
  await page.keyboard.press('Control+z')
  await map.party('Warehouse').waitFor({ state: 'detached' })
  await page.keyboard.press('Control+z')
  await map.party('Warehouse').waitFor()
  await workshop.saved()
})

test('what lies in a collapsed zone is listed and edited elsewhere, and finding it opens the zone', async ({
  page,
  baton,
}) => {
  const workshop = await openZoned(page, baton.address)
  const { map, inspector } = workshop
  await page.keyboard.press('Alt+z')
  await map.party('Carrier').waitFor({ state: 'detached' })
  await workshop.show('outline')
  await page.getByRole('radio', { name: t('outline.tree.name'), exact: true }).click()
  await page.getByText(t('outline.tree.collapsed', { zone: t('map.describeZone', { name: 'Logistics' }) })).waitFor()
  const table = workshop.outline('parties')
  await table.show()
  await table.cell('Carrier', 'Carrier').click()
  await expect.poll(() => workshop.field(t('inspector.party.name')).inputValue()).toBe('Carrier')
  await workshop.show('map')
  // Nothing is framed on the map, and a click there lets go of it.
  const empty = await map.place(0.95, 0.1)
  await page.mouse.click(empty.x, empty.y)
  await expect.poll(async () => (await map.read.state()).selected).toEqual([])
  expect(await map.party('Carrier').count()).toBe(0)

  await page.keyboard.press('Control+f')
  await page.getByRole('combobox', { name: t('map.find.name') }).fill('carr')
  await page.keyboard.press('Enter')
  await map.party('Carrier').waitFor()
  const carrier = await map.spot('Carrier')
  await expect.poll(async () => (await map.read.state()).selected).toEqual([carrier.id])
  await page.keyboard.press('Escape')

  // Deleting a summary deletes what it stands for, and says so; one undo brings all of it back.
  await inspector.getByRole('heading', { name: t('term.party') }).waitFor()
  await workshop.run(t('action.collapse'))
  await map.party('Carrier').waitFor({ state: 'detached' })
  await page.keyboard.press('Delete')
  await page.getByText(t('map.zone.deleted', { name: 'Logistics', inside: '2 parties, 1 interaction' })).waitFor()
  await expect.poll(async () => (await map.read.parties()).length).toBe(2)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await map.read.interactions()).length).toBe(5)
  await workshop.saved()
})

test('a copy of a summary stands for copies of everything in it', async ({ page, baton }) => {
  const workshop = await openZoned(page, baton.address)
  const { map } = workshop
  await page.keyboard.press('Alt+z')
  await map.party('Carrier').waitFor({ state: 'detached' })
  await page.keyboard.press('Control+d')
  await expect.poll(async () => (await map.read.parties()).length).toBe(6)
  expect(await map.party('Carrier').count()).toBe(0)
  expect((await map.read.interactions()).filter(({ service }) => service === 'pallets')).toHaveLength(2)
  expect((await map.read.interactions()).filter(({ service }) => service === 'tour')).toHaveLength(1)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await map.read.parties()).length).toBe(4)
  await workshop.saved()
})

test('lines are drawn straight or with elbows, for one or for all, and new ones follow', async ({
  page,
  baton,
  home,
}) => {
  const workshop = await openZoned(page, baton.address)
  const { map, inspector } = workshop
  const styles = async () => {
    const drawn = await map.canvas
      .locator('.tl-shape[data-shape-type="interaction"] path')
      .evaluateAll((paths) =>
        paths.flatMap((path) => (path.hasAttribute('data-head') ? [] : [path.getAttribute('d') ?? ''])),
      )
    return {
      curved: drawn.filter((path) => path.includes('C')).length,
      cornered: drawn.filter((path) => path !== '' && !path.includes('C')).length,
    }
  }
  await page.keyboard.press('Escape')
  await expect.poll(styles).toEqual({ curved: 5, cornered: 0 })
  await workshop.run(t('action.route-elbow'))
  await page.getByText(t('map.route.elbow', { count: 5 })).waitFor()
  await expect.poll(styles).toEqual({ curved: 0, cornered: 5 })
  await page.keyboard.press('Control+z')
  await expect.poll(styles).toEqual({ curved: 5, cornered: 0 })
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(styles).toEqual({ curved: 0, cornered: 5 })

  await map.selectService('order')
  await workshop.field(t('inspector.route.one')).selectOption('curved')
  await expect.poll(styles).toEqual({ curved: 1, cornered: 4 })
  await map.focus()
  await page.keyboard.press('Escape')
  await map.serve('Sales', 'Carrier', 'news')
  await expect.poll(styles).toEqual({ curved: 1, cornered: 5 })
  await page.keyboard.press('Escape')
  await inspector.getByLabel(t('inspector.route.ofAll'), { exact: true }).selectOption('straight')
  await expect.poll(styles).toEqual({ curved: 0, cornered: 6 })
  await map.focus()
  await page.keyboard.press('Control+z')
  await expect.poll(styles).toEqual({ curved: 1, cornered: 5 })
  const saved = await closeAndRead(workshop, baton, home)
  const routes = [...saved.records.values()].flatMap((record) =>
    record.type === 'interaction' ? [(record.props as { route: string }).route] : [],
  )
  expect(routes.sort()).toEqual(['curved', 'elbow', 'elbow', 'elbow', 'elbow', 'elbow'])
})

test('a line goes around a party that is put in its way, once that stands still', async ({ page, baton }) => {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('In between')
  const { map } = workshop
  await map.cast(await map.place(0.05, 0.5), [['Left', 'Escape']])
  await map.cast(await map.place(0.75, 0.5), [['Right', 'Escape']])
  await map.cast(await map.place(0.4, 0.8), [['Between', 'Escape']])
  await map.focus()
  await map.serve('Left', 'Right', 'news')
  const between = await map.spot('Between')
  const left = await map.spot('Left')
  const isThrough = async () => {
    const [route] = await map.read.routes()
    const box = await map.spot('Between')
    if (!route) return true
    const { x, y } = route.middle
    return x > box.x && x < box.x + box.w && y > box.y && y < box.y + box.h
  }
  await page.keyboard.press('Escape')
  await map.drag('Between', { x: 0, y: left.centre.y - between.centre.y })
  await expect.poll(async () => Math.abs((await map.spot('Between')).y - left.y)).toBeLessThan(30)
  await expect.poll(isThrough).toBe(false)
  for (const style of ['straight', 'elbow'] as const) {
    await page.keyboard.press('Escape')
    await workshop.run(t(`action.route-${style}`))
    await expect.poll(isThrough).toBe(false)
  }
  await workshop.saved()
})

test('a picture that is copied shows collapsed zones with their bundles and the number on each', async ({
  page,
  baton,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const { map } = await openZoned(page, baton.address)
  await page.keyboard.press('Alt+z')
  await map.party('Warehouse').waitFor({ state: 'detached' })
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Shift+c')
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await expect.poll(copied).toMatch(/^<svg/)
  const texts = await page.evaluate(
    (svg) =>
      [...new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('text')].map(({ textContent }) =>
        textContent?.replace(/\s+/g, ' ').trim(),
      ),
    await copied(),
  )
  // What lies inside is in no picture; two bundles cross the border of the zone, one line joins the parties outside.
  expect(texts.toSorted()).toEqual(
    ['1', '2', '2 parties, 1 interaction', 'Dispatch', 'Logistics', 'Sales', 'order'].toSorted(),
  )
})
