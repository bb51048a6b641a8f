/**
 * Turns the rows of a table into a cast. One row is one interaction; parties are folded by name, whatever its case, and
 * keep the first spelling. Rows that say the same (ends, service, channel, trigger, period) become one interaction and
 * their volumes are added. A row is left out only when one of its two ends is missing or cannot be one.
 */
import {
  type ColumnMapping,
  type ImportedCast,
  type ImportedTable,
  isMapped,
  type RowProblem,
} from '../model/imported-table.ts'
import { CastBuilder } from './cast-builder.ts'
import { guessColumns, guessColumnsByContent, guessService, hasHeader } from './guess-columns.ts'
import { guessDecimalMark } from './parse-number.ts'
import { readRow } from './read-row.ts'

/** A table taken apart into cells, as it stands in the file. */
export interface RawTable extends Pick<ImportedTable, 'fileName' | 'encoding' | 'delimiter'> {
  /** Of a workbook: the sheets that hold anything, and which of them this is. */
  readonly sheets?: readonly string[]
  readonly sheet?: string
  readonly rows: readonly (readonly string[])[]
}

const PREVIEW_ROWS = 10
const PROBLEMS_SHOWN = 100

interface NumberedRow {
  /** As a spreadsheet counts: the first row of the file is 1. */
  readonly row: number
  readonly cells: readonly string[]
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

/** Names of columns that have none, as spreadsheets name them: A, B, ... Z, AA. */
function nameColumn(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : nameColumn(Math.floor(column / 26) - 1) + letter
}

function splitHeader(
  rows: readonly NumberedRow[],
  headed?: boolean,
): { header: string[]; body: readonly NumberedRow[]; named: boolean } {
  const first = rows[0]?.cells ?? []
  const following = rows.slice(1, 200).map((row) => row.cells)
  const named = headed ?? hasHeader(first, following)
  if (!named) return { header: first.map((_, column) => nameColumn(column)), body: rows, named }
  return { header: first.map((cell, column) => cell.trim() || nameColumn(column)), body: rows.slice(1), named }
}

/** Only columns that exist, each for one meaning. */
function keepValid(mapping: ColumnMapping, columns: number): ColumnMapping {
  return Object.fromEntries(Object.entries(mapping).filter(([, column]) => column < columns))
}

/** The cells of the widest of the first rows decide how many columns a table without a header has. */
export function countColumns(table: RawTable): number {
  return Math.max(0, ...table.rows.slice(0, 20).map((row) => row.length))
}

/**
 * Reads the table with the mapping given, or with the one that its header and cells suggest. `headed` says whether the
 * first row names the columns, where that is known better than the cells tell.
 */
export function readTable(table: RawTable, wanted?: ColumnMapping, headed?: boolean): ImportedTable {
  const rows = table.rows.map((cells, index) => ({ row: index + 1, cells })).filter(({ cells }) => !isBlank(cells))
  const { header, body, named } = splitHeader(rows, headed)
  const guessed = named
    ? guessColumns(header)
    : guessColumnsByContent(
        body.slice(0, 200).map((row) => row.cells),
        header.length,
      )
  const mapping = keepValid(wanted ?? guessed, header.length)
  const cast: ImportedCast = { parties: [], interactions: [] }
  const problems: RowProblem[] = []
  let skipped = body.length
  if (isMapped(mapping)) {
    const volumeColumn = mapping.volume
    const context = {
      mapping,
      columns: header.length,
      defaultService: guessService(header, mapping),
      decimalMark:
        volumeColumn === undefined ? null : guessDecimalMark(body.map(({ cells }) => cells[volumeColumn] ?? '')),
    }
    const builder = new CastBuilder()
    skipped = 0
    for (const { row, cells } of body) {
      const read = readRow(cells, context)
      for (const problem of read.problems) problems.push({ row, ...problem, skipped: read.entry === null })
      if (read.entry) builder.add(read.entry)
      else skipped += 1
    }
    Object.assign(cast, builder.build())
  }
  return {
    ...{ fileName: table.fileName, encoding: table.encoding, delimiter: table.delimiter },
    ...{ sheets: [...(table.sheets ?? [])], sheet: table.sheet ?? '' },
    header,
    mapping,
    preview: body.slice(0, PREVIEW_ROWS).map((row) => [...row.cells]),
    rows: body.length,
    skipped,
    cast,
    problems: problems.slice(0, PROBLEMS_SHOWN),
    problemCount: problems.length,
  }
}
