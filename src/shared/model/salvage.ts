/** What salvage could read of a damaged workshop, and what it could not: by table, in words that a person knows. */
import { z } from 'zod'

/** One kind of thing in the file. */
export const SalvagedTable = z.object({
  /** Name of the table; its words stand in the catalogue. */
  table: z.string(),
  saved: z.int(),
  /** Rows that are known to be lost: what the file says of them was damaged; null where nobody can tell how many. */
  lost: z.int().nullable(),
})
export type SalvagedTable = z.infer<typeof SalvagedTable>

/** The whole account of a salvage. */
export const SalvageReport = z.object({
  tables: z.array(SalvagedTable),
  /** Pages of the file that could not be read, of how many. */
  pages: z.object({ damaged: z.int(), of: z.int() }),
  /** What was read but not taken over, because it points at something that is gone, each as a finished sentence. */
  leftOut: z.array(z.string()),
})
export type SalvageReport = z.infer<typeof SalvageReport>

/** Whether all of it is there: nothing lost, nothing left out. */
export function isWhole({ tables, leftOut }: SalvageReport): boolean {
  return leftOut.length === 0 && tables.every(({ lost }) => lost === 0)
}

/** Codes of what is wrong with a file whose rows may still be readable. */
const DAMAGES: readonly string[] = [
  'file-damaged',
  'file-not-baton',
  'file-foreign-schema',
  'file-unreadable',
  'file-maybe-newer',
]

/** Whether a refusal means that the file itself is damaged, so that ways back are worth offering. */
export function isDamage(code: string): boolean {
  return DAMAGES.includes(code)
}

/** Whether a file that cannot be opened for this reason may come back: an empty one at least out of a backup. */
export function hasWaysBack(code: string): boolean {
  return isDamage(code) || code === 'file-empty'
}
