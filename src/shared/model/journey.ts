/** Journey: the moments inside one interaction, in the customer's order. It is not linear: a moment may lead back to an earlier one. */
import { z } from 'zod'
import { MomentId } from './ids.ts'
import { LIMITS } from './limits.ts'

/** Through whom or what a moment happens. */
export const MOMENT_CHANNELS = ['person', 'software', 'machine'] as const

/** A journey holds up to this many moments, and tells little with fewer than {@link FEWEST_MOMENTS}. */
export const MOST_MOMENTS = 7
export const FEWEST_MOMENTS = 3

/** One moment, one column of the journey's table. Empty text, and null, mean "not said yet". */
export const Moment = z.object({
  id: MomentId,
  name: z.string().max(LIMITS.name),
  doing: z.string().max(LIMITS.note),
  thinking: z.string().max(LIMITS.note),
  /** From -2 (angry, helpless) over 0 to +2 (delighted). */
  feeling: z.int().min(-2).max(2).nullable(),
  channel: z.enum(MOMENT_CHANNELS).nullable(),
  /** How long the customer waits here. */
  waitMinutes: z.number().min(0).max(525_600).nullable(),
  /** Where the customer decides to keep using the official way or to work around it. */
  momentOfTruth: z.boolean(),
  /** The moment to which the customer is thrown back from here. */
  backTo: MomentId.nullable(),
})
export type Moment = z.infer<typeof Moment>

/** The moments in order. `backTo` names one of them, or is null. */
export const Journey = z
  .object({ moments: z.array(Moment).max(MOST_MOMENTS) })
  .refine(({ moments }) => new Set(moments.map(({ id }) => id)).size === moments.length, 'two moments with one id')
  .refine(
    ({ moments }) => moments.every(({ backTo }) => backTo === null || moments.some(({ id }) => id === backTo)),
    'a moment leads back to one that is not there',
  )
export type Journey = z.infer<typeof Journey>
