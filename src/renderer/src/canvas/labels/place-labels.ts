/**
 * Gives every label a place on its line where it covers neither a box nor another label. Pure. A label keeps the place
 * it has as long as that is free, so that nothing jumps while people read; one that finds no room is left out.
 */
import { type Cubic, pointAt, type RouteBox } from '../routes/geometry.ts'

export interface LabelWish {
  readonly id: string
  readonly curve: Cubic
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
const STEPS = [0, 0.09, -0.09, 0.18, -0.18, 0.27, -0.27, 0.35, -0.35]
const LEAST = 0.1
/** Least room around a label. */
const GAP = 2

/** The place of each label on its line; null for those without room. */
export function placeLabels(wishes: readonly LabelWish[], obstacles: readonly RouteBox[]): Map<string, number | null> {
  const taken = new Occupied()
  for (const box of obstacles) taken.add(box)
  const places = new Map<string, number | null>()
  const order = [...wishes].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
  for (const wish of order) {
    const wanted = wish.lift > 0 ? [wish.at] : STEPS.map((step) => wish.at + step)
    const candidates = wish.kept === null ? wanted : [wish.kept, ...wanted]
    let place: number | null = null
    for (const at of candidates) {
      if (at < LEAST || at > 1 - LEAST) continue
      const box = labelBox(wish, at)
      if (taken.meets(box)) continue
      taken.add(box)
      place = at
      break
    }
    places.set(wish.id, place)
  }
  return places
}

function labelBox({ curve, w, h, lift }: LabelWish, at: number): RouteBox {
  const middle = pointAt(curve, at)
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
    return this.#each(box, (key) => (this.#squares.get(key) ?? []).some((other) => overlap(box, other)))
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

function overlap(a: RouteBox, b: RouteBox): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
}
