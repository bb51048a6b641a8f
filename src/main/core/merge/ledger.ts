/** Notes of one source while it is merged: what comes of it, what clashes, and how it is settled by what was decided. */
import type { MergeConflict, MergedKind, MergeLine } from '#shared/model/merge.ts'
import type { Side } from './three-way.ts'

/** Something that both said otherwise. The key is the same whenever this source is looked at again. */
export type Conflict = Omit<MergeConflict, 'choice'>

/** Where the parts of a merge note what they do. */
export interface Ledger {
  /** Notes a conflict and says how it was decided; ours while it is not. */
  settle(conflict: Conflict): Side
  tell(of: MergedKind, deed: MergeLine['deed'], name: string, count?: number): void
  /** Both moved something, which nobody is asked about. */
  keepPlace(): void
}

/** What a ledger holds in the end. */
export interface OpenLedger extends Ledger {
  readonly conflicts: readonly MergeConflict[]
  readonly lines: readonly MergeLine[]
  places(): number
}

/** @param choices what was decided, by the key of the conflict */
export function openLedger(choices: ReadonlyMap<string, Side>): OpenLedger {
  const conflicts: MergeConflict[] = []
  const lines: MergeLine[] = []
  let places = 0
  return {
    conflicts,
    lines,
    places: () => places,
    settle(conflict) {
      const choice = choices.get(conflict.key) ?? null
      conflicts.push({ ...conflict, choice })
      return choice ?? 'ours'
    },
    tell(of, deed, name, count = 1) {
      lines.push({ of, deed, name, count })
    },
    keepPlace() {
      places += 1
    },
  }
}
