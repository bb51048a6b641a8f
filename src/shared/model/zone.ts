/** A zone: an area of the map that holds parties (a department, a phase). It is no parent of anything. */
import { z } from 'zod'
import { ZoneId } from './ids.ts'
import { LIMITS } from './limits.ts'

/** Tints of a zone; they group, and mean nothing by themselves. */
export const ZONE_COLOURS = ['slate', 'teal', 'blue', 'violet', 'amber', 'rose'] as const

/** What is known of a zone apart from where it lies. */
export const ZoneFacts = z.object({ name: z.string().max(LIMITS.name), colour: z.enum(ZONE_COLOURS) })
export type ZoneFacts = z.infer<typeof ZoneFacts>

/** A zone on the map. */
export const Zone = ZoneFacts.extend({ id: ZoneId })
export type Zone = z.infer<typeof Zone>
