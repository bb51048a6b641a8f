/** The little geometry of a line that leads from a mark to its name. */
import type { Box } from '../layout/box.ts'

export interface Line {
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
}

/** The point of a box that is nearest to a point outside it. */
export function nearestPoint(box: Box, x: number, y: number): readonly [number, number] {
  return [Math.max(box.x, Math.min(box.x + box.w, x)), Math.max(box.y, Math.min(box.y + box.h, y))]
}

/** Whether a point lies in a box or on its edge. */
export function holdsPoint(box: Box, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h
}

/** Whether two lines cross: the ends of each lie on both sides of the other. */
export function linesCross(one: Line, other: Line): boolean {
  return areApart(one, other) && areApart(other, one)
}

function areApart({ from: [x, y], to: [toX, toY] }: Line, { from, to }: Line): boolean {
  const side = ([px, py]: Line['from']) => Math.sign((toX - x) * (py - y) - (toY - y) * (px - x))
  return side(from) * side(to) < 0
}

/** Whether a line runs through a box (Liang and Barsky 1984); a touch of its edge is none. */
export function crossesBox({ from: [x, y], to: [toX, toY] }: Line, box: Box): boolean {
  let [enter, leave] = [0, 1]
  for (const [start, way, low, high] of [
    [x, toX - x, box.x, box.x + box.w],
    [y, toY - y, box.y, box.y + box.h],
  ] as const) {
    if (way === 0) {
      if (start <= low || start >= high) return false
      continue
    }
    const [near, far] =
      way > 0 ? [(low - start) / way, (high - start) / way] : [(high - start) / way, (low - start) / way]
    enter = Math.max(enter, near)
    leave = Math.min(leave, far)
  }
  return enter < leave
}
