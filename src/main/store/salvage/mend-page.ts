/**
 * Cells of a leaf whose books do not add up: wherever a pointer still leads to a row, and in the gaps that the found cells
 * leave, where a cell must begin at the end of another. A row counts only when `isRow` knows it.
 */
import { type Cell, readCell } from './read-page.ts'

interface Wanted {
  readonly page: Buffer
  /** Where the header of the page begins. */
  readonly head: number
  /** What the page is held for. */
  readonly type: number
  readonly isRow: (cell: Cell) => boolean
}

/** The cells that can be read, in the order in which they lie on the page. */
export function mendPage(wanted: Wanted): readonly Cell[] {
  const found = new Map<number, Cell>()
  followPointers(wanted, found)
  fillGaps(wanted, found)
  fillBefore(wanted, found)
  return sorted(found)
}

function sorted(found: ReadonlyMap<number, Cell>): Cell[] {
  return [...found.values()].sort((a, b) => a.at - b.at)
}

function isFree(found: ReadonlyMap<number, Cell>, { at, end }: Cell): boolean {
  for (const other of found.values()) if (at < other.end && other.at < end) return false
  return true
}

function rowAt({ page, type, isRow }: Wanted, at: number): Cell | null {
  const cell = readCell(page, at, type)
  return cell && isRow(cell) ? cell : null
}

function followPointers(wanted: Wanted, found: Map<number, Cell>): void {
  const { page, head } = wanted
  let lowest = page.length
  for (let slot = head + 8; slot + 2 <= lowest; slot += 2) {
    const at = page.readUInt16BE(slot)
    if (at <= slot || at + 4 > page.length || found.has(at)) continue
    const cell = rowAt(wanted, at)
    if (cell === null || !isFree(found, cell)) continue
    found.set(at, cell)
    lowest = Math.min(lowest, at)
  }
}

/** Cells lie one behind the other: what is between two of them begins with a cell whose pointer was lost. */
function fillGaps(wanted: Wanted, found: Map<number, Cell>): void {
  const cells = sorted(found)
  for (const [index, { end }] of cells.entries()) {
    const until = cells[index + 1]?.at ?? wanted.page.length
    for (let at = end; at + 4 <= until; ) {
      const cell = rowAt(wanted, at)
      if (cell === null || cell.end > until) break
      found.set(at, cell)
      at = cell.end
    }
  }
}

/** Before the first cell nothing tells where another begins; it must end where the first one does begin. */
function fillBefore(wanted: Wanted, found: Map<number, Cell>): void {
  const { page, head } = wanted
  let until = Math.min(page.length, ...[...found.values()].map(({ at }) => at))
  for (let at = until - 4; at >= head + 8; at -= 1) {
    const cell = rowAt(wanted, at)
    if (cell === null || cell.end !== until) continue
    found.set(at, cell)
    until = at
  }
}
