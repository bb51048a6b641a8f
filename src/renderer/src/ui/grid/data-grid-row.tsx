/** One row of a grid; one of its cells may be open for editing. */
import type { CSSProperties, MouseEvent, ReactNode } from 'react'
import { t } from '#shared/text/text.ts'
import type { CellEditor } from './cell-editor.ts'
import { type AfterEdit, CellInput } from './cell-input.tsx'
import styles from './data-grid.module.css'
import type { GridColumn, GridRow } from './grid-rows.ts'
import type { OpenCell } from './use-grid-cursor.ts'

export interface DataGridRowProps<C extends string> {
  readonly row: GridRow<C>
  /** Counts data rows from 0. */
  readonly index: number
  readonly columns: readonly GridColumn<C>[]
  readonly selected: boolean
  readonly style: CSSProperties
  /** Where the keyboard stands in this row, if it does. */
  readonly cursorColumn: number | null
  readonly open: OpenCell | null
  readonly editorOf: (row: GridRow<C>, column: C) => CellEditor | null
  readonly renderCell: ((row: GridRow<C>, column: C) => ReactNode) | undefined
  readonly onPick: (event: MouseEvent, column: number) => void
  readonly onEdit: (column: number) => void
  readonly onClose: (after: AfterEdit) => void
}

/** A row of the grid. */
export function DataGridRow<C extends string>(props: DataGridRowProps<C>) {
  const { row, index, columns, selected, style, cursorColumn, open, editorOf, renderCell } = props
  const rowName = row.texts[columns[0]?.id as C]
  return (
    <div role="row" aria-rowindex={index + 2} aria-selected={selected} className={styles.row} style={style}>
      {columns.map((column, at) => {
        const here = cursorColumn === at
        const editor = editorOf(row, column.id)
        const opened = open?.place.column === at && editor !== null
        return (
          <div
            key={column.id}
            role="gridcell"
            aria-colindex={at + 1}
            aria-readonly={editor === null}
            className={styles.cell}
            data-numeric={column.numeric}
            data-cursor={here && !opened}
            data-open={opened}
            tabIndex={here && !opened ? 0 : -1}
            title={opened ? undefined : row.texts[column.id]}
            onClick={(event) => {
              if (!opened) props.onPick(event, at)
            }}
            onDoubleClick={() => {
              if (!opened) props.onEdit(at)
            }}
          >
            {opened ? (
              <CellInput
                name={
                  editor.rows === undefined
                    ? t('field.grid.editing', { column: column.label, row: rowName })
                    : t('field.grid.editingSeveral', { column: column.label, count: editor.rows })
                }
                editor={editor}
                typed={open?.typed ?? null}
                onClose={props.onClose}
              />
            ) : (
              (renderCell?.(row, column.id) ?? <span className={styles.cut}>{row.texts[column.id]}</span>)
            )}
          </div>
        )
      })}
    </div>
  )
}
