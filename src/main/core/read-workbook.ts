/**
 * The sheets of a workbook (XLSX) as cells of text, as a table in CSV would hold them: days as `YYYY-MM-DD`, formulas as what
 * they came to. Nothing of a workbook is run, and links in it lead nowhere.
 */
import { zipSync } from 'fflate'
import readXlsx from 'read-excel-file/universal'
import { LIMITS } from '#shared/model/limits.ts'
import { Refusal } from './refusal.ts'
import { extentOfSheet, refuseTooFar } from './table-extent.ts'
import { unpack } from './unpack-check.ts'

/** One sheet that holds anything. */
export interface SheetCells {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/** So many times the size of a table a workbook may unpack to. */
const MOST_UNPACKED = 3
/** Letters between two signs of XML: no cell holds more than 32,767. */
const LONGEST_TEXT = 200_000

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

function hasEndlessText(xml: string): boolean {
  for (let at = 0, next = xml.indexOf('<'); at < xml.length; at = next + 1, next = xml.indexOf('<', at)) {
    if (next < 0) return xml.length - at > LONGEST_TEXT
    if (next - at > LONGEST_TEXT) return true
  }
  return false
}

/** The same workbook, packed anew out of what was looked through, so that nobody finds anything else in it. */
function checkParts(parts: ReadonlyMap<string, Uint8Array>, file: string): Uint8Array {
  let sheets = 0
  for (const [name, part] of parts) {
    if (!/\.xml(\.rels)?$/i.test(name)) continue
    const xml = new TextDecoder().decode(part)
    if (hasEndlessText(xml)) throw new Refusal('workbook-unreadable', { file })
    if (!/sheetData/.test(xml)) continue
    sheets += 1
    if (sheets > LIMITS.sheets) throw new Refusal('workbook-too-many-sheets', { file, limit: LIMITS.sheets })
    refuseTooFar(extentOfSheet(xml), file)
  }
  return zipSync(Object.fromEntries(parts), { level: 0 })
}

/**
 * Refuses `workbook-unreadable` for what is no workbook, is damaged, or would unpack to more than any table holds, `workbook-too-many-sheets`,
 * what `refuseTooFar` refuses, and `csv-too-many-rows`. Sheets without a filled cell are left out.
 */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<readonly SheetCells[]> {
  const parts = unpack(bytes, LIMITS.csvBytes * MOST_UNPACKED)
  if (!parts?.has('xl/workbook.xml')) throw new Refusal('workbook-unreadable', { file })
  const checked = checkParts(parts, file)
  let sheets: Awaited<ReturnType<typeof readXlsx>>
  try {
    sheets = await readXlsx(new Uint8Array(checked).buffer)
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
