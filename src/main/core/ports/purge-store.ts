/**
 * Everything in a workshop file that holds words which somebody typed, whatever table it lies in, now or in the past. Going
 * through a file and writing it anew are the same walk, so that nothing can be found that is not also removed.
 */
import type { Count } from './ratings-store.ts'

/** What a holding is. `row` is a line of a list that is derived from the map, also of what left it. */
export type HoldingKind =
  | 'title'
  | 'record'
  | 'row'
  | 'evidence'
  | 'change'
  | 'measurement'
  | 'agenda'
  | 'progress'
  | 'vote'

/** One of them: parsed, but not checked, since a file from elsewhere may hold anything. */
export interface Holding {
  readonly of: HoldingKind
  readonly value: unknown
  /** Something newer holds in its place. */
  readonly past: boolean
  /** Of evidence: what it is about. */
  readonly kind?: string
  readonly subject?: string
}

/** What takes a statement out of the file. */
export const GONE = Symbol('gone')

/** Sees a holding and gives back its value as it is to be; {@link GONE} takes a piece of evidence away. */
export type Hold = (holding: Holding) => unknown

/** How a file is written anew. */
export interface Rewriting {
  readonly hold: Hold
  /** What remains of all revealed ballots when their cards go; null keeps the cards. */
  readonly counts: readonly Count[] | null
}

/** A file that can be gone through as a whole. */
export interface WalkableStore {
  /** Shows every holding; what `hold` gives back is not looked at. */
  walk(hold: Hold): void
  /** Writes a whole new file, which holds nothing but what comes out of the rewriting. Leaves nothing when it fails. */
  rewriteTo(path: string, rewriting: Rewriting): void
}
