/** Tables on slides: columns as wide as what stands in them, rows as high, and as many slides as people will look at. */
import type { Cell, Column, ReportTable } from '#shared/report/document.ts'
import { sayCell } from '#shared/report/say-cell.ts'
import { t } from '#shared/text/text.ts'
import { planTable, type TableWay } from '../html/table-widths.ts'
import type { Box, SlideTable, TableRow, Words } from './deck-slide.ts'
import { CELL } from './draw-table.ts'
import { cutToLines, heightOf, LINE } from './fit-words.ts'

/** The largest in which a table takes one slide is taken, else the largest in which all of it is shown, else the last. */
const SIZES = [14, 12, 11] as const
/** Down to this size before words are broken. */
const LEAST_SIZE = 9
const LONGEST_WORDS = [11, 7, 4] as const
/** A cell says no more than that; the report says all of it. */
const MOST_LINES = 4
/** So many slides of one table are shown. */
const MOST_SLIDES = 2
const MORE = { size: 12, colour: 'soft' } as const
const MM_PER_POINT = 25.4 / 72

/** What one slide shows of a table. */
export interface TablePage {
  readonly table: SlideTable
  /** Says how many rows are left out; only on the last. */
  readonly more: Words | null
}

function makeRow(cells: readonly string[], widths: readonly number[], size: number): TableRow {
  const fitting = cells.map((text, index) => cutToLines(text, size, (widths[index] ?? 0) - 2 * CELL.across, MOST_LINES))
  const heights = fitting.map((text, index) => heightOf({ text, size }, (widths[index] ?? 0) - 2 * CELL.across))
  return { cells: fitting, height: Math.max(size * LINE, ...heights) + 2 * CELL.down }
}

/** Puts rows one below the other until no more have room. */
function fillPage(rows: readonly TableRow[], from: number, room: number): number {
  let [to, used] = [from, 0]
  for (; to < rows.length; to += 1) {
    used += rows[to]?.height ?? 0
    // One row at least: a slide without any would be followed by endless ones.
    if (used > room && to > from) break
  }
  return to
}

const isFigure = ({ kind }: Column) => kind === 'number' || kind === 'money' || kind === 'share'

/** Smaller type first, broken words last. */
function waysFrom(largest: number): readonly TableWay[] {
  const sizes = Array.from({ length: largest - LEAST_SIZE + 1 }, (_, index) => largest - index)
  return LONGEST_WORDS.flatMap((longest) => sizes.map((size) => ({ size, longest })))
}

/** What a table says, in words. */
interface SaidTable {
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
  readonly total: readonly string[] | null
}

function planAt({ caption, columns, rows, total }: SaidTable, box: Box, largest: number): readonly TablePage[] {
  const all = total === null ? rows : [...rows, total]
  const words = columns.map(({ kind, label }, index) => {
    return { kind, head: label, cells: all.map((cells) => cells[index] ?? '') }
  })
  const { size, shares, width } = planTable(words, box.w * MM_PER_POINT, waysFrom(largest))
  // A narrow table looks lost on a slide.
  const w = box.w * Math.max(width, Math.min(1, columns.length * 0.2))
  const widths = shares.map((share) => share * w)
  const head = makeRow(
    columns.map(({ label }) => label),
    ...([widths, size] as const),
  )
  const made = rows.map((cells) => makeRow(cells, widths, size))
  const last = total === null ? null : makeRow(total, widths, size)
  const room = box.h - head.height - (last?.height ?? 0) - MORE.size * LINE * 2
  const pages: TablePage[] = []
  for (let from = 0; from < made.length && pages.length < MOST_SLIDES; ) {
    const to = fillPage(made, from, room)
    const isLast = to === made.length || pages.length + 1 === MOST_SLIDES
    const shown = made.slice(from, to)
    const foot = isLast ? last : null
    const h = [head, ...shown, ...(foot === null ? [] : [foot])].reduce((sum, { height }) => sum + height, 0)
    pages.push({
      table: {
        ...{ kind: 'table', name: caption, size, widths, isFigure: columns.map(isFigure), head, rows: shown },
        ...{ box: { ...box, w, h }, total: foot },
      },
      more: isLast ? sayMore(made.length - to, { ...box, y: box.y + h + MORE.size * 0.8, h: MORE.size * LINE }) : null,
    })
    from = to
  }
  return pages
}

function sayMore(count: number, box: Box): Words | null {
  if (count === 0) return null
  return { kind: 'words', box, paragraphs: [{ ...MORE, text: t('deck.moreRows', { count }) }] }
}

/** The pages of a table, each of which fits the box. */
export function planTables(block: ReportTable, box: Box): readonly TablePage[] {
  const { caption, columns } = block
  const say = (cells: readonly Cell[]) =>
    columns.map((column, index) => sayCell(cells[index] ?? null, column).replace(/\s*\n\s*/g, ' '))
  const said = { caption, columns, rows: block.rows.map(say), total: block.total === null ? null : say(block.total) }
  const plans = SIZES.map((size) => planAt(said, box, size))
  const isWhole = (pages: readonly TablePage[]) => pages.every(({ more }) => more === null)
  return plans.find((pages) => pages.length === 1 && isWhole(pages)) ?? plans.find(isWhole) ?? plans.at(-1) ?? []
}
