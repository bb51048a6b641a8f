/** A table of figures that can be sorted and picked from by keyboard. What is picked is selected on the map, and the other way round. */
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { useMapCommands, useMapSelection } from '../../canvas/hooks.ts'
import { DataGrid } from '../../ui/grid/data-grid.tsx'
import { type GridColumn, type GridRow, nextSorting, rangeOf, type Sorting, sortRows } from '../../ui/grid/grid-rows.ts'
import styles from './network.module.css'

/** Rows that are in sight before the table scrolls. */
const SEEN = 10

export interface FigureTableProps<C extends string> {
  readonly name: string
  readonly columns: readonly GridColumn<C>[]
  readonly rows: readonly GridRow<C>[]
  readonly first: Sorting<C>
  /** What a row stands for on the map; itself where nothing is said. */
  readonly idsOf?: (row: string) => readonly string[]
  readonly renderCell?: (row: GridRow<C>, column: C) => ReactNode
  /** Enter and a double click go there on the map. */
  readonly onOpen: (ids: readonly string[]) => void
}

const itself = (row: string): readonly string[] => [row]

export function FigureTable<C extends string>(props: FigureTableProps<C>) {
  const { name, columns, first, idsOf = itself, onOpen } = props
  const { select } = useMapCommands()
  const selection = useMapSelection()
  const [sorting, setSorting] = useState<Sorting<C> | null>(first)
  const anchor = useRef<string | null>(null)
  const rows = useMemo(() => sortRows(props.rows, sorting), [props.rows, sorting])
  const selected = useMemo(() => {
    const on = new Set(selection)
    return new Set(rows.map(({ id }) => id).filter((id) => idsOf(id).every((one) => on.has(one))))
  }, [rows, selection, idsOf])
  const selectRows = (ids: readonly string[]) => select([...new Set(ids.flatMap(idsOf))])
  const onPick = (index: number, how: 'only' | 'toggle' | 'extend') => {
    const id = rows[index]?.id
    if (id === undefined) return
    if (how === 'extend') {
      const from = rows.findIndex((row) => row.id === (anchor.current ?? id))
      selectRows(rangeOf(rows, from < 0 ? index : from, index))
      return
    }
    anchor.current = id
    if (how === 'only') selectRows([id])
    else selectRows(selected.has(id) ? [...selected].filter((one) => one !== id) : [...selected, id])
  }
  return (
    <div className={styles.table} style={{ height: `max(8rem, ${(Math.min(SEEN, rows.length) + 1) * 2.25 + 1}rem)` }}>
      <DataGrid<C>
        name={name}
        columns={columns}
        rows={rows}
        sorting={sorting}
        onSort={(column) => setSorting(nextSorting(sorting, column))}
        selected={selected}
        onPick={onPick}
        onAll={() => selectRows(rows.map(({ id }) => id))}
        onOpen={(index) => {
          const id = rows[index]?.id
          if (id !== undefined) onOpen(idsOf(id))
        }}
        editorOf={() => null}
        {...(props.renderCell ? { renderCell: props.renderCell } : {})}
      />
    </div>
  )
}
