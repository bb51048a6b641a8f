/** The keyboard in the matrix: one cell is in the tab order, arrows move it, focus follows once the cell is drawn. Headers count as row and column 0. */
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { clampPlace, type GridPlace, type GridSize, moveInGrid } from '../../ui/grid-cursor.ts'

export interface MatrixCursor {
  readonly place: GridPlace
  readonly goTo: (place: GridPlace) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** `scrollTo` brings a place into view, `onChoose` is Enter or the space bar. */
export function useMatrixCursor(
  grid: RefObject<HTMLElement | null>,
  size: GridSize,
  scrollTo: (place: GridPlace) => void,
  onChoose: (place: GridPlace) => void,
): MatrixCursor {
  const [wanted, setPlace] = useState<GridPlace>({ row: 1, column: 1 })
  const focusNext = useRef(false)
  const place = clampPlace(wanted, size)

  useLayoutEffect(() => {
    if (!focusNext.current) return
    const cell = grid.current?.querySelector<HTMLElement>('[data-cursor="true"]')
    if (cell === null || cell === undefined) return
    focusNext.current = false
    cell.focus({ preventScroll: true })
  })

  const goTo = (next: GridPlace) => {
    setPlace(next)
    focusNext.current = true
    scrollTo(next)
  }
  return {
    place,
    goTo,
    onKeyDown: (event) => {
      const moved = moveInGrid(place, event, size)
      if (moved !== null) {
        event.preventDefault()
        goTo(moved)
      } else if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault()
        onChoose(place)
      }
    },
  }
}
