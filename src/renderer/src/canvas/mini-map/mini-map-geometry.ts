/** The little geometry of the mini-map. Pure. */
import type { Box } from '#shared/model/map-records.ts'

/** Part of the map's size that stays free around it. */
const MARGIN = 0.06

/** The area that the mini-map shows: the whole map with a margin, in the proportions of the drawing. */
export function frameOf(map: Box, size: { readonly w: number; readonly h: number }): Box {
  const margin = Math.max(map.w, map.h) * MARGIN
  const least = { w: map.w + 2 * margin, h: map.h + 2 * margin }
  const scale = Math.max(least.w / size.w, least.h / size.h)
  const w = size.w * scale
  const h = size.h * scale
  return { x: map.x + map.w / 2 - w / 2, y: map.y + map.h / 2 - h / 2, w, h }
}

/** The place on the map under a place on the drawing, given in parts of its width and height; never outside the frame. */
export function placeOf(frame: Box, at: { readonly x: number; readonly y: number }): { x: number; y: number } {
  const part = (value: number) => Math.min(1, Math.max(0, value))
  return { x: frame.x + part(at.x) * frame.w, y: frame.y + part(at.y) * frame.h }
}

/** All boxes as one path. */
export function boxPath(boxes: readonly Box[]): string {
  const whole = Math.round
  return boxes.map(({ x, y, w, h }) => `M${whole(x)} ${whole(y)}h${whole(w)}v${whole(h)}h${-whole(w)}z`).join('')
}
