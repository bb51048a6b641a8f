/** Which rows and columns of the matrix are drawn: only what is seen, and where the keyboard stands. 250 parties make 62,500 cells. */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useMemo } from 'react'
import { estimateTextWidth } from '#shared/layout/party-size.ts'
import { directionOf } from '#shared/model/locale.ts'
import { locale } from '#shared/text/text.ts'
import { useRem } from '../../ui/use-rem.ts'

/** Sizes in rem. Heads are as large as the longest name needs, between these. */
const CELL = { width: 2.75, height: 1.875 }
const HEAD = { width: { least: 11, most: 16 }, height: { least: 5.5, most: 9 } }
/** Beside a name: its icon, its total and the room around them; above and below one that stands upright. */
const BESIDE = { width: 6, height: 2.25 }
const BAND = 1.5
/** Of the names, in rem. */
const TEXT = 0.8125

export interface MatrixSizes {
  readonly cellWidth: number
  readonly cellHeight: number
  readonly headWidth: number
  readonly headHeight: number
  /** Width of the bands that name the groups; 0 when there are none. */
  readonly band: number
}

function between(wanted: number, { least, most }: { readonly least: number; readonly most: number }): number {
  return Math.min(most, Math.max(least, wanted))
}

/**
 * `names` are those of the parties in order. `keptRow` and `keptColumn` count from 0 without headers and stay drawn wherever
 * the grid is scrolled.
 */
export function useMatrixWindow(
  grid: RefObject<HTMLElement | null>,
  names: readonly string[],
  grouped: boolean,
  keptRow: number,
  keptColumn: number,
) {
  const rem = useRem()
  const count = names.length
  const longest = useMemo(() => Math.max(0, ...names.map((name) => estimateTextWidth(name, TEXT))), [names])
  const sizes = useMemo<MatrixSizes>(() => {
    const band = grouped ? Math.round(BAND * rem) : 0
    return {
      cellWidth: Math.round(CELL.width * rem),
      cellHeight: Math.round(CELL.height * rem),
      headWidth: Math.round(between(longest + BESIDE.width, HEAD.width) * rem) + band,
      headHeight: Math.round(between(longest + BESIDE.height, HEAD.height) * rem) + band,
      band,
    }
  }, [rem, grouped, longest])
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
    isRtl: directionOf(locale()) === 'rtl',
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
  }, [sizes])
  return { rows, columns, sizes }
}

function keep(index: number): (range: Range) => number[] {
  return (range) => {
    const seen = defaultRangeExtractor(range)
    if (index < 0 || index >= range.count || seen.includes(index)) return seen
    return [...seen, index].sort((a, b) => a - b)
  }
}
