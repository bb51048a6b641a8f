/**
 * How far a table may spread. Programs that read tables make room for every cell up to the last one, so one word in a far
 * corner would fill the memory: this is asked before there is any room.
 */
import { LIMITS } from '#shared/model/limits.ts'
import { Refusal } from './refusal.ts'

/** The last row and the last column that hold anything; both counted from 1. */
export interface TableExtent {
  readonly rows: number
  readonly columns: number
}

/** Refuses `table-too-wide` and `table-too-many-cells`. */
export function refuseTooFar({ rows, columns }: TableExtent, file: string): void {
  if (columns > LIMITS.tableColumns) throw new Refusal('table-too-wide', { file, limit: LIMITS.tableColumns })
  if (rows * columns > LIMITS.tableCells) throw new Refusal('table-too-many-cells', { file, limit: LIMITS.tableCells })
}

/** A cell of a sheet with its attributes, whatever they hold. */
const CELL = /<(?:[\w.-]+:)?c(?=[\s/>])((?:\s*[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)/g
const PLACE = /(?:^|\s)r\s*=\s*["']\s*([A-Za-z]*)([^"']*)["']/

/** `C` is 3, `AA` is 27. */
function columnOf(letters: string): number {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column
}

/** How far the cells of a sheet reach, as its XML names them: a place that is none counts as farther than any. */
export function extentOfSheet(xml: string): TableExtent {
  let rows = 0
  let columns = 0
  for (const [, attributes = ''] of xml.matchAll(CELL)) {
    const place = PLACE.exec(attributes)
    if (place === null) continue
    const [, letters = '', digits = ''] = place
    const row = /^\d{1,15}$/.test(digits) ? Number(digits) : Number.POSITIVE_INFINITY
    rows = Math.max(rows, row)
    columns = Math.max(columns, columnOf(letters.slice(0, 8)))
  }
  return { rows, columns }
}
