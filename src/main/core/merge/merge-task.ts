/** One source on its way into a workshop: both sides as they were before it, and what the parts of a merge share. */

import type { Evidence } from '#shared/model/evidence.ts'
import type { SaidMeasurement } from '../ports/measures-store.ts'
import type { Entered, StoredBallotEntry, StoredChange, StoredChangeEntry } from '../ports/merge-store.ts'
import type { EntryFacts, StoredEntry, WorkshopReader, WorkshopWriter } from '../ports/workshop-store.ts'
import type { Ledger } from './ledger.ts'
import { renameIds, type SameIds } from './rename-ids.ts'
import type { SharedPast } from './shared-past.ts'

/** Everything in a file that is not the map. */
export interface MergeData {
  readonly entries: readonly StoredEntry[]
  readonly statements: readonly Entered<Evidence>[]
  readonly changes: readonly Entered<StoredChange>[]
  readonly changeEntries: readonly Entered<StoredChangeEntry>[]
  readonly measurements: readonly Entered<SaidMeasurement>[]
  readonly ballotEntries: readonly Entered<StoredBallotEntry>[]
}

/** Reads it, with the ids of theirs as ours. */
export function readData({ journal, merge }: WorkshopReader, same: SameIds = new Map()): MergeData {
  return {
    entries: journal.entries(),
    statements: renameIds(merge.statements(), same),
    changes: renameIds(merge.changes(), same),
    changeEntries: merge.changeEntries(),
    measurements: merge.measurements(),
    ballotEntries: renameIds(merge.ballotEntries(), same),
  }
}

/** What the parts of a merge work with. */
export interface MergeTask {
  readonly writer: WorkshopWriter
  readonly ledger: Ledger
  readonly ours: MergeData
  readonly theirs: MergeData
  readonly past: SharedPast | null
  /** The entry here of each entry that only they had. */
  readonly taken: ReadonlyMap<number, number>
  /** Adds an entry of the merge itself. */
  enter(area: EntryFacts['area'], kind: string): number
  /** What a party, an interaction or a zone is called. */
  nameOf(id: string): string
}

/** The last of each, by its key. */
export function lastOf<T>(rows: readonly Entered<T>[], keyOf: (said: T) => string): ReadonlyMap<string, T> {
  return new Map(rows.map(({ said }) => [keyOf(said), said]))
}

/** The rows that both had. */
export function commonRows<T>(
  { past, ours, theirs }: Pick<MergeTask, 'past' | 'ours' | 'theirs'>,
  rowsOf: (data: MergeData) => readonly Entered<T>[],
): readonly Entered<T>[] {
  if (!past) return []
  const side = past.in === 'ours' ? ours : theirs
  return rowsOf(side).filter(({ entry }) => entry <= past.moment)
}
