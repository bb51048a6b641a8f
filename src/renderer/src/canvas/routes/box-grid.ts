/** Boxes by the squares of a grid: which of them are near a line is asked without looking at all of them. Pure. */
import type { Point, RouteBox } from './geometry.ts'

const SQUARE = 320
/** More boxes than this near one line tell no more than the nearest of them. */
const MOST = 40

export interface GridBox extends RouteBox {
  readonly id: string
}

export class BoxGrid {
  readonly #squares = new Map<string, GridBox[]>()

  constructor(boxes: Iterable<GridBox>) {
    for (const box of boxes) {
      for (let x = square(box.x); x <= square(box.x + box.w); x += 1) {
        for (let y = square(box.y); y <= square(box.y + box.h); y += 1) this.#add(`${x} ${y}`, box)
      }
    }
  }

  /** Boxes in the squares along the line and beside them, nearest to its middle first. */
  near(from: Point, to: Point): readonly GridBox[] {
    const found = new Set<GridBox>()
    const seen = new Set<string>()
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (SQUARE / 2)))
    for (let step = 0; step <= steps; step += 1) {
      const x = square(from.x + ((to.x - from.x) * step) / steps)
      const y = square(from.y + ((to.y - from.y) * step) / steps)
      for (let dx = -1; dx <= 1; dx += 1) {
        for (let dy = -1; dy <= 1; dy += 1) {
          const key = `${x + dx} ${y + dy}`
          if (seen.has(key)) continue
          seen.add(key)
          for (const box of this.#squares.get(key) ?? []) found.add(box)
        }
      }
    }
    if (found.size <= MOST) return [...found]
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
    const far = ({ x, y, w, h }: GridBox) => Math.hypot(x + w / 2 - middle.x, y + h / 2 - middle.y)
    return [...found].sort((a, b) => far(a) - far(b)).slice(0, MOST)
  }

  #add(key: string, box: GridBox): void {
    const known = this.#squares.get(key)
    if (known) known.push(box)
    else this.#squares.set(key, [box])
  }
}

const square = (value: number): number => Math.floor(value / SQUARE)
