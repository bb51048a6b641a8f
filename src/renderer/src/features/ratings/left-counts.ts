/**
 * Rows of hands that are counted in part, kept while the window lives: only complete rows go to the core, and whoever looks
 * at the map in the middle of a count goes on where they were.
 */
import { type HandsDraft, keepableCounts } from './hands-counts.ts'

const left = new Map<string, HandsDraft['rows']>()

/** Keeps the rows of a sheet, or forgets them once all that was typed has gone to the core. */
export function leaveCounts(sheet: string, draft: HandsDraft): void {
  const kept = keepableCounts(draft)
  const isPartial = (row: HandsDraft['rows'][number], at: number) => {
    const question = draft.questions[at]
    return question !== undefined && kept[question] === null && row.some((count) => count !== null)
  }
  if (draft.rows.some(isPartial)) left.set(sheet, draft.rows)
  else left.delete(sheet)
}

/** The sheet with what was left of its count, as far as so many people can have raised so many hands. */
export function resumeCounts(sheet: string, opened: HandsDraft): HandsDraft {
  const known = left.get(sheet)
  if (known === undefined) return opened
  const rows = opened.rows.map((row, at) => {
    const before = known[at] ?? row
    const isOpen = row.every((count) => count === null) && before.includes(null)
    const hands = before.reduce<number>((sum, count) => sum + (count ?? 0), 0)
    return isOpen && (opened.people === 0 || hands <= opened.people) ? before : row
  })
  const column = rows[opened.row]?.indexOf(null) ?? 0
  return { ...opened, rows, column: Math.max(0, column) }
}

/** The sheet is counted from the beginning. */
export function forgetCounts(sheet: string): void {
  left.delete(sheet)
}
