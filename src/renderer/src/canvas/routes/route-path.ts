/** Routes as SVG path data. */
import type { Point } from './geometry.ts'
import type { Route } from './route.ts'

const round = (value: number): number => Math.round(value * 100) / 100
const pair = ({ x, y }: Point): string => `${round(x)} ${round(y)}`

/** The line without its arrow head. */
export function linePath({ curve: [a, b, c, d] }: Route): string {
  return `M${pair(a)}C${pair(b)} ${pair(c)} ${pair(d)}`
}

/** The arrow head, closed. */
export function arrowPath({ arrow: [tip, left, right] }: Route): string {
  return `M${pair(tip)}L${pair(left)}L${pair(right)}Z`
}
