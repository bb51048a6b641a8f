/** The part of the map that shows some things to a room: with what stands close by, which says where they are, and never blown up. */
import type { MapFrame } from '../model/room-map.ts'
import { type Box, boundsOf, type Size } from './box.ts'

/** Around what is framed, in units of the map; of something large a share of it, since projectors cut off up to a twentieth. */
const AROUND = 56
const SHARE = 0.056
/** A single party is not blown up beyond this part of the map. */
const LEAST: Size = { w: 720, h: 405 }

/** Null for no boxes. @param least the smallest part of the map that is shown */
export function frameAround(boxes: readonly Box[], least = LEAST): MapFrame | null {
  if (boxes.length === 0) return null
  const { x, y, w, h } = boundsOf(boxes)
  const grown = (length: number) => length + 2 * Math.max(AROUND, SHARE * length)
  const size = { w: Math.max(grown(w), least.w), h: Math.max(grown(h), least.h) }
  return { x: x + (w - size.w) / 2, y: y + (h - size.h) / 2, ...size }
}

/** The largest box whose frame fits this size at a zoom. */
export function withinFrame({ w, h }: Size, zoom: number): Size {
  const inner = (length: number) => Math.max(1, Math.min(length - 2 * AROUND * zoom, length / (1 + 2 * SHARE)))
  return { w: inner(w), h: inner(h) }
}
