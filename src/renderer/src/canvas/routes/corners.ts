/** Operations on lines of straight pieces. Values in, values out, no number ever NaN. */
import { add, between, directionOf, isInside, type Point, type RouteBox, scale } from './geometry.ts'

/** Corners sharper than this are not carried outwards any further, or they would shoot far away. */
const SHARPEST = 3
const SAME = 1e-6

/** Without points that lie on the one before. */
export function withoutRepeats(points: readonly Point[]): Point[] {
  return points.filter((point, at) => {
    const before = points[at - 1]
    return !before || Math.abs(before.x - point.x) > SAME || Math.abs(before.y - point.y) > SAME
  })
}

/** The same line beside itself, to the left of its direction for positive distances. Corners stay corners. */
export function besides(points: readonly Point[], distance: number): Point[] {
  const clean = withoutRepeats(points)
  if (distance === 0 || clean.length < 2) return clean
  const normals = clean.slice(1).map((point, at) => {
    const along = directionOf(clean[at] ?? point, point)
    return { x: -along.y, y: along.x }
  })
  return clean.map((point, at) => {
    const before = normals[at - 1] ?? normals[at]
    const after = normals[at] ?? normals[at - 1]
    if (!before || !after) return point
    const sum = add(before, after)
    const square = sum.x * sum.x + sum.y * sum.y
    // Both sides of a corner move by the distance; the corner moves further, the sharper it is.
    const reach = square < SAME ? 1 : Math.min(SHARPEST, 2 / square)
    const shift = square < SAME ? after : scale(sum, reach)
    return add(point, scale(shift, distance))
  })
}

/** The part of the line after it has left the first box for good, and before it comes to the second. Null when nothing is left. */
export function betweenBoxes(
  points: readonly Point[],
  first: { readonly box: RouteBox; readonly gap: number },
  second: { readonly box: RouteBox; readonly gap: number },
): Point[] | null {
  const left = cutInside(points, first.box, first.gap)
  if (!left) return null
  const right = cutInside([...left].reverse(), second.box, second.gap)
  return right ? right.reverse() : null
}

/** What is left of a line that begins in a box, from its last point on the box's edge on. */
function cutInside(points: readonly Point[], box: RouteBox, gap: number): Point[] | null {
  let last = -1
  for (const [at, point] of points.entries()) if (isInside(box, point, gap)) last = at
  if (last < 0) return [...points]
  const inner = points[last]
  const outer = points[last + 1]
  if (!inner || !outer) return null
  let low = 0
  let high = 1
  for (let round = 0; round < 24; round += 1) {
    const middle = (low + high) / 2
    if (isInside(box, between(inner, outer, middle), gap)) low = middle
    else high = middle
  }
  return [between(inner, outer, high), ...points.slice(last + 1)]
}

/** Whether a straight piece runs through a box. */
export function crossesBox(a: Point, b: Point, box: RouteBox): boolean {
  const halfW = box.w / 2
  const halfH = box.h / 2
  const cx = box.x + halfW
  const cy = box.y + halfH
  const ax = a.x - cx
  const ay = a.y - cy
  const bx = b.x - cx
  const by = b.y - cy
  if ((ax > halfW && bx > halfW) || (ax < -halfW && bx < -halfW)) return false
  if ((ay > halfH && by > halfH) || (ay < -halfH && by < -halfH)) return false
  // The corners of the box lie on both sides of the line, or the line misses it.
  return Math.abs(ax * by - bx * ay) <= Math.abs(by - ay) * halfW + Math.abs(bx - ax) * halfH
}

/** How often a search may still hold a piece of a line against a box. It gives up at 0. */
export interface Looks {
  left: number
}

/** How many of the boxes a line runs through; not more than `most`, from which on it does not matter. */
export function countCrossed(
  points: readonly Point[],
  boxes: readonly RouteBox[],
  looks: Looks,
  most = Number.POSITIVE_INFINITY,
): number {
  let count = 0
  for (const box of boxes) {
    if (count >= most) break
    for (let at = 1; at < points.length; at += 1) {
      const a = points[at - 1]
      const b = points[at]
      looks.left -= 1
      if (!a || !b || !crossesBox(a, b, box)) continue
      count += 1
      break
    }
  }
  return count
}

export function growBox({ x, y, w, h }: RouteBox, by: number): RouteBox {
  return { x: x - by, y: y - by, w: Math.max(0, w + 2 * by), h: Math.max(0, h + 2 * by) }
}

export function lengthOfPath(points: readonly Point[]): number {
  return points
    .slice(1)
    .reduce((sum, point, at) => sum + Math.hypot(point.x - (points[at]?.x ?? 0), point.y - (points[at]?.y ?? 0)), 0)
}
