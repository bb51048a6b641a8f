/** The order in which people read what stands on a map: row by row, from the left to the right; what stands in one place by its drawing order. */

/** Boxes whose tops differ by less than this count as one row. */
const ROW = 48

/** Whatever has a place on the map, and a key in the drawing order. */
export interface Placed {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly index: string
}

/** Which of two comes first in the drawing order. */
export function byIndex(a: Pick<Placed, 'id' | 'index'>, b: Pick<Placed, 'id' | 'index'>): number {
  if (a.index !== b.index) return a.index < b.index ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/** For sorting. */
export function inReadingOrder(a: Placed, b: Placed): number {
  return Math.round(a.y / ROW) - Math.round(b.y / ROW) || a.x - b.x || byIndex(a, b)
}
