/** Boxes on the map and the little geometry that laying out needs. x and y are the top left corner. */
import type { Box } from '../model/map-records.ts'

export type { Box } from '../model/map-records.ts'

/** Width and height in map units. */
export interface Size {
  readonly w: number
  readonly h: number
}

/** Whether two boxes come closer than `gap`. Boxes that only touch do not overlap when the gap is 0. */
export function boxesOverlap(a: Box, b: Box, gap = 0): boolean {
  return a.x < b.x + b.w + gap && b.x < a.x + a.w + gap && a.y < b.y + b.h + gap && b.y < a.y + a.h + gap
}

/** The smallest box around all; an empty box at the origin when there are none. */
export function boundsOf(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, w: 0, h: 0 }
  let left = Infinity
  let top = Infinity
  let right = -Infinity
  let bottom = -Infinity
  for (const box of boxes) {
    left = Math.min(left, box.x)
    top = Math.min(top, box.y)
    right = Math.max(right, box.x + box.w)
    bottom = Math.max(bottom, box.y + box.h)
  }
  return { x: left, y: top, w: right - left, h: bottom - top }
}

/** The box so far to the right and down. */
export function moveBox(box: Box, dx: number, dy: number): Box {
  return { ...box, x: box.x + dx, y: box.y + dy }
}

/** The box with room added on every side; `top` may ask for more, for a heading. */
export function padBox(box: Box, padding: number, top = padding): Box {
  return { x: box.x - padding, y: box.y - top, w: box.w + 2 * padding, h: box.h + padding + top }
}

/** Width by height of where maps are shown: a 16:9 projector, or the middle of a window with panels at its sides. */
export const SCREEN_ASPECT = 1.5

/** The width of the smallest screen that shows the whole box: what decides how small text becomes when all is shown. */
export function screenSize(box: Size): number {
  return Math.max(box.w, box.h * SCREEN_ASPECT)
}
