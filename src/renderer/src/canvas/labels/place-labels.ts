/**
 * Gives every label a place on its line where it covers neither a box nor another label. Pure. A label keeps the place
 * it has as long as that is free, so that nothing jumps while people read. One that finds no room is left out, or, where
 * every label counts, stands where it covers least.
 */
import { boxesOverlap } from '#shared/layout/box.ts'
import type { RouteBox } from '../routes/geometry.ts'
import { pointOn, type RouteLine } from '../routes/line.ts'

export interface LabelWish {
  readonly id: string
  readonly line: RouteLine
  readonly w: number
  readonly h: number
  /** Where on the line it would like to be, from 0 to 1. */
  readonly at: number
  /** How far above the line its middle is. */
  readonly lift: number
  /** Where it is now, if it has been placed before. */
  readonly kept: number | null
  /** Heavier labels choose first. */
  readonly weight: number
}

/** Steps along the line, from the wished place outwards. */
const STEPS = [0, 0.09, -0.09, 0.18, -0.18, 0.27, -0.27, 0.35, -0.35, 0.44, -0.44]
const LEAST = 0.1
/** A covered box hides a name; that is worse than a covered label. */
const BOX_COUNTS = 4
/** Size of the square in which the head of a line is seen. */
const HEAD = 14
/** Least room around a label. */
const GAP = 2

/** Of a label in a picture, where nobody can uncover it, so much may be hidden: half a word says nothing. */
export const MOST_HIDDEN = 0.12

/** Labels that are placed from one step to the next. */
const AT_ONCE = 16

/** The place of each label on its line; null for those without room, of which there are none with `insist`. */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly RouteBox[],
  insist = false,
): Map<string, number | null> {
  return lastOf(placingLabels(wishes, obstacles, insist))
}

/** What comes of the steps when they are all taken now. */
export function lastOf<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/**
 * The same, in steps of a fraction of a millisecond: whoever takes them can let the page paint in between.
 * @param mostHidden with `insist`: the share of a label that may be hidden; one that would be hidden more is left out
 */
export function* placingLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly RouteBox[],
  insist = false,
  mostHidden = Number.POSITIVE_INFINITY,
): Generator<void, Map<string, number | null>> {
  const boxes = insist ? occupiedBy(obstacles) : gridOf(obstacles)
  const labels = new Occupied()
  // Where there are few, the heads of the lines stay in sight too.
  if (insist) for (const { line } of wishes) boxes.add(headBox(line))
  const places = new Map<string, number | null>()
  const order = [...wishes].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
  for (const [count, wish] of order.entries()) {
    if (count % AT_ONCE === 0) yield
    const candidates = candidatesOf(wish)
    const free = candidates.find((at) => {
      const box = labelBox(wish, at)
      return !boxes.meets(box) && !labels.meets(box)
    })
    const place = free ?? (insist ? leastCovering(wish, candidates, { boxes, labels, mostHidden }) : null)
    if (place !== null) labels.add(labelBox(wish, place))
    places.set(wish.id, place)
  }
  return places
}

/** The same obstacles are asked about at every selection. */
const grids = new WeakMap<readonly RouteBox[], Occupied>()

function gridOf(obstacles: readonly RouteBox[]): Occupied {
  const known = grids.get(obstacles)
  if (known) return known
  const made = occupiedBy(obstacles)
  grids.set(obstacles, made)
  return made
}

function occupiedBy(boxes: readonly RouteBox[]): Occupied {
  const occupied = new Occupied()
  for (const box of boxes) occupied.add(box)
  return occupied
}

function candidatesOf({ at, lift, kept }: LabelWish): number[] {
  const wanted = lift > 0 ? [at] : STEPS.map((step) => at + step)
  return (kept === null ? wanted : [kept, ...wanted]).filter((place) => place >= LEAST && place <= 1 - LEAST)
}

interface Taken {
  readonly boxes: Occupied
  readonly labels: Occupied
  readonly mostHidden: number
}

/** The candidate that hides least; the first of equals. */
function leastCovering(
  wish: LabelWish,
  candidates: readonly number[],
  { boxes, labels, mostHidden }: Taken,
): number | null {
  let best: number | null = null
  let least = Number.POSITIVE_INFINITY
  for (const at of candidates) {
    const box = labelBox(wish, at)
    const [byBoxes, byLabels] = [boxes.covered(box), labels.covered(box)]
    if (byBoxes + byLabels > mostHidden * box.w * box.h) continue
    const hidden = byBoxes * BOX_COUNTS + byLabels
    if (hidden < least) {
      least = hidden
      best = at
    }
  }
  return best
}

function headBox(line: RouteLine): RouteBox {
  const { x, y } = pointOn(line, 1)
  return { x: x - HEAD / 2, y: y - HEAD / 2, w: HEAD, h: HEAD }
}

function labelBox({ line, w, h, lift }: LabelWish, at: number): RouteBox {
  const middle = pointOn(line, at)
  return { x: middle.x - w / 2 - GAP, y: middle.y - lift - h / 2 - GAP, w: w + 2 * GAP, h: h + 2 * GAP }
}

/** Boxes by the squares of a grid, so that only neighbours are compared. */
class Occupied {
  static readonly square = 160
  readonly #squares = new Map<string, RouteBox[]>()

  add(box: RouteBox): void {
    this.#each(box, (key) => {
      const known = this.#squares.get(key)
      if (known) known.push(box)
      else this.#squares.set(key, [box])
      return false
    })
  }

  meets(box: RouteBox): boolean {
    return this.#each(box, (key) => (this.#squares.get(key) ?? []).some((other) => boxesOverlap(box, other)))
  }

  /** Area of the box that is taken, counted once for each box that takes it. */
  covered(box: RouteBox): number {
    const found = new Set<RouteBox>()
    this.#each(box, (key) => {
      for (const other of this.#squares.get(key) ?? []) found.add(other)
      return false
    })
    let area = 0
    for (const other of found) if (boxesOverlap(box, other)) area += commonArea(box, other)
    return area
  }

  /** Calls for each square that the box touches, until one call says true. */
  #each(box: RouteBox, visit: (key: string) => boolean): boolean {
    const { square } = Occupied
    const last = { x: Math.floor((box.x + box.w) / square), y: Math.floor((box.y + box.h) / square) }
    for (let x = Math.floor(box.x / square); x <= last.x; x += 1) {
      for (let y = Math.floor(box.y / square); y <= last.y; y += 1) if (visit(`${x} ${y}`)) return true
    }
    return false
  }
}

function commonArea(a: RouteBox, b: RouteBox): number {
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y)
  return Math.max(0, w) * Math.max(0, h)
}
