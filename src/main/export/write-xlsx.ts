/**
 * Sheets as a workbook: typed cells, headings that stay in sight, filters, and formulas that carry what they come to. Text is
 * always written as text, so nothing that was typed can run as a formula.
 */
import type { Workbook, Worksheet } from '@cj-tech-master/excelts'
import { openAccount } from '#shared/report/account.ts'
import { t } from '#shared/text/text.ts'
import type { ExportOrder, Watch, Written } from '../core/ports/export-writer.ts'
import { onTheWall } from './local-time.ts'
import type { Sheet, SheetCell, SheetColumn, SheetKind } from './sheets/sheet.ts'
import { sheetsOf } from './sheets/sheets-of.ts'

const FORMATS: Readonly<Record<SheetKind, string | null>> = {
  text: '@',
  number: null,
  money: '#,##0.00',
  share: '0.0%',
  day: 'yyyy-mm-dd',
  instant: 'yyyy-mm-dd hh:mm',
}

/** Widths in characters: wide enough to read, narrow enough to see several columns. */
const NARROWEST = 10
const WIDEST = 48
/** Ids are for joining sheets, not for reading. */
const ID_WIDTH = 12
/** Points of one line of text, and how many lines a row shows at most. */
const LINE = 15
const MOST_LINES = 8
/** Sheets with more columns than this are too small to read on one page. */
const MOST_ON_PAGE = 16
/** A workbook refuses longer texts in one cell. */
const LONGEST_TEXT = 32_767

/** By name: without one programs take any. */
const BOLD = { bold: true, name: 'Calibri', size: 11 }
const HEADING = { argb: 'FFE2E8F0' }

/** The letters of a column, the first one at 0. */
export function columnLetters(at: number): string {
  const rest = at % 26
  return (at < 26 ? '' : columnLetters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + rest)
}

function contentOf(cell: SheetCell, kind: SheetKind): string | number | Date | null {
  if (typeof cell !== 'string') return cell
  if (kind === 'day') return new Date(`${cell}T00:00:00Z`)
  if (kind === 'instant') return onTheWall(cell)
  return cell === '' ? null : cell.slice(0, LONGEST_TEXT)
}

function widthOf({ key, label, kind }: SheetColumn, cells: readonly SheetCell[]): number {
  if (key.endsWith('Id')) return ID_WIDTH
  if (kind !== 'text') return Math.min(WIDEST, Math.max(NARROWEST, kind === 'instant' ? 17 : 14, label.length / 2 + 2))
  const longest = cells.reduce<number>((most, cell) => Math.max(most, String(cell ?? '').length), label.length)
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2))
}

/** How many lines texts take in columns of these widths. Programs that open the book do not all reckon it themselves. */
function linesOf(texts: readonly (string | null)[], widths: readonly number[]): number {
  const lines = texts.map((text, at) => {
    const width = Math.max(1, (widths[at] ?? NARROWEST) - 1)
    return (text ?? '').split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0)
  })
  return Math.min(MOST_LINES, Math.max(1, ...lines))
}

function styleColumns(page: Worksheet, { columns, rows }: Sheet): void {
  const widths = columns.map((column, at) =>
    widthOf(
      column,
      rows.map((row) => row[at] ?? null),
    ),
  )
  for (const [at, column] of columns.entries()) {
    const styled = page.getColumn(at + 1)
    styled.width = widths[at] ?? NARROWEST
    const format = FORMATS[column.kind]
    if (format !== null) styled.numFmt = format
    const wraps = column.kind === 'text' && !column.key.endsWith('Id')
    const isTime = column.kind === 'day' || column.kind === 'instant'
    styled.alignment = { vertical: 'top', wrapText: wraps, ...(isTime ? { horizontal: 'left' } : {}) }
  }
  const heading = page.getRow(1)
  heading.font = BOLD
  heading.numFmt = '@'
  heading.fill = { type: 'pattern', pattern: 'solid', fgColor: HEADING }
  heading.alignment = { vertical: 'top', wrapText: true }
  heading.height =
    LINE *
    linesOf(
      columns.map(({ label }) => label),
      widths,
    )
  for (const [at, row] of rows.entries()) {
    const texts = columns.map(({ kind, key }, place) => (kind === 'text' && !key.endsWith('Id') ? row[place] : null))
    const lines = linesOf(
      texts.map((text) => (typeof text === 'string' ? text : null)),
      widths,
    )
    if (lines > 1) page.getRow(at + 2).height = LINE * lines
  }
}

function writeRow(page: Worksheet, { columns }: Sheet, cells: readonly SheetCell[]): void {
  const number = page.addRow(columns.map(({ kind }, at) => contentOf(cells[at] ?? null, kind))).number
  const place = (key: string) => `${columnLetters(columns.findIndex((column) => column.key === key))}${number}`
  for (const [at, { live }] of columns.entries()) {
    const result = cells[at]
    if (live !== null && typeof result === 'number')
      page.getCell(number, at + 1).value = { formula: live(place), result }
  }
}

/** A row that adds up every column that may be added up. */
function writeTotals(page: Worksheet, { columns, rows }: Sheet): void {
  if (rows.length === 0 || columns.every(({ total }) => total === null)) return
  const number = rows.length + 2
  page.getCell(number, 1).value = t('sheets.total')
  for (const [at, { total }] of columns.entries()) {
    const letters = columnLetters(at)
    if (total === null) continue
    page.getCell(number, at + 1).value = { formula: `SUM(${letters}2:${letters}${number - 1})`, result: total }
  }
  page.getRow(number).font = BOLD
}

function addSheet(workbook: Workbook, sheet: Sheet): void {
  const { columns, rows, name } = sheet
  const page = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1, xSplit: 0 }] })
  page.addRow(columns.map(({ label }) => label))
  for (const row of rows) writeRow(page, sheet, row)
  writeTotals(page, sheet)
  styleColumns(page, sheet)
  page.autoFilter = `A1:${columnLetters(columns.length - 1)}${rows.length + 1}`
  const fits = columns.length <= MOST_ON_PAGE
  Object.assign(page.pageSetup, {
    orientation: 'landscape',
    printTitlesRow: '1:1',
    ...(fits ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
  })
}

/** A workbook of these sheets; pages in their order. @param at when it says that it was made, ISO 8601 */
export async function makeWorkbook(
  sheets: readonly Sheet[],
  { title, at }: { readonly title: string; readonly at: string },
  watch: Watch,
): Promise<Uint8Array> {
  const excel = await import('@cj-tech-master/excelts')
  const workbook = new excel.Workbook()
  workbook.creator = 'Baton'
  workbook.title = title
  workbook.created = new Date(at)
  workbook.modified = new Date(at)
  for (const [done, sheet] of sheets.entries()) {
    watch.signal.throwIfAborted()
    addSheet(workbook, sheet)
    watch.moved((0.6 * (done + 1)) / sheets.length)
  }
  watch.signal.throwIfAborted()
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

export async function writeXlsx({ request, facts, at }: ExportOrder, watch: Watch): Promise<Written> {
  if (request.format !== 'xlsx') throw new Error(`${request.format} is no workbook`)
  const sheets = sheetsOf(openAccount(facts), request.sheet)
  return { kind: 'file', bytes: await makeWorkbook(sheets, { title: facts.workshop.title, at }, watch) }
}
