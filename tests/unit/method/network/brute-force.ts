/** The figures of a network by their definitions, as slow as they are plain: for comparison on small graphs. */
import type { Graph } from '#shared/method/network/graph.ts'

const nodesOf = ({ size }: Graph) => Array.from({ length: size }, (_, node) => node)

/** All shortest ways from one node to another, each as the nodes on it; `barred` is on none. */
export function shortestWays(graph: Graph, source: number, target: number, barred = -1): number[][] {
  let ways = [[source]]
  const seen = new Set([source, barred])
  while (ways.length > 0) {
    const there = ways.filter((way) => way.at(-1) === target)
    if (there.length > 0) return there
    const next = ways.flatMap((way) =>
      graph.from.flatMap((from, arc) => {
        const to = graph.to[arc] ?? -1
        return from === way.at(-1) && !seen.has(to) ? [[...way, to]] : []
      }),
    )
    for (const way of next) seen.add(way.at(-1) ?? -1)
    ways = next
  }
  return []
}

/** Ordered pairs of others of which the first can reach the second. */
export function pairsWithout(graph: Graph, node: number): [number, number][] {
  const others = nodesOf(graph).filter((one) => one !== node)
  return others.flatMap((source) =>
    others.flatMap((target): [number, number][] =>
      source !== target && shortestWays(graph, source, target).length > 0 ? [[source, target]] : [],
    ),
  )
}

export function betweennessByDefinition(graph: Graph): number[] {
  return nodesOf(graph).map((node) =>
    pairsWithout(graph, node).reduce((sum, [source, target]) => {
      const ways = shortestWays(graph, source, target)
      return sum + ways.filter((way) => way.includes(node)).length / ways.length
    }, 0),
  )
}

/** Nodes that hang together, direction forgotten, without one of them. */
export function partsWithout(graph: Graph, barred: number): number[][] {
  const left = new Set(nodesOf(graph).filter((node) => node !== barred))
  const parts: number[][] = []
  for (const first of left) {
    const part = [first]
    left.delete(first)
    for (const node of part) {
      for (const [arc, from] of graph.from.entries()) {
        const to = graph.to[arc] ?? -1
        const other = from === node ? to : to === node ? from : -1
        if (left.delete(other)) part.push(other)
      }
    }
    parts.push(part.sort((a, b) => a - b))
  }
  return parts
}

/** Nodes without which there are more parts than with them. */
export function cutPointsByDefinition(graph: Graph): number[] {
  return nodesOf(graph).filter((node) => {
    const alone = !graph.from.includes(node) && !graph.to.includes(node)
    return !alone && partsWithout(graph, node).length > partsWithout(graph, -1).length
  })
}
