/**
 * Which ways have to be looked for anew after the map has changed, and looking for one of them. Pure: it knows boxes and
 * pairs. A way is looked for again when its own boxes moved, or when something moved that stands or stood nearby.
 */
import type { RouteStyle } from '#shared/model/interaction.ts'
import type { BoxGrid, GridBox } from './box-grid.ts'
import { centreOf, type RouteBox } from './geometry.ts'
import { groundOf } from './route.ts'
import { chooseWay, sameWay, type Way } from './way.ts'

/** Two ends between which lines run in one style. The order of the ends is that of the lanes. */
export interface WayPair {
  readonly key: string
  readonly first: string
  readonly second: string
  /** How many lines. */
  readonly count: number
  readonly style: RouteStyle
}

/** A way with the boxes for which it was found: while they stand elsewhere it means nothing. */
export interface FoundWay {
  readonly first: RouteBox
  readonly second: RouteBox
  readonly count: number
  readonly way: Way
  /** Whether it is what is drawn anyway while no way is known. */
  readonly isDirect: boolean
}

/** A detour goes at most so far beside the boxes at its ends, in map units. */
const REACH = 320
/** When more than this has moved, looking at everything anew is quicker than finding out what need not be. */
const MANY = 60

export function sameBox(a: RouteBox, b: RouteBox): boolean {
  return a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h
}

/** Where something stands or stood that does not now, or not then. */
export function movedBoxes(
  before: ReadonlyMap<string, GridBox>,
  after: ReadonlyMap<string, GridBox>,
): readonly RouteBox[] {
  const moved: RouteBox[] = []
  for (const [id, box] of after) {
    const old = before.get(id)
    if (old && sameBox(old, box)) continue
    moved.push(box)
    if (old) moved.push(old)
  }
  for (const [id, box] of before) if (!after.has(id)) moved.push(box)
  return moved
}

/** Whether the way of a pair has to be looked for again. */
export function needsLook(
  pair: WayPair,
  known: FoundWay | null,
  boxes: ReadonlyMap<string, GridBox>,
  moved: readonly RouteBox[],
): boolean {
  const first = boxes.get(pair.first)
  const second = boxes.get(pair.second)
  if (!first || !second) return false
  if (!known || known.count !== pair.count || moved.length > MANY) return true
  if (!sameBox(known.first, first) || !sameBox(known.second, second)) return true
  const left = Math.min(first.x, second.x) - REACH
  const right = Math.max(first.x + first.w, second.x + second.w) + REACH
  const top = Math.min(first.y, second.y) - REACH
  const bottom = Math.max(first.y + first.h, second.y + second.h) + REACH
  return moved.some((box) => box.x < right && box.x + box.w > left && box.y < bottom && box.y + box.h > top)
}

/** The way around what stands between the two; null while one of them is not there. */
export function findWay(pair: WayPair, boxes: ReadonlyMap<string, GridBox>, grid: BoxGrid): FoundWay | null {
  const first = boxes.get(pair.first)
  const second = boxes.get(pair.second)
  if (!first || !second) return null
  const near = grid.near(centreOf(first), centreOf(second))
  const obstacles = near.filter(({ id }) => id !== pair.first && id !== pair.second)
  const ground = groundOf(first, second, pair.count, pair.style, { obstacles, jog: jogOf(pair.key) })
  const way = chooseWay(pair.style, ground)
  const isDirect = sameWay(way, chooseWay(pair.style, groundOf(first, second, pair.count, pair.style)))
  return { first, second, count: pair.count, way, isDirect }
}

/** Whether the lines of a pair have to be drawn again. */
export function isDrawnAgain(known: FoundWay | null, found: FoundWay): boolean {
  const isKnown = known?.count === found.count && sameBox(known.first, found.first)
  return isKnown && sameBox(known.second, found.second) ? !sameWay(known.way, found.way) : !found.isDirect
}

/** A number from -1 to 1 that stays the same for a pair, and differs between pairs. */
function jogOf(key: string): number {
  let hash = 2166136261
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 16777619)
  return ((hash >>> 8) % 2001) / 1000 - 1
}
