/** Measurements in front of a room: typed by keyboard, pasted, imported, taken back, and used on the cost card. Bad ones lose nothing. */
import Database from 'better-sqlite3'
import type { Page } from 'playwright-core'
import type { CostCard } from '#shared/model/cost.ts'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { HomeOnPage } from './pages/home.ts'
import { MeasuresOnPage } from './pages/measures.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import { letGo, workshopFiles } from './saved-file.ts'

/** A workshop with one interaction, at a measure of it. */
async function openMeasure(page: Page, address: string, start: 'wait' | 'time') {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(address)
  await library.makeWorkshop('Order to delivery')
  await workshop.map.ready()
  await workshop.map.cast(await workshop.map.place(0.3, 0.3), [
    ['Warehouse', 'Tab'],
    ['Dispatch', 'Escape'],
  ])
  await workshop.map.tool('interaction').click()
  await workshop.map.serve('Warehouse', 'Dispatch', 'picked goods', 'Enter')
  await page.keyboard.press('Escape')
  await workshop.saved()
  const measures = new MeasuresOnPage(page)
  await measures.show()
  await measures.begin(start)
  return { workshop, measures }
}

function read<T>(home: string, sql: string): T[] {
  const db = new Database(workshopFiles(home)[0] ?? '', { readonly: true })
  try {
    return db.prepare<[], T>(sql).all()
  } finally {
    db.close()
  }
}

const LAST_COST = `SELECT json FROM evidence WHERE kind = 'cost' ORDER BY entry_id DESC LIMIT 1`

test('measurements are typed by keyboard, pasted with what is asked, taken back, and stand in the file', async ({
  page,
  baton,
  home,
}) => {
  const { workshop, measures } = await openMeasure(page, baton.address, 'wait')
  await measures.view.getByLabel(t('measures.field.target'), { exact: true }).fill('4')
  await measures.type('05.01.2026', '3,5')
  await measures.table.getByText('3.5 hours').waitFor()
  await measures.type('2026-01-12', '9')
  await measures.table.getByText('9 hours').waitFor()
  // The next day is a period on, and the keyboard is in it.
  const day = measures.entry.getByLabel(t('measures.entryDay'), { exact: true })
  await day.and(page.locator(':focus')).waitFor()
  expect(await day.inputValue()).toBe('2026-01-19')

  // Two ways to read a day are asked once, with the answers under the keyboard.
  await measures.type('2/1/2026', '5')
  await page
    .getByRole('button', { name: '1 Feb 2026' })
    .or(page.getByRole('button', { name: '2 Jan 2026' }))
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await expect
    .poll(() => measures.rows())
    .toEqual([
      ['12 Jan 2026', '9\u00a0hours', t('measures.verdict.missed')],
      ['5 Jan 2026', '3.5\u00a0hours', t('measures.verdict.met')],
      ['2 Jan 2026', '5\u00a0hours', t('measures.verdict.missed')],
    ])

  // A column from a spreadsheet: what it leaves open is asked, and every wrong line has its number.
  await measures.openTakeIn()
  const text = 'Week\tHours\n01/02/2026\t1.500\n12/01/2026\t9.000\n31/02/2026\t4.000\n03/02/2026\tlate'
  await measures.dialog.getByLabel(t('measures.import.paste')).fill(text)
  await measures.preview.getByText(t('measures.import.answerFirst')).waitFor()
  const record = measures.dialog.getByRole('button', { name: t('measures.import.confirmNone') })
  expect(await record.first().isDisabled()).toBe(true)
  await measures.dialog.getByRole('radio', { name: /^A point/ }).click()
  await measures.preview.getByText(/^1 measurement of 1 Feb 2026/).waitFor()
  await measures.preview.getByText(t('measures.import.there', { count: 1 })).waitFor()
  await measures.preview.getByText('“31/02/2026”: The calendar has no such day.').waitFor()
  await measures.preview.getByText('“late”: This is not a number.').waitFor()
  await measures.dialog.getByRole('button', { name: t('measures.import.confirm', { count: 1 }) }).click()
  await measures.dialog.waitFor({ state: 'detached' })
  await measures.table.getByText('1.5 hours').waitFor()

  await measures.view.getByRole('button', { name: t('measures.stepBack', { count: 1 }) }).click()
  await measures.table.getByText('1.5 hours').waitFor({ state: 'detached' })
  await measures.view.getByRole('button', { name: t('measures.stepAgain', { count: 1 }) }).click()
  await measures.table.getByText('1.5 hours').waitFor()
  await measures.facts.getByText('2 of 4 measurements miss the target (at most 4\u00a0hours).').waitFor()
  await measures.facts.getByText(t('measures.few', { count: 4, least: 10 })).waitFor()
  await workshop.saved()
  await workshop.goHome()
  await letGo(home)
  const rows = read<{ day: string; value: number }>(
    home,
    `SELECT day, value FROM measurement AS m WHERE day IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM measurement AS n WHERE n.id = m.id AND n.row > m.row) ORDER BY day`,
  )
  expect(rows.map(({ day: on, value }) => [on, value])).toEqual([
    ['2026-01-02', 5],
    ['2026-01-05', 3.5],
    ['2026-01-12', 9],
    ['2026-02-01', 1.5],
  ])
})

test('a share from a file becomes the miss rate of the cost card, with the interval that so few cases allow', async ({
  page,
  baton,
  home,
}) => {
  const { workshop, measures } = await openMeasure(page, baton.address, 'time')
  await measures.view.getByLabel(t('measures.field.targetShare'), { exact: true }).fill('95')
  // So many of so many, one measurement at a time.
  await measures.type('2026-01-05', '6', '6')
  await measures.table.getByText('6 (100\u00a0%)').waitFor()
  await measures.openTakeIn()
  const csv = Buffer.from('Woche;Pünktlich;Fälle\r\n12.01.2026;6;6\r\n19.01.2026;7;6\r\n', 'latin1')
  await page
    .getByLabel(t('tableImport.fileLabel'))
    .setInputFiles({ name: 'weeks.csv', mimeType: 'text/csv', buffer: csv })
  await measures.dialog.getByText('Windows-1252').waitFor()
  await measures.dialog.getByLabel(t('measures.column.cases')).selectOption('Fälle')
  await measures.preview.getByText('“7”: these are more than there were cases.').waitFor()
  await measures.dialog.getByRole('button', { name: t('measures.import.confirm', { count: 1 }) }).click()
  await measures.facts.getByText(t('measures.rate.none', { cases: '12', high: '24\u00a0%' })).waitFor()
  await measures.facts.getByRole('button', { name: t('measures.rate.use') }).click()
  await measures.facts.getByText(/The cost card has 0\s%/).waitFor()
  await workshop.saved()
  const [{ json } = { json: '' }] = await cardsOf(workshop, home)
  const { inputs } = JSON.parse(json) as CostCard
  expect(inputs['miss-rate']).toMatchObject({ low: 0, usual: 0, source: 'measured', on: '2026-01-12' })
  expect(inputs['miss-rate']?.high).toBeCloseTo(0.2425, 4)
})

/** The statements about cost, once the file is at rest. */
async function cardsOf(workshop: WorkshopOnPage, home: string) {
  await workshop.goHome()
  await letGo(home)
  return read<{ json: string }>(home, LAST_COST)
}

test('what cannot be a measurement is said at its field, and far too much is refused as a whole', async ({
  page,
  baton,
  home,
}) => {
  const { workshop, measures } = await openMeasure(page, baton.address, 'wait')
  for (const [day, value, sentence] of [
    ['', '4', 'A measurement needs a day.'],
    ['31.02.2026', '4', 'The calendar has no such day.'],
    ['2062-01-05', '4', 'This day has not come yet.'],
    ['2026-01-05', 'a while', 'This is not a number.'],
    ['2026-01-05', '3 of 40', 'So many of so many is a share, and this measure is an amount.'],
  ] as const) {
    await measures.type(day, value)
    await measures.entry.getByRole('alert').getByText(sentence).waitFor()
    // What was typed stays.
    expect(await measures.entry.getByLabel(/^Value/).inputValue()).toBe(value)
    await measures.entry.getByLabel(/^Value/).fill('')
  }
  await measures.openTakeIn()
  await measures.dialog.getByLabel(t('measures.import.paste')).evaluate((area) => {
    const data = new DataTransfer()
    data.setData('text/plain', '2026-01-05\t4\n'.repeat(100_000))
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await measures.dialog.getByText(t('measures.import.tooMany', { count: 100_001, limit: 20_000 })).waitFor()
  await page.keyboard.press('Escape')
  await measures.dialog.waitFor({ state: 'detached' })
  await workshop.saved()
  await workshop.goHome()
  await letGo(home)
  expect(read(home, 'SELECT * FROM measurement')).toEqual([])
})

test('a conflict is flagged and listed with the way to the map', async ({ page, baton }) => {
  const { workshop, measures } = await openMeasure(page, baton.address, 'wait')
  await measures.view.getByRole('button', { name: t('measures.conflicts.add') }).click()
  const pair = 'Warehouse and Dispatch'
  const conflict = measures.view.getByRole('article', { name: pair })
  await conflict.getByLabel(t('measures.conflicts.measuredOn')).first().fill('full vans')
  await conflict.getByLabel(t('measures.conflicts.note')).fill('A full van leaves late')
  await page.keyboard.press('Enter')
  await workshop.saved()
  await conflict.getByRole('button', { name: t('measures.conflicts.show', { pair }) }).click()
  await workshop.map.ready()
  await measures.show()
  expect(await conflict.getByLabel(t('measures.conflicts.note')).inputValue()).toBe('A full van leaves late')
})
