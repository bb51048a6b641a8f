/** The rows of a grid, as values: what each cell reads, which rows a filter keeps, in which order they stand. */
import { compareNames } from '#shared/model/names.ts'

/** A row: the id that is selected, and for each column what is read and what it is sorted by. */
export interface GridRow<C extends string, Id extends string = string> {
  readonly id: Id
  readonly texts: Readonly<Record<C, string>>
  readonly order: Readonly<Record<C, string | number>>
}

/** A column as it is drawn. */
export interface GridColumn<C extends string> {
  readonly id: C
  readonly label: string
  /** As in `grid-template-columns`. */
  readonly width: string
  readonly numeric?: boolean
}

/** Which column orders the rows. */
export interface Sorting<C extends string> {
  readonly column: C
  readonly descending: boolean
}

/** Keeps the rows that hold every typed word somewhere, ignoring case. */
export function filterRows<R extends GridRow<string>>(rows: readonly R[], typed: string): readonly R[] {
  const words = typed.toLocaleLowerCase('en').split(/\s+/u).filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const text = Object.values(row.texts).join(' ').toLocaleLowerCase('en')
    return words.every((word) => text.includes(word))
  })
}

/** Orders rows by one column; what is empty comes last either way, equals keep their order. */
export function sortRows<C extends string, R extends GridRow<C>>(
  rows: readonly R[],
  sorting: Sorting<C> | null,
): readonly R[] {
  if (sorting === null) return rows
  const { column, descending } = sorting
  return [...rows].sort((a, b) => {
    const missing = Number(a.texts[column] === '') - Number(b.texts[column] === '')
    if (missing !== 0) return missing
    const order = compare(a.order[column], b.order[column])
    return descending ? -order : order
  })
}

/**
 * Rows in the order of these ids, with what they read now; ids without a row fall away. So a table keeps its order while
 * cells are edited, and no row runs away from under the cursor.
 */
export function inOrder<R extends GridRow<string>>(ids: readonly string[], rows: readonly R[]): readonly R[] {
  const byId = new Map<string, R>(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** A click on a header: up, then down, then as on the map. */
export function nextSorting<C extends string>(current: Sorting<C> | null, column: C): Sorting<C> | null {
  if (current?.column !== column) return { column, descending: false }
  return current.descending ? null : { column, descending: true }
}

/** The ids from one row to another, whichever comes first: what Shift selects. */
export function rangeOf<R extends GridRow<string>>(rows: readonly R[], from: number, to: number): readonly string[] {
  return rows.slice(Math.min(from, to), Math.max(from, to) + 1).map((row) => row.id)
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareNames(String(a), String(b))
}
