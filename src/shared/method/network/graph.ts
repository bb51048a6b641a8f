/**
 * A directed graph of numbered nodes, and its neighbours packed so that thousands of walks over it cost little. Nodes are
 * parties in an order of their own; an arc goes from the provider to the customer and stands for all that is served there.
 */

/** Arc number `i` goes from `from[i]` to `to[i]`; no arc twice, none from a node to itself. Plain, so that a worker can take it. */
export interface Graph {
  /** How many nodes there are, numbered from 0. */
  readonly size: number
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** Neighbours of node `v`: `list[start[v]]` up to, but without, `list[start[v + 1]]`. */
export interface Neighbours {
  readonly start: Int32Array
  readonly list: Int32Array
}

/** Along which way of the arcs neighbours are found; `both` forgets their direction. */
export type Along = 'arcs' | 'against' | 'both'

/** The neighbours of every node. Along `both` a neighbour is listed twice where each serves the other. */
export function neighboursIn({ size, from, to }: Graph, along: Along): Neighbours {
  const ends = along === 'arcs' ? [[from, to]] : along === 'against' ? [[to, from]] : [[from, to] as const, [to, from]]
  const start = new Int32Array(size + 1)
  for (const [here] of ends) for (const node of here ?? []) start[node + 1] = at(start, node + 1) + 1
  for (let node = 0; node < size; node++) start[node + 1] = at(start, node + 1) + at(start, node)
  const free = start.slice()
  const list = new Int32Array(at(start, size))
  for (const [here, there] of ends) {
    for (const [index, node] of (here ?? []).entries()) {
      const place = at(free, node)
      list[place] = there?.[index] ?? 0
      free[node] = place + 1
    }
  }
  return { start, list }
}

/** An entry that is there: the arrays of this folder are as long as their graph. */
export function at(array: Int32Array | Float64Array, index: number): number {
  return array[index] as number
}
