/** The cells of a table that was handed over, whatever program saved it: text (CSV and its kin) or one sheet of a workbook. */
import { countColumns, type RawTable } from '#shared/import/read-table.ts'
import { parseCsv, refuseTooLarge } from './parse-csv.ts'
import { isOldOffice, isZip, readWorkbook } from './read-workbook.ts'
import { Refusal } from './refusal.ts'

/** How it is read. */
export interface TableFileChoice {
  /** Of a workbook; the first one that holds anything where none is named. */
  readonly sheet?: string | undefined
  /** Fewer columns than these say nothing. */
  readonly leastColumns?: number
}

/** Refuses what `parseCsv` and `readWorkbook` refuse, `workbook-old`, and `sheet-missing`. */
export async function readTableFile(
  bytes: Uint8Array,
  name: string,
  { sheet, leastColumns = 2 }: TableFileChoice = {},
): Promise<RawTable> {
  refuseTooLarge(bytes.length, name)
  if (isOldOffice(bytes)) throw new Refusal('workbook-old', { file: name })
  if (!isZip(bytes)) return parseCsv(bytes, name, leastColumns)
  const sheets = await readWorkbook(bytes, name)
  if (sheets.length === 0) throw new Refusal('csv-empty', { file: name })
  const chosen = sheets.find((one) => sheet === undefined || one.name === sheet)
  if (!chosen) throw new Refusal('sheet-missing', { file: name, sheet: sheet ?? '' })
  const table: RawTable = {
    ...{ fileName: name, encoding: '', delimiter: '' },
    ...{ sheets: sheets.map((one) => one.name), sheet: chosen.name, rows: chosen.rows },
  }
  if (countColumns(table) < leastColumns) throw new Refusal('csv-one-column', { file: name })
  return table
}
