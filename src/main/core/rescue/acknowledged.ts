/**
 * How far a workshop had come when something of it was last called saved: remembered outside the file, so that a file that
 * comes back to its place can be asked whether it is all there.
 */
import type { WorkshopStore } from '../ports/workshop-store.ts'

/** The last entry, the batch sequence of the map, and how many cards lie in open ballots, which have no entries. */
export interface Acknowledged {
  readonly entry: string | null
  readonly sequence: number
  readonly cards: number
}

/** What the present state of a file amounts to. */
export function acknowledgedOf({ read }: Pick<WorkshopStore, 'read'>): Acknowledged {
  return { entry: read.journal.lastUid(), sequence: read.map.sequence(), cards: read.ratings.countOpenCards() }
}

/** Whether a file holds all that was acknowledged: a journal only grows, so the last entry brings all before it. */
export function holdsAll({ read }: Pick<WorkshopStore, 'read'>, { entry, sequence, cards }: Acknowledged): boolean {
  return (
    (entry === null || read.journal.uids().includes(entry)) &&
    read.map.sequence() >= sequence &&
    read.ratings.countOpenCards() >= cards
  )
}
