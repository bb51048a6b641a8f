/** The lines of a wall sheet: what is on the map, then blank ones, page by page. */
import type { PageFormat } from '../../ui/print/paper.ts'
import { printableSize } from '../../ui/print/paper.ts'

/** A hand with a pen at a table, or with a marker at a wall. */
export type Writing = 'pen' | 'marker'

/** The least height of a line, in millimetres. */
const LEAST_LINE: Readonly<Record<Writing, number>> = { pen: 11, marker: 18 }

/** Heading of a page and head of its table, in millimetres; agrees with wall-sheet.module.css. */
const SHEET_HEAD = 30

/** One line as it is printed; null is a blank one. */
export interface SheetLine {
  readonly provider: string
  readonly customer: string
  readonly service: string
  readonly often: string
}

/** So many lines fill the page to its end, each of this height in millimetres. */
export function ruleSheet(format: PageFormat, writing: Writing): { readonly lines: number; readonly height: number } {
  const room = printableSize(format).height - SHEET_HEAD
  const lines = Math.floor(room / LEAST_LINE[writing])
  // A little less than there is: borders take some.
  return { lines, height: Math.floor((room / lines) * 10 - 2) / 10 }
}

/** The last page with lines is filled up with blank ones, and so many blank pages follow; one page at the least. */
export function layOutSheet(
  lines: readonly SheetLine[],
  perPage: number,
  blankPages: number,
): readonly (readonly (SheetLine | null)[])[] {
  const count = Math.max(1, Math.ceil(lines.length / perPage) + blankPages)
  return Array.from({ length: count }, (_, page) =>
    Array.from({ length: perPage }, (_unused, place) => lines[page * perPage + place] ?? null),
  )
}
