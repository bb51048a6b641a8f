/**
 * Two versions of a map beside each other, as the room sees them: their records without what it must not know, and what
 * differs between them. Only what stands on the map differs here: what was rated or said stays with the facilitator.
 */
import { z } from 'zod'
import { DIFFERING } from '../versions/list-differences.ts'

/** In what way a thing on the map differs, for the room. */
export const ROOM_SIGNS = ['added', 'removed', 'rerouted', 'renamed'] as const
export type RoomSign = (typeof ROOM_SIGNS)[number]

/** One of the two maps. `records` are those of `audience.map`. */
const RoomVersion = z.object({
  records: z.array(z.looseObject({ id: z.string(), typeName: z.string() })),
  signs: z.array(z.object({ id: z.string(), of: z.enum(DIFFERING), sign: z.enum(ROOM_SIGNS) })),
})
export type RoomVersion = z.infer<typeof RoomVersion>

/** Both, and how many things differ in each way. */
export const RoomVersions = z.object({
  before: RoomVersion,
  after: RoomVersion,
  sums: z.array(z.object({ sign: z.enum(ROOM_SIGNS), count: z.int() })),
})
export type RoomVersions = z.infer<typeof RoomVersions>
