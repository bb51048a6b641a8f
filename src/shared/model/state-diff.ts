/**
 * What differs between two states of a workshop, kind by kind. `diffStates(a, a)` is empty, and what `applyStateDiff` does to
 * `a` gives what `b` says. When it was said is no part of it.
 */
import { applyDiff, applyKind, type ContentsDiff, diffContents, diffKind, type KindDiff } from './map-diff.ts'
import type { PastChange, PastCost, PastRating, PastState } from './past-state.ts'

/** What a state says, apart from when. */
export type Said = Pick<PastState, 'parties' | 'interactions' | 'zones' | 'ratings' | 'costs' | 'changes'>

/** What differs between two states. */
export interface StateDiff extends ContentsDiff {
  readonly ratings: KindDiff<PastRating>
  readonly costs: KindDiff<PastCost>
  readonly changes: KindDiff<PastChange>
}

/** What `after` says otherwise than `before`. */
export function diffStates(before: Said, after: Said): StateDiff {
  return {
    ...diffContents(before, after),
    ratings: diffKind(before.ratings, after.ratings),
    costs: diffKind(before.costs, after.costs),
    changes: diffKind(before.changes, after.changes),
  }
}

/** Does to a state what differs. */
export function applyStateDiff(said: Said, diff: StateDiff): Said {
  const { parties, interactions, zones } = applyDiff(said, diff)
  return {
    ...{ parties: [...parties], interactions: [...interactions], zones: [...zones] },
    ratings: [...applyKind(said.ratings, diff.ratings)],
    costs: [...applyKind(said.costs, diff.costs)],
    changes: [...applyKind(said.changes, diff.changes)],
  }
}
