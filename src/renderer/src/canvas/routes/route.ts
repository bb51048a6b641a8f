/**
 * Where an interaction runs: from the edge of its provider's box to the edge of its customer's, beside its parallels, curved,
 * straight or in elbows. Pure, and never fails: boxes may overlap, touch, lie within each other or be empty; numbers that
 * are none count as 0.
 */
import type { RouteStyle } from '#shared/model/interaction.ts'
import type { Lane } from '../lanes/assign-lanes.ts'
import { besides, betweenBoxes, lengthOfPath, withoutRepeats } from './corners.ts'
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
  scale,
} from './geometry.ts'
import { pointOn, type RouteLine } from './line.ts'
import { chooseWay, type Ground, type Way } from './way.ts'

/** Distance between the middles of two neighbouring lanes, in map units: level ones hold a line of text between them. */
const LANE_WIDTH = 44
/** Upright lanes stand this much further apart, because their labels lie across them. */
const ACROSS = 44
/** All lanes of a pair together are not wider than this. */
const WIDEST_BUNDLE = 480
/** Distance of neighbouring lanes that are straight or have elbows: as long as they fit side by side on the boxes. */
const STRAIGHT_LANE = 34
/** Part of a box's width that its lanes may take together. */
const LANES_PART = 0.76
/** Room between a box and the end of a line. */
const PROVIDER_GAP = 2
const CUSTOMER_GAP = 4
/** A line shorter than this cannot be seen: the route goes around instead. */
const SHORTEST = 18
/** Pieces in which a curve is looked at. */
const STEPS = 24
const ARROW_LENGTH = 15
const ARROW_HALF_WIDTH = 7
/** Corners of elbows are rounded so far, those of straight lines a little. */
const ROUNDED = { elbow: 12, straight: 4, curved: 0 } as const

export interface Route {
  /** It ends where the arrow head begins. */
  readonly line: RouteLine
  /** Tip and the two corners of the arrow head, at the customer. */
  readonly arrow: readonly [Point, Point, Point]
  /** Where on the line the label would like to be, from 0 to 1, before labels give way to each other. */
  readonly labelAt: number
  /** How far above the line the middle of the label is. */
  readonly labelLift: number
}

/** Middle of the label at a place on the line. */
export function labelPoint({ line, labelLift }: Pick<Route, 'line' | 'labelLift'>, at: number): Point {
  const { x, y } = pointOn(line, at)
  return { x, y: y - labelLift }
}

type Place = Pick<Lane, 'rank' | 'count' | 'forward'>

/** How a pair of boxes looks from the way that its lines take together. */
export function groundOf(
  first: RouteBox,
  second: RouteBox,
  count: number,
  style: RouteStyle,
  around: Pick<Ground, 'obstacles' | 'jog'> = { obstacles: [], jog: 0 },
): Ground {
  const a = sane(first)
  const b = sane(second)
  const steep = Math.abs(directionOf(centreOf(a), centreOf(b)).y)
  const width = style === 'curved' ? laneWidth(count, steep) : straightLane(a, b, count)
  return { first: a, second: b, halfWidth: (width * (count - 1)) / 2, ...around }
}

/**
 * The route between two different parties.
 * @param way the way of the whole pair, where it has been looked for; else the direct one
 */
export function routeBetween(
  provider: RouteBox,
  customer: RouteBox,
  lane: Place,
  style: RouteStyle = 'curved',
  way?: Way,
): Route {
  const from = sane(provider)
  const to = sane(customer)
  const [first, second] = lane.forward ? [from, to] : [to, from]
  const taken = way ?? chooseWay(style, groundOf(first, second, lane.count, style))
  const line = taken.kind === 'bow' ? curveAlong(from, to, lane, taken.bow) : null
  if (taken.kind === 'bow')
    return line ? withArrow(line, staggered(from, to, lane)) : routeAround(from, to, lane, style)
  return routeOfCorners(from, to, lane, style, taken.points) ?? routeAround(from, to, lane, style)
}

function curveAlong(from: RouteBox, to: RouteBox, lane: Place, bow: number): Cubic | null {
  const start = centreOf(from)
  const end = centreOf(to)
  // Both directions of a pair measure from the same side of the same line.
  const along = lane.forward ? directionOf(start, end) : directionOf(end, start)
  const aside = { x: -along.y, y: along.x }
  const offset = offsetOf(lane, laneWidth(lane.count, Math.abs(along.y))) + bow
  const middle = add(between(start, end, 0.5), scale(aside, 2 * offset))
  const whole = fromQuadratic(spread(from, start, aside, offset), middle, spread(to, end, aside, offset))
  const leaves = lastInside(whole, from, PROVIDER_GAP)
  const arrives = firstInside(whole, to, CUSTOMER_GAP, leaves)
  const a = pointAt(whole, leaves)
  const b = pointAt(whole, arrives)
  const isSeen = arrives > leaves && Math.hypot(b.x - a.x, b.y - a.y) >= SHORTEST
  return isSeen ? cut(whole, leaves, arrives) : null
}

function routeOfCorners(
  from: RouteBox,
  to: RouteBox,
  lane: Place,
  style: RouteStyle,
  way: readonly Point[],
): Route | null {
  const [first, second] = lane.forward ? [from, to] : [to, from]
  const width = straightLane(from, to, lane.count)
  const room = style === 'elbow' ? roomOnEdges(way, first, second) : Number.POSITIVE_INFINITY
  const beside = besides(way, offsetOf(lane, Math.min(width, (2 * room) / Math.max(1, lane.count - 1))))
  const gaps = lane.forward ? [PROVIDER_GAP, CUSTOMER_GAP] : [CUSTOMER_GAP, PROVIDER_GAP]
  const seen = betweenBoxes(
    fromEdges(beside, first, second, style),
    { box: first, gap: gaps[0] ?? 0 },
    { box: second, gap: gaps[1] ?? 0 },
  )
  const points = seen && withoutRepeats(lane.forward ? seen : seen.reverse())
  if (!points || points.length < 2 || lengthOfPath(points) < SHORTEST) return null
  return cornersWithArrow(points, style, staggered(from, to, lane))
}

/** How far lines may lie to either side of a way of elbows and still end on the edges that it leads to. */
function roomOnEdges(way: readonly Point[], first: RouteBox, second: RouteBox): number {
  const [a, b] = [way[0], way[1]]
  const [y, z] = [way.at(-2), way.at(-1)]
  if (!a || !b || !y || !z) return 0
  const toCorner = (edge: Point, next: Point, box: RouteBox) =>
    Math.abs(edge.x - next.x) < Math.abs(edge.y - next.y)
      ? Math.min(edge.x - box.x, box.x + box.w - edge.x)
      : Math.min(edge.y - box.y, box.y + box.h - edge.y)
  return Math.max(0, Math.min(toCorner(a, b, first), toCorner(z, y, second)))
}

/** Elbows begin and end on edges; beside themselves they begin a little inside, so that the edge cuts them clean. */
function fromEdges(points: readonly Point[], first: RouteBox, second: RouteBox, style: RouteStyle): readonly Point[] {
  if (style !== 'elbow' || points.length < 2) return points
  const [a, b] = [points[0], points[1]]
  const [y, z] = [points.at(-2), points.at(-1)]
  if (!a || !b || !y || !z) return points
  const into = (outer: Point, edge: Point, box: RouteBox): Point => {
    const heading = directionOf(outer, edge)
    return add(edge, scale(heading, Math.min(box.w, box.h) / 4))
  }
  return [into(b, a, first), ...points.slice(1, -1), into(y, z, second)]
}

/** The route of a party that serves itself: a loop over its upper right corner. */
export function routeToItself(party: RouteBox, lane: Place, style: RouteStyle = 'curved'): Route {
  const box = sane(party)
  const right = { x: box.x + box.w + PROVIDER_GAP, y: box.y + box.h * 0.4 }
  const top = { x: box.x + box.w * 0.7, y: box.y - CUSTOMER_GAP }
  if (style !== 'curved') {
    const reach = 34 + lane.rank * 30
    // Wider loops begin lower and end further left, so that they lie around the others.
    const step = { x: Math.min(14, (box.w * 0.5) / lane.count), y: Math.min(8, (box.h * 0.45) / lane.count) }
    const start = { x: right.x, y: right.y + lane.rank * step.y }
    const end = { x: top.x - lane.rank * step.x, y: top.y }
    const points = [
      start,
      { x: start.x + reach, y: start.y },
      { x: start.x + reach, y: end.y - reach },
      { x: end.x, y: end.y - reach },
      end,
    ]
    return { ...cornersWithArrow(points, style, 0.55), labelLift: 6 }
  }
  const reach = 72 + lane.rank * 44
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
  const heights = Array.from({ length: STEPS + 1 }, (_, step) => pointOn(route.line, step / STEPS).y)
  return { ...route, labelAt: heights.indexOf(Math.min(...heights)) / STEPS, labelLift: 6 }
}

/** @param steep 0 for a level line, 1 for an upright one */
function laneWidth(count: number, steep: number): number {
  return Math.min(LANE_WIDTH + ACROSS * steep ** 2, WIDEST_BUNDLE / Math.max(1, count - 1))
}

/** Lanes that stay on the edges of both boxes, whichever edge that is. */
function straightLane(from: RouteBox, to: RouteBox, count: number): number {
  const room = Math.min(from.w, from.h, to.w, to.h) * LANES_PART
  return Math.min(STRAIGHT_LANE, room / Math.max(1, count - 1))
}

function offsetOf({ rank, count }: Place, width: number): number {
  return count > 1 ? (rank - (count - 1) / 2) * width : 0
}

/** Labels of parallels stand one after another along upright lines. */
function staggered(from: RouteBox, to: RouteBox, { rank, count, forward }: Place): number {
  const steep = Math.abs(directionOf(centreOf(from), centreOf(to)).y)
  const stagger = count > 1 ? ((rank + 0.5) / count - 0.5) * 0.7 * steep : 0
  return 0.5 + (forward ? stagger : -stagger)
}

/** Lanes begin a little apart inside a box, so that their ends do not fall on one point of its edge. */
function spread(box: RouteBox, centre: Point, aside: Point, offset: number): Point {
  const limit = Math.min(box.w, box.h) * 0.32
  return add(centre, scale(aside, Math.max(-limit, Math.min(limit, offset * 0.4))))
}

/** Above both boxes, for boxes that overlap or nearly touch. */
function routeAround(from: RouteBox, to: RouteBox, lane: Place, style: RouteStyle): Route {
  const reach = 52 + lane.rank * 34
  const height = Math.min(from.y, to.y) - reach
  const isLeft = centreOf(from).x <= centreOf(to).x
  // Higher arches stand wider, so that none runs along another.
  const wide = style === 'curved' ? 0 : lane.rank / (lane.count * 6)
  const near = { x: from.x + from.w * (isLeft ? 0.3 - wide : 0.7 + wide), y: from.y - PROVIDER_GAP }
  const far = { x: to.x + to.w * (isLeft ? 0.7 + wide : 0.3 - wide), y: to.y - CUSTOMER_GAP }
  // Where both come out of the same point, a little width keeps the arch open.
  const width = Math.abs(near.x - far.x) < 24 ? (isLeft ? 40 : -40) : 0
  const over = [
    { x: near.x - width, y: height },
    { x: far.x + width, y: height },
  ] as const
  if (style === 'curved') return withArrow([near, over[0], over[1], far], 0.5)
  return cornersWithArrow(withoutRepeats([near, over[0], over[1], far]), style, 0.5)
}

function withArrow(curve: Cubic, labelAt: number): Route {
  const tip = curve[3]
  const { head, neck } = headAt(tip, directionOf(pointAt(curve, 0.94), tip))
  return route({ kind: 'curve', curve: [curve[0], curve[1], curve[2], neck] }, head, labelAt)
}

/** @param points at least two */
function cornersWithArrow(points: readonly Point[], style: RouteStyle, labelAt: number): Route {
  const tip = points.at(-1) ?? { x: 0, y: 0 }
  const before = points.at(-2) ?? tip
  const { head, neck } = headAt(tip, directionOf(before, tip))
  return route({ kind: 'corners', points: [...points.slice(0, -1), neck], radius: ROUNDED[style] }, head, labelAt)
}

function route(line: RouteLine, arrow: Route['arrow'], labelAt: number): Route {
  return { line, arrow, labelAt: Math.max(0.15, Math.min(0.85, labelAt)), labelLift: 0 }
}

function headAt(tip: Point, heading: Point): { readonly head: Route['arrow']; readonly neck: Point } {
  const base = add(tip, scale(heading, -ARROW_LENGTH))
  const wing = { x: -heading.y * ARROW_HALF_WIDTH, y: heading.x * ARROW_HALF_WIDTH }
  return {
    head: [tip, add(base, wing), add(base, scale(wing, -1))],
    neck: add(tip, scale(heading, -ARROW_LENGTH * 0.8)),
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
