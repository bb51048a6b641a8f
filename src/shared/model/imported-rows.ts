/** Tables that are brought into an open workshop besides that of its interactions: what each row is, and what its columns can mean. */

/** What a row of such a table can be. */
export const ROW_KINDS = ['parties', 'measures', 'measurements'] as const
export type RowKind = (typeof ROW_KINDS)[number]

/** Who serves whom with what: by which interaction a row is known again. */
const LINE = ['provider', 'customer', 'service'] as const

/** In the order in which they are asked for. */
export const ROW_COLUMNS = {
  parties: ['name', 'kind', 'group', 'people'],
  measures: [...LINE, 'measure', 'scale', 'unit', 'direction', 'dimension', 'target', 'actual', 'every'],
  measurements: [...LINE, 'measure', 'day', 'value', 'cases', 'note'],
} as const satisfies Readonly<Record<RowKind, readonly string[]>>

export type RowColumn = (typeof ROW_COLUMNS)[RowKind][number]

/** Without these a row says nothing. */
export const NEEDED_COLUMNS = {
  parties: ['name'],
  measures: ['measure'],
  measurements: ['measure', 'day', 'value'],
} as const satisfies Readonly<Record<RowKind, readonly RowColumn[]>>

/** Zero-based index of the column for each meaning; what is absent is not in the table. */
export type RowMapping = Readonly<Partial<Record<RowColumn, number>>>

/** What can be odd about a cell, or about what it names. Unless it is said to be kept, the row is skipped. */
export type RowsProblem =
  | 'name-missing'
  | 'name-too-long'
  | 'text-too-long'
  | 'kind-unknown'
  | 'interaction-missing'
  | 'interaction-unclear'
  | 'measure-missing'
  | 'measure-unclear'
  | 'word-unknown'
  | 'not-a-number'
  | 'two-ways'
  | 'no-day'
  | 'no-such-value'

/** `row` counts as a spreadsheet does; `column` is the heading. */
export interface CellProblem {
  readonly row: number
  readonly column: string
  readonly problem: RowsProblem
  readonly value: string
  readonly skipped: boolean
}

/** What was made of a table. `known` rows say what is in the workshop already. */
export interface ReadRows<Item> {
  readonly items: readonly Item[]
  readonly rows: number
  readonly known: number
  readonly skipped: number
  readonly problems: readonly CellProblem[]
}

/** Whether the table has the columns that it takes. */
export function hasNeeded(kind: RowKind, mapping: RowMapping): boolean {
  return NEEDED_COLUMNS[kind].every((column) => mapping[column] !== undefined)
}
