/**
 * Who stands between others: betweenness by Brandes (2001, doi:10.1080/0022250X.2001.9990249), directed and unweighted.
 * A pair counts for those that stand on a shortest way between its two; where several ways are equally short, each counts
 * in part. Volume plays no part in it.
 */
import { at, type Graph, neighboursIn } from './graph.ts'

/** Entries are by node. */
export interface Betweenness {
  /** Sum over all ordered pairs of others of the share (0..1) of their shortest ways that lead through the node. */
  readonly raw: readonly number[]
  /** Ordered pairs of others of which the first can reach the second, through the node or not. */
  readonly pairs: readonly number[]
}

/** Takes nodes times arcs steps, and calls nothing recursively. */
export function betweennessOf(graph: Graph): Betweenness {
  const { size } = graph
  const next = neighboursIn(graph, 'arcs')
  const before = neighboursIn(graph, 'against')
  const raw = new Float64Array(size)
  const reached = new Int32Array(size)
  const reaches = new Int32Array(size)
  const distance = new Int32Array(size)
  const ways = new Float64Array(size)
  const share = new Float64Array(size)
  const order = new Int32Array(size)
  let all = 0
  for (let source = 0; source < size; source++) {
    distance.fill(-1)
    ways.fill(0)
    share.fill(0)
    distance[source] = 0
    ways[source] = 1
    order[0] = source
    let found = 1
    for (let read = 0; read < found; read++) {
      const node = at(order, read)
      for (let edge = at(next.start, node); edge < at(next.start, node + 1); edge++) {
        const neighbour = at(next.list, edge)
        if (at(distance, neighbour) < 0) {
          distance[neighbour] = at(distance, node) + 1
          order[found++] = neighbour
        }
        if (at(distance, neighbour) === at(distance, node) + 1) {
          ways[neighbour] = at(ways, neighbour) + at(ways, node)
        }
      }
    }
    all += found - 1
    reaches[source] = found - 1
    for (let read = found - 1; read > 0; read--) {
      const node = at(order, read)
      reached[node] = at(reached, node) + 1
      raw[node] = at(raw, node) + at(share, node)
      const part = (1 + at(share, node)) / at(ways, node)
      for (let edge = at(before.start, node); edge < at(before.start, node + 1); edge++) {
        const neighbour = at(before.list, edge)
        if (at(distance, neighbour) === at(distance, node) - 1) {
          share[neighbour] = at(share, neighbour) + at(ways, neighbour) * part
        }
      }
    }
  }
  return { raw: [...raw], pairs: [...raw].map((_, node) => all - at(reaches, node) - at(reached, node)) }
}

/**
 * Betweenness as a share (0..1) of all ordered pairs of others, those that cannot reach each other too: raw divided by
 * (n-1)(n-2). Null with fewer than three nodes.
 */
export function normalisedBetweenness(raw: number, size: number): number | null {
  return size < 3 ? null : raw / ((size - 1) * (size - 2))
}
