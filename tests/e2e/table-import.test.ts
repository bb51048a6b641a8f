/** Tables that come in, and tables that cannot: each gets its sentence, and the map stays as it was. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { makeWorkbook } from '../helpers/make-workbook.ts'
import { closeAndRead } from './close-and-read.ts'
import { HomeOnPage } from './pages/home.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

const FIFTY = 50_000_000

function greek(): Buffer {
  // ISO 8859-7: runs of letters beyond ASCII, of which nobody can tell the alphabet.
  const row = Buffer.from([
    0xd0, 0xf9, 0xeb, 0xde, 0xf3, 0xe5, 0xe9, 0xf2, 0x2c, 0xc1, 0xf0, 0xef, 0xe8, 0xde, 0xea, 0xe7, 0x0a,
  ])
  return Buffer.concat([Buffer.from('provider,customer\n'), ...Array.from({ length: 40 }, () => row)])
}

test('every table that cannot be read has its sentence, and nothing is added', async ({ page, baton, home }) => {
  const folder = join(home, 'tables')
  mkdirSync(folder)
  const big = Buffer.alloc(FIFTY, 'Sales,Dispatch,order\n')
  const tables: readonly (readonly [file: string, content: Buffer | string, sentence: string])[] = [
    ['empty.csv', '', t('error.csv-empty', { file: 'empty.csv' })],
    [
      'picture.csv',
      Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 37) % 256)),
      t('error.csv-binary', { file: 'picture.csv' }),
    ],
    [
      'big.csv',
      big,
      t('error.csv-too-large', { file: 'big.csv', megabytes: FIFTY / 1_000_000, limit: LIMITS.csvBytes / 1_000_000 }),
    ],
    ['one.csv', 'things\nSales\nDispatch\n', t('error.csv-one-column', { file: 'one.csv' })],
    ['old.xlsx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), t('error.workbook-old', { file: 'old.xlsx' })],
    ['no.xlsx', Buffer.from('PK\u0003\u0004 and then nothing'), t('error.workbook-unreadable', { file: 'no.xlsx' })],
    ['header.csv', 'provider,customer,service\n', t('error.csv-no-rows', { file: 'header.csv' })],
    ['greek.csv', greek(), t('error.csv-encoding-unknown', { file: 'greek.csv' })],
  ]
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('Tables')
  const dialog = await workshop.openTableImport()
  for (const [name, content, sentence] of tables) {
    writeFileSync(join(folder, name), content)
    await dialog.locator('input[type="file"]').setInputFiles(join(folder, name))
    await dialog.getByRole('alert').getByText(sentence).waitFor()
    expect(await dialog.getByRole('button', { name: t('tableImport.add') }).isEnabled()).toBe(false)
  }
  await page.keyboard.press('Escape')
  const file = await closeAndRead(workshop, baton, home)
  expect(file.parties).toEqual([])
  expect(file.integrity).toBe('ok')
})

test('columns with unknown names are mapped by hand, and rows that need a look are listed', async ({
  page,
  baton,
  home,
}) => {
  const csv = join(home, 'by hand.csv')
  writeFileSync(
    csv,
    [
      'Alpha;Beta;Gamma;Delta',
      'Sales;Dispatch;order;40',
      'Dispatch;;packed goods;12',
      'Dispatch;Carrier;parcels;many',
      'Sales;Dispatch;order changes',
      'Carrier;Customers;delivery;7;late;and more',
      '',
    ].join('\r\n'),
  )
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('By hand')
  const dialog = await workshop.importTable(csv)
  const choose = (meaning: 'provider' | 'customer' | 'service' | 'volume', column: string) => {
    const label = t(`tableImport.meaning.${meaning}`)
    const needed = meaning === 'provider' || meaning === 'customer'
    const name = needed ? t('tableImport.needed', { meaning: label }) : label
    return dialog.getByLabel(name, { exact: true }).selectOption(column)
  }
  await choose('provider', 'Alpha')
  await choose('customer', 'Beta')
  await choose('service', 'Gamma')
  await choose('volume', 'Delta')
  await dialog.getByText(t('tableImport.skipped', { count: 1 })).waitFor()
  await dialog.locator('summary').click()
  for (const row of [3, 4, 5, 6]) await dialog.getByText(t('tableImport.row', { row }), { exact: true }).waitFor()
  await dialog.getByText(t('tableImport.problem.customer-missing')).waitFor()
  await dialog.getByText(t('tableImport.problem.volume-not-a-number', { value: 'many' })).waitFor()
  await dialog.getByRole('button', { name: t('tableImport.add') }).click()
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(async () => (await workshop.map.read.interactions()).length).toBe(4)

  // One undo takes the whole table away again, one redo brings it back.
  await workshop.undo()
  expect(await workshop.map.read.parties()).toEqual([])
  await workshop.redo()
  const file = await closeAndRead(workshop, baton, home)
  expect(file.parties.map((party) => party.name)).toEqual(['Carrier', 'Customers', 'Dispatch', 'Sales'])
  expect(
    file.interactions.map(({ provider, customer, service, volume }) => [provider, customer, service, volume]),
  ).toEqual([
    ['Carrier', 'Customers', 'delivery', 7],
    ['Dispatch', 'Carrier', 'parcels', null],
    ['Sales', 'Dispatch', 'order', 40],
    ['Sales', 'Dispatch', 'order changes', null],
  ])
})

test('a table becomes a workshop of its own from Home', async ({ page, baton, home }) => {
  const csv = join(home, 'month end.csv')
  writeFileSync(
    csv,
    'from,to,service\nWarehouse,Accounts payable,goods receipts\nAccounts payable,Controlling,posted invoices\n',
  )
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(baton.address)
  const dialog = await library.importTable(csv)
  await dialog.getByLabel(t('tableImport.workshopTitle')).fill('Month-end close')
  await dialog.getByRole('button', { name: t('tableImport.create') }).click()
  await workshop.map.ready()
  expect(await workshop.map.read.interactions()).toHaveLength(2)
  const file = await closeAndRead(workshop, baton, home)
  expect(file.title).toBe('Month-end close')
  expect(file.parties).toHaveLength(3)
})

test('a workbook brings parties, measures and their values into an open workshop, each as one step', async ({
  page,
  baton,
  home,
}) => {
  const file = join(home, 'numbers.xlsx')
  const sheets = {
    Teams: [
      ['Team', 'Kind', 'Department'],
      ['Sales', 'team', 'Market'],
      ['Dispatch', 'team', 'Logistics'],
      ['', 'team', ''],
    ],
    Services: [
      ['From', 'To', 'Service'],
      ['Sales', 'Dispatch', 'order'],
    ],
    KPIs: [
      ['Service', 'KPI', 'Unit', 'Better is', 'Target'],
      ['order', 'Lead time', 'hours', 'lower', 4.5],
      ['parcel', 'Lead time', 'hours', 'lower', 4.5],
    ],
    Values: [
      ['KPI', 'Date', 'Value'],
      ['Lead time', { day: 46083 }, 4.25],
      ['Lead time', { day: 46084 }, 5],
    ],
  }
  writeFileSync(file, makeWorkbook(sheets))
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('Numbers')
  const bring = async (sheet: keyof typeof sheets, said: string, button: string) => {
    const dialog = await workshop.importTable(file)
    await dialog.getByLabel(t('tableImport.sheet')).selectOption(sheet)
    await dialog.getByText(said).waitFor()
    await dialog.getByRole('button', { name: button }).click()
    await dialog.waitFor({ state: 'detached' })
  }
  await bring('Teams', t('tableImport.rows.count.parties', { count: 2 }), t('tableImport.rows.add'))
  await bring('Services', t('tableImport.interactions', { count: 1 }), t('tableImport.add'))
  await bring('KPIs', t('tableImport.rows.count.measures', { count: 1 }), t('tableImport.rows.add'))
  await bring('Values', t('tableImport.rows.count.measurements', { count: 2 }), t('tableImport.rows.add'))
  await page
    .getByRole('button', { name: t('tableImport.rows.takeBack') })
    .last()
    .click()
  // The same table again finds them gone, a third time it finds them there.
  await bring('Values', t('tableImport.rows.count.measurements', { count: 2 }), t('tableImport.rows.add'))
  const dialog = await workshop.importTable(file)
  await dialog.getByLabel(t('tableImport.sheet')).selectOption('Values')
  await dialog.getByText(t('tableImport.rows.known', { count: 2 })).waitFor()
  expect(await dialog.getByRole('button', { name: t('tableImport.rows.add') }).isEnabled()).toBe(false)
  await page.keyboard.press('Escape')
  const saved = await closeAndRead(workshop, baton, home)
  expect(saved.parties.map(({ name }) => name)).toEqual(['Dispatch', 'Sales'])
  const db = new Database(saved.file, { readonly: true })
  const groups = db.prepare('SELECT name, group_name FROM party ORDER BY name').raw().all()
  const measures = db.prepare("SELECT json FROM evidence WHERE kind = 'measure'").pluck().all().map(String)
  const rows = db.prepare('SELECT day, value FROM measurement ORDER BY row').raw().all()
  db.close()
  expect(groups).toEqual([
    ['Dispatch', 'Logistics'],
    ['Sales', 'Market'],
  ])
  expect(measures.map((text) => JSON.parse(text) as unknown)).toMatchObject([{ name: 'Lead time', target: 4.5 }])
  // Recorded, taken back, and recorded again.
  const [first, second, back, ...again] = rows
  expect([first, second]).toEqual([
    ['2026-03-02', 4.25],
    ['2026-03-03', 5],
  ])
  expect(back).toEqual([null, null])
  expect(again.slice(-2)).toEqual([first, second])
})
