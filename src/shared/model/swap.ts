/** Swap: what each side of a pair believes about the other, side by side, so that conflicts between what they are measured on show. */
import { z } from 'zod'
import { InteractionId, PartyId } from './ids.ts'
import { LIMITS } from './limits.ts'

/** What is said of one side: what it is measured on, and what it struggles with. */
export const SwapSide = z.object({
  party: PartyId,
  measuredOn: z.string().max(LIMITS.note),
  strugglesWith: z.string().max(LIMITS.note),
})
export type SwapSide = z.infer<typeof SwapSide>

/** Two cards side by side. `conflict` is null while nobody has said whether their measures pull apart. */
export const Swap = z.object({
  sides: z.tuple([SwapSide, SwapSide]),
  interaction: InteractionId.nullable(),
  conflict: z.boolean().nullable(),
  conflictNote: z.string().max(LIMITS.note),
})
export type Swap = z.infer<typeof Swap>
