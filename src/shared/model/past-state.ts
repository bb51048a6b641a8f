/**
 * What a workshop said at a moment: its map without places, the newest rating of each interaction that was revealed by then,
 * what its misses were reckoned to cost, and how far its changes had come. Facts are flat, so that two states can be told
 * apart fact by fact.
 */
import { z } from 'zod'
import { CHANGE_STATUSES, DECISIONS } from './change.ts'
import { ChangeId, InteractionId, SessionId } from './ids.ts'
import { Interaction } from './interaction.ts'
import { Party } from './party.ts'
import { Moment } from './version.ts'
import { Day, Instant } from './workshop.ts'
import { Zone } from './zone.ts'

const mean = z.number().nullable()

/** The newest rating of an interaction, by the customers' means; null where too few gave a score. */
export const PastRating = z.object({
  id: InteractionId,
  /** When it was revealed: the same figures may be said twice. */
  revealedAt: Instant,
  /** How many voted from each chair. */
  customers: z.int().min(0),
  providers: z.int().min(0),
  what: mean,
  when: mean,
  way: mean,
  effort: mean,
  /** The mean of the four. */
  mean,
  /** The widest gap between the chairs; positive: the provider overrates itself. */
  gap: mean,
})
export type PastRating = z.infer<typeof PastRating>

/** What the misses of an interaction were reckoned to cost in a year: in nine of ten cases more, as likely more as less, in one of ten more. Only means may be added up. */
export const PastCost = z.object({
  id: InteractionId,
  low: z.number(),
  usual: z.number(),
  high: z.number(),
  mean: z.number(),
})
export type PastCost = z.infer<typeof PastCost>

/** How far a change had come. */
export const PastChange = z.object({
  id: ChangeId,
  interaction: InteractionId,
  what: z.string(),
  owner: z.string(),
  reviewDate: Day.nullable(),
  status: z.enum(CHANGE_STATUSES),
  decision: z.enum(DECISIONS).nullable(),
})
export type PastChange = z.infer<typeof PastChange>

/** All of it. Lists are in no particular order. */
export const PastState = z.object({
  /** The last entry that counts, when it was made and in which session; 0 and null before the first. */
  moment: Moment,
  at: Instant.nullable(),
  session: z.object({ id: SessionId, number: z.int().min(1) }).nullable(),
  parties: z.array(Party),
  interactions: z.array(Interaction),
  zones: z.array(Zone),
  ratings: z.array(PastRating),
  costs: z.array(PastCost),
  changes: z.array(PastChange),
})
export type PastState = z.infer<typeof PastState>
