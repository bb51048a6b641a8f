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
/** A workbook refuses longer texts in one cell. */
const LONGEST_TEXT = 32_767

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

function widthOf({ label, kind }: SheetColumn, cells: readonly SheetCell[]): number {
  if (kind !== 'text') return Math.min(WIDEST, Math.max(NARROWEST, kind === 'instant' ? 17 : 14, label.length / 2 + 2))
  const longest = cells.reduce<number>((most, cell) => Math.max(most, String(cell ?? '').length), label.length)
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2))
}

function styleColumns(page: Worksheet, { columns, rows }: Sheet): void {
  for (const [at, column] of columns.entries()) {
    const styled = page.getColumn(at + 1)
    styled.width = widthOf(
      column,
      rows.map((row) => row[at] ?? null),
    )
    const format = FORMATS[column.kind]
    if (format !== null) styled.numFmt = format
    styled.alignment = column.kind === 'text' ? { vertical: 'top', wrapText: true } : { vertical: 'top' }
  }
  const heading = page.getRow(1)
  heading.font = { bold: true }
  heading.numFmt = '@'
  heading.fill = { type: 'pattern', pattern: 'solid', fgColor: HEADING }
  heading.alignment = { vertical: 'top', wrapText: true }
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
  page.getRow(number).font = { bold: true }
}

function addSheet(workbook: Workbook, sheet: Sheet): void {
  const { columns, rows, name } = sheet
  const page = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1, xSplit: 0 }] })
  page.addRow(columns.map(({ label }) => label))
  for (const row of rows) writeRow(page, sheet, row)
  writeTotals(page, sheet)
  styleColumns(page, sheet)
  page.autoFilter = `A1:${columnLetters(columns.length - 1)}${rows.length + 1}`
  Object.assign(page.pageSetup, { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 })
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
