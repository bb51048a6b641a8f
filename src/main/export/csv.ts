/**
 * Sheets as CSV: RFC 4180, with a mark for UTF-8 where spreadsheets are to show every alphabet. A text that a spreadsheet
 * would run as a formula goes out with an apostrophe before it; reading takes it away again (`cell-guard.ts`). Times carry
 * the offset of the place where they are written.
 */
import { guardCell } from '#shared/import/cell-guard.ts'
import { withOffset } from './local-time.ts'
import type { Sheet, SheetCell, SheetColumn } from './sheets/sheet.ts'

const MARK = '\ufeff'

function quote(text: string): string {
  return /[",;\t|\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** "1.234" could be read as twelve hundred and thirty-four; "1.2340" cannot. */
function writeNumber(value: number): string {
  const text = String(value)
  return /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text
}

function writeCell(value: SheetCell, { kind }: SheetColumn): string {
  if (value === null) return ''
  if (typeof value === 'number') return writeNumber(value)
  return quote(kind === 'instant' ? withOffset(value) : guardCell(value))
}

/** One line, with its end. */
export function writeLine(cells: readonly SheetCell[], columns: readonly SheetColumn[]): string {
  return `${columns.map((column, at) => writeCell(cells[at] ?? null, column)).join(',')}\r\n`
}

/** The headings, with the mark of UTF-8 in front where it is wanted. */
export function writeHeadings(columns: readonly SheetColumn[], mark: boolean): string {
  return `${mark ? MARK : ''}${columns.map(({ label }) => quote(guardCell(label))).join(',')}\r\n`
}

/** A whole sheet. */
export function sheetToCsv({ columns, rows }: Sheet, mark: boolean): string {
  return writeHeadings(columns, mark) + rows.map((row) => writeLine(row, columns)).join('')
}
