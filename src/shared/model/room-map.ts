/**
 * The map as the room sees it: how it is framed, and what is pointed at. Places and sizes are in units of the map's page,
 * never in pixels: the projector has other ones than the laptop.
 */
import { z } from 'zod'
import { SIGN_STATES } from '../method/sign-changes.ts'
import { LIMITS } from './limits.ts'

/** A place on the map. */
export const MapPoint = z.object({ x: z.number(), y: z.number() })
export type MapPoint = z.infer<typeof MapPoint>

/** A part of the map. The room shows all of it, and more on two sides where its picture has another shape. */
export const MapFrame = MapPoint.extend({ w: z.number().positive(), h: z.number().positive() })
export type MapFrame = z.infer<typeof MapFrame>

/** Ids of records, as many as a map can hold. */
export const MapIds = z.array(z.string().max(120)).max(LIMITS.shapes * 4)

/** What can colour the interactions of the room's map: how they were rated, or what their misses cost. */
export const ROOM_COLOURS = ['ratings', 'costs'] as const

/** What is shown on the room's map beside the map itself. */
export const RoomLayers = z.object({
  colour: z.enum(ROOM_COLOURS).nullable(),
  /** The signs at what is being changed. */
  changes: z.boolean(),
})
export type RoomLayers = z.infer<typeof RoomLayers>

/** Before anybody has chosen. */
export const NO_LAYERS: RoomLayers = { colour: null, changes: false }

const step = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])

/** What the layers come to, by the ids of interactions. */
export const RoomSigns = z.object({
  layers: RoomLayers,
  heat: z.array(z.object({ id: z.string(), step, weight: step, text: z.string() })),
  changes: z.array(z.object({ id: z.string(), count: z.int(), state: z.enum(SIGN_STATES) })),
})
export type RoomSigns = z.infer<typeof RoomSigns>

/** A map with nothing beside it. */
export const NO_SIGNS: RoomSigns = { layers: NO_LAYERS, heat: [], changes: [] }

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
  /** What is shown beside the map itself. */
  signs: RoomSigns,
})
export type RoomView = z.infer<typeof RoomView>
