/** From the bytes of a CSV file to its cells. What the cells mean is told by `shared/import/read-table`. */
import Papa from 'papaparse'
import { countColumns, type RawTable } from '#shared/import/read-table.ts'
import { inMegabytes, LIMITS } from '#shared/model/limits.ts'
import { decodeTable } from './decode-table.ts'
import { Refusal } from './refusal.ts'
import { refuseTooFar } from './table-extent.ts'

/** Blank lines count here: their place tells which row of the file another one is. */
const MOST_LINES = LIMITS.csvRows * 10

const DELIMITERS = [',', ';', '\t', '|']

/** Spreadsheets may name the delimiter in a first line of its own: `sep=;`. */
const SEP_LINE = /^sep=(.)\r?\n/i

/** Papa's own guess gives up on tables whose rows differ in length: then the delimiter that the first line has most of. */
function guessDelimiter(text: string): string {
  const { meta, errors } = Papa.parse<string[]>(text.slice(0, 100_000), {
    delimitersToGuess: DELIMITERS,
    preview: 50,
    skipEmptyLines: 'greedy',
  })
  if (!errors.some((error) => error.code === 'UndetectableDelimiter')) return meta.delimiter
  const [line = ''] = text.trimStart().split(/\r?\n/, 1)
  const counts = DELIMITERS.map((mark) => line.split(mark).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}

/** Row by row, so that it ends where there are more of them, or more cells, than may be. */
function takeApart(text: string, delimiter: string, file: string): { rows: string[][]; filled: number } {
  const rows: string[][] = []
  let filled = 0
  let columns = 0
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data: row }) => {
      rows.push(row)
      columns = Math.max(columns, row.length)
      if (row.some((cell) => cell.trim() !== '')) filled += 1
      if (filled > LIMITS.csvRows + 1) throw new Refusal('csv-too-many-rows', { file, limit: LIMITS.csvRows })
      refuseTooFar({ rows: filled, columns }, file)
      if (rows.length > MOST_LINES) throw new Refusal('csv-too-many-rows', { file, limit: LIMITS.csvRows })
    },
  })
  return { rows, filled }
}

/** Takes the file apart. Refuses what is too large, no text, or has fewer columns than it takes to say anything. */
export function parseCsv(bytes: Uint8Array, fileName: string, leastColumns = 2): RawTable {
  const file = fileName
  refuseTooLarge(bytes.length, file)
  if (bytes.length === 0) throw new Refusal('csv-empty', { file })
  const { text, encoding } = decodeTable(bytes, file)
  const named = SEP_LINE.exec(text)
  const body = named ? text.slice(named[0].length) : text
  const delimiter = named?.[1] ?? guessDelimiter(body)
  const { rows, filled } = takeApart(body, delimiter, file)
  const table: RawTable = { fileName, encoding, delimiter, rows }
  if (filled === 0) throw new Refusal('csv-empty', { file })
  if (countColumns(table) < leastColumns) throw new Refusal('csv-one-column', { file })
  return table
}

/** Refuses a file by its size, so that a host need not read it first. */
export function refuseTooLarge(bytes: number, file: string): void {
  if (bytes <= LIMITS.csvBytes) return
  throw new Refusal('csv-too-large', { file, megabytes: inMegabytes(bytes), limit: inMegabytes(LIMITS.csvBytes) })
}
