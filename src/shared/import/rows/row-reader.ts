/** Reads one row after the other, and gathers what is odd by row and column. */
import { foldLine } from '../../model/clean-text.ts'
import type { CellProblem, RowColumn, RowMapping, RowsProblem } from '../../model/imported-rows.ts'
import { unguardCell } from '../cell-guard.ts'

/** Cells as they stand in the file, with the number that a spreadsheet gives the row. */
export interface NumberedRow {
  readonly row: number
  readonly cells: readonly string[]
}

/** Cells below a header. */
export interface CellTable {
  readonly header: readonly string[]
  readonly lines: readonly NumberedRow[]
}

const SHOWN = 80

/** The rows that are not blank; the first of them names the columns. */
export function tableOfCells(rows: readonly (readonly string[])[]): CellTable {
  const filled = rows
    .map((cells, index) => ({ row: index + 1, cells: cells.map(unguardCell) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const width = Math.max(0, ...filled.slice(0, 50).map(({ cells }) => cells.length))
  const [first, ...lines] = filled
  const header = Array.from({ length: width }, (_, column) => first?.cells[column]?.trim() || `${column + 1}`)
  return { header, lines }
}

export class RowReader {
  readonly problems: CellProblem[] = []
  readonly #header: readonly string[]
  readonly #mapping: RowMapping
  #line: NumberedRow = { row: 0, cells: [] }

  constructor(header: readonly string[], mapping: RowMapping) {
    this.#header = header
    this.#mapping = mapping
  }

  /** From now on this row is read. */
  at(line: NumberedRow): this {
    this.#line = line
    return this
  }

  has(meaning: RowColumn): boolean {
    return this.#mapping[meaning] !== undefined
  }

  cell(meaning: RowColumn): string {
    const column = this.#mapping[meaning]
    return column === undefined ? '' : (this.#line.cells[column] ?? '').trim()
  }

  /** `skipped` says whether the whole row is left out for it. */
  report(meaning: RowColumn, problem: RowsProblem, skipped: boolean, value: string = this.cell(meaning)): void {
    const shown = foldLine(value)
    const column = this.#header[this.#mapping[meaning] ?? -1] ?? ''
    const cut = shown.length <= SHOWN ? shown : `${shown.slice(0, SHOWN - 1)}…`
    this.problems.push({ row: this.#line.row, column, problem, value: cut, skipped })
  }

  /** One line of at most `limit` characters; a longer one is cut and reported. */
  text(meaning: RowColumn, limit: number): string {
    const value = foldLine(this.cell(meaning))
    if (value.length <= limit) return value
    this.report(meaning, 'text-too-long', false)
    return `${value.slice(0, limit - 1)}…`
  }

  /** One of some words; null where the cell is empty, or says another one, which is reported. */
  word<Word>(
    meaning: RowColumn,
    parse: (raw: string) => Word | null,
    problem: RowsProblem = 'word-unknown',
  ): Word | null {
    const raw = this.cell(meaning)
    if (raw === '' || raw === '-') return null
    const word = parse(raw)
    if (word === null) this.report(meaning, problem, false)
    return word
  }
}
