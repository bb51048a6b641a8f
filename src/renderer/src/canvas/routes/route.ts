/**
 * Where an interaction runs: from the edge of its provider's box to the edge of its customer's, beside its parallels.
 * Pure, and never fails: boxes may overlap, touch, lie within each other or be empty; numbers that are none count as 0.
 */
import type { Lane } from '../lanes/assign-lanes.ts'
import {
  add,
  between,
  type Cubic,
  centreOf,
  cut,
  directionOf,
  fromQuadratic,
  isInside,
  type Point,
  pointAt,
  type RouteBox,
  sample,
  scale,
} from './geometry.ts'

/** Distance between the middles of two neighbouring lanes, in map units: level ones hold a line of text between them. */
const LANE_WIDTH = 44
/** Upright lanes stand this much further apart, because their labels lie across them. */
const ACROSS = 44
/** All lanes of a pair together are not wider than this. */
const WIDEST_BUNDLE = 480
/** Room between a box and the end of a line. */
const PROVIDER_GAP = 2
const CUSTOMER_GAP = 4
/** A line shorter than this cannot be seen: the route goes around instead. */
const SHORTEST = 18
/** Pieces in which a curve is looked at. */
const STEPS = 24
const ARROW_LENGTH = 15
const ARROW_HALF_WIDTH = 7

export interface Route {
  /** The line; it ends where the arrow head begins. */
  readonly curve: Cubic
  /** Tip and the two corners of the arrow head, at the customer. */
  readonly arrow: readonly [Point, Point, Point]
  /** Where on the line the label would like to be, from 0 to 1, before labels give way to each other. */
  readonly labelAt: number
  /** How far above the line the middle of the label is. */
  readonly labelLift: number
}

/** Middle of the label at a place on the line. */
export function labelPoint({ curve, labelLift }: Route, at: number): Point {
  const { x, y } = pointAt(curve, at)
  return { x, y: y - labelLift }
}

type Place = Pick<Lane, 'rank' | 'count' | 'forward'>

/** The route between two different parties. */
export function routeBetween(provider: RouteBox, customer: RouteBox, lane: Place): Route {
  const from = sane(provider)
  const to = sane(customer)
  const start = centreOf(from)
  const end = centreOf(to)
  // Both directions of a pair measure from the same side of the same line.
  const along = lane.forward ? directionOf(start, end) : directionOf(end, start)
  const aside = { x: -along.y, y: along.x }
  const distance = Math.hypot(end.x - start.x, end.y - start.y)
  const offset = lane.count > 1 ? offsetOf(lane, Math.abs(along.y)) : Math.min(26, distance * 0.05)
  const middle = add(between(start, end, 0.5), scale(aside, 2 * offset))
  const whole = fromQuadratic(spread(from, start, aside, offset), middle, spread(to, end, aside, offset))
  const leaves = lastInside(whole, from, PROVIDER_GAP)
  const arrives = firstInside(whole, to, CUSTOMER_GAP, leaves)
  const a = pointAt(whole, leaves)
  const b = pointAt(whole, arrives)
  const isSeen = arrives > leaves && Math.hypot(b.x - a.x, b.y - a.y) >= SHORTEST
  if (!isSeen) return routeAround(from, to, lane)
  const line = cut(whole, leaves, arrives)
  const stagger = lane.count > 1 ? ((lane.rank + 0.5) / lane.count - 0.5) * 0.7 * Math.abs(along.y) : 0
  return withArrow(line, 0.5 + (lane.forward ? stagger : -stagger))
}

/** The route of a party that serves itself: a loop over its upper right corner. */
export function routeToItself(party: RouteBox, lane: Place): Route {
  const box = sane(party)
  const reach = 72 + lane.rank * 44
  const right = { x: box.x + box.w + PROVIDER_GAP, y: box.y + box.h * 0.4 }
  const top = { x: box.x + box.w * 0.7, y: box.y - CUSTOMER_GAP }
  const route = withArrow(
    [
      right,
      { x: right.x + reach * 1.3, y: right.y - reach * 0.2 },
      { x: top.x + reach * 0.2, y: top.y - reach * 1.3 },
      top,
    ],
    0.5,
  )
  // On top of the loop, where it hides least of it.
  const heights = sample(route.curve, STEPS).map(({ y }) => y)
  return { ...route, labelAt: heights.indexOf(Math.min(...heights)) / STEPS, labelLift: 6 }
}

/** @param steep 0 for a level line, 1 for an upright one */
function offsetOf(lane: Place, steep: number): number {
  const width = Math.min(LANE_WIDTH + ACROSS * steep ** 2, WIDEST_BUNDLE / Math.max(1, lane.count - 1))
  return (lane.rank - (lane.count - 1) / 2) * width
}

/** Lanes begin a little apart inside a box, so that their ends do not fall on one point of its edge. */
function spread(box: RouteBox, centre: Point, aside: Point, offset: number): Point {
  const limit = Math.min(box.w, box.h) * 0.32
  return add(centre, scale(aside, Math.max(-limit, Math.min(limit, offset * 0.4))))
}

/** Above both boxes, for boxes that overlap or nearly touch. */
function routeAround(from: RouteBox, to: RouteBox, lane: Place): Route {
  const reach = 52 + lane.rank * 34
  const height = Math.min(from.y, to.y) - reach
  const isLeft = centreOf(from).x <= centreOf(to).x
  const near = { x: from.x + from.w * (isLeft ? 0.3 : 0.7), y: from.y - PROVIDER_GAP }
  const far = { x: to.x + to.w * (isLeft ? 0.7 : 0.3), y: to.y - CUSTOMER_GAP }
  // Where both come out of the same point, a little width keeps the arch open.
  const width = Math.abs(near.x - far.x) < 24 ? (isLeft ? 40 : -40) : 0
  return withArrow([near, { x: near.x - width, y: height }, { x: far.x + width, y: height }, far], 0.5)
}

function withArrow(line: Cubic, labelAt: number): Route {
  const tip = line[3]
  const heading = directionOf(pointAt(line, 0.94), tip)
  const base = add(tip, scale(heading, -ARROW_LENGTH))
  const wing = { x: -heading.y * ARROW_HALF_WIDTH, y: heading.x * ARROW_HALF_WIDTH }
  const neck = add(tip, scale(heading, -ARROW_LENGTH * 0.8))
  return {
    curve: [line[0], line[1], line[2], neck],
    arrow: [tip, add(base, wing), add(base, scale(wing, -1))],
    labelAt: Math.max(0.15, Math.min(0.85, labelAt)),
    labelLift: 0,
  }
}

/** Parameter at which the curve leaves the box for good, seen from its start. */
function lastInside(curve: Cubic, box: RouteBox, margin: number): number {
  let last = 0
  for (let step = 0; step <= STEPS; step += 1) {
    if (!isInside(box, pointAt(curve, step / STEPS), margin)) break
    last = step / STEPS
  }
  return refine(last, Math.min(1, last + 1 / STEPS), (t) => isInside(box, pointAt(curve, t), margin))
}

/** Parameter at which the curve comes to the box, after `from`. */
function firstInside(curve: Cubic, box: RouteBox, margin: number, from: number): number {
  let first = 1
  for (let step = STEPS; step >= 0 && step / STEPS >= from; step -= 1) {
    if (!isInside(box, pointAt(curve, step / STEPS), margin)) break
    first = step / STEPS
  }
  return refine(Math.max(0, first - 1 / STEPS), first, (t) => !isInside(box, pointAt(curve, t), margin))
}

/** Halves the range until the last parameter for which the test holds is known well enough. */
function refine(holds: number, fails: number, test: (t: number) => boolean): number {
  let low = holds
  let high = fails
  for (let round = 0; round < 12; round += 1) {
    const middle = (low + high) / 2
    if (test(middle)) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function sane(box: RouteBox): RouteBox {
  const number = (value: number) => (Number.isFinite(value) ? value : 0)
  return { x: number(box.x), y: number(box.y), w: Math.max(0, number(box.w)), h: Math.max(0, number(box.h)) }
}
