/**
 * Where the keyboard stands in a grid and where a key takes it, as values: arrows, Home/End (row), Ctrl+Home/End (grid),
 * PageUp/PageDown. Outline and Matrix share it. Rows and columns count from 0 and include header rows and columns.
 */

/** One cell of a grid. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

/** How large the grid is, headers included. */
export interface GridSize {
  readonly rows: number
  readonly columns: number
  /** Rows that PageUp and PageDown jump over. */
  readonly page: number
}

/** The keys of a keyboard event that matter here. */
export interface GridKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** The place inside the grid nearest to this one. */
export function clampPlace(place: GridPlace, size: GridSize): GridPlace {
  const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value))
  return { row: clamp(place.row, size.rows), column: clamp(place.column, size.columns) }
}

/** The place after this key, or null when the key does not move. */
export function moveInGrid(from: GridPlace, pressed: GridKey, size: GridSize): GridPlace | null {
  if (pressed.altKey) return null
  const target = targetOf(from, pressed.key, pressed.ctrlKey || pressed.metaKey, size)
  return target === null ? null : clampPlace(target, size)
}

function targetOf({ row, column }: GridPlace, key: string, far: boolean, size: GridSize): GridPlace | null {
  switch (key) {
    case 'ArrowUp':
      return { row: far ? 0 : row - 1, column }
    case 'ArrowDown':
      return { row: far ? size.rows : row + 1, column }
    case 'ArrowLeft':
      return { row, column: far ? 0 : column - 1 }
    case 'ArrowRight':
      return { row, column: far ? size.columns : column + 1 }
    case 'PageUp':
      return { row: row - size.page, column }
    case 'PageDown':
      return { row: row + size.page, column }
    case 'Home':
      return { row: far ? 0 : row, column: 0 }
    case 'End':
      return { row: far ? size.rows : row, column: size.columns }
    default:
      return null
  }
}
