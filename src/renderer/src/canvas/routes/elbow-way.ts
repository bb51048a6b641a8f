/**
 * The way of elbows between two boxes: level and upright pieces only, out of one edge and into another. Every shape with up
 * to three pieces is tried, with bends in the middle and beside whatever stands there; the one that runs through least,
 * bends least and is shortest is taken.
 */
import { countCrossed, type Looks, lengthOfPath, withoutRepeats } from './corners.ts'
import { centreOf, type Point, type RouteBox } from './geometry.ts'

export interface ElbowGround {
  readonly first: RouteBox
  readonly second: RouteBox
  /** As large as lines keep away from them. */
  readonly obstacles: readonly RouteBox[]
  readonly jog: number
}

/** Room that a piece needs between a box and its first bend, for the head of the line. */
const STUB = 26
/** How far a way around both boxes keeps from them. */
const AROUND = 44
/** What a bend and a box in the way cost, in map units of length. */
const BEND = 36
const CROSSED = 4_000
/** Part of an edge along which pairs spread. */
const SPREAD = 0.3
/** How far beside what stands in the way pairs spread, so that they do not run there on top of each other. */
const APART = 12

/**
 * At least two points, from the edge of the first box to that of the second. The shortest are looked at first: what comes
 * after the first free one need not be looked at, and when the looks are used up the best so far is taken.
 */
export function elbowWay(ground: ElbowGround, looks: Looks): readonly Point[] {
  const { first, second, obstacles } = ground
  const ends = [first, second]
  let best: readonly Point[] = []
  let least = Number.POSITIVE_INFINITY
  for (const { points, length } of byLength(ground)) {
    if (length >= least || looks.left <= 0) break
    const most = Math.ceil((least - length) / CROSSED)
    const own = countCrossed(inner(points), ends, looks)
    const cost = length + CROSSED * (own + countCrossed(points, obstacles, looks, most - own))
    if (cost >= least) continue
    least = cost
    best = points
  }
  return best.length >= 2 ? best : over(first, second, Math.min(first.y, second.y) - AROUND)
}

/** Every way that is tried, with its length and what its bends cost. */
function byLength(ground: ElbowGround): readonly { readonly points: readonly Point[]; readonly length: number }[] {
  const ways: { readonly points: readonly Point[]; readonly length: number }[] = []
  for (const candidate of listWays(ground)) {
    const points = withoutRepeats(candidate)
    const length = lengthOfPath(points)
    if (points.length >= 2 && length >= 2) ways.push({ points, length: length + (points.length - 2) * BEND })
  }
  return ways.sort((a, b) => a.length - b.length)
}

/** Everything but the very ends, which lie on the edges of the boxes. */
function inner(points: readonly Point[]): readonly Point[] {
  const first = points[0]
  const second = points[1]
  const last = points.at(-1)
  const beforeLast = points.at(-2)
  if (!first || !second || !last || !beforeLast) return points
  const step = (from: Point, to: Point): Point => ({
    x: from.x + Math.sign(to.x - from.x) * 2,
    y: from.y + Math.sign(to.y - from.y) * 2,
  })
  return [step(first, second), ...points.slice(1, -1), step(last, beforeLast)]
}

function* listWays(ground: ElbowGround): Generator<Point[]> {
  yield* across(ground)
  // The same lying on its side: x and y change places, and back again.
  for (const way of across(turn(ground))) yield way.map(({ x, y }) => ({ x: y, y: x }))
}

function turn({ first, second, obstacles, jog }: ElbowGround): ElbowGround {
  const turned = ({ x, y, w, h }: RouteBox): RouteBox => ({ x: y, y: x, w: h, h: w })
  return { first: turned(first), second: turned(second), obstacles: obstacles.map(turned), jog }
}

/** Ways that leave the first box at its left or right edge, and ways over or under both. */
function* across({ first, second, obstacles, jog }: ElbowGround): Generator<Point[]> {
  const a = centreOf(first)
  const b = centreOf(second)
  const ay = a.y + jog * SPREAD * first.h
  const by = b.y + jog * SPREAD * second.h
  const bx = b.x + jog * SPREAD * second.w
  for (const side of [1, -1] as const) {
    const leave = side === 1 ? first.x + first.w : first.x
    const arrive = side === 1 ? second.x : second.x + second.w
    const gap = (arrive - leave) * side
    const low = Math.max(first.y, second.y) + 10
    const high = Math.min(first.y + first.h, second.y + second.h) - 10
    if (gap > STUB && high >= low) {
      const y = low + ((high - low) * (1 + jog)) / 2
      yield [
        { x: leave, y },
        { x: arrive, y },
      ]
    }
    // Out, aside, and in again.
    if (gap >= 2 * STUB) {
      for (const x of channels(leave + side * STUB, arrive - side * STUB, obstacles, jog)) {
        yield [
          { x: leave, y: ay },
          { x, y: ay },
          { x, y: by },
          { x: arrive, y: by },
        ]
      }
    }
    // Out, and in from above or from below.
    if ((bx - leave) * side >= STUB) {
      const isAbove = ay < second.y - STUB
      const isBelow = ay > second.y + second.h + STUB
      if (isAbove || isBelow) {
        yield [
          { x: leave, y: ay },
          { x: bx, y: ay },
          { x: bx, y: isAbove ? second.y : second.y + second.h },
        ]
      }
    }
  }
  for (const y of outside(first, second, obstacles, jog)) yield over(first, second, y, jog)
}

/** Out of both boxes on the same side, above or below, and along there. */
function over(first: RouteBox, second: RouteBox, y: number, jog = 0): Point[] {
  const isAbove = y < Math.min(first.y, second.y)
  const from = first.x + first.w * (0.5 + jog * SPREAD)
  const to = second.x + second.w * (0.5 + jog * SPREAD)
  // Boxes on top of each other keep the arch open.
  const apart = Math.abs(from - to) < 24 ? 24 : 0
  return [
    { x: from - apart, y: isAbove ? first.y : first.y + first.h },
    { x: from - apart, y },
    { x: to + apart, y },
    { x: to + apart, y: isAbove ? second.y : second.y + second.h },
  ]
}

const apart = (jog: number): number => ((1 + jog) / 2) * APART

/** Where the middle piece may run between two bounds: in the middle, and beside what stands there. */
function channels(from: number, to: number, obstacles: readonly RouteBox[], jog: number): readonly number[] {
  const low = Math.min(from, to)
  const high = Math.max(from, to)
  const room = high - low
  const parts = [0.5 + jog * 0.3, 0.5, 0.2, 0.8, 0, 1].map((part) => low + room * part)
  const aside = apart(jog)
  const beside = obstacles.flatMap(({ x, w }) => [x - 1 - aside, x + w + 1 + aside])
  return [...parts, ...beside].filter((x) => x >= low && x <= high)
}

/** Heights above and below both boxes, and beyond what stands there. */
function outside(first: RouteBox, second: RouteBox, obstacles: readonly RouteBox[], jog: number): readonly number[] {
  const top = Math.min(first.y, second.y) - AROUND - jog * 16
  const bottom = Math.max(first.y + first.h, second.y + second.h) + AROUND + jog * 16
  const aside = apart(jog)
  const above = obstacles.map(({ y }) => y - 1 - aside).filter((y) => y < top)
  const below = obstacles.map(({ y, h }) => y + h + 1 + aside).filter((y) => y > bottom)
  return [top, bottom, ...above, ...below]
}
