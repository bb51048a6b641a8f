/** What passes through one node: for which pairs of others it stands on a shortest way, and which of them need it. */
import { at, type Graph, type Neighbours, neighboursIn } from './graph.ts'

/** Ordered pairs of others; each count is part of the one before. */
export interface Passing {
  /** The first can reach the second. */
  readonly pairs: number
  /** A shortest way leads through the node. */
  readonly through: number
  /** Every shortest way does: without the node the way is longer, or there is none. */
  readonly detour: number
  /** Every way does: without the node there is none. */
  readonly lost: number
}

/** Takes nodes times arcs steps. */
export function passingThrough(graph: Graph, node: number): Passing {
  const next = neighboursIn(graph, 'arcs')
  const away = distancesFrom(graph.size, next, node)
  let [pairs, through, detour, lost] = [0, 0, 0, 0]
  for (let source = 0; source < graph.size; source++) {
    if (source === node) continue
    const all = distancesFrom(graph.size, next, source)
    const here = at(all, node)
    const without = here < 0 ? all : distancesFrom(graph.size, next, source, node)
    for (let target = 0; target < graph.size; target++) {
      if (target === source || target === node || at(all, target) < 0) continue
      pairs += 1
      if (here < 0 || at(away, target) < 0 || here + at(away, target) !== at(all, target)) continue
      through += 1
      if (at(without, target) !== at(all, target)) detour += 1
      if (at(without, target) < 0) lost += 1
    }
  }
  return { pairs, through, detour, lost }
}

/** Steps from the source to every node, -1 where there is no way; `barred` cannot be entered. */
function distancesFrom(size: number, { start, list }: Neighbours, source: number, barred = -1): Int32Array {
  const distance = new Int32Array(size).fill(-1)
  const order = new Int32Array(size)
  distance[source] = 0
  order[0] = source
  for (let read = 0, found = 1; read < found; read++) {
    const node = at(order, read)
    for (let edge = at(start, node); edge < at(start, node + 1); edge++) {
      const neighbour = at(list, edge)
      if (neighbour === barred || at(distance, neighbour) >= 0) continue
      distance[neighbour] = at(distance, node) + 1
      order[found++] = neighbour
    }
  }
  return distance
}
