/** Boxes by the squares of a grid: which of them are near a line is asked without looking at all of them. Pure. */
import type { Point, RouteBox } from './geometry.ts'

const SQUARE = 320
/** More boxes than this near one line tell no more than the nearest of them. */
const MOST = 40

export interface GridBox extends RouteBox {
  readonly id: string
}

export class BoxGrid {
  readonly #squares = new Map<number, GridBox[]>()

  constructor(boxes: Iterable<GridBox>) {
    for (const box of boxes) {
      for (let x = square(box.x); x <= square(box.x + box.w); x += 1) {
        for (let y = square(box.y); y <= square(box.y + box.h); y += 1) this.#add(keyOf(x, y), box)
      }
    }
  }

  /** Boxes in the squares along the line and beside them, nearest to its middle first where there are many. */
  near(from: Point, to: Point): readonly GridBox[] {
    const found = new Set<GridBox>()
    const seen = new Set<number>()
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (SQUARE / 2)))
    for (let step = 0; step <= steps; step += 1) {
      const x = square(from.x + ((to.x - from.x) * step) / steps)
      const y = square(from.y + ((to.y - from.y) * step) / steps)
      // Two steps in the same square see the same squares around it.
      if (seen.has(keyOf(x, y))) continue
      seen.add(keyOf(x, y))
      for (let dx = -1; dx <= 1; dx += 1) {
        for (let dy = -1; dy <= 1; dy += 1) {
          for (const box of this.#squares.get(keyOf(x + dx, y + dy)) ?? []) found.add(box)
        }
      }
    }
    if (found.size <= MOST) return [...found]
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
    return [...found]
      .map((box) => ({ box, far: (box.x + box.w / 2 - middle.x) ** 2 + (box.y + box.h / 2 - middle.y) ** 2 }))
      .sort((a, b) => a.far - b.far)
      .slice(0, MOST)
      .map(({ box }) => box)
  }

  #add(key: number, box: GridBox): void {
    const known = this.#squares.get(key)
    if (known) known.push(box)
    else this.#squares.set(key, [box])
  }
}

const square = (value: number): number => Math.floor(value / SQUARE)
/** One number for each square: maps are not a million squares wide. */
const keyOf = (x: number, y: number): number => x * 2_097_152 + y
