/**
 * Which way the lines between two parties take: the direct one, or a detour around boxes that stand in between. It is
 * decided once for both directions and all parallels of a pair, so that these stay beside each other. Pure and finite.
 */
import type { RouteStyle } from '#shared/model/interaction.ts'
import { countCrossed, growBox, type Looks, lengthOfPath } from './corners.ts'
import { elbowWay } from './elbow-way.ts'
import {
  add,
  between,
  centreOf,
  directionOf,
  fromQuadratic,
  type Point,
  type RouteBox,
  samePoints,
  sample,
  scale,
} from './geometry.ts'

/** From the first party of the pair to the second. */
export type Way =
  /** How far the middle of a curve lies beside the straight line between the middles of the boxes. */
  | { readonly kind: 'bow'; readonly bow: number }
  /** Corners between the middles of the boxes; for elbows from edge to edge. */
  | { readonly kind: 'corners'; readonly points: readonly Point[] }

/** What a way has to deal with. */
export interface Ground {
  readonly first: RouteBox
  readonly second: RouteBox
  /** Half the width that all lines of the pair take together. */
  readonly halfWidth: number
  /** Boxes of others nearby. */
  readonly obstacles: readonly RouteBox[]
  /** From -1 to 1, another one for each pair, so that elbows of different pairs do not run on top of each other. */
  readonly jog: number
}

/** Lines keep so far from boxes that they have nothing to do with, in map units. */
export const CLEARANCE = 14
/** A bundle wider than this is let through narrower gaps than it would need. */
const WIDEST = 48
/** Bows that are tried, nearest first. */
const BOWS = [60, 100, 150, 210, 280, 320] as const
/** What a box in the way costs, and what bowing aside costs, in map units: nobody wants a loop across the whole map. */
const CROSSED = 300
const ASIDE = 0.6
/** However long a line is, its bow is not wider than this. */
const WIDEST_BOW = 320
/** A taut detour may be so much longer than the direct line, beside a fixed allowance. */
const LONGER = 0.6
const ALLOWANCE = 200
/** Pieces in which a bow is looked at. */
const PIECES = 10
/** How often the search for one pair may hold a piece of a line against a box: well under a millisecond of work. */
export const MOST_LOOKS = 16_000

/** A single curve is a little bowed, so that it is told from a line that somebody drew. */
export function restingBow(distance: number, isSingle: boolean): number {
  return isSingle ? Math.min(26, distance * 0.05) : 0
}

/** Whether both lead along the same points. */
export function sameWay(a: Way, b: Way): boolean {
  if (a.kind === 'bow' || b.kind === 'bow') return a.kind === 'bow' && b.kind === 'bow' && a.bow === b.bow
  return samePoints(a.points, b.points)
}

/** @param looks how long it may search; the best way up to then is taken, which may be the direct one */
export function chooseWay(style: RouteStyle, ground: Ground, looks: Looks = { left: MOST_LOOKS }): Way {
  const by = CLEARANCE + Math.min(WIDEST, Math.max(0, ground.halfWidth))
  const obstacles = ground.obstacles.map((box) => growBox(box, by))
  if (style === 'elbow') return { kind: 'corners', points: elbowWay({ ...ground, obstacles }, looks) }
  return style === 'straight' ? straightWay(ground, obstacles, looks) : bowedWay(ground, obstacles, looks)
}

function bowedWay({ first, second, halfWidth }: Ground, obstacles: readonly RouteBox[], looks: Looks): Way {
  const start = centreOf(first)
  const end = centreOf(second)
  const distance = Math.hypot(end.x - start.x, end.y - start.y)
  const resting = restingBow(distance, halfWidth === 0)
  const costOf = (bow: number, least = Number.POSITIVE_INFINITY) => {
    const aside = Math.abs(bow - resting) * ASIDE
    const most = Math.ceil((least - aside) / CROSSED)
    return countCrossed(bowPoints(start, end, bow), obstacles, looks, most) * CROSSED + aside
  }
  let best = { bow: resting, cost: costOf(resting) }
  const most = Math.max(280, Math.min(WIDEST_BOW, distance * 0.4))
  for (const size of BOWS) {
    // Nothing further aside can be better.
    if (size > most || (size - Math.abs(resting)) * ASIDE > best.cost || looks.left <= 0) break
    for (const bow of [size, -size]) {
      const cost = costOf(bow, best.cost)
      if (cost < best.cost) best = { bow, cost }
    }
  }
  return { kind: 'bow', bow: best.bow }
}

function bowPoints(start: Point, end: Point, bow: number): Point[] {
  const along = directionOf(start, end)
  const handle = add(between(start, end, 0.5), scale({ x: -along.y, y: along.x }, 2 * bow))
  return sample(fromQuadratic(start, handle, end), PIECES)
}

function straightWay({ first, second }: Ground, obstacles: readonly RouteBox[], looks: Looks): Way {
  const start = centreOf(first)
  const end = centreOf(second)
  const direct = [start, end]
  if (countCrossed(direct, obstacles, looks, 1) === 0) return { kind: 'corners', points: direct }
  const longest = lengthOfPath(direct) * (1 + LONGER) + ALLOWANCE
  const ways = [around(start, end, obstacles, looks, 1), around(start, end, obstacles, looks, -1)]
    .filter((points) => lengthOfPath(points) <= longest && countCrossed(points, obstacles, looks, 1) === 0)
    .sort((a, b) => lengthOfPath(a) - lengthOfPath(b))
  return { kind: 'corners', points: ways[0] ?? direct }
}

/** Taut along one side of everything that stands in the way. */
function around(
  start: Point,
  end: Point,
  obstacles: readonly RouteBox[],
  looks: Looks,
  side: 1 | -1,
): readonly Point[] {
  let points: readonly Point[] = [start, end]
  const met = new Set<RouteBox>()
  for (let round = 0; round < 5 && looks.left > 0; round += 1) {
    const blocking = obstacles.filter((box) => !met.has(box) && countCrossed(points, [box], looks) > 0)
    if (blocking.length === 0) break
    for (const box of blocking) met.add(box)
    points = hullSide(start, end, [...met].flatMap(cornersOf), side)
  }
  return points
}

/** A little outside, so that a taut line does not touch what it goes around. */
function cornersOf(box: RouteBox): Point[] {
  const { x, y, w, h } = growBox(box, 1)
  return [
    { x, y },
    { x: x + w, y },
    { x, y: y + h },
    { x: x + w, y: y + h },
  ]
}

/** The side of the hull around start, end and the corners that lies beside the line from start to end. */
function hullSide(start: Point, end: Point, corners: readonly Point[], side: 1 | -1): readonly Point[] {
  const along = directionOf(start, end)
  const length = Math.hypot(end.x - start.x, end.y - start.y)
  const placed = corners
    .map((point) => {
      const x = point.x - start.x
      const y = point.y - start.y
      return { point, along: x * along.x + y * along.y, beside: side * (y * along.x - x * along.y) }
    })
    .filter((one) => one.beside > 0 && one.along > 0 && one.along < length)
    .sort((a, b) => a.along - b.along || a.beside - b.beside)
  const hull = [{ point: start, along: 0, beside: 0 }]
  for (const next of [...placed, { point: end, along: length, beside: 0 }]) {
    while (hull.length >= 2) {
      const a = hull[hull.length - 2]
      const b = hull[hull.length - 1]
      if (!a || !b) break
      const turn = (b.along - a.along) * (next.beside - a.beside) - (b.beside - a.beside) * (next.along - a.along)
      if (turn < 0) break
      hull.pop()
    }
    hull.push(next)
  }
  return hull.map(({ point }) => point)
}
