/** The line of a route: one curve, or straight pieces with corners that may be rounded. Both are run through from 0 to 1. */
import { between, type Cubic, type Point, pointAt, samePoints, sample } from './geometry.ts'

export type RouteLine =
  | { readonly kind: 'curve'; readonly curve: Cubic }
  /** At least two points. */
  | { readonly kind: 'corners'; readonly points: readonly Point[]; readonly radius: number }

/** Straight pieces that stand for a curve when it is looked at. */
const PIECES = 14

const lengthOf = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y)

/** The point at a part of the way. Roundings of corners are passed over straight. */
export function pointOn(line: RouteLine, t: number): Point {
  if (line.kind === 'curve') return pointAt(line.curve, t)
  const { points } = line
  const lengths = points.slice(1).map((point, at) => lengthOf(points[at] ?? point, point))
  let left = Math.max(0, Math.min(1, t)) * lengths.reduce((sum, length) => sum + length, 0)
  for (const [at, length] of lengths.entries()) {
    const start = points[at]
    const end = points[at + 1]
    if (!start || !end) break
    if (left <= length || at === lengths.length - 1) return length < 1e-9 ? end : between(start, end, left / length)
    left -= length
  }
  return points[0] ?? { x: 0, y: 0 }
}

/** Where it begins. */
export function startOf(line: RouteLine): Point {
  return line.kind === 'curve' ? line.curve[0] : (line.points[0] ?? { x: 0, y: 0 })
}

/** Straight pieces along it, for whoever looks for it with a pointer. */
export function piecesOf(line: RouteLine): readonly Point[] {
  return line.kind === 'curve' ? sample(line.curve, PIECES) : line.points
}

/** Whether both are drawn alike. */
export function sameLine(a: RouteLine, b: RouteLine): boolean {
  if (a.kind === 'curve' || b.kind === 'curve') {
    return a.kind === 'curve' && b.kind === 'curve' && samePoints(a.curve, b.curve)
  }
  return a.radius === b.radius && samePoints(a.points, b.points)
}
