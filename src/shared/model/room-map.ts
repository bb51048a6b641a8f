/**
 * The map as the room sees it: how it is framed, and what is pointed at. Places and sizes are in units of the map's page,
 * never in pixels: the projector has other ones than the laptop.
 */
import { z } from 'zod'
import { LIMITS } from './limits.ts'

/** A place on the map. */
export const MapPoint = z.object({ x: z.number(), y: z.number() })
export type MapPoint = z.infer<typeof MapPoint>

/** A part of the map. The room shows all of it, and more on two sides where its picture has another shape. */
export const MapFrame = MapPoint.extend({ w: z.number().positive(), h: z.number().positive() })
export type MapFrame = z.infer<typeof MapFrame>

/** Ids of records, as many as a map can hold. */
export const MapIds = z.array(z.string().max(120)).max(LIMITS.shapes * 4)

/** How the room looks at its map. */
export const RoomView = z.object({
  /** null fits the whole map. */
  frame: MapFrame.nullable(),
  /** The frame moves with a hand, so the room takes it at once; otherwise it glides there. */
  follow: z.boolean(),
  /** Everything but these is dimmed; empty dims nothing. */
  spotlight: MapIds,
  /** Where the room is, in words above the map; empty where it says nothing. */
  heading: z.string().max(LIMITS.name),
  /** The middle of the magnifying glass. */
  lens: MapPoint.nullable(),
})
export type RoomView = z.infer<typeof RoomView>
