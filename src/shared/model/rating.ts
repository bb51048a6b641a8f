/** One person's answers about one interaction, and the same counted by show of hands. "Don't know" is an answer; `null` is none. */
import { z } from 'zod'
import { CHAIRS, DIMENSIONS } from './dimension.ts'
import { InteractionId } from './ids.ts'
import { LIMITS } from './limits.ts'

/** The highest value of the scale, which begins at 1. */
export const HIGHEST_SCORE = 5

/** What can be said on the scale: 1 (not at all) to 5 (exactly), "don't know", or nothing. */
export const Answer = z.union([z.int().min(1).max(HIGHEST_SCORE), z.literal('unknown'), z.null()])
export type Answer = z.infer<typeof Answer>

/** What a card asks of one interaction. Only the customer's chair is asked how important it is; the provider's is null there. */
export const QUESTIONS = [...DIMENSIONS, 'importance'] as const
export type Question = (typeof QUESTIONS)[number]

/** One person's answers about one interaction. */
export const Answers = z.object({ what: Answer, when: Answer, way: Answer, effort: Answer, importance: Answer })
export type Answers = z.infer<typeof Answers>

const count = z.int().min(0).max(LIMITS.voters)

/** How many hands went up for 1, 2, 3, 4, 5 and, last, "don't know". */
export const Counts = z.tuple([count, count, count, count, count, count])
export type Counts = z.infer<typeof Counts>

/** Hands for one interaction from one chair; a question that was not asked is null. */
export const Hands = z.object({
  interaction: InteractionId,
  chair: z.enum(CHAIRS),
  counts: z.object({
    what: Counts.nullable(),
    when: Counts.nullable(),
    way: Counts.nullable(),
    effort: Counts.nullable(),
    importance: Counts.nullable(),
  }),
})
export type Hands = z.infer<typeof Hands>

/** Everything said about one interaction from one chair: whole cards, and hands of which only counts are known. They add up. */
export const ChairVotes = z.object({ cards: z.array(Answers), hands: Hands.shape.counts.nullable() })
export type ChairVotes = z.infer<typeof ChairVotes>

/** What a revealed ballot says about one interaction. */
export const RatedInteraction = z.object({ interaction: InteractionId, customer: ChairVotes, provider: ChairVotes })
export type RatedInteraction = z.infer<typeof RatedInteraction>
