/** A sheet of cells for one key each: hands and paper cards are typed in it. The caller knows what a key means. */
/* biome-ignore-all lint/a11y/useSemanticElements: the ARIA grid pattern, whose cells take the keyboard one at a time */
/* biome-ignore-all lint/a11y/useFocusableInteractive: only cells take the focus */
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { isKeyboardFree } from '../../ui/focus-view.ts'
import styles from './score-grid.module.css'

export interface ScoreCell {
  /** What stands in it; empty for nothing. */
  readonly text: string
  /** All of it for screen readers. */
  readonly label: string
}

export interface ScoreRow {
  readonly id: string
  readonly name: string
  readonly cells: readonly ScoreCell[]
  /** Said at the end of the row. */
  readonly state?: string
}

export interface ScoreGridProps {
  readonly name: string
  /** Over the names of the rows. */
  readonly corner: string
  readonly columns: readonly string[]
  readonly rows: readonly ScoreRow[]
  readonly at: { readonly row: number; readonly column: number }
  readonly onAt: (row: number, column: number) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** Takes the keyboard when it appears, wherever it is; otherwise only when it is nowhere. */
  readonly eager?: boolean
}

/** Once the keyboard is in the grid it follows the cell in hand. */
export function ScoreGrid(props: ScoreGridProps) {
  const { name, corner, columns, rows, at, onAt, onKeyDown, eager = false } = props
  const { row: inRow, column: inColumn } = at
  const grid = useRef<HTMLDivElement>(null)
  const first = useRef(eager)
  useEffect(() => {
    const inside = grid.current?.contains(document.activeElement)
    const takes = first.current || isKeyboardFree()
    first.current = false
    if (!inside && !takes) return
    grid.current?.querySelector<HTMLElement>(`[data-cell="${inRow}-${inColumn}"]`)?.focus()
  }, [inRow, inColumn])
  return (
    <div
      ref={grid}
      role="grid"
      aria-label={name}
      className={styles.grid}
      style={{ '--columns': columns.length } as React.CSSProperties}
      onKeyDown={onKeyDown}
    >
      <div role="row" className={styles.row}>
        <div role="columnheader" className={styles.corner}>
          {corner}
        </div>
        {columns.map((column) => (
          <div key={column} role="columnheader" className={styles.head}>
            {column}
          </div>
        ))}
      </div>
      {rows.map((row, index) => (
        <div key={row.id} role="row" className={styles.row} data-current={index === inRow}>
          <div role="rowheader" className={styles.name}>
            {row.name}
          </div>
          {row.cells.map((cell, column) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: arrow keys of the grid reach every cell
            <div
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
              key={column}
              role="gridcell"
              tabIndex={index === inRow && column === inColumn ? 0 : -1}
              className={styles.cell}
              data-cell={`${index}-${column}`}
              data-empty={cell.text === ''}
              aria-label={cell.label}
              onClick={() => onAt(index, column)}
              onFocus={() => {
                if (index !== inRow || column !== inColumn) onAt(index, column)
              }}
            >
              {cell.text}
            </div>
          ))}
          {row.state !== undefined && (
            <div role="gridcell" className={styles.state}>
              {row.state}
            </div>
          )}
        </div>
      ))}
    </div>
  )
}
