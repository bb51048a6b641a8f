/** Who serves how many others and is served by how many, how dense the map is, and how much of it goes both ways. */
import type { MapArcs } from './map-arcs.ts'

/** Of one party. Requests are per year, of those interactions whose volume was said. */
export interface Degree {
  /** How many others it serves: out-degree. */
  readonly serves: number
  /** How many others serve it: in-degree. */
  readonly servedBy: number
  /** Requests per year that it serves: out-degree weighted by volume. */
  readonly servesPerYear: number
  /** Requests per year that others serve it: in-degree weighted by volume. */
  readonly servedByPerYear: number
}

/** In the order of the parties. */
export function degreesOf({ parties, arcs }: MapArcs): readonly Degree[] {
  const degrees = parties.map(() => ({ serves: 0, servedBy: 0, servesPerYear: 0, servedByPerYear: 0 }))
  for (const { provider, customer, perYear } of arcs) {
    const [from, to] = [degrees[provider], degrees[customer]]
    if (!from || !to) continue
    from.serves += 1
    from.servesPerYear += perYear
    to.servedBy += 1
    to.servedByPerYear += perYear
  }
  return degrees
}

/** Share (0..1) of the possible arcs, n(n-1), that are there. Null with fewer than two parties. */
export function densityOf({ parties, arcs }: Pick<MapArcs, 'parties' | 'arcs'>): number | null {
  const possible = parties.length * (parties.length - 1)
  return possible === 0 ? null : arcs.length / possible
}

/** Share (0..1) of the arcs whose reverse is there too. Null without an arc. */
export function reciprocityOf({ arcs }: Pick<MapArcs, 'arcs'>): number | null {
  return arcs.length === 0 ? null : arcs.filter(({ answered }) => answered).length / arcs.length
}
