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

/** Left and right of a cell together, in ems. */
const PADDING = 1.9
/** A text wants no more room than so many ems. */
const WIDEST_TEXT = 34
const POINTS_PER_MM = 72 / 25.4

/** A way to make a table fit: the size of its type in points, and beyond how many ems a word may be broken. */
export interface TableWay {
  readonly size: number
  readonly longest: number
}

/** Of a page, the best first; the last one where none is narrow enough. */
const WAYS: readonly TableWay[] = [
  ...[8.5, 8, 7.5, 7].map((size) => ({ size, longest: 11 })),
  ...[8, 7.5, 7, 6.5].map((size) => ({ size, longest: 7.5 })),
  ...[7, 6.5, 6].map((size) => ({ size, longest: 5 })),
  { size: 6, longest: 3 },
]

interface Need {
  readonly least: number
  readonly wish: number
}

/** Least and wished width of a column, in ems. */
function needOf({ kind, head, cells }: ColumnWords, longest: number): Need {
  const widthOf = (text: string) => estimateTextWidth(text, 1)
  const longestWord = (text: string) => Math.max(0, ...text.split(/[ \t\n\u200b]+/).map(widthOf))
  const heads = Math.min(longest, longestWord(head))
  const widest = Math.max(0, ...cells.map(widthOf))
  if (kind !== 'text' && widest <= 11) {
    const figures = Math.max(heads, widest)
    return { least: figures + PADDING, wish: Math.max(figures, Math.min(widthOf(head), 11)) + PADDING }
  }
  const words = Math.min(longest, Math.max(heads, ...cells.map(longestWord)))
  const whole = Math.min(WIDEST_TEXT, Math.max(widthOf(head), widest))
  return { least: words + PADDING, wish: Math.max(words, whole) + PADDING }
}

const sumOf = (needs: readonly Need[], which: keyof Need) => needs.reduce((sum, need) => sum + need[which], 0)

/** Plans a table for a room of so many millimetres; slides have `ways` with larger type. */
export function planTable(columns: readonly ColumnWords[], room: number, ways = WAYS): TablePlan {
  const emsAt = (size: number) => (room * POINTS_PER_MM) / size
  const needsAt = (longest: number) => columns.map((column) => needOf(column, longest))
  const fits = (way: TableWay) => sumOf(needsAt(way.longest), 'least') <= emsAt(way.size)
  const { size, longest } = ways.find(fits) ?? ways.at(-1) ?? { size: 6, longest: 3 }
  const needs = needsAt(longest)
  const [ems, least, wish] = [emsAt(size), sumOf(needs, 'least'), sumOf(needs, 'wish')]
  const spare = least >= ems || wish <= least ? 0 : Math.min(1, (ems - least) / (wish - least))
  const widths = needs.map((need) => need.least + spare * (need.wish - need.least))
  const whole = widths.reduce((sum, width) => sum + width, 0)
  return {
    size,
    shares: widths.map((width) => width / whole),
    // A table that is nearly as wide as the page is as wide as the page.
    width: whole > ems * 0.6 ? 1 : whole / ems,
  }
}
