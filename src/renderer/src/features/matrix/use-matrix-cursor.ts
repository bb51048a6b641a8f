/** The keyboard in the matrix: one cell is in the tab order, arrows move it, focus follows once the cell is drawn. Headers count as row and column 0. */
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { clampPlace, type GridPlace, type GridSize, moveInGrid } from '../../ui/grid-cursor.ts'
import { readingKey } from '../../ui/reading-key.ts'

export interface MatrixCursor {
  readonly place: GridPlace
  /** Goes to a place that the pointer is on. Nothing scrolls, or the second click of two would fall on another cell. */
  readonly point: (place: GridPlace) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** It begins at `start`. `scrollTo` brings a place into view, `onChoose` is the space bar, `onOpen` is Enter. */
export function useMatrixCursor(
  grid: RefObject<HTMLElement | null>,
  size: GridSize,
  start: GridPlace,
  scrollTo: (place: GridPlace) => void,
  onChoose: (place: GridPlace) => void,
  onOpen: (place: GridPlace) => void,
): MatrixCursor {
  const [wanted, setPlace] = useState(start)
  const focusNext = useRef(false)
  const place = clampPlace(wanted, size)

  useLayoutEffect(() => {
    if (!focusNext.current) return
    const cell = grid.current?.querySelector<HTMLElement>('[data-cursor="true"]')
    if (cell === null || cell === undefined) return
    focusNext.current = false
    cell.focus({ preventScroll: true })
  })

  // What was chosen in another view is where reading begins in this one.
  const first = useRef(() => scrollTo(place))
  useLayoutEffect(() => first.current(), [])

  const point = (next: GridPlace) => {
    setPlace(next)
    focusNext.current = true
  }
  const goTo = (next: GridPlace) => {
    point(next)
    scrollTo(next)
  }
  return {
    place,
    point,
    onKeyDown: (event) => {
      const moved = moveInGrid(place, readingKey(event), size)
      if (moved !== null) {
        event.preventDefault()
        goTo(moved)
      } else if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault()
        if (event.key === ' ') onChoose(place)
        else onOpen(place)
      }
    },
  }
}
