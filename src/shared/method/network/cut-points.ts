/**
 * Which node holds others together: cut points by depth-first search (Hopcroft & Tarjan 1973, doi:10.1145/362248.362272),
 * with the direction of arcs forgotten, and what would fall apart without each.
 */
import { at, type Graph, type Neighbours, neighboursIn } from './graph.ts'

/** A node without which those that hang together now would not. */
export interface CutPoint {
  readonly node: number
  /** How many parts are left of what hung together. At least two. */
  readonly parts: number
  /** All nodes but those of the largest part that is left. */
  readonly cutOff: readonly number[]
  /** Whether the largest part is larger than every other: then the others are cut off from it. */
  readonly hasRest: boolean
}

export interface Ties {
  /** Nodes that hang together, part by part, the largest first; a node without an arc is a part of its own. */
  readonly parts: readonly (readonly number[])[]
  /** Those that cut off most first. */
  readonly cutPoints: readonly CutPoint[]
}

/** The walk of a search: nodes in the order in which they were found, and what is known of each. */
interface Search {
  readonly order: Int32Array
  /** Place in the order. */
  readonly found: Int32Array
  /** The earliest place that the node or anything found through it is tied to. */
  readonly low: Int32Array
  /** The node from which it was found; -1 where a search began. */
  readonly parent: Int32Array
  /** How many were found through the node, itself included: they follow each other in the order. */
  readonly under: Int32Array
}

/** Takes nodes plus arcs steps, and calls nothing recursively. */
export function tiesOf(graph: Graph): Ties {
  const search = searchAll(graph.size, neighboursIn(graph, 'both'))
  const { order, found, low, parent, under } = search
  const rangeFrom = (node: number) => order.subarray(at(found, node), at(found, node) + at(under, node))
  /** What is found through a child and tied to nothing before its parent, by parent. */
  const loose = new Map<number, number[]>()
  const roots: number[] = []
  const rootOf = new Int32Array(graph.size)
  for (const node of order) {
    const above = at(parent, node)
    if (above < 0) {
      roots.push(node)
      rootOf[node] = node
      continue
    }
    rootOf[node] = at(rootOf, above)
    if (at(low, node) < at(found, above)) continue
    const known = loose.get(above)
    if (known) known.push(node)
    else loose.set(above, [node])
  }
  const cutPoints = [...loose].flatMap(([node, children]) => {
    const isRoot = at(parent, node) < 0
    return isRoot && children.length < 2 ? [] : [cutPointOf(node, children, at(rootOf, node), search)]
  })
  return {
    parts: roots.map((root) => [...rangeFrom(root)].sort((a, b) => a - b)).sort(largestFirst),
    cutPoints: cutPoints.sort((a, b) => b.cutOff.length - a.cutOff.length || a.node - b.node),
  }
}

/** `children` are tied to nothing before the node; what is left beside them hangs together through the root. */
function cutPointOf(node: number, children: readonly number[], root: number, search: Search): CutPoint {
  const { order, found, under } = search
  const below = children.reduce((sum, child) => sum + at(under, child), 0)
  const beside = at(under, root) - 1 - below
  const sizes = [...(beside > 0 ? [beside] : []), ...children.map((child) => at(under, child))].sort((a, b) => b - a)
  const largest = sizes[0] ?? 0
  const kept = beside === largest ? root : (children.find((child) => at(under, child) === largest) ?? root)
  const cutOff: number[] = []
  for (const child of children) {
    if (child === kept) continue
    for (let place = at(found, child); place < at(found, child) + at(under, child); place++)
      cutOff.push(at(order, place))
  }
  if (kept !== root) {
    const first = at(found, root)
    const inside = children
      .map((child) => [at(found, child), at(found, child) + at(under, child)] as const)
      .sort(([a], [b]) => a - b)
    let place = first
    for (const [from, to] of [...inside, [first + at(under, root), 0] as const]) {
      for (; place < from; place++) if (at(order, place) !== node) cutOff.push(at(order, place))
      place = to
    }
  }
  return { node, parts: sizes.length, cutOff: cutOff.sort((a, b) => a - b), hasRest: largest > (sizes[1] ?? 0) }
}

function largestFirst(a: readonly number[], b: readonly number[]): number {
  return b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0)
}

function searchAll(size: number, { start, list }: Neighbours): Search {
  const order = new Int32Array(size)
  const found = new Int32Array(size).fill(-1)
  const low = new Int32Array(size)
  const parent = new Int32Array(size).fill(-1)
  const under = new Int32Array(size).fill(1)
  const edge = start.slice()
  let count = 0
  const discover = (node: number, from: number) => {
    parent[node] = from
    found[node] = count
    low[node] = count
    order[count++] = node
  }
  for (let root = 0; root < size; root++) {
    if (at(found, root) >= 0) continue
    discover(root, -1)
    let node = root
    while (node >= 0) {
      const place = at(edge, node)
      if (place < at(start, node + 1)) {
        edge[node] = place + 1
        const neighbour = at(list, place)
        if (at(found, neighbour) < 0) {
          discover(neighbour, node)
          node = neighbour
        } else if (neighbour !== at(parent, node)) {
          low[node] = Math.min(at(low, node), at(found, neighbour))
        }
        continue
      }
      const above = at(parent, node)
      if (above >= 0) {
        low[above] = Math.min(at(low, above), at(low, node))
        under[above] = at(under, above) + at(under, node)
      }
      node = above
    }
  }
  return { order, found, low, parent, under }
}
