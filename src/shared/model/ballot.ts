/**
 * A ballot: a secret vote, open until it is revealed. While it is open nobody, the facilitator included, is told what is on
 * the cards; only how many are in. The way of voting is no property of the ballot: cards and hands may be mixed, and add up.
 */
import { z } from 'zod'
import { CHAIRS } from './dimension.ts'
import { BallotId, CardKey, InteractionId } from './ids.ts'
import { LIMITS } from './limits.ts'
import { Answers, Hands, RatedInteraction } from './rating.ts'
import { Instant } from './workshop.ts'

const people = z.int().min(0).max(LIMITS.voters)

/** What dots can be put on. */
export const DOT_TARGETS = ['parties', 'interactions', 'notes'] as const
export type DotTarget = (typeof DOT_TARGETS)[number]

/** The id of a party, an interaction or a note, as the target of the ballot says. */
const Subject = z.string().min(1).max(100)

/** How many dots lie on a subject. */
export const Dots = z.object({ subject: Subject, dots: z.int().min(0).max(10_000) })
export type Dots = z.infer<typeof Dots>

/** How a rating is asked: about which interactions, and by how many people in each chair. */
export const RatingTerms = z.object({
  kind: z.literal('rating'),
  interactions: z.array(InteractionId).min(1).max(LIMITS.ballotSubjects),
  voters: z.object({ customer: people, provider: people }),
  /** An anonymous card has no author; of a ballot that is not, every card carries the name that its author typed. */
  anonymous: z.boolean(),
})
export type RatingTerms = z.infer<typeof RatingTerms>

/** How dots are asked: `limit` dots for each person, to be put on any of the subjects, several on one if wanted. */
export const DotTerms = z.object({
  kind: z.literal('dots'),
  over: z.enum(DOT_TARGETS),
  subjects: z.array(Subject).min(2).max(LIMITS.ballotSubjects),
  limit: z.int().min(1).max(20),
  voters: people,
  anonymous: z.boolean(),
})
export type DotTerms = z.infer<typeof DotTerms>

/** The terms of any ballot. */
export const BallotTerms = z.discriminatedUnion('kind', [RatingTerms, DotTerms])
export type BallotTerms = z.infer<typeof BallotTerms>

/** A person's card of a rating: the chair is chosen once for the whole card. `name` is empty in an anonymous ballot. */
export const RatingCard = z.object({
  kind: z.literal('rating'),
  chair: z.enum(CHAIRS),
  name: z.string().max(LIMITS.name),
  answers: z.array(z.object({ interaction: InteractionId, answers: Answers })).min(1),
})
export type RatingCard = z.infer<typeof RatingCard>

/** A person's dots. */
export const DotCard = z.object({ kind: z.literal('dots'), name: z.string().max(LIMITS.name), dots: z.array(Dots) })
export type DotCard = z.infer<typeof DotCard>

/** What one person hands in. */
export const Card = z.discriminatedUnion('kind', [RatingCard, DotCard])
export type Card = z.infer<typeof Card>

/** What is known of every ballot. `cardsIn` counts cards, not hands. */
const BallotState = z.object({
  id: BallotId,
  openedAt: Instant,
  /** Null while it is open. */
  revealedAt: Instant.nullable(),
})

/** A rating as the facilitator's window sees it. `hands` is what the facilitator counted; `results` is null until it is revealed. */
export const RatingBallot = RatingTerms.extend(BallotState.shape).extend({
  cardsIn: z.object({ customer: z.int(), provider: z.int() }),
  hands: z.array(Hands),
  results: z.array(RatedInteraction).nullable(),
})
export type RatingBallot = z.infer<typeof RatingBallot>

/** Dots as the facilitator's window sees them. `stickers` is what the facilitator counted on a sheet; `results` sums all. */
export const DotBallot = DotTerms.extend(BallotState.shape).extend({
  cardsIn: z.int(),
  stickers: z.array(Dots),
  results: z.array(Dots).nullable(),
})
export type DotBallot = z.infer<typeof DotBallot>

/** Any ballot. */
export const Ballot = z.discriminatedUnion('kind', [RatingBallot, DotBallot])
export type Ballot = z.infer<typeof Ballot>

/** What is given back for a card: known only to the window that handed it in, so that it can take it back while the ballot is open. */
export const CardReceipt = z.object({ card: CardKey })
