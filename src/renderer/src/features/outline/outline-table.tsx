/** One table of the outline, whatever it lists: what differs between parties and interactions comes in as its spec. */
import type { ReactNode } from 'react'
import { useMapCommands } from '../../canvas/hooks.ts'
import type { MapCommands } from '../../canvas/map-api.ts'
import { type CellEditor, editTogether } from '../../ui/grid/cell-editor.ts'
import { DataGrid } from '../../ui/grid/data-grid.tsx'
import type { GridColumn, GridRow } from '../../ui/grid/grid-rows.ts'
import { TableFoot } from './table-foot.tsx'
import { useOutlineTable } from './use-outline-table.ts'

/** What editing a cell can do to the map. */
export type EditCommands = Pick<MapCommands, 'updateParty' | 'updateInteraction' | 'reroute' | 'moveToZone'>

/** What a table lists, and how its cells are edited. */
export interface TableSpec<C extends string> {
  readonly name: string
  readonly columns: readonly GridColumn<C>[]
  /** All rows, in the order of the map. */
  readonly rows: readonly GridRow<C>[]
  /** What the table is sorted by at first. */
  readonly first: C
  /** Columns that several selected rows are edited in together. */
  readonly together: readonly C[]
  /** What to do while there is nothing. */
  readonly empty: string
  /** Null where a cell only counts, or when the row has gone. */
  readonly editorOf: (id: string, column: C, commands: EditCommands) => CellEditor | null
  readonly renderCell?: (row: GridRow<C>, column: C) => ReactNode
}

/** All commands of one visit are one undo step. */
const inOneVisit =
  ({ updateParty, updateInteraction, reroute, moveToZone }: MapCommands) =>
  (visit: () => string): EditCommands => ({
    updateParty: (id, patch) => updateParty(id, patch, visit() || undefined),
    updateInteraction: (id, patch) => updateInteraction(id, patch, visit() || undefined),
    moveToZone: (ids, zone) => moveToZone(ids, zone, visit() || undefined),
    reroute,
  })

/** `onAdd` takes the keyboard to where a row is added. */
export function OutlineTable<C extends string>({
  spec,
  filter,
  onClear,
  onAdd,
}: {
  readonly spec: TableSpec<C>
  readonly filter: string
  readonly onClear: () => void
  readonly onAdd: () => void
}) {
  const commands = useMapCommands()
  const table = useOutlineTable<C>(spec.rows, filter, spec.first)
  return (
    <>
      <DataGrid<C>
        name={spec.name}
        columns={spec.columns}
        {...table}
        editorOf={(row, column) => {
          const ids = spec.together.includes(column) ? table.withSelected(row.id) : [row.id]
          return editTogether(ids, inOneVisit(commands), (id, own) => spec.editorOf(id, column, own))
        }}
        {...(spec.renderCell ? { renderCell: spec.renderCell } : {})}
        onAdd={onAdd}
      />
      <TableFoot
        rows={table.rows.length}
        selected={table.shownSelected.length}
        onDelete={table.onDeleteSelected}
        all={spec.rows.length}
        filter={filter}
        empty={spec.empty}
        onClear={onClear}
      />
    </>
  )
}
