/** Reshaping a map as a person does it: palette, right button, dialog, dragging an end, finding, showing a part. */
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { HomeOnPage } from './pages/home.ts'
import type { MapOnPage } from './pages/map.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

async function openCast(page: Page, address: string): Promise<WorkshopOnPage> {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(address)
  await library.makeWorkshop('Shaping', 'Alder Logistics')
  const { map } = workshop
  await map.cast(await map.place(0.1, 0.15), [
    ['Sales', 'Tab'],
    ['Dispatch', 'Enter'],
    ['Warehouse', 'Tab'],
    ['Carrier', 'Escape'],
  ])
  await map.focus()
  await map.serve('Sales', 'Dispatch', 'order')
  await map.serve('Warehouse', 'Dispatch', 'picked goods')
  await map.serve('Dispatch', 'Carrier', 'packed goods')
  await workshop.saved()
  return workshop
}

/** Who serves whom what, by names. */
const says = async (map: MapOnPage) =>
  (await map.read.interactions()).map((one) => `${one.provider} > ${one.customer}: ${one.service}`).sort()

const ORDER = 'Sales > Dispatch: order'
const PICKED = 'Warehouse > Dispatch: picked goods'
const PACKED = 'Dispatch > Carrier: packed goods'

test('an interaction is turned by the palette and by the right button, and its end is dragged to another party', async ({
  page,
  baton,
}) => {
  const workshop = await openCast(page, baton.address)
  const { map } = workshop
  await map.selectService('order')
  await workshop.run(t('action.swap'))
  await expect.poll(() => says(map)).toEqual(['Dispatch > Sales: order', PACKED, PICKED].sort())
  await workshop.undo()
  await expect.poll(() => says(map)).toEqual([ORDER, PACKED, PICKED].sort())

  const label = page.locator('.tl-shape[data-shape-type="interaction"]').getByText('order', { exact: true })
  const words = await label.boundingBox()
  if (!words) throw new Error('no service on the screen')
  await page.mouse.click(words.x + words.width / 2, words.y + words.height / 2, { button: 'right' })
  await page.getByRole('menuitem', { name: t('action.swap') }).click()
  await expect.poll(() => says(map)).toContain('Dispatch > Sales: order')
  await workshop.undo()

  // The provider's end of "order" goes from Sales to the warehouse.
  await map.selectService('order')
  const handles = page.locator('.tl-user-handles .tl-handle')
  await expect.poll(() => handles.count()).toBe(2)
  const box = await handles.first().boundingBox()
  const { centre } = await map.seen('Warehouse')
  if (!box) throw new Error('no handle on the screen')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(centre.x + 30, centre.y + 10, { steps: 6 })
  await page.mouse.move(centre.x, centre.y, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => says(map)).toEqual([PACKED, PICKED, 'Warehouse > Dispatch: order'].sort())
  await workshop.undo()
  await expect.poll(() => says(map)).toEqual([ORDER, PACKED, PICKED].sort())
  await workshop.saved()
})

test('parties are lined up and locked by their keys; what is locked stays under the mouse', async ({ page, baton }) => {
  const workshop = await openCast(page, baton.address)
  const { map } = workshop
  const xOf = async (name: string) => (await map.spot(name)).x
  await map.select('Sales')
  await page.keyboard.down('Shift')
  await map.select('Carrier')
  await page.keyboard.up('Shift')
  const left = await xOf('Sales')
  expect(await xOf('Carrier')).toBeGreaterThan(left)
  await page.keyboard.press('Alt+d')
  await expect.poll(() => xOf('Sales')).toBeGreaterThan(left)
  await page.keyboard.press('Control+z')
  await expect.poll(() => xOf('Sales')).toBe(left)

  await map.select('Warehouse')
  await page.keyboard.press('Shift+l')
  await expect.poll(async () => (await map.read.state()).selected).toEqual([])
  const locked = await xOf('Warehouse')
  await map.drag('Warehouse', { x: 120, y: 60 })
  expect(await xOf('Warehouse')).toBe(locked)
  await workshop.run(t('action.unlock-all'))
  await map.drag('Warehouse', { x: 120, y: 60 })
  await expect.poll(() => xOf('Warehouse')).toBeGreaterThan(locked)
  await workshop.saved()
})

test('a party is split by choosing what goes over, and merged again when its name is there twice', async ({
  page,
  baton,
}) => {
  const workshop = await openCast(page, baton.address)
  const { map } = workshop
  await map.select('Dispatch')
  await workshop.run(t('action.split').replace('…', ''))
  const dialog = page.getByRole('dialog', { name: t('map.split.title', { name: 'Dispatch' }) })
  await dialog.waitFor()
  await dialog.getByRole('button', { name: t('map.split.confirm'), exact: true }).click()
  await dialog.getByText(t('map.split.chooseOne')).waitFor()
  await dialog.getByLabel(t('map.split.newName')).fill('dispatch')
  await dialog.getByLabel(t('map.split.servesWith', { party: 'Carrier', service: 'packed goods' })).check()
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => says(map)).toEqual([ORDER, PICKED, 'dispatch > Carrier: packed goods'].sort())
  // The Enter that ended the dialog opens no name.
  expect((await map.read.state()).editing).toBeNull()

  const hint = page.getByText(t('map.sameName.hint', { count: 1, names: 'Dispatch' }))
  await hint.waitFor()
  await page.getByRole('button', { name: t('map.sameName.merge'), exact: true }).click()
  await expect.poll(() => says(map)).toEqual([ORDER, PACKED, PICKED].sort())
  await hint.waitFor({ state: 'detached' })
  await map.focus()
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await map.read.parties()).length).toBe(5)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await map.read.parties()).length).toBe(4)
  expect(await says(map)).toEqual([ORDER, PACKED, PICKED].sort())
  await workshop.saved()
})

test('what is looked for is found from any view, and a part that is shown is the same part in every view', async ({
  page,
  baton,
}) => {
  const workshop = await openCast(page, baton.address)
  const { map } = workshop
  await workshop.show('outline')
  await page.keyboard.press('Control+f')
  const field = page.getByRole('combobox', { name: t('map.find.name') })
  await field.fill('picked')
  await page.getByRole('option', { name: /picked goods/ }).waitFor()
  await field.fill('a')
  await page.getByText(t('map.find.count', { at: 1, count: 5 })).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.getByText(t('map.find.count', { at: 2, count: 5 })).waitFor()
  await page.keyboard.press('ArrowUp')
  await field.fill('carr')
  await page.keyboard.press('Enter')
  const carrier = await map.spot('Carrier')
  await expect.poll(async () => (await map.read.state()).selected).toEqual([carrier.id])
  await page.keyboard.press('Escape')
  await field.waitFor({ state: 'detached' })
  expect(await map.canvas.evaluate((element) => element.contains(document.activeElement))).toBe(true)

  // Only what touches the carrier: Sales, the warehouse and their two interactions are hidden.
  await workshop.run(t('action.show-touching'))
  const reminder = page.getByText(t('map.shown.hidden', { count: 4 }))
  await reminder.waitFor()
  await map.party('Sales').waitFor({ state: 'detached' })
  expect(await map.party('Dispatch').count()).toBe(1)
  await workshop.show('outline')
  await reminder.filter({ visible: true }).waitFor()
  await page.getByRole('gridcell', { name: 'Carrier' }).first().waitFor()
  expect(await page.getByRole('gridcell', { name: 'Sales' }).count()).toBe(0)
  await workshop.show('matrix')
  await reminder.filter({ visible: true }).waitFor()
  await page
    .getByRole('button', { name: t('map.shown.all'), exact: true })
    .filter({ visible: true })
    .click()
  await reminder.filter({ visible: true }).waitFor({ state: 'detached' })
  await workshop.show('map')
  await map.party('Sales').waitFor()

  await workshop.run(t('action.toggle-mini-map'))
  const small = page.getByRole('img', { name: t('map.miniMap') })
  await small.waitFor()
  const before = await map.spot('Sales')
  const corner = await small.boundingBox()
  if (!corner) throw new Error('no mini-map on the screen')
  await page.mouse.click(corner.x + 8, corner.y + 8)
  await expect.poll(async () => (await map.spot('Sales')).centre.x).toBeGreaterThan(before.centre.x + 50)
  await workshop.run(t('action.toggle-mini-map'))
  await small.waitFor({ state: 'detached' })
  await workshop.saved()
})
