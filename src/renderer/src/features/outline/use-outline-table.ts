/** What both tables of the outline share: rows that are selected on the map too, and deleting with a way back. */
import { t } from '#shared/text/text.ts'
import { useMapCommands, useMapSelection } from '../../canvas/hooks.ts'
import type { GridRow } from '../../ui/grid/grid-rows.ts'
import { useGridRows } from '../../ui/grid/use-grid-rows.ts'

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
  const { select } = useMapCommands()
  const selection = useMapSelection()
  const table = useGridRows<C>({
    ...{ all, filter, selection, onSelect: select },
    first: { column: first, descending: false },
  })
  const { rows, shownSelected, selected } = table
  const remove = useRemoval()
  return {
    ...table,
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
  }
}
