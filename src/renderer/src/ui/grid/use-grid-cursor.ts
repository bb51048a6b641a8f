/**
 * Where the keyboard stands in a grid, which cell is open, and what each key does. The cursor counts the header
 * as row 0. Only one cell is in the tab order; focus follows the cursor once its row is drawn.
 */
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { clampPlace, type GridPlace, moveInGrid } from '../grid-cursor.ts'
import { isComposing } from '../is-composing.ts'
import { readingKey } from '../reading-key.ts'
import type { AfterEdit } from './cell-input.tsx'

/** Rows that PageUp and PageDown jump over. */
const PAGE = 10

export interface OpenCell {
  readonly place: GridPlace
  readonly typed: string | null
}

export interface GridCursorOptions {
  /** Data rows, without the header. */
  readonly rows: number
  readonly columns: number
  readonly grid: RefObject<HTMLElement | null>
  readonly scrollTo: (dataRow: number) => void
  readonly canEdit: (place: GridPlace) => boolean
  /** The keyboard went to another row; `extend` with Shift. */
  readonly onRow: (dataRow: number, extend: boolean) => void
  readonly onToggle: (dataRow: number) => void
  readonly onAll: () => void
  readonly onSort: (column: number) => void
  readonly onDelete?: ((dataRow: number) => void) | undefined
  readonly onAdd?: (() => void) | undefined
  /** What Enter does on a row; without it Enter edits, as F2 and typing do in either case. */
  readonly onOpen?: ((dataRow: number) => void) | undefined
}

/** The state of the cursor and the handlers of the grid. */
export function useGridCursor(options: GridCursorOptions) {
  const { rows, columns, grid, scrollTo } = options
  const size = { rows: rows + 1, columns, page: PAGE }
  const [wanted, setPlace] = useState<GridPlace>({ row: 1, column: 0 })
  const [open, setOpen] = useState<OpenCell | null>(null)
  const place = clampPlace(wanted, size)
  const focusNext = useRef(false)

  // After every drawing, because a row far away is only drawn once the grid has scrolled to it.
  useLayoutEffect(() => {
    if (!focusNext.current) return
    const cell = grid.current?.querySelector<HTMLElement>('[data-cursor="true"]')
    if (cell === null || cell === undefined) return
    focusNext.current = false
    cell.focus({ preventScroll: true })
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  const goTo = (next: GridPlace, focus = true) => {
    setPlace(next)
    focusNext.current = focus
    if (next.row > 0) scrollTo(next.row - 1)
  }

  const edit = (at: GridPlace, typed: string | null = null) => {
    setPlace(at)
    if (at.row > 0 && options.canEdit(at)) setOpen({ place: at, typed })
  }

  const close = (after: AfterEdit) => {
    const from = open?.place ?? place
    setOpen(null)
    if (after === 'nowhere') return
    const step = { stay: [0, 0], down: [1, 0], right: [0, 1], left: [0, -1] }[after]
    const next = clampPlace({ row: from.row + (step[0] ?? 0), column: from.column + (step[1] ?? 0) }, size)
    goTo(next)
    if (next.row !== from.row) options.onRow(next.row - 1, false)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    const modified = event.ctrlKey || event.metaKey
    const moved = moveInGrid(place, readingKey(event), size)
    if (moved !== null) {
      event.preventDefault()
      goTo(moved)
      if (moved.row > 0 && moved.row !== place.row) options.onRow(moved.row - 1, event.shiftKey)
      return
    }
    if (event.key.toLowerCase() === 'a' && modified) take(event, options.onAll)
    else if (event.key === 'Insert' && options.onAdd) take(event, options.onAdd)
    else if (place.row === 0) {
      if (event.key === 'Enter' || event.key === ' ') take(event, () => options.onSort(place.column))
    } else if (event.key === 'Enter' && options.onOpen) take(event, () => options.onOpen?.(place.row - 1))
    else if (event.key === 'Enter' || event.key === 'F2') take(event, () => edit(place))
    else if (event.key === ' ') take(event, () => options.onToggle(place.row - 1))
    else if (event.key === 'Delete' && options.onDelete) take(event, () => options.onDelete?.(place.row - 1))
    else if (event.key.length === 1 && !modified && !event.altKey) take(event, () => edit(place, event.key))
  }

  return { place, open, goTo, edit, close, onKeyDown }
}

function take(event: KeyboardEvent, act: () => void): void {
  event.preventDefault()
  event.stopPropagation()
  act()
}
