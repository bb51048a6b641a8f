/**
 * A table for many rows: a grid for keyboard and screen readers, drawn only where it is seen; the roles say how many rows
 * there are in all. It fills the height that it is given and scrolls by itself.
 */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { type CSSProperties, type MouseEvent, type ReactNode, useEffect, useRef } from 'react'
import { useRem } from '../use-rem.ts'
import type { CellEditor } from './cell-editor.ts'
import styles from './data-grid.module.css'
import { DataGridRow } from './data-grid-row.tsx'
import type { GridColumn, GridRow, Sorting } from './grid-rows.ts'
import { useGridCursor } from './use-grid-cursor.ts'
import type { RowPick } from './use-grid-rows.ts'

/** Height of a row in rem. */
const ROW_REM = 2.25

export interface DataGridProps<C extends string> {
  readonly name: string
  readonly columns: readonly GridColumn<C>[]
  readonly rows: readonly GridRow<C>[]
  readonly sorting: Sorting<C> | null
  readonly onSort: (column: C) => void
  readonly selected: ReadonlySet<string>
  readonly onPick: (row: number, how: RowPick) => void
  readonly onAll: () => void
  readonly onDelete?: (row: number) => void
  readonly onAdd?: () => void
  /** What Enter and a double click on a cell that cannot be edited do; without it Enter edits. */
  readonly onOpen?: (row: number) => void
  readonly editorOf: (row: GridRow<C>, column: C) => CellEditor | null
  readonly renderCell?: (row: GridRow<C>, column: C) => ReactNode
}

/** Selection belongs to the caller, which shares it with the map. */
export function DataGrid<C extends string>(props: DataGridProps<C>) {
  const { name, columns, rows, sorting, selected, onPick, editorOf } = props
  const grid = useRef<HTMLDivElement>(null)
  const rowHeight = Math.round(useRem() * ROW_REM)
  const editorAt = (row: number, column: number) => {
    const [data, spec] = [rows[row - 1], columns[column]]
    return data === undefined || spec === undefined ? null : editorOf(data, spec.id)
  }
  const cursor = useGridCursor({
    rows: rows.length,
    columns: columns.length,
    grid,
    scrollTo: (row) => {
      virtual.scrollToIndex(row)
    },
    canEdit: ({ row, column }) => editorAt(row, column) !== null,
    onRow: (row, extend) => {
      onPick(row, extend ? 'extend' : 'only')
    },
    onToggle: (row) => {
      onPick(row, 'toggle')
    },
    onAll: props.onAll,
    onSort: (column) => {
      const spec = columns[column]
      if (spec !== undefined) props.onSort(spec.id)
    },
    onDelete: props.onDelete,
    onAdd: props.onAdd,
    onOpen: props.onOpen,
  })
  const kept = cursor.place.row - 1
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: rowHeight,
    scrollPaddingStart: rowHeight,
    // The row of the cursor stays drawn, or focus would be lost when it scrolls away.
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range)
      if (kept < 0 || kept >= range.count || seen.includes(kept)) return seen
      return [...seen, kept].sort((a, b) => a - b)
    },
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew when the height of a row changes
  useEffect(() => {
    virtual.measure()
  }, [rowHeight])
  useFollowSelection(rows, selected, grid, (row) => {
    cursor.goTo({ row: row + 1, column: cursor.place.column }, false)
  })

  const template: CSSProperties = {
    gridTemplateColumns: columns.map((column) => column.width).join(' '),
    minWidth: `${leastWidth(columns)}rem`,
  }
  const pick = (event: MouseEvent, row: number, column: number) => {
    cursor.goTo({ row: row + 1, column })
    onPick(row, event.shiftKey ? 'extend' : event.ctrlKey || event.metaKey ? 'toggle' : 'only')
  }
  return (
    <div
      ref={grid}
      className={styles.grid}
      role="grid"
      aria-label={name}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable="true"
      // The first column stays in its place: what is gone to must not end up under it.
      style={{ scrollPaddingInlineStart: `${leastWidth(columns.slice(0, 1))}rem` }}
      onKeyDown={cursor.onKeyDown}
    >
      <div role="row" aria-rowindex={1} className={styles.header} style={{ ...template, height: rowHeight }}>
        {columns.map((column, index) => {
          const on = sorting?.column === column.id
          const here = cursor.place.row === 0 && cursor.place.column === index
          return (
            <div
              key={column.id}
              role="columnheader"
              aria-colindex={index + 1}
              aria-sort={on ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
              className={styles.headerCell}
              data-numeric={column.numeric}
              data-cursor={here}
              tabIndex={here ? 0 : -1}
              onClick={() => {
                cursor.goTo({ row: 0, column: index })
                props.onSort(column.id)
              }}
            >
              <span className={styles.cut}>{column.label}</span>
              {on && (sorting.descending ? <ArrowDown aria-hidden size="1em" /> : <ArrowUp aria-hidden size="1em" />)}
            </div>
          )
        })}
      </div>
      <div
        role="rowgroup"
        className={styles.body}
        style={{ height: virtual.getTotalSize(), minWidth: template.minWidth }}
      >
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index]
          if (row === undefined) return null
          const here = cursor.place.row === item.index + 1
          return (
            <DataGridRow
              key={row.id}
              row={row}
              index={item.index}
              columns={columns}
              selected={selected.has(row.id)}
              style={{ ...template, height: rowHeight, transform: `translateY(${item.start - rowHeight}px)` }}
              cursorColumn={here ? cursor.place.column : null}
              open={cursor.open?.place.row === item.index + 1 ? cursor.open : null}
              editorOf={editorOf}
              renderCell={props.renderCell}
              onPick={(event, column) => {
                pick(event, item.index, column)
              }}
              onEdit={(column) => {
                if (editorOf(row, columns[column]?.id as C) === null) props.onOpen?.(item.index)
                else cursor.edit({ row: item.index + 1, column })
              }}
              onClose={cursor.close}
            />
          )
        })}
      </div>
    </div>
  )
}

/** What the columns need at least, in rem. */
function leastWidth(columns: readonly GridColumn<string>[]): number {
  return columns.reduce((sum, { width }) => sum + Number(/minmax\(([\d.]+)rem/.exec(width)?.[1] ?? 0), 0)
}

/** Brings the first selected row into view when the selection came from elsewhere: the map, the matrix, an added row. */
function useFollowSelection(
  rows: readonly GridRow<string>[],
  selected: ReadonlySet<string>,
  grid: { readonly current: HTMLElement | null },
  onFound: (row: number) => void,
): void {
  const found = useRef(onFound)
  found.current = onFound
  useEffect(() => {
    if (selected.size === 0 || grid.current?.contains(document.activeElement) === true) return
    const row = rows.findIndex((one) => selected.has(one.id))
    if (row >= 0) found.current(row)
  }, [rows, selected, grid])
}
