/** Routes as SVG path data. */
import { between, type Point } from './geometry.ts'
import type { Route } from './route.ts'

const round = (value: number): number => Math.round(value * 100) / 100
const pair = ({ x, y }: Point): string => `${round(x)} ${round(y)}`

/** The line without its arrow head. */
export function linePath({ line }: Pick<Route, 'line'>): string {
  if (line.kind === 'curve') {
    const [a, b, c, d] = line.curve
    return `M${pair(a)}C${pair(b)} ${pair(c)} ${pair(d)}`
  }
  const { points, radius } = line
  return points.map((point, at) => cornerPath(point, points[at - 1], points[at + 1], radius)).join('')
}

/** A point of the line: a start, an end, or a rounded corner that takes at most half of the pieces beside it. */
function cornerPath(point: Point, before: Point | undefined, after: Point | undefined, radius: number): string {
  if (!before) return `M${pair(point)}`
  if (!after || radius <= 0) return `L${pair(point)}`
  const to = (other: Point): Point => {
    const length = Math.hypot(other.x - point.x, other.y - point.y)
    return length < 1e-6 ? point : between(point, other, Math.min(0.5, radius / length))
  }
  return `L${pair(to(before))}Q${pair(point)} ${pair(to(after))}`
}

/** The arrow head, closed. */
export function arrowPath({ arrow: [tip, left, right] }: Pick<Route, 'arrow'>): string {
  return `M${pair(tip)}L${pair(left)}L${pair(right)}Z`
}
