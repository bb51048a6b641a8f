/**
 * A scene: what the audience window shows. Nothing that is not in a scene ever reaches that window. The facilitator
 * chooses a *showing* (what is to be shown); the core makes the scene from it, and makes it anew when things change.
 */
import { z } from 'zod'
import { CHAIRS, DIMENSIONS } from './dimension.ts'
import { BallotId, BlockId, InteractionId, WorkshopId } from './ids.ts'
import { LIMITS } from './limits.ts'
import { Instant } from './workshop.ts'

const Title = z.object({
  kind: z.literal('title'),
  title: z.string().max(LIMITS.title),
  subtitle: z.string().max(LIMITS.title),
})
const Blank = z.object({ kind: z.literal('blank') })

/** What the facilitator wants the room to see. */
export const Showing = z.discriminatedUnion('kind', [
  Blank,
  Title,
  /** The prompt of a block with its timer; null follows the guide from block to block. */
  z.object({ kind: z.literal('prompt'), workshop: WorkshopId, block: BlockId.nullable() }),
  /** How many cards of a ballot are in. */
  z.object({ kind: z.literal('ballot'), workshop: WorkshopId, ballot: BallotId }),
  /** What a revealed ballot says about one interaction. */
  z.object({
    kind: z.literal('reveal'),
    workshop: WorkshopId,
    ballot: BallotId,
    interaction: InteractionId,
  }),
])
export type Showing = z.infer<typeof Showing>

/** What the room may know of a chair's answers to one question: how many gave each value. `mean` is null where too few voted. */
const ShownAnswers = z.object({
  dimension: z.enum(DIMENSIONS),
  /** People per value 1..5. */
  dots: z.tuple([z.int(), z.int(), z.int(), z.int(), z.int()]),
  mean: z.number().nullable(),
})

/** What the audience window draws. */
export const Scene = z.discriminatedUnion('kind', [
  Blank,
  Title,
  z.object({
    kind: z.literal('prompt'),
    title: z.string(),
    prompt: z.string(),
    timer: z.object({ lengthMs: z.int(), deadline: Instant.nullable(), leftMs: z.int().nullable() }).nullable(),
    /** Which block of how many goes on, for the progress line; null when none does. */
    place: z.object({ number: z.int(), of: z.int() }).nullable(),
  }),
  z.object({
    kind: z.literal('ballot'),
    about: z.enum(['rating', 'dots']),
    cardsIn: z.int(),
    voters: z.int(),
    closed: z.boolean(),
  }),
  z.object({
    kind: z.literal('reveal'),
    provider: z.string(),
    customer: z.string(),
    service: z.string(),
    chairs: z.array(
      z.object({ chair: z.enum(CHAIRS), voters: z.int(), tooFew: z.boolean(), answers: z.array(ShownAnswers) }),
    ),
    /** The plain sentence of the reveal; empty where too few voted. */
    sentence: z.string(),
  }),
])
export type Scene = z.infer<typeof Scene>
