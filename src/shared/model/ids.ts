/** Branded identifiers. A party, interaction or zone is known by the id of its record on the map (`shape:...`). */
import { z } from 'zod'

/** An id made by the core: letters, digits, `-` and `_` only, so that it can stand in a file name. */
const coreId = z.string().regex(/^[A-Za-z0-9_-]{6,64}$/)
const shapeId = z.string().regex(/^shape:.{1,80}$/)

export const WorkshopId = coreId.brand<'WorkshopId'>()
export type WorkshopId = z.infer<typeof WorkshopId>

export const SessionId = coreId.brand<'SessionId'>()
export type SessionId = z.infer<typeof SessionId>

export const ChangeId = coreId.brand<'ChangeId'>()
export type ChangeId = z.infer<typeof ChangeId>

export const PartyId = shapeId.brand<'PartyId'>()
export type PartyId = z.infer<typeof PartyId>

export const InteractionId = shapeId.brand<'InteractionId'>()
export type InteractionId = z.infer<typeof InteractionId>

export const ZoneId = shapeId.brand<'ZoneId'>()
export type ZoneId = z.infer<typeof ZoneId>
