/** Pasting and dropping on the map: lists, tables, into a selection, as a note, and what is refused. Screen and file. */
import type { Page } from 'playwright-core'
import { boxesOverlap } from '#shared/layout/box.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import type { ServeProcess } from '../helpers/serve-process.ts'
import { closeAndRead } from './close-and-read.ts'
import { allowClipboard, copy, dropFile, paste } from './pages/clipboard.ts'
import { HomeOnPage } from './pages/home.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

async function open({ page, baton }: { page: Page; baton: ServeProcess }): Promise<WorkshopOnPage> {
  await allowClipboard(page)
  const library = new HomeOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('Pasted')
  const workshop = new WorkshopOnPage(page)
  await workshop.map.focus()
  return workshop
}

const names = async (workshop: WorkshopOnPage) => (await workshop.map.read.parties()).map((party) => party.name)

/** Names as they are read on the map: row by row. */
async function reading(workshop: WorkshopOnPage): Promise<string[]> {
  const parties = await workshop.map.read.parties()
  return parties.sort((a, b) => a.y - b.y || a.x - b.x).map((party) => party.name)
}

test('a list becomes parties in reading order, known names are found again, and one undo takes all back', async ({
  page,
  baton,
  home,
}) => {
  const workshop = await open({ page, baton })
  await paste(page, '• Sales\n\n1. Dispatch\n- מכירות\n  * 👩🏽‍🔧 Werkstatt\n')
  await page.getByText('4 parties added.').waitFor()
  expect(await reading(workshop)).toEqual(['Sales', 'Dispatch', 'מכירות', '👩🏽‍🔧 Werkstatt'])
  await paste(page, 'Carrier\nsales\nFinance\nCARRIER')
  await page.getByText('2 parties added, 2 were already there.').waitFor()
  const parties = await workshop.map.read.parties()
  expect(parties).toHaveLength(6)
  for (const [index, one] of parties.entries()) {
    for (const other of parties.slice(0, index)) expect(boxesOverlap(one, other, 32)).toBe(false)
  }
  await page.keyboard.press('Control+z')
  await expect.poll(() => names(workshop)).toHaveLength(4)
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => names(workshop)).toHaveLength(6)
  await paste(page, 'Finance')
  await page.getByText('1 party was already there.').waitFor()
  const file = await closeAndRead(workshop, baton, home)
  expect(file.parties.map((party) => party.name).sort()).toEqual(
    ['Carrier', 'Dispatch', 'Finance', 'Sales', 'מכירות', '👩🏽‍🔧 Werkstatt'].sort(),
  )
})

test('200 lines are on the map and on disk, in one undo step', async ({ page, baton, home }) => {
  const workshop = await open({ page, baton })
  const list = Array.from({ length: 200 }, (_, index) => `Party ${String(index + 1).padStart(3, '0')}`)
  await paste(page, list.join('\n'))
  await page.getByText('200 parties added.').waitFor()
  await workshop.map.read.rest()
  expect(await reading(workshop)).toEqual(list)
  await page.keyboard.press('Control+z')
  await expect.poll(() => names(workshop)).toEqual([])
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => names(workshop)).toHaveLength(200)
  expect((await closeAndRead(workshop, baton, home)).parties).toHaveLength(200)
})

test('a table becomes interactions, from a spreadsheet, Word or plain text; what stands already is not doubled', async ({
  page,
  baton,
  home,
}) => {
  const workshop = await open({ page, baton })
  const html =
    '<table><tr><th>Customer</th><th>Service</th><th>Provider</th></tr>' +
    '<tr><td rowspan="2">Sales</td><td>laptop</td><td>IT</td></tr><tr><td>Geb&auml;ude</td><td>Site</td></tr></table>'
  await paste(page, 'not this', html)
  await page.getByText('2 interactions added, 3 parties added.').waitFor()
  await paste(page, 'IT\tSales\tlaptop\nSales\tDispatch\torder\n\tDispatch\tnothing')
  await page
    .getByText(
      '1 interaction added, 1 party added, 2 parties were already there, 1 interaction was already there, 1 row was left out',
    )
    .waitFor()
  await page.keyboard.press('Control+z')
  await expect.poll(() => names(workshop)).toHaveLength(3)
  await page.keyboard.press('Control+Shift+z')
  const file = await closeAndRead(workshop, baton, home)
  expect(file.interactions.map((one) => [one.provider, one.customer, one.service])).toEqual([
    ['IT', 'Sales', 'laptop'],
    ['Sales', 'Dispatch', 'order'],
    ['Site', 'Sales', 'Gebäude'],
  ])
  expect(file.parties).toHaveLength(4)
})

test('a line into what is selected fills it: name, group and service', async ({ page, baton, home }) => {
  const workshop = await open({ page, baton })
  const { map } = workshop
  await paste(page, 'IT\tSales\tlaptop')
  await page.getByText('1 interaction added').waitFor()
  await map.read.rest()
  await map.select('Sales')
  await paste(page, '- Sales office')
  await page.getByText(t('paste.renamed', { name: 'Sales office' })).waitFor()
  await paste(page, 'IT')
  await page.getByText(t('paste.sameName', { name: 'IT' })).waitFor()
  await map.selectService('laptop')
  await paste(page, 'working laptop')
  await page.getByText(t('paste.served', { count: 1 })).waitFor()
  await map.select('IT')
  const office = await map.seen('Sales office')
  await page.keyboard.down('Shift')
  await page.mouse.click(office.centre.x, office.centre.y)
  await page.keyboard.up('Shift')
  await paste(page, 'Head office')
  await page.getByText(t('paste.grouped', { count: 2, group: 'Head office' })).waitFor()
  const file = await closeAndRead(workshop, baton, home)
  expect(file.interactions).toMatchObject([{ provider: 'IT', customer: 'Sales office', service: 'working laptop' }])
  for (const { id } of file.parties) expect(file.records.get(id)).toMatchObject({ props: { group: 'Head office' } })
})

test('Ctrl+Shift+V is one note, word for word', async ({ page, baton, home }) => {
  const workshop = await open({ page, baton })
  await copy(page, 'Said in the room:\n- nobody asks us\n- twice a day')
  await page.keyboard.press('Control+Shift+v')
  await workshop.map.canvas.getByText('Said in the room:', { exact: true }).last().waitFor()
  expect(await names(workshop)).toEqual([])
  const file = await closeAndRead(workshop, baton, home)
  const notes = [...file.records.values()].filter((record) => record.type === 'note')
  expect(notes).toHaveLength(1)
  expect(JSON.stringify(notes[0])).toContain('twice a day')
})

test('what is too much, too long or empty is refused with a sentence and changes nothing', async ({
  page,
  baton,
  home,
}) => {
  const workshop = await open({ page, baton })
  await paste(page, 'Sales')
  await page.getByText('1 party added.').waitFor()
  await page.keyboard.press('Escape')
  const wide = Array.from({ length: 300 }, (_, index) => `c${index}`).join('\t')
  const cases = [
    [Array.from({ length: 100_000 }, (_, index) => `Party ${index}`).join('\n'), /^100000 lines are too many at once/],
    [`${wide}\n${wide}`, /^A table of 300 columns is too wide/],
    [`Dispatch\n${'x'.repeat(10_000)}`, /^Line 2 has 10000 characters/],
    [' \n\t \n\u3000', t('paste.nothing')],
    ['Name\tKind\tGroup\nSales\tteam\tFront', t('paste.nobodyServes')],
    [Array.from({ length: LIMITS.pasteRows + 1 }, (_, i) => `A${i}\tB`).join('\n'), /is too long to paste/],
  ] as const
  for (const [text, sentence] of cases) {
    await paste(page, text)
    await page.getByText(sentence).waitFor()
    expect(await names(workshop)).toEqual(['Sales'])
  }
  const file = await closeAndRead(workshop, baton, home)
  expect(file.parties.map((party) => party.name)).toEqual(['Sales'])
})

test('a text file that is dropped is a list, a CSV file opens the import', async ({ page, baton, home }) => {
  const workshop = await open({ page, baton })
  await dropFile(page, '.tl-canvas', 'cast.txt', 'text/plain', '1. Sales\r\n2. Dispatch\r\n')
  await page.getByText('2 parties added.').waitFor()
  await dropFile(page, '.tl-canvas', 'rows.csv', 'text/csv', 'from,to,service\nSales,Dispatch,order\n')
  const dialog = page.getByRole('dialog', { name: t('tableImport.title') })
  await dialog.getByText('rows.csv').first().waitFor()
  await dialog.getByRole('button', { name: t('tableImport.add') }).click()
  await dialog.waitFor({ state: 'detached' })
  const file = await closeAndRead(workshop, baton, home)
  expect(file.interactions).toMatchObject([{ provider: 'Sales', customer: 'Dispatch', service: 'order' }])
  expect(file.parties).toHaveLength(2)
})
