/** Outline and matrix as places to work by keyboard: several rows at once, and cells that open. Screen and file. */
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import type { ServeProcess } from '../helpers/serve-process.ts'
import { closeAndRead } from './close-and-read.ts'
import { allowClipboard, paste } from './pages/clipboard.ts'
import { HomeOnPage } from './pages/home.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

async function open({ page, baton }: { page: Page; baton: ServeProcess }, text: string): Promise<WorkshopOnPage> {
  await allowClipboard(page)
  const library = new HomeOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('Tables')
  const workshop = new WorkshopOnPage(page)
  await workshop.map.focus()
  await paste(page, text)
  await expect.poll(async () => (await workshop.map.read.parties()).length).toBeGreaterThan(0)
  return workshop
}

const propsOf = (records: ReadonlyMap<string, Record<string, unknown>>, id: string) =>
  records.get(id)?.props as Readonly<Record<string, unknown>>

test('several rows of the outline are edited together and deleted together, each one undo step', async ({
  page,
  baton,
  home,
}) => {
  const workshop = await open({ page, baton }, 'Carrier\nDispatch\nFinance\nSales')
  await workshop.show('outline')
  const outline = workshop.outline('parties')
  await outline.show()
  await outline.cell('Carrier', 'Carrier').click()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  // The keyboard stands on Finance; its group, then its kind, go to all three.
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.getByLabel('Group of 3 selected rows').waitFor()
  await page.keyboard.insertText('Logistics')
  await page.keyboard.press('Tab')
  await expect.poll(() => outline.grid.getByRole('gridcell', { name: 'Logistics', exact: true }).count()).toBe(3)
  await workshop.undo()
  await expect.poll(() => outline.grid.getByRole('gridcell', { name: 'Logistics', exact: true }).count()).toBe(0)
  await workshop.redo()
  await expect.poll(() => outline.grid.getByRole('gridcell', { name: 'Logistics', exact: true }).count()).toBe(3)
  // Opening and leaving the cell of several rows writes nothing: Sales stays without a group.
  await outline.cell('Finance', 'Finance').click()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowUp')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.getByLabel('Group of 2 selected rows').waitFor()
  await page.keyboard.press('Enter')
  await page.getByLabel('Group of 2 selected rows').waitFor({ state: 'detached' })
  const before = await workshop.map.read.parties()
  await outline.cell('Carrier', 'Carrier').click()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.getByLabel('Kind of 2 selected rows').selectOption('supplier')
  await page.keyboard.press('Enter')
  await expect.poll(() => outline.grid.getByRole('gridcell', { name: 'Supplier', exact: true }).count()).toBe(2)
  expect(await workshop.map.read.parties()).toHaveLength(before.length)
  await outline.cell('Dispatch', 'Dispatch').click()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Delete')
  await expect
    .poll(async () => (await workshop.map.read.parties()).map((one) => one.name).sort())
    .toEqual(['Carrier', 'Sales'])
  await workshop.undo()
  await expect.poll(async () => (await workshop.map.read.parties()).length).toBe(4)
  const file = await closeAndRead(workshop, baton, home)
  const facts = file.parties.map(({ id, name, kind }) => [name, kind, propsOf(file.records, id).group])
  expect(facts).toEqual([
    ['Carrier', 'supplier', 'Logistics'],
    ['Dispatch', 'supplier', 'Logistics'],
    ['Finance', 'team', 'Logistics'],
    ['Sales', 'team', ''],
  ])
})

test('Enter in the matrix opens a cell, adds to it, and fills an empty one; the keyboard comes back to the cell', async ({
  page,
  baton,
  home,
}) => {
  const workshop = await open({ page, baton }, 'IT\tSales\tlaptop\nSales\tDispatch\torder')
  await workshop.show('matrix')
  const grid = page.getByRole('grid', { name: t('matrix.name') })
  const cell = (provider: string, customer: string) =>
    grid.getByRole('gridcell', { name: new RegExp(`^${provider} serves ${customer}:`) })
  await cell('IT', 'Sales').click()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'IT serves Sales' })
  await dialog.getByLabel(t('matrix.cellService'), { exact: true }).fill('working laptop')
  await dialog.getByLabel(t('matrix.cellMore')).fill('phone')
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await cell('IT', 'Sales').getByText('×2').waitFor()
  await expect.poll(() => cell('IT', 'Sales').evaluate((element) => element === document.activeElement)).toBe(true)
  await workshop.undo()
  await grid.getByRole('gridcell', { name: 'IT serves Sales: 1 interaction: laptop' }).waitFor()
  await workshop.redo()
  // An empty cell, by the arrow keys alone: IT serves Dispatch stands before IT serves IT and IT serves Sales.
  await cell('IT', 'Sales').click()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'IT serves Dispatch' }).waitFor()
  await page.keyboard.insertText('scanner')
  await page.keyboard.press('Enter')
  await grid.getByRole('gridcell', { name: 'IT serves Dispatch: 1 interaction: scanner' }).waitFor()
  // Escape adds nothing, too long a text neither.
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const self = page.getByRole('dialog', { name: 'IT serves IT' })
  await self.getByLabel(t('matrix.cellService'), { exact: true }).fill('x'.repeat(301))
  await page.keyboard.press('Enter')
  await self.getByText(t('field.tooLong', { length: 301, limit: 300 })).waitFor()
  await page.keyboard.press('Escape')
  await self.waitFor({ state: 'detached' })
  const file = await closeAndRead(workshop, baton, home)
  expect(file.interactions.map((one) => [one.provider, one.customer, one.service])).toEqual([
    ['IT', 'Dispatch', 'scanner'],
    ['IT', 'Sales', 'phone'],
    ['IT', 'Sales', 'working laptop'],
    ['Sales', 'Dispatch', 'order'],
  ])
})

test('the outline as a tree: opened, walked, filtered, selected and deleted by keyboard', async ({
  page,
  baton,
  home,
}) => {
  const workshop = await open({ page, baton }, 'IT\tSales\tlaptop\nSales\tDispatch\torder')
  const { map } = workshop
  await map.fit()
  const sales = await map.seen('Sales')
  await map.tool('zone').click()
  await page.mouse.move(sales.centre.x - 130, sales.centre.y - 70)
  await page.mouse.down()
  await page.mouse.move(sales.centre.x, sales.centre.y, { steps: 4 })
  await page.mouse.move(sales.centre.x + 130, sales.centre.y + 70, { steps: 4 })
  await page.mouse.up()
  await map.field('nameOfZone').fill('Front')
  await page.keyboard.press('Escape')
  await workshop.show('outline')
  await page.getByRole('radio', { name: t('outline.tree.name'), exact: true }).click()
  const tree = page.getByRole('tree', { name: t('outline.tree.name') })
  const item = (name: string) => tree.getByRole('treeitem', { name, exact: true })
  const zone = item('Zone Front')
  await zone.waitFor()
  expect(await zone.getAttribute('aria-expanded')).toBe('true')
  expect(await item('Sales, Team').getAttribute('aria-level')).toBe('2')
  await zone.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => item('Dispatch: order').evaluate((one) => one === document.activeElement)).toBe(true)
  expect(await item('Dispatch: order').getAttribute('aria-level')).toBe('4')
  await expect.poll(() => item('Dispatch: order').getAttribute('aria-selected')).toBe('true')
  await expect.poll(() => workshop.field(t('inspector.interaction.service')).inputValue()).toBe('order')
  // Up to the party, closed, then to a line by its first letter.
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key)
  await expect.poll(() => item('Sales, Team').evaluate((one) => one === document.activeElement)).toBe(true)
  expect(await item('Sales, Team').getAttribute('aria-expanded')).toBe('false')
  await page.keyboard.press('i')
  await expect.poll(() => item(t('outline.tree.outside')).evaluate((one) => one === document.activeElement)).toBe(true)
  await page.keyboard.press('i')
  await expect.poll(() => item('IT, Team').evaluate((one) => one === document.activeElement)).toBe(true)
  await page.keyboard.press('Delete')
  await item('IT, Team').waitFor({ state: 'detached' })
  await page.getByRole('searchbox', { name: t('outline.filter') }).fill('order dispatch')
  await expect.poll(() => tree.getByRole('treeitem').count()).toBe(4)
  await page.getByRole('searchbox', { name: t('outline.filter') }).fill('nobody')
  await page.getByText(t('outline.noMatch', { typed: 'nobody' })).waitFor()
  const file = await closeAndRead(workshop, baton, home)
  expect(file.parties.map((one) => one.name)).toEqual(['Dispatch', 'Sales'])
  expect(file.interactions.map((one) => one.service)).toEqual(['order'])
  expect(file.zones).toEqual([{ name: 'Front' }])
})
