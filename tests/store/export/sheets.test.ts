/** Workbook and tables of a workshop: read by programs that are not Baton, they say what the screen says, and nothing runs. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { unguardCell } from '#shared/import/cell-guard.ts'
import { SHEETS, type SheetId } from '#shared/model/export.ts'
import { type Account, openAccount } from '#shared/report/account.ts'
import type { Watch } from '../../../src/main/core/ports/export-writer.ts'
import { sheetToCsv } from '../../../src/main/export/csv.ts'
import { withOffset } from '../../../src/main/export/local-time.ts'
import type { Sheet, SheetCell } from '../../../src/main/export/sheets/sheet.ts'
import { sheetsOf } from '../../../src/main/export/sheets/sheets-of.ts'
import { writeCsv } from '../../../src/main/export/write-csv.ts'
import { columnLetters, makeWorkbook } from '../../../src/main/export/write-xlsx.ts'
import { accountFacts } from '../../helpers/account-facts.ts'
import { convert, hasOffice, hasPython, python } from '../../helpers/office.ts'
import { coreApp } from '../core-app.ts'
import { makeTellingWorkshop, WICKED } from './telling-workshop.ts'

/** Reads a list of texts as CSV. */
const READ_TABLES = `
import csv, io, json, sys
print(json.dumps([list(csv.reader(io.StringIO(text, newline=''))) for text in json.load(sys.stdin)]))`

const watch: Watch = { moved: () => {}, signal: new AbortController().signal }
const about = { title: 'Practice', at: '2026-03-02T09:00:00.000Z' }

let account: Account
let sheets: readonly Sheet[]
let workbook: Uint8Array

beforeAll(async () => {
  const app = coreApp()
  account = openAccount(await accountFacts(app, await makeTellingWorkshop(app)))
  sheets = sheetsOf(account, null)
  workbook = await makeWorkbook(sheets, about, watch)
})

function sheet(id: SheetId): Sheet {
  const found = sheets.find((one) => one.id === id)
  if (found === undefined) throw new Error(`there is no sheet ${id}`)
  return found
}

function cellsOf({ columns, rows }: Sheet, key: string): readonly SheetCell[] {
  const at = columns.findIndex((column) => column.key === key)
  return rows.map((row) => row[at] ?? null)
}

/** How a cell stands in a table, apart from quotes. */
function inTable(cell: SheetCell, kind: string): string {
  if (cell === null) return ''
  return kind === 'instant' && typeof cell === 'string' ? withOffset(cell) : String(cell)
}

describe('the sheets', () => {
  test('every kind of evidence has its own, each column a key and a heading that no other has', () => {
    expect(sheets.map(({ id }) => id)).toEqual(SHEETS)
    for (const { id, columns } of sheets) {
      expect(new Set(columns.map(({ key }) => key)).size, id).toBe(columns.length)
      expect(new Set(columns.map(({ label }) => label)).size, id).toBe(columns.length)
    }
  })

  test('none is empty where something was said', () => {
    const empty = sheets.filter(({ rows }) => rows.length === 0).map(({ id }) => id)
    expect(empty).toEqual([])
  })

  test('a cell is of the kind of its column', () => {
    const wrong = sheets.flatMap(({ id, columns, rows }) =>
      columns.flatMap(({ key, kind }, at) =>
        rows
          .map((row) => row[at] ?? null)
          .filter((cell) => {
            if (cell === null) return false
            if (kind === 'text') return typeof cell !== 'string'
            if (kind === 'day') return !/^\d{4}-\d{2}-\d{2}$/.test(String(cell))
            if (kind === 'instant') return Number.isNaN(Date.parse(String(cell)))
            return typeof cell !== 'number' || !Number.isFinite(cell)
          })
          .map((cell) => `${id} ${key}: ${cell}`),
      ),
    )
    expect(wrong).toEqual([])
  })

  test('figures are those of the report that the screen shows', () => {
    const { costs, totals, priorities } = account.report
    expect(cellsOf(sheet('costs'), 'annual-p50')).toEqual(costs.map(({ estimate }) => estimate?.annual.p50 ?? null))
    const total = (key: string) => sheet('costs').columns.find((column) => column.key === key)?.total
    expect(total('annual-mean')).toBe(totals.all.misses.mean)
    expect(total('annual-p10')).toBe(totals.all.misses.low)
    expect(cellsOf(sheet('priorities'), 'opportunity').slice(0, priorities.placed.length)).toEqual(
      priorities.placed.map(({ opportunity }) => opportunity),
    )
  })

  test('what is personal or for the facilitator alone is on none of them', () => {
    const text = JSON.stringify(sheets)
    expect(text).not.toContain('only for us')
    expect(sheet('parties').columns.map(({ key }) => key)).not.toContain('note')
  })
})

describe('CSV', () => {
  test.skipIf(!hasPython)('is read by Python cell by cell as it was said, whatever was typed', () => {
    const texts = JSON.stringify(sheets.map((one) => sheetToCsv(one, false)))
    const tables = python<string[][][]>(READ_TABLES, strToU8(texts))
    for (const [number, one] of sheets.entries()) {
      const [headings, ...rows] = tables[number] ?? []
      expect(headings).toEqual(one.columns.map(({ label }) => label))
      const read = rows.map((row) =>
        row.map((cell, at) => (one.columns[at]?.kind === 'text' ? unguardCell(cell) : cell)),
      )
      const said = one.rows.map((row) => row.map((cell, at) => inTable(cell, one.columns[at]?.kind ?? 'text')))
      const figures = (cells: string[][]) =>
        cells.map((row) => row.map((cell, at) => (one.columns[at]?.kind === 'text' ? cell : cell.replace(/0$/, ''))))
      expect(figures(read), one.id).toEqual(figures(said))
    }
  })

  test('no cell begins as a formula does, however it is quoted', () => {
    const cells = sheets.flatMap((one) =>
      one.columns.flatMap(({ kind }, at) =>
        kind === 'text'
          ? one.rows.map((row) =>
              sheetToCsv({ ...one, columns: [one.columns[at] as never], rows: [[row[at] ?? null]] }, false),
            )
          : [],
      ),
    )
    const running = cells
      .map((text) => text.split('\r\n').slice(1).join('\r\n'))
      .filter((text) => /^"?[=+\-@\t]/.test(text))
    expect(running).toEqual([])
    expect(cells.join('')).toContain("'=HYPERLINK")
  })

  test('the mark of UTF-8 is there on demand alone', () => {
    expect(sheetToCsv(sheet('zones'), true).startsWith('\ufeff')).toBe(true)
    expect(sheetToCsv(sheet('zones'), false).startsWith('Zone,')).toBe(true)
  })

  test('all of them lie in one ZIP, the same bytes whenever it is made', () => {
    const order = {
      facts: account.facts,
      painted: [],
      at: about.at,
      request: { format: 'csv', sheet: null, mark: false },
    } as const
    const [first, second] = [writeCsv(order), writeCsv(order)]
    if (first.kind !== 'file' || second.kind !== 'file') throw new Error('no file')
    expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true)
    expect(Object.keys(unzipSync(first.bytes))).toEqual(SHEETS.map((id) => `${id}.csv`))
  })
})

/** The XML of the page of a sheet. */
function pageOf(id: SheetId): string {
  return strFromU8(unzipSync(workbook)[`xl/worksheets/sheet${SHEETS.indexOf(id) + 1}.xml`] ?? new Uint8Array())
}

describe('the workbook', () => {
  test('headings stay in sight and every sheet has filters', () => {
    for (const { id, columns, rows } of sheets) {
      expect(pageOf(id)).toContain('ySplit="1"')
      expect(pageOf(id)).toContain('state="frozen"')
      expect(pageOf(id)).toContain(`<autoFilter ref="A1:${columnLetters(columns.length - 1)}${rows.length + 1}"`)
    }
  })

  test('on paper the heading of a sheet comes again on every page', () => {
    const book = strFromU8(unzipSync(workbook)['xl/workbook.xml'] ?? new Uint8Array())
    const repeated = [...book.matchAll(/<definedName name="_xlnm.Print_Titles" [^>]*>[^<]*\$1:\$1</g)]
    expect(repeated).toHaveLength(sheets.length)
  })

  test('nothing but the figures of the costs is a formula, and each carries what it comes to', () => {
    for (const { id } of sheets) {
      const formulas = [...pageOf(id).matchAll(/<c [^>]*><f>([^<]*)<\/f>(<v>([^<]*)<\/v>)?<\/c>/g)]
      expect(pageOf(id).split('<f').length - 1, id).toBe(formulas.length)
      expect(
        formulas.every(([, formula = '', , value]) => /^[A-Z0-9*+/():SUM-]+$/.test(formula) && value !== undefined),
      ).toBe(true)
      expect(formulas.length > 0, id).toBe(id === 'costs')
    }
  })

  test('letters of columns', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
  })

  test.skipIf(!hasOffice)(
    'LibreOffice reads every text as it was typed and every figure as the screen has it',
    { timeout: 180_000 },
    () => {
      const tables = readByOffice(workbook)
      expect(Object.keys(tables).toSorted()).toEqual(sheets.map(({ name }) => name).toSorted())
      for (const one of sheets) {
        const [headings = [], ...rows] = tables[one.name] ?? []
        expect(headings.slice(0, one.columns.length)).toEqual(one.columns.map(({ label }) => label))
        for (const [at, { kind, key }] of one.columns.entries()) {
          for (const [line, row] of one.rows.entries()) {
            const [cell, read = ''] = [row[at] ?? null, rows[line]?.[at]]
            if (kind === 'text') expect(read, `${one.id} ${key}`).toBe(String(cell ?? ''))
            else if (typeof cell === 'number') expect(figureIn(read), `${one.id} ${key}`).toBeCloseTo(cell, 6)
            else if (kind === 'day') expect(read).toBe(cell ?? '')
          }
        }
      }
      expect(WICKED.every((text) => cellsOf(sheet('parties'), 'name').includes(text))).toBe(true)
    },
  )

  test.skipIf(!hasOffice)('reckoned anew by LibreOffice the costs are the same', { timeout: 180_000 }, () => {
    const files = unzipSync(workbook)
    const path = `xl/worksheets/sheet${SHEETS.indexOf('costs') + 1}.xml`
    const bare = pageOf('costs').replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1')
    expect(bare).not.toBe(pageOf('costs'))
    const [, ...rows] = readByOffice(zipSync({ ...files, [path]: strToU8(bare) })).Costs ?? []
    const costs = sheet('costs')
    for (const [at, { live, total, key }] of costs.columns.entries()) {
      if (live !== null) {
        for (const [line, value] of cellsOf(costs, key).entries()) {
          if (typeof value === 'number') expect(Number(rows[line]?.[at]), key).toBeCloseTo(value, 4)
        }
      }
      if (total !== null) expect(Number(rows[costs.rows.length]?.[at]), key).toBeCloseTo(total, 4)
    }
  })
})

/** LibreOffice writes a share as per cent, whatever it is asked for. */
function figureIn(text: string): number {
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text)
}

/** The cells of every sheet, as LibreOffice has them: figures as they are, not as they are shown. */
function readByOffice(bytes: Uint8Array): Record<string, string[][]> {
  const folder = convert(
    bytes,
    'book.xlsx',
    'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1',
  )
  const files = readdirSync(folder)
  const texts = JSON.stringify(files.map((file) => readFileSync(join(folder, file), 'utf8')))
  const tables = python<string[][][]>(READ_TABLES, strToU8(texts))
  return Object.fromEntries(files.map((file, at) => [file.replace(/^book-(.*)\.csv$/, '$1'), tables[at] ?? []]))
}
