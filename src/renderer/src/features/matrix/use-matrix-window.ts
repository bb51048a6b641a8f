/** Which rows and columns of the matrix are drawn: only what is seen, and where the keyboard stands. 250 parties make 62,500 cells. */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useMemo } from 'react'
import { useRem } from '../../ui/use-rem.ts'

/** Sizes in rem. */
const CELL = { width: 2.75, height: 1.875 }
const HEAD = { width: 12, height: 8 }
const BAND = 1.5

export interface MatrixSizes {
  readonly cellWidth: number
  readonly cellHeight: number
  readonly headWidth: number
  readonly headHeight: number
  /** Width of the bands that name the groups; 0 when there are none. */
  readonly band: number
}

/** `keptRow` and `keptColumn` count from 0 without headers and stay drawn wherever the grid is scrolled. */
export function useMatrixWindow(
  grid: RefObject<HTMLElement | null>,
  count: number,
  grouped: boolean,
  keptRow: number,
  keptColumn: number,
) {
  const rem = useRem()
  const sizes = useMemo<MatrixSizes>(() => {
    const band = grouped ? Math.round(BAND * rem) : 0
    return {
      cellWidth: Math.round(CELL.width * rem),
      cellHeight: Math.round(CELL.height * rem),
      headWidth: Math.round(HEAD.width * rem) + band,
      headHeight: Math.round(HEAD.height * rem) + band,
      band,
    }
  }, [rem, grouped])
  const rows = useVirtualizer({
    count,
    getScrollElement: () => grid.current,
    estimateSize: () => sizes.cellHeight,
    overscan: 3,
    paddingStart: sizes.headHeight,
    scrollPaddingStart: sizes.headHeight,
    rangeExtractor: keep(keptRow),
  })
  const columns = useVirtualizer({
    horizontal: true,
    count,
    getScrollElement: () => grid.current,
    estimateSize: () => sizes.cellWidth,
    overscan: 3,
    paddingStart: sizes.headWidth,
    scrollPaddingStart: sizes.headWidth,
    rangeExtractor: keep(keptColumn),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew when the text size changes
  useEffect(() => {
    rows.measure()
    columns.measure()
  }, [rem, grouped])
  return { rows, columns, sizes }
}

function keep(index: number): (range: Range) => number[] {
  return (range) => {
    const seen = defaultRangeExtractor(range)
    if (index < 0 || index >= range.count || seen.includes(index)) return seen
    return [...seen, index].sort((a, b) => a - b)
  }
}
