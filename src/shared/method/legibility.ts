/** What can be read from the last row (method, section 8). Lengths in metres, sizes in pixels of the room's screen. */
import type { RoomSize } from '../model/settings.ts'

/** Of how many picture heights away the smallest text is a fiftieth of the picture. */
const HEIGHTS = 8
const LINES = 50
/** Scenes grow with the distance up to here, a last row at sixteen heights: beyond it only titles would find room. */
const LARGEST_SHARE = 2 / LINES

/** Where nobody has said how large the room is: as seen from eight picture heights. */
export const USUAL_ROOM: RoomSize = { pictureHeight: 1, lastRow: HEIGHTS }

/**
 * The least height of text that the last row can read: `screen / 50 * max(1, (last row / picture height) / 8)`. A screen of
 * 1080 at eight heights gives 21.6; fifteen metres from a picture of 1.2 metres 33.75.
 */
export function leastTextPx(screenHeight: number, { pictureHeight, lastRow }: RoomSize = USUAL_ROOM): number {
  if (!(pictureHeight > 0) || !(lastRow > 0)) throw new RangeError('a room has a picture and a last row')
  return (screenHeight / LINES) * Math.max(1, lastRow / pictureHeight / HEIGHTS)
}

/** Whether text of this size is legible there; what is a hair smaller by rounding counts as legible. */
export function isLegible(px: number, least: number): boolean {
  return px >= least - 0.05
}

/** The least height of text in a scene, as a share of the picture's height; never more than scenes can grow to. */
export function leastTextShare(room: RoomSize | null): number {
  return Math.min(LARGEST_SHARE, leastTextPx(1, room ?? undefined))
}

/** Whether the last row sits so far away that scenes cannot grow enough for it. */
export function isOutOfReach(room: RoomSize): boolean {
  return !isLegible(LARGEST_SHARE * LINES, leastTextPx(LINES, room))
}
