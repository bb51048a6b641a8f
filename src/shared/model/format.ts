/** A format: a stored agenda that new workshops begin with. Baton ships some (`resources/formats`), others are the facilitator's own. */
import { z } from 'zod'
import { BlockPlan } from './block.ts'
import { FormatId } from './ids.ts'
import { LIMITS } from './limits.ts'

/** What stands in a format file. `baton` tells the version of its shape. */
export const Format = z.object({
  baton: z.literal('format-1'),
  name: z.string().min(1).max(LIMITS.name),
  /** One line for whoever has to choose. */
  summary: z.string().max(LIMITS.shortText),
  blocks: z.array(BlockPlan).max(LIMITS.blocks),
})
export type Format = z.infer<typeof Format>

/** The formats that ship with Baton, in the order in which they are offered; each is a file of that name. */
export const SHIPPED_FORMATS = ['ninety', 'sixty', 'half-day', 'follow-up', 'blank-agenda'] as const

/** A format as it is offered: `own` ones can be removed. */
export const KnownFormat = z.object({ id: FormatId, own: z.boolean(), format: Format })
export type KnownFormat = z.infer<typeof KnownFormat>

/** How long it takes as planned, in minutes. */
export function minutesOf({ blocks }: { readonly blocks: readonly { readonly minutes: number }[] }): number {
  return blocks.reduce((sum, { minutes }) => sum + minutes, 0)
}
