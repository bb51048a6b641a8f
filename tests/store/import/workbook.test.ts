/** Workbooks (XLSX) that are handed over: read as a table of text would be, whatever else is in them. */
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { makeWorkbook, workbookParts } from '../../helpers/make-workbook.ts'
import { type CoreApp, coreApp, sendFile } from '../core-app.ts'

const TABLE = [
  ['provider', 'customer', 'service', 'volume'],
  ['Sales', 'Dispatch', 'orders, "with" address', 40],
  ['IT', 'Verkauf Köln 销售', '=HYPERLINK("http://x.invalid")', 1.234],
  ['IT', 'Sales', 'laptops', { formula: 'D2/2', result: 20 }],
] as const

async function withApp<T>(work: (app: CoreApp) => Promise<T>): Promise<T> {
  const app = coreApp()
  try {
    return await work(app)
  } finally {
    await app.close()
  }
}

describe('a workbook', () => {
  test('is read as its first sheet that holds anything, or as the one that is named', () =>
    withApp(async (app) => {
      const file = await sendFile(
        app,
        'Services.xlsx',
        makeWorkbook({
          Empty: [[]],
          'Who & whom': TABLE,
          Other: [
            ['from', 'to'],
            ['Legal', 'HR'],
          ],
        }),
      )
      const first = await app.get('tableImport.read', { file })
      expect(first).toMatchObject({
        sheets: ['Who & whom', 'Other'],
        sheet: 'Who & whom',
        encoding: '',
        problemCount: 0,
      })
      const said = first.cast.interactions.map(({ facts }) => [facts.service, facts.volume])
      expect(said).toEqual([
        ['orders, "with" address', 40],
        ['=HYPERLINK("http://x.invalid")', 1.234],
        ['laptops', 20],
      ])
      expect(first.cast.parties.map(({ name }) => name)).toContain('Verkauf Köln 销售')
      const other = await app.get('tableImport.read', { file, sheet: 'Other' })
      expect(other.cast.parties.map(({ name }) => name)).toEqual(['Legal', 'HR'])
      expect(await app.refusal('tableImport.read', { file, sheet: 'Third' })).toBe('sheet-missing')
      const { id } = await app.get('tableImport.createWorkshop', { file, sheet: 'Other', title: 'T', client: '' })
      const { workshops } = await app.get('library.list', {})
      expect(workshops.find((one) => one.id === id)).toMatchObject({ counts: { parties: 2, interactions: 1 } })
    }))

  test('gives measurements their days, and keeps the number of each row', () =>
    withApp(async (app) => {
      const rows = [['day', 'hours'], [{ day: 46083 }, 4.5], [], [{ day: 46084 }, 3.25]]
      const file = await sendFile(app, 'm.xlsx', makeWorkbook({ March: rows }))
      const read = await app.get('tableImport.readCells', { file })
      expect(read.rows.map((row) => row.filter((cell) => cell !== ''))).toEqual([
        ['day', 'hours'],
        ['2026-03-02', '4.5'],
        [],
        ['2026-03-03', '3.25'],
      ])
    }))
})

const PARTS = workbookParts({ A: TABLE })
const without = (name: string) => Object.fromEntries(Object.entries(PARTS).filter(([part]) => part !== name))
const BIG = new Uint8Array(1_000_000)

describe('a workbook that is none, or would do harm', () => {
  test.each([
    ['any other ZIP', zipSync({ 'readme.txt': strToU8('hello') }), 'workbook-unreadable'],
    ['cut in half', makeWorkbook({ A: TABLE }).slice(0, 900), 'workbook-unreadable'],
    ['without the part that its list names', zipSync(without('xl/worksheets/sheet1.xml')), 'workbook-unreadable'],
    [
      'of XML that is not well formed',
      zipSync({ ...PARTS, 'xl/workbook.xml': strToU8('<workbook><sheets>') }),
      'workbook-unreadable',
    ],
    ['from before 2007', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'workbook-old'],
    ['empty', makeWorkbook({ A: [[]] }), 'csv-empty'],
    ['of one column', makeWorkbook({ A: [['name'], ['IT']] }), 'csv-one-column'],
    [
      'that would unpack to hundred and fifty megabytes',
      zipSync({
        ...PARTS,
        ...Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`xl/media/${index}`, BIG])),
      }),
      'workbook-unreadable',
    ],
  ] as const)('%s is refused with a sentence that names the file', (_name, bytes, code) =>
    withApp(async (app) => {
      const file = await sendFile(app, 'Services.xlsx', bytes)
      const refused = await app.ask('tableImport.read', { file })
      expect(refused).toMatchObject({ ok: false, error: { code, message: expect.stringContaining('Services.xlsx') } })
    }),
  )

  test('entities that would grow without end are not followed', () =>
    withApp(async (app) => {
      const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'a'.repeat(1000)}">${Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i} "${`&a${i === 0 ? '' : i - 1};`.repeat(10)}">`).join('')}<!ENTITY f SYSTEM "file:///etc/hostname">]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&a8;&f;</t></is></c><c r="B1" t="inlineStr"><is><t>to</t></is></c></row></sheetData></worksheet>`
      const bytes = zipSync({ ...PARTS, 'xl/worksheets/sheet1.xml': strToU8(bomb) })
      const read = await app.ask('tableImport.readCells', { file: await sendFile(app, 'x.xlsx', bytes) })
      const text = JSON.stringify(read)
      expect(text.length).toBeLessThan(5_000)
    }))
})
