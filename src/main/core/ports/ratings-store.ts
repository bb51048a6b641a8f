/**
 * Ballots as the core keeps them. What lies in an open ballot is always replaced as a whole, in the order that is given:
 * a card that were only added would lie behind the earlier ones, and its place would tell when it came.
 */
import type { BallotTerms, Card } from '#shared/model/ballot.ts'
import type { Chair } from '#shared/model/dimension.ts'
import type { BallotId, CardKey } from '#shared/model/ids.ts'
import type { Answers, Hands } from '#shared/model/rating.ts'

/** What can happen to a ballot. Votes are no part of it: nothing tells when they came in. */
export type BallotEntryKind = 'opened' | 'revised' | 'revealed' | 'discarded'

/** A ballot with its latest terms. */
export interface StoredBallot {
  readonly id: BallotId
  readonly terms: BallotTerms
  readonly openedAt: string
  /** Null while it is open. */
  readonly revealedAt: string | null
}

/** One person's card while the ballot is open. */
export interface OpenCard {
  readonly key: CardKey
  readonly ballot: BallotId
  readonly card: Card
}

/** What is counted about a subject: hands or stickers by the facilitator, and at the reveal how many cards there were. */
export type Tally =
  | { readonly kind: 'hands'; readonly counts: Hands['counts'] }
  | { readonly kind: 'stickers'; readonly dots: number }
  | { readonly kind: 'cards'; readonly cards: number }

/** A tally with its place. `chair` is empty for dots, `subject` for the number of cards. */
export interface Count {
  readonly ballot: BallotId
  readonly subject: string
  readonly chair: Chair | ''
  readonly tally: Tally
}

/** What one person said about one subject, when it is revealed: nothing ties it to what the same person said about another. */
export interface Vote {
  readonly key: CardKey
  readonly ballot: BallotId
  readonly subject: string
  readonly chair: Chair | ''
  /** Empty in an anonymous ballot. */
  readonly name: string
  readonly said:
    | { readonly kind: 'rating'; readonly answers: Answers }
    | { readonly kind: 'dots'; readonly dots: number }
}

/** Ballots and what is in them. */
export interface RatingsRead {
  /** Last opened first; those that were thrown away are not among them. */
  ballots(): readonly StoredBallot[]
  /** Those of them that were revealed by a moment of the journal. */
  revealedUpTo(moment: number): readonly StoredBallot[]
  /** Null when there is none, or it was thrown away. */
  ballot(id: BallotId): StoredBallot | null
  /** The cards of all open ballots, in no order. */
  openCards(): readonly OpenCard[]
  countOpenCards(): number
  openCounts(): readonly Count[]
  /** What a revealed ballot holds, in no order. */
  votes(ballot: BallotId): readonly Vote[]
  counts(ballot: BallotId): readonly Count[]
  /** The ballots of which something does not fit the model, each once. */
  unfit(): readonly string[]
}

/** Keeping them. */
export interface RatingsWrite extends RatingsRead {
  add(id: BallotId, entry: number, terms: BallotTerms): void
  addEntry(id: BallotId, entry: number, kind: BallotEntryKind, terms: BallotTerms): void
  /** Writes all open cards anew, in this order; nothing is left of those that are not among them. */
  replaceOpenCards(cards: readonly OpenCard[]): void
  replaceOpenCounts(counts: readonly Count[]): void
  /** Keeps what is revealed, for good, in this order. */
  keep(votes: readonly Vote[], counts: readonly Count[]): void
}
