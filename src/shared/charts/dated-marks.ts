/**
 * Marks of dated values and the line between them, as paths: one path for all marks of a kind, so that thousands of values
 * cost no more elements than a few. Shapes tell the kinds apart, never colour alone.
 */

/** Where a mark stands. */
export interface MarkPlace {
  readonly x: number
  readonly y: number
}

/** A gap is longer than so many usual distances. */
const GAP = 2.5
/** More marks than this are drawn small. */
const MANY = 120

/** Half the width of a mark, for text of this size and so many marks. */
export function markRadius(text: number, count: number): number {
  return text * (count > MANY ? 0.16 : 0.3)
}

/** The way from mark to mark; what lies over a gap, where nothing was measured for long, is apart. `days` count from any day. */
export function linesBetween(
  places: readonly MarkPlace[],
  days: readonly number[],
): { readonly solid: string; readonly dotted: string } {
  const distances = days
    .slice(1)
    .map((day, at) => day - (days[at] ?? 0))
    .filter((distance) => distance > 0)
    .sort((a, b) => a - b)
  const usual = distances[Math.floor(distances.length / 2)] ?? 0
  let [solid, dotted] = ['', '']
  for (const [at, { x, y }] of places.entries()) {
    const before = places[at - 1]
    if (before === undefined) continue
    const piece = `M${round(before.x)} ${round(before.y)}L${round(x)} ${round(y)}`
    if ((days[at] ?? 0) - (days[at - 1] ?? 0) > usual * GAP) dotted += piece
    else solid += piece
  }
  return { solid, dotted }
}

/** The outline of a mark of this half width. */
export type MarkShape = (place: MarkPlace, r: number) => string

export const circle: MarkShape = ({ x, y }, r) => {
  const size = round(r)
  return `M${round(x - r)} ${round(y)}a${size} ${size} 0 1 0 ${round(2 * r)} 0a${size} ${size} 0 1 0 ${round(-2 * r)} 0Z`
}

export const square: MarkShape = ({ x, y }, r) =>
  `M${round(x - r)} ${round(y - r)}h${round(2 * r)}v${round(2 * r)}h${round(-2 * r)}Z`

export const diamond: MarkShape = ({ x, y }, r) =>
  `M${round(x)} ${round(y - r)}L${round(x + r)} ${round(y)}L${round(x)} ${round(y + r)}L${round(x - r)} ${round(y)}Z`

/** With the tip at the top. */
export const triangleUp: MarkShape = (place, r) => triangle(place, r, -r)

/** With the tip at the bottom. */
export const triangleDown: MarkShape = (place, r) => triangle(place, r, r)

function triangle({ x, y }: MarkPlace, r: number, tip: number): string {
  return `M${round(x)} ${round(y + tip)}L${round(x + r)} ${round(y - tip * 0.7)}L${round(x - r)} ${round(y - tip * 0.7)}Z`
}

/** From zero where zero is near; a little air above and below, so that no mark is cut. */
export function rangeWithAir(figures: readonly number[]): readonly [low: number, high: number] {
  const [least, most] = [Math.min(...figures), Math.max(...figures)]
  const air = (most - least || Math.abs(most) || 1) * 0.08
  return [least >= 0 && least < most / 2 + air ? 0 : least - air, most + air]
}

/** Hundredths are finer than any screen shows. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
