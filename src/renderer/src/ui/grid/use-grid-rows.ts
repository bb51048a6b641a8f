/** What every grid does with its rows: filters and sorts them, and picks some. What is picked belongs to the caller, who shares it with other views. */
import { useMemo, useRef, useState } from 'react'
import { filterRows, type GridRow, inOrder, nextSorting, rangeOf, type Sorting, sortRows } from './grid-rows.ts'

export type RowPick = 'only' | 'toggle' | 'extend'

export interface GridRowsOptions<C extends string> {
  /** In the order in which they stand without sorting. */
  readonly all: readonly GridRow<C>[]
  /** What is typed above the grid. */
  readonly filter?: string
  /** What they are sorted by at first. */
  readonly first: Sorting<C>
  readonly selection: readonly string[]
  readonly onSelect: (ids: readonly string[]) => void
}

export function useGridRows<C extends string>(options: GridRowsOptions<C>) {
  const { all, filter = '', first, selection, onSelect } = options
  const [sorting, setSorting] = useState<Sorting<C> | null>(first)
  const anchor = useRef<string | null>(null)
  const members = useMemo(
    () =>
      all
        .map((row) => row.id)
        .sort()
        .join(' '),
    [all],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: sorted anew only when rows come or go, not while cells are edited
  const order = useMemo(
    () => sortRows<C, GridRow<C>>(filterRows(all, filter), sorting).map((row) => row.id),
    [members, filter, sorting],
  )
  const rows = useMemo(() => inOrder(order, all), [order, all])
  const selected = useMemo(() => new Set(selection), [selection])
  const shownSelected = useMemo(() => rows.filter((row) => selected.has(row.id)).map((row) => row.id), [rows, selected])

  return {
    rows,
    shownSelected,
    sorting,
    selected,
    onPick: (index: number, how: RowPick) => {
      const id = rows[index]?.id
      if (id === undefined) return
      if (how === 'extend') {
        const from = rows.findIndex((row) => row.id === (anchor.current ?? id))
        onSelect(rangeOf(rows, from < 0 ? index : from, index))
        return
      }
      anchor.current = id
      if (how === 'only') onSelect([id])
      else onSelect(selected.has(id) ? selection.filter((one) => one !== id) : [...selection, id])
    },
    onSort: (column: C) => {
      setSorting(nextSorting(sorting, column))
    },
    onAll: () => {
      onSelect(rows.map((row) => row.id))
    },
  }
}
