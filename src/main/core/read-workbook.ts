/**
 * The sheets of a workbook (XLSX) as cells of text, as a table in CSV would hold them: days as `YYYY-MM-DD`, formulas as what
 * they came to. Nothing of a workbook is run, and links in it lead nowhere.
 */
import readXlsx from 'read-excel-file/universal'
import { LIMITS } from '#shared/model/limits.ts'
import { Refusal } from './refusal.ts'
import { listZip } from './unpack-check.ts'

/** One sheet that holds anything. */
export interface SheetCells {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/** So many times the size of a table a workbook may unpack to. */
const MOST_UNPACKED = 6

/** "1.234" could be read as twelve hundred and thirty-four; "1.2340" cannot. */
function sayNumber(value: number): string {
  const text = String(value)
  return /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text
}

function sayCell(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) {
    if (Number.isNaN(cell.getTime())) return ''
    const [day = '', time = ''] = cell.toISOString().split('T')
    return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`
  }
  return typeof cell === 'number' ? sayNumber(cell) : String(cell)
}

/** Whether these are the first bytes of a ZIP, which every workbook of today is. */
export function isZip([a, b, c, d]: Uint8Array): boolean {
  return a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04
}

/** Whether these are the first bytes of a document of the programs before 2007. */
export function isOldOffice([a, b, c, d]: Uint8Array): boolean {
  return a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0
}

/**
 * Refuses `workbook-unreadable` for what is no workbook, is damaged, or would unpack to more than any table holds, and
 * `csv-too-many-rows`. Sheets without a filled cell are left out.
 */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<readonly SheetCells[]> {
  const names = listZip(bytes, LIMITS.csvBytes * MOST_UNPACKED)
  if (names === null || !names.includes('xl/workbook.xml')) throw new Refusal('workbook-unreadable', { file })
  let sheets: Awaited<ReturnType<typeof readXlsx>>
  try {
    sheets = await readXlsx(new Uint8Array(bytes).buffer)
  } catch {
    throw new Refusal('workbook-unreadable', { file })
  }
  return sheets.flatMap(({ sheet, data }) => {
    const rows = data.map((row) => row.map(sayCell))
    const filled = rows.filter((row) => row.some((cell) => cell.trim() !== '')).length
    if (filled > LIMITS.csvRows + 1) throw new Refusal('csv-too-many-rows', { file, limit: LIMITS.csvRows })
    return filled === 0 ? [] : [{ name: sheet, rows }]
  })
}
