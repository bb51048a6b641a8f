/** Tables that would fill the memory or never end: refused with a sentence before there is any room made for them. */
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { LIMITS } from '#shared/model/limits.ts'
import { workbookParts } from '../../helpers/make-workbook.ts'
import { coreApp, sendFile } from '../core-app.ts'

const PARTS = workbookParts({
  A: [
    ['provider', 'customer'],
    ['IT', 'Sales'],
  ],
})
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const cell = (place: string, text = 'x') => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
const sheet = (rows: string) =>
  zipSync({
    ...PARTS,
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`),
  })

/** The list at the end of a ZIP says this many bytes of every part. */
function withPromise(bytes: Uint8Array, promised: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, promised, true)
  }
  return bytes
}

/** The same part a thousand times in the list, and once in the file. */
function withRepeatedPart(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length - 22
  const from = view.getUint32(end + 16, true)
  const length =
    46 + view.getUint16(from + 28, true) + view.getUint16(from + 30, true) + view.getUint16(from + 32, true)
  const entry = bytes.subarray(from, from + length)
  const times = 1000
  const made = new Uint8Array(from + length * times + 22)
  made.set(bytes.subarray(0, from))
  for (let at = 0; at < times; at += 1) made.set(entry, from + at * length)
  made.set(bytes.subarray(end), from + length * times)
  const tail = new DataView(made.buffer, from + length * times)
  tail.setUint16(8, times, true)
  tail.setUint16(10, times, true)
  tail.setUint32(12, length * times, true)
  return made
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const table = (rows: string) => utf8(`provider,customer\n${rows}`)

test.each([
  [
    'a word in the farthest corner',
    'a.xlsx',
    sheet(`<row r="1">${cell('A1')}${cell('XFD1048576')}</row>`),
    'table-too-wide',
  ],
  [
    'a word in the last row',
    'a.xlsx',
    sheet(`<row r="1">${cell('A1')}${cell('C1048576')}</row>`),
    'table-too-many-cells',
  ],
  ['a place beyond every sheet', 'a.xlsx', sheet(`<row r="1">${cell('ZZZZZZZZZ99999999')}</row>`), 'table-too-wide'],
  ['a place that is no number', 'a.xlsx', sheet(`<row r="1">${cell('A&#49;000000000')}</row>`), 'table-too-many-cells'],
  [
    'attributes in another order and other quotes',
    'a.xlsx',
    sheet(`<row><c s=">" r='XFD1048576'><v>1</v></c></row>`),
    'table-too-wide',
  ],
  [
    'one cell of endless text',
    'a.xlsx',
    sheet(`<row r="1">${cell('A1', 'x'.repeat(300_000))}</row>`),
    'workbook-unreadable',
  ],
  [
    'hundreds of sheets',
    'a.xlsx',
    zipSync(
      workbookParts(Object.fromEntries(Array.from({ length: LIMITS.sheets + 1 }, (_, at) => [`S${at}`, [['a', 'b']]]))),
    ),
    'workbook-too-many-sheets',
  ],
  ['parts that promise four gigabytes', 'a.xlsx', withPromise(sheet(cell('A1')), 0xfffffff0), 'workbook-unreadable'],
  ['parts that promise less than they hold', 'a.xlsx', withPromise(sheet(cell('A1')), 1), 'workbook-unreadable'],
  ['a list that names a part a thousand times', 'a.xlsx', withRepeatedPart(sheet(cell('A1'))), 'workbook-unreadable'],
  ['a row of a million commas', 'a.csv', table(','.repeat(1_000_000)), 'table-too-wide'],
  ['more cells than there is room for', 'a.csv', table(`${'x,'.repeat(900)}\n`.repeat(3_000)), 'table-too-many-cells'],
  ['hundreds of thousands of blank lines', 'a.csv', table('\n'.repeat(210_000)), 'csv-too-many-rows'],
] as const)('%s is refused, and says so of the file', async (_, name, bytes, code) => {
  const app = coreApp()
  try {
    const refused = await app.ask('tableImport.read', { file: await sendFile(app, name, bytes) })
    expect(refused).toMatchObject({ ok: false, error: { code, message: expect.stringContaining(name) } })
    expect(app.log).toEqual([])
  } finally {
    await app.close()
  }
})

test('what a spreadsheet writes for empty rows at the very end does no harm', async () => {
  const app = coreApp()
  try {
    const rows = `<row r="1">${cell('A1')}${cell('B1')}</row><row r="2">${cell('A2')}${cell('B2')}</row><row r="1048576" ht="12.8"/>`
    const read = await app.get('tableImport.readCells', { file: await sendFile(app, 'a.xlsx', sheet(rows)) })
    expect(read.rows).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ])
  } finally {
    await app.close()
  }
})
