/** The map: records of one tldraw document. The durable way of a change (see "The way of a change" in the README). */
import { z } from 'zod'
import { WorkshopId } from '../model/ids.ts'
import { command, event, facilitator, query, repeatable } from './call.ts'

/** A whole record as the map's schema knows it; the core validates it with that schema, so here only its frame is checked. */
export const WireRecord = z.looseObject({ id: z.string().max(120), typeName: z.string().max(40) })
export type WireRecord = z.infer<typeof WireRecord>

/** What a window changed, as full records: they heal whatever was missed. */
export const MapBatch = z.object({
  workshop: WorkshopId,
  /** Made by the window; a batch sent twice (the reply was lost) is applied once. */
  batchId: z.string().min(6).max(64),
  /** Batches of one gesture share this id and become one edit. */
  gesture: z.string().min(1).max(64),
  /** The batch sequence this window has seen; another one means it missed something. */
  baseSequence: z.int().min(0),
  put: z.array(WireRecord),
  remove: z.array(z.string().max(120)),
})
export type MapBatch = z.infer<typeof MapBatch>

/** Calls about the map of an open workshop. */
export const mapCalls = {
  /** Every record of the map. Records that do not fit the schema are set aside and counted, never dropped from the file. */
  'map.load': query(
    facilitator,
    z.object({ workshop: WorkshopId }),
    z.object({
      records: z.array(WireRecord),
      sequence: z.int(),
      setAside: z.array(z.object({ id: z.string(), reason: z.string() })),
    }),
  ),
  /** Writes records and what is derived from them in one transaction. The reply comes after the commit. */
  'map.apply': command(facilitator, MapBatch, z.object({ sequence: z.int(), edit: z.int() }), repeatable),
}

/** What happens to it. */
export const mapEvents = {
  'map.changed': event(facilitator, z.object({ workshop: WorkshopId, sequence: z.int(), edit: z.int() })),
}
