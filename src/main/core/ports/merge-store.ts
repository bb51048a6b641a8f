/** Everything of a workshop with the entry that it came with: what a merge needs, and nothing else does. */
import type { BallotTerms } from '#shared/model/ballot.ts'
import type { ChangeEntryKind, ChangeFacts } from '#shared/model/change.ts'
import type { Evidence } from '#shared/model/evidence.ts'
import type { BallotId, ChangeId, InteractionId } from '#shared/model/ids.ts'
import type { Contents } from '#shared/model/map-contents.ts'
import type { Picture, PictureHash } from '#shared/model/picture.ts'
import type { Session } from '#shared/model/workshop.ts'
import type { SaidMeasurement } from './measures-store.ts'
import type { BallotEntryKind } from './ratings-store.ts'

/** Something that came with an entry. */
export interface Entered<T> {
  readonly entry: number
  readonly said: T
}

/** A change, apart from its log. */
export interface StoredChange {
  readonly id: ChangeId
  readonly interaction: InteractionId
  readonly follows: ChangeId | null
}

/** An entry of the log of a change. */
export interface StoredChangeEntry {
  readonly change: ChangeId
  readonly kind: ChangeEntryKind
  readonly facts: ChangeFacts
  readonly comment: string
}

/** What happened to a ballot. */
export interface StoredBallotEntry {
  readonly ballot: BallotId
  readonly kind: BallotEntryKind
  readonly terms: BallotTerms
}

/** All in the order of their entries. Rows that do not fit the model are left out. */
export interface MergeRead {
  statements(): readonly Entered<Evidence>[]
  changes(): readonly Entered<StoredChange>[]
  changeEntries(): readonly Entered<StoredChangeEntry>[]
  measurements(): readonly Entered<SaidMeasurement>[]
  ballotEntries(): readonly Entered<StoredBallotEntry>[]
  /** Parties, interactions and zones that left the map. */
  archived(): Contents
  /** A picture with all of its bytes; null when there is none of this hash. */
  picture(hash: PictureHash): { readonly picture: Picture; readonly bytes: Uint8Array } | null
}

/** Taking in what others have. */
export interface MergeWrite extends MergeRead {
  /** Adds sessions and numbers all of them anew by when they began. */
  takeSessions(sessions: readonly Session[]): void
}
