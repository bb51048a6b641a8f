/** The part of the map that shows some things to a room: with what stands close by, which says where they are, and never blown up. */
import type { MapFrame } from '../model/room-map.ts'
import { type Box, boundsOf, padBox, type Size } from './box.ts'

/** Around what is framed, in units of the map. */
export const AROUND = 56
/** A single party is not blown up beyond this part of the map. */
const LEAST: Size = { w: 720, h: 405 }

/** Null for no boxes. @param least the smallest part of the map that is shown */
export function frameAround(boxes: readonly Box[], least = LEAST): MapFrame | null {
  if (boxes.length === 0) return null
  const { x, y, w, h } = padBox(boundsOf(boxes), AROUND)
  const size = { w: Math.max(w, least.w), h: Math.max(h, least.h) }
  return { x: x + (w - size.w) / 2, y: y + (h - size.h) / 2, ...size }
}
