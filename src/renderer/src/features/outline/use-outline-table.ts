/** What both tables of the outline share: sorting, picking rows (shared with the map), deleting with a way back. */
import { useMemo, useRef, useState } from 'react'
import { t } from '#shared/text/text.ts'
import { useMapCommands, useMapSelection } from '../../canvas/hooks.ts'
import {
  filterRows,
  type GridRow,
  inOrder,
  nextSorting,
  rangeOf,
  type Sorting,
  sortRows,
} from '../../ui/grid/grid-rows.ts'

export type Pick = 'only' | 'toggle' | 'extend'

/** Deletes from the map, and offers the way back. */
export function useRemoval(): (ids: readonly string[]) => void {
  const { remove, offerUndo } = useMapCommands()
  return (ids) => {
    remove(ids)
    offerUndo(t('outline.removed', { count: ids.length }))
  }
}

/** `all` are the rows as the map orders them; `filter` is what is typed above the table; `first` is sorted by at first. */
export function useOutlineTable<C extends string>(all: readonly GridRow<C>[], filter: string, first: C) {
  const commands = useMapCommands()
  const selection = useMapSelection()
  const [sorting, setSorting] = useState<Sorting<C> | null>({ column: first, descending: false })
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

  const onPick = (index: number, how: Pick) => {
    const id = rows[index]?.id
    if (id === undefined) return
    if (how === 'extend') {
      const from = rows.findIndex((row) => row.id === (anchor.current ?? id))
      commands.select(rangeOf(rows, from < 0 ? index : from, index))
      return
    }
    anchor.current = id
    if (how === 'only') commands.select([id])
    else commands.select(selected.has(id) ? selection.filter((one) => one !== id) : [...selection, id])
  }

  const shownSelected = useMemo(() => rows.filter((row) => selected.has(row.id)).map((row) => row.id), [rows, selected])
  const remove = useRemoval()

  return {
    rows,
    shownSelected,
    sorting,
    selected,
    onPick,
    /** This row and the others that are selected with it, this one first. */
    withSelected: (id: string): readonly string[] =>
      selected.has(id) ? [id, ...shownSelected.filter((one) => one !== id)] : [id],
    /** Deletes the selected rows, or this one when it is not among them. */
    onDelete: (index: number) => {
      const id = rows[index]?.id
      if (id !== undefined) remove(shownSelected.includes(id) ? shownSelected : [id])
    },
    onDeleteSelected: () => {
      remove(shownSelected)
    },
    onSort: (column: C) => {
      setSorting(nextSorting(sorting, column))
    },
    onAll: () => {
      commands.select(rows.map((row) => row.id))
    },
  }
}
