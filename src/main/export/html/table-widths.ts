/**
 * How wide the columns of a table are on paper: figures stand on one line, words share what is left, and type grows smaller
 * before a word has to be broken. Widths are estimated, so columns are told to the browser and never guessed by it.
 */
import { estimateTextWidth } from '#shared/layout/party-size.ts'
import type { ColumnKind } from '#shared/report/document.ts'

/** A column with everything that stands in it, its head first. */
export interface ColumnWords {
  readonly kind: ColumnKind
  readonly head: string
  readonly cells: readonly string[]
}

export interface TablePlan {
  /** Of the type, in points. */
  readonly size: number
  /** Parts of the width of the table, which add up to 1. */
  readonly shares: readonly number[]
  /** How much of the room the table takes, 0..1. */
  readonly width: number
}

const SIZES = [8.5, 8, 7.5, 7, 6.5] as const
const POINTS_PER_MM = 72 / 25.4
/** Left and right of a cell together, in ems. */
const PADDING = 1.9
/** Beyond this many ems a single word is broken, and words want no more room. */
const LONGEST_WORD = 11
const WIDEST_TEXT = 34

/** Least and wished width of a column, in ems. */
function needOf({ kind, head, cells }: ColumnWords): { readonly least: number; readonly wish: number } {
  const widthOf = (text: string) => estimateTextWidth(text, 1)
  const longestWord = (text: string) => Math.max(0, ...text.split(/[ \t\n\u200b]+/).map(widthOf))
  const heads = Math.min(LONGEST_WORD, longestWord(head))
  if (kind !== 'text' && cells.every((cell) => widthOf(cell) <= LONGEST_WORD)) {
    const figures = Math.max(heads, ...cells.map(widthOf))
    return { least: figures + PADDING, wish: Math.max(figures, Math.min(widthOf(head), LONGEST_WORD)) + PADDING }
  }
  const words = Math.min(LONGEST_WORD, Math.max(heads, ...cells.map(longestWord)))
  const whole = Math.min(WIDEST_TEXT, Math.max(widthOf(head), ...cells.map(widthOf)))
  return { least: words + PADDING, wish: Math.max(words, whole) + PADDING }
}

/** Plans a table for a room of so many millimetres; slides have larger `sizes` than pages, in points, the largest first. */
export function planTable(columns: readonly ColumnWords[], room: number, sizes: readonly number[] = SIZES): TablePlan {
  const needs = columns.map(needOf)
  const least = needs.reduce((sum, need) => sum + need.least, 0)
  const wish = needs.reduce((sum, need) => sum + need.wish, 0)
  const emsAt = (size: number) => (room * POINTS_PER_MM) / size
  const size = sizes.find((one) => least <= emsAt(one)) ?? sizes[sizes.length - 1] ?? 6.5
  const ems = emsAt(size)
  const widths =
    least >= ems
      ? needs.map((need) => need.least)
      : wish <= ems
        ? needs.map((need) => need.wish)
        : needs.map((need) => need.least + ((ems - least) * (need.wish - need.least)) / (wish - least))
  const whole = widths.reduce((sum, width) => sum + width, 0)
  return {
    size,
    shares: widths.map((width) => width / whole),
    // A table that is nearly as wide as the page is as wide as the page.
    width: whole > ems * 0.6 ? 1 : whole / ems,
  }
}
