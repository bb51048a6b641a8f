/** The row of a cell, with what of it lies on other pages. */
import type { PageSource } from './page-source.ts'
import type { Cell } from './read-page.ts'
import { readRecord, type Value } from './read-record.ts'

/** A row, and the pages beside its own that it lies on. */
export interface FoundRow {
  readonly values: readonly Value[]
  readonly pages: readonly number[]
}

/** Null where a page is missing from its chain, or the bytes are no row. */
export function readRow(source: PageSource, cell: Cell): FoundRow | null {
  if (cell.overflow === 0) {
    const values = readRecord(cell.local)
    return values && { values, pages: [] }
  }
  const each = source.pageSize - 4
  const rest = cell.bytes - cell.local.length
  if (rest > source.pageCount * each) return null
  const pages: number[] = []
  const local = Buffer.from(cell.local)
  const parts = [local]
  let left = rest
  for (let page = cell.overflow; left > 0; ) {
    if (page < 2 || page > source.pageCount) return null
    const bytes = source.read(page)
    pages.push(page)
    parts.push(Buffer.from(bytes.subarray(4, 4 + Math.min(left, each))))
    left -= each
    page = bytes.readUInt32BE(0)
  }
  const values = readRecord(Buffer.concat(parts))
  return values && { values, pages }
}
