/** What the pointer meets of an interaction: its line, its arrow head and its label. */
import { Geometry2d, Vec, type VecLike } from 'tldraw'
import type { Point } from '../routes/geometry.ts'

interface LabelArea {
  readonly centre: Point
  readonly w: number
  readonly h: number
}

export class RouteGeometry extends Geometry2d {
  readonly #line: readonly Vec[]
  readonly #label: LabelArea

  /** @param line at least one point */
  constructor(line: readonly Point[], label: LabelArea) {
    super({ isClosed: false, isFilled: false })
    this.#line = line.map((point) => new Vec(point.x, point.y))
    this.#label = label
  }

  /** The line, and the corners of the label, so that the bounds hold both. */
  override getVertices(): Vec[] {
    const { centre, w, h } = this.#label
    const line = [...this.#line]
    if (w > 0) line.push(new Vec(centre.x - w / 2, centre.y - h / 2), new Vec(centre.x + w / 2, centre.y + h / 2))
    return line
  }

  override nearestPoint(point: VecLike): Vec {
    if (this.#isOnLabel(point)) return Vec.From(point)
    let nearest = this.#line[0] ?? new Vec()
    let least = Vec.Dist2(nearest, point)
    for (const [start, end] of this.#segments()) {
      const candidate = Vec.NearestPointOnLineSegment(start, end, point, true)
      const distance = Vec.Dist2(candidate, point)
      if (distance < least) {
        least = distance
        nearest = candidate
      }
    }
    return nearest
  }

  override distanceToPoint(point: VecLike): number {
    return Vec.Dist(point, this.nearestPoint(point))
  }

  override hitTestPoint(point: VecLike, margin = 0): boolean {
    return this.distanceToPoint(point) <= margin
  }

  override distanceToLineSegment(a: VecLike, b: VecLike): number {
    let least = Number.POSITIVE_INFINITY
    for (const [start, end] of this.#segments()) {
      if (crosses(a, b, start, end)) return 0
      least = Math.min(
        least,
        Vec.DistanceToLineSegment(start, end, a, true),
        Vec.DistanceToLineSegment(start, end, b, true),
        Vec.DistanceToLineSegment(a, b, start, true),
        Vec.DistanceToLineSegment(a, b, end, true),
      )
    }
    return least
  }

  override getLength(): number {
    return this.#segments().reduce((sum, [start, end]) => sum + Vec.Dist(start, end), 0)
  }

  override getSvgPathData(first: boolean): string {
    return this.#line.map((point, index) => `${index === 0 && first ? 'M' : 'L'}${point.x} ${point.y}`).join('')
  }

  #segments(): [Vec, Vec][] {
    return this.#line.slice(1).map((end, index) => [this.#line[index] ?? end, end])
  }

  #isOnLabel(point: VecLike): boolean {
    const { centre, w, h } = this.#label
    return w > 0 && Math.abs(point.x - centre.x) <= w / 2 && Math.abs(point.y - centre.y) <= h / 2
  }
}

function crosses(a: VecLike, b: VecLike, c: VecLike, d: VecLike): boolean {
  const side = (p: VecLike, q: VecLike, r: VecLike) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}
