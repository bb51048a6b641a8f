/**
 * What two files have in common. Entries have a uid of their own wherever they are copied to, so the longest beginning of
 * one journal that the other holds too is a state that both went on from. After an earlier merge it lies later in the one
 * whose entries were taken in: the larger beginning counts.
 */
import type { StoredEntry } from '../ports/workshop-store.ts'

/** The common past of two journals. */
export interface SharedPast {
  /** Whose history tells how it was: up to its entry `moment`. */
  readonly in: 'ours' | 'theirs'
  readonly moment: number
  /** When the last entry was made that both have. */
  readonly at: string
}

function beginning(journal: readonly StoredEntry[], other: ReadonlySet<string>): readonly StoredEntry[] {
  const end = journal.findIndex(({ uid }) => !other.has(uid))
  return end < 0 ? journal : journal.slice(0, end)
}

/** Null when they have nothing in common. */
export function findSharedPast(ours: readonly StoredEntry[], theirs: readonly StoredEntry[]): SharedPast | null {
  const here = beginning(ours, new Set(theirs.map(({ uid }) => uid)))
  const there = beginning(theirs, new Set(ours.map(({ uid }) => uid)))
  const [side, longer] = there.length >= here.length ? (['theirs', there] as const) : (['ours', here] as const)
  const last = longer.at(-1)
  return last ? { in: side, moment: last.id, at: last.at } : null
}

/** The entries of theirs that are not here yet, in their order. */
export function listNewEntries(ours: readonly StoredEntry[], theirs: readonly StoredEntry[]): readonly StoredEntry[] {
  const known = new Set(ours.map(({ uid }) => uid))
  return theirs.filter(({ uid }) => !known.has(uid))
}
