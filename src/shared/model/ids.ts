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

export const BallotId = coreId.brand<'BallotId'>()
export type BallotId = z.infer<typeof BallotId>

export const CardKey = coreId.brand<'CardKey'>()
export type CardKey = z.infer<typeof CardKey>

export const SwapId = coreId.brand<'SwapId'>()
export type SwapId = z.infer<typeof SwapId>

export const NoteId = coreId.brand<'NoteId'>()
export type NoteId = z.infer<typeof NoteId>

export const MeasureId = coreId.brand<'MeasureId'>()
export type MeasureId = z.infer<typeof MeasureId>

export const MeasurementId = coreId.brand<'MeasurementId'>()
export type MeasurementId = z.infer<typeof MeasurementId>

export const ConflictId = coreId.brand<'ConflictId'>()
export type ConflictId = z.infer<typeof ConflictId>

export const StopId = coreId.brand<'StopId'>()
export type StopId = z.infer<typeof StopId>

export const VersionId = coreId.brand<'VersionId'>()
export type VersionId = z.infer<typeof VersionId>

export const MergeId = coreId.brand<'MergeId'>()
export type MergeId = z.infer<typeof MergeId>

export const MomentId = coreId.brand<'MomentId'>()
export type MomentId = z.infer<typeof MomentId>

export const BlockId = coreId.brand<'BlockId'>()
export type BlockId = z.infer<typeof BlockId>

/** A format that ships with Baton is known by the name of its file, an own one by an id made by the core. */
export const FormatId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{3,64}$/)
  .brand<'FormatId'>()
export type FormatId = z.infer<typeof FormatId>
