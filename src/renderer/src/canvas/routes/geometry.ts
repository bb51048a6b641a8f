/** The few operations on points, boxes and cubic curves that routes need. Values in, values out, no number ever NaN. */

export interface Point {
  readonly x: number
  readonly y: number
}

export interface RouteBox {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** A cubic curve: start, two handles, end. */
export type Cubic = readonly [Point, Point, Point, Point]

export const centreOf = (box: RouteBox): Point => ({ x: box.x + box.w / 2, y: box.y + box.h / 2 })

export const add = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y })

export const scale = (a: Point, by: number): Point => ({ x: a.x * by, y: a.y * by })

export const between = (a: Point, b: Point, t: number): Point => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
})

/** Direction from a to b with length 1; to the right where both are the same point. */
export function directionOf(a: Point, b: Point): Point {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const length = Math.hypot(dx, dy)
  return length < 1e-6 ? { x: 1, y: 0 } : { x: dx / length, y: dy / length }
}

export function isInside(box: RouteBox, point: Point, margin: number): boolean {
  return (
    point.x > box.x - margin &&
    point.x < box.x + box.w + margin &&
    point.y > box.y - margin &&
    point.y < box.y + box.h + margin
  )
}

export function pointAt([a, b, c, d]: Cubic, t: number): Point {
  const s = 1 - t
  const ka = s * s * s
  const kb = 3 * s * s * t
  const kc = 3 * s * t * t
  const kd = t * t * t
  return { x: ka * a.x + kb * b.x + kc * c.x + kd * d.x, y: ka * a.y + kb * b.y + kc * c.y + kd * d.y }
}

/** The part of a curve between two of its parameters, as a curve. */
export function cut(curve: Cubic, from: number, to: number): Cubic {
  return splitAt(splitAt(curve, to)[0], to <= 0 ? 0 : from / to)[1]
}

function splitAt([a, b, c, d]: Cubic, t: number): [Cubic, Cubic] {
  const ab = between(a, b, t)
  const bc = between(b, c, t)
  const cd = between(c, d, t)
  const abc = between(ab, bc, t)
  const bcd = between(bc, cd, t)
  const middle = between(abc, bcd, t)
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ]
}

/** The cubic that draws a quadratic curve. */
export function fromQuadratic(a: Point, handle: Point, d: Point): Cubic {
  return [a, between(a, handle, 2 / 3), between(d, handle, 2 / 3), d]
}

/** Points along a curve, both ends included. */
export function sample(curve: Cubic, steps: number): Point[] {
  return Array.from({ length: steps + 1 }, (_, step) => pointAt(curve, step / steps))
}

/** Whether two lines of points are the same. */
export function samePoints(a: readonly Point[], b: readonly Point[]): boolean {
  return a.length === b.length && a.every(({ x, y }, at) => x === b[at]?.x && y === b[at]?.y)
}
