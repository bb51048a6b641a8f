/**
 * Stops: the places on the map that a presentation goes to, one after the other. Every zone is one, in reading order, until
 * somebody has said otherwise; anything else on the map, or a part of it, can be one too.
 */
import { z } from 'zod'
import { StopId, ZoneId } from './ids.ts'
import { LIMITS } from './limits.ts'
import { MapFrame } from './room-map.ts'

const shapeId = z.string().regex(/^shape:.{1,80}$/)

/** What a stop shows: a zone, wherever it stands; some things, wherever they stand; or a part of the map, whatever is there. */
export const StopView = z.discriminatedUnion('by', [
  z.object({ by: z.literal('zone'), zone: ZoneId }),
  z.object({ by: z.literal('things'), ids: z.array(shapeId).min(1).max(LIMITS.listed) }),
  z.object({ by: z.literal('frame'), frame: MapFrame }),
])
export type StopView = z.infer<typeof StopView>

/** One stop. An empty title is that of the zone; the note is for the facilitator alone. */
export const Stop = z.object({
  id: StopId,
  view: StopView,
  title: z.string().max(LIMITS.name),
  note: z.string().max(LIMITS.note),
  /** What is shown step by step: nothing of it at first, then one of these lists after the other. Empty shows all at once. */
  steps: z.array(z.array(shapeId).min(1).max(LIMITS.listed)).max(LIMITS.listed),
})
export type Stop = z.infer<typeof Stop>

/** What is said of the stops of a workshop: their order, and the zones that are none. Zones that are not named come last. */
export const Stops = z.object({
  stops: z.array(Stop).max(LIMITS.listed),
  without: z.array(ZoneId).max(LIMITS.listed),
})
export type Stops = z.infer<typeof Stops>

/** Before anything was said. */
export const EMPTY_STOPS: Stops = { stops: [], without: [] }
