/** The outline's tree as a place to work by keyboard alone: named, added to, moved, several at once, undone. Screen and file. */
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import type { ServeProcess } from '../helpers/serve-process.ts'
import { closeAndRead } from './close-and-read.ts'
import { allowClipboard, paste } from './pages/clipboard.ts'
import { HomeOnPage } from './pages/home.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

async function open({ page, baton }: { page: Page; baton: ServeProcess }, text: string) {
  await allowClipboard(page)
  const library = new HomeOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('Tree')
  const workshop = new WorkshopOnPage(page)
  await workshop.map.focus()
  if (text !== '') {
    await paste(page, text)
    await expect.poll(async () => (await workshop.map.read.parties()).length).toBeGreaterThan(0)
  }
  const tree = page.getByRole('tree', { name: t('outline.tree.name') })
  const item = (name: string) => tree.getByRole('treeitem', { name, exact: true })
  return {
    workshop,
    tree,
    item,
    showTree: async () => {
      await workshop.show('outline')
      await page.getByRole('radio', { name: t('outline.tree.name'), exact: true }).click()
      await tree.waitFor({ state: 'attached' })
    },
    /** Waits until the keyboard is on this line. */
    on: (name: string) =>
      expect
        .poll(() =>
          item(name).evaluate((one) => one === document.activeElement || one.contains(document.activeElement)),
        )
        .toBe(true),
  }
}

/** Draws a zone around a party that stands on the map. */
async function drawZone(workshop: WorkshopOnPage, party: string, name: string): Promise<void> {
  const { map, page } = workshop
  await map.fit()
  const { centre } = await map.seen(party)
  await map.tool('zone').click()
  await page.mouse.move(centre.x - 130, centre.y - 70)
  await page.mouse.down()
  await page.mouse.move(centre.x, centre.y, { steps: 4 })
  await page.mouse.move(centre.x + 130, centre.y + 70, { steps: 4 })
  await page.mouse.up()
  await map.field('nameOfZone').fill(name)
  await page.keyboard.press('Escape')
}

test('an empty tree becomes parties and interactions by the keyboard alone, and every step is undone', async ({
  page,
  baton,
  home,
}) => {
  const { workshop, item, tree, on, showTree } = await open({ page, baton }, '')
  await showTree()
  await page.getByText(t('outline.tree.none')).waitFor()
  await page.getByRole('button', { name: t('outline.tree.add.party'), exact: true }).press('Enter')
  for (const name of ['Sales', 'Stock']) {
    await page.getByLabel(t('outline.tree.newParty'), { exact: true }).last().waitFor()
    await page.keyboard.insertText(name)
    await page.keyboard.press('Enter')
    await item(`${name}, Team`).waitFor()
  }
  await page.keyboard.press('Enter')
  await on('Stock, Team')
  await page.keyboard.press('Home')
  await on('Sales, Team')
  await page.keyboard.press('Control+Enter')
  for (const [customer, service] of [
    ['Dispatch', 'orders'],
    ['stock', 'forecast'],
  ] as const) {
    await tree.getByRole('textbox').or(tree.getByRole('combobox')).waitFor()
    await page.keyboard.insertText(customer)
    await page.keyboard.press('Enter')
    await tree.getByText(t('outline.tree.servesWhat', { provider: 'Sales', customer })).waitFor()
    await page.keyboard.insertText(service)
    await page.keyboard.press('Enter')
    await tree.getByText(t('outline.tree.servesWhom', { name: 'Sales' })).waitFor()
  }
  await page.keyboard.press('Escape')
  await on('Sales, Team')
  await page.keyboard.press('Control+Shift+Enter')
  await page.keyboard.insertText('IT')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await item('Is served by (1)').waitFor()
  expect(await item('Serves (2)').getAttribute('aria-expanded')).toBe('true')
  expect(await item('Stock: forecast').getAttribute('aria-level')).toBe('3')
  // In place: a name, a service; F2 and Enter alike.
  await page.keyboard.press('F2')
  await page.keyboard.insertText('Sales office')
  await page.keyboard.press('Enter')
  await on('Sales office, Team')
  await page.keyboard.press('3')
  await on('Sales office, System')
  await item('Dispatch: orders').focus()
  await item('Dispatch: orders').click()
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('complete orders')
  await page.keyboard.press('Tab')
  await on('Dispatch: complete orders')
  const edits = 2 + 2 + 1 + 3
  for (let step = 0; step < edits; step += 1) await page.keyboard.press('Control+z')
  await page.getByText(t('outline.tree.none')).waitFor()
  for (let step = 0; step < edits; step += 1) await page.keyboard.press('Control+Shift+z')
  const file = await closeAndRead(workshop, baton, home)
  expect(file.parties.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    'Dispatch team',
    'IT team',
    'Sales office system',
    'Stock team',
  ])
  expect(file.interactions.map((one) => `${one.provider} > ${one.customer}: ${one.service}`)).toEqual([
    'IT > Sales office: ',
    'Sales office > Dispatch: complete orders',
    'Sales office > Stock: forecast',
  ])
})

test('several lines at once: selected by Shift, moved to another zone, given a kind, deleted; each one undo step', async ({
  page,
  baton,
  home,
}) => {
  const { workshop, item, tree, on, showTree } = await open({ page, baton }, 'Sales\nStock\nCarrier\nFinance')
  await drawZone(workshop, 'Sales', 'Front')
  await showTree()
  await page.getByLabel(t('outline.tree.order')).selectOption({ label: t('outline.tree.orders.name') })
  await item('Zone Front').focus()
  await page.keyboard.press('f')
  await on('Finance, Team')
  await page.keyboard.press('Shift+ArrowUp')
  await on('Carrier, Team')
  expect(await tree.getAttribute('aria-multiselectable')).toBe('true')
  await expect.poll(() => tree.locator('[aria-selected="true"]').count()).toBe(2)
  const zone = page.getByLabel(t('outline.column.zone'), { exact: true })
  await zone.selectOption({ label: 'Front' })
  await expect.poll(() => item('Finance, Team').getAttribute('aria-setsize')).toBe('3')
  await page.getByLabel(t('outline.column.kind'), { exact: true }).selectOption({ label: t('term.kind.supplier') })
  await item('Carrier, Supplier').waitFor()
  await page.keyboard.press('Control+z')
  await item('Carrier, Team').waitFor()
  await workshop.undo()
  await expect.poll(() => item('Finance, Team').getAttribute('aria-setsize')).toBe('3')
  expect(await zone.inputValue()).toBe('')
  await workshop.redo()
  await item('Finance, Team').click()
  await page.keyboard.press('Shift+ArrowUp')
  await page.keyboard.press('Delete')
  await page.getByText(t('outline.removed', { count: 2 })).waitFor()
  await expect.poll(() => tree.getByRole('treeitem').count()).toBe(4)
  // The offer takes back the deletion, and goes away as soon as something else is done.
  await page
    .getByRole('region', { name: t('app.messages') })
    .getByRole('button', { name: t('map.shape.undo') })
    .click()
  await item('Carrier, Team').waitFor()
  await page.getByText(t('outline.removed', { count: 2 })).waitFor({ state: 'detached' })
  await item('Carrier, Team').click()
  await page.keyboard.press('Delete')
  await page.getByText(t('outline.removed', { count: 1 })).waitFor()
  await item('Finance, Team').click()
  await page.keyboard.press('4')
  await item('Finance, Machine').waitFor()
  await page.getByText(t('outline.removed', { count: 1 })).waitFor({ state: 'detached' })
  const file = await closeAndRead(workshop, baton, home)
  expect(file.parties.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    'Finance machine',
    'Sales team',
    'Stock team',
  ])
})

test('Enter that ends a word of an input method submits nothing, in cells, lines, forms and dialogs', async ({
  page,
  baton,
  home,
}) => {
  const { workshop, tree, item, showTree } = await open({ page, baton }, 'IT\tSales\tlaptop')
  const input = await page.context().newCDPSession(page)
  /** Composes a word, presses Enter while it is being composed, and ends it. */
  const compose = async (word: string) => {
    await input.send('Input.imeSetComposition', { text: word, selectionStart: word.length, selectionEnd: word.length })
    await page.keyboard.press('Enter')
    await input.send('Input.insertText', { text: word })
  }
  const inputs = page.locator('input:focus')
  await workshop.show('outline')
  const outline = workshop.outline('parties')
  await outline.show()
  await outline.cell('Sales', 'Sales').click()
  await page.keyboard.press('F2')
  await compose('営業')
  expect(await inputs.count()).toBe(1)
  await page.keyboard.press('Escape')
  await outline.cell('Sales', 'Sales').click()
  await page.keyboard.press('Insert')
  const form = page.getByRole('form', { name: t('outline.add.party') })
  await expect
    .poll(() =>
      form
        .locator('input')
        .first()
        .evaluate((one) => one === document.activeElement),
    )
    .toBe(true)
  await compose('倉庫')
  expect(await form.locator('input').first().inputValue()).toContain('倉庫')
  await form.locator('input').first().fill('')
  await showTree()
  await item('Sales, Team').click()
  await page.keyboard.press('Insert')
  await compose('運送')
  expect(await tree.locator('input').inputValue()).toContain('運送')
  await tree.locator('input').fill('')
  await page.keyboard.press('Escape')
  await workshop.show('matrix')
  await page.getByRole('gridcell', { name: /^Sales serves IT:/ }).click()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Sales serves IT' })
  await dialog.waitFor()
  await compose('注文')
  await dialog.getByLabel(t('matrix.cellService'), { exact: true }).fill('')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  const file = await closeAndRead(workshop, baton, home)
  expect(file.parties.map(({ name }) => name)).toEqual(['IT', 'Sales'])
  expect(file.interactions).toHaveLength(1)
})
