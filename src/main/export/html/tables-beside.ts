/**
 * Which tables of a section lie beside each other: narrow short ones that follow one another, as long as the page has room across.
 * They are kept on one page together, so none of them may be long.
 */
import type { ReportBlock } from '#shared/report/document.ts'
import { planReportTable } from './plan-report-table.ts'

/** Between two tables, in millimetres; that of `.beside` in report.css. */
const GAP = 12
/** More rows than this may be torn over two pages, and then a table has the page to itself. */
const MOST_ROWS = 14

/** The blocks by their places, in their order: alone, or together where they are tables that lie beside each other. */
export function tablesBeside(
  blocks: readonly ReportBlock[],
  currency: string,
  room: number,
): readonly (readonly number[])[] {
  const groups: number[][] = []
  let left = 0
  for (const [at, block] of blocks.entries()) {
    const isShort = block.kind === 'table' && block.rows.length <= MOST_ROWS
    const width = isShort ? planReportTable(block, currency, room).width * room : room
    const group = groups.at(-1)
    if (group && width + GAP <= left) {
      group.push(at)
      left -= width + GAP
    } else {
      groups.push([at])
      left = isShort ? room - width : 0
    }
  }
  return groups
}
