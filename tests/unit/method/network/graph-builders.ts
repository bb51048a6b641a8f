/** Small maps for tests of the network: arcs by names, graphs of all shapes. */
import fc from 'fast-check'
import type { Graph } from '#shared/method/network/graph.ts'
import { arcsOf, type MapArcs } from '#shared/method/network/map-arcs.ts'
import { USUAL_ASSUMPTIONS } from '#shared/model/assumptions.ts'
import { party, serves } from '../../views/builders.ts'

/** `mapOf(['a', 'b'], ['a>b'])`: a serves b. */
export function mapOf(names: readonly string[], arcs: readonly string[]): MapArcs {
  const interactions = arcs.map((arc) => {
    const [from = '', to = ''] = arc.split('>')
    return serves(from, to)
  })
  return arcsOf(
    names.map((name) => party(name)),
    interactions,
    USUAL_ASSUMPTIONS.periodsPerYear,
  )
}

/** `graph(4, '01 12 23')`: an arc from 0 to 1, and so on. */
export function graph(size: number, arcs: string): Graph {
  const pairs = arcs.split(' ').filter((pair) => pair !== '')
  return { size, from: pairs.map((pair) => Number(pair[0])), to: pairs.map((pair) => Number(pair[1])) }
}

/** Any graph of up to so many nodes. */
export function anyGraph(most: number): fc.Arbitrary<Graph> {
  return fc.integer({ min: 0, max: most }).chain((size) => {
    const pairs = Array.from({ length: size * size }, (_, index) => index).filter(
      (index) => Math.floor(index / size) !== index % size,
    )
    return fc.subarray(pairs).map((chosen) => ({
      size,
      from: chosen.map((pair) => Math.floor(pair / size)),
      to: chosen.map((pair) => pair % size),
    }))
  })
}

/** The same graph with its nodes numbered anew: node `i` becomes `order[i]`, arcs in another order. */
export function renumbered({ size, from, to }: Graph, order: readonly number[]): Graph {
  const to2 = (node: number) => order[node] ?? 0
  return { size, from: from.map(to2).reverse(), to: to.map(to2).reverse() }
}
