/** Places the boxes of one connected graph, providers left of their customers as far as cycles allow. Knows no pins and no zones. */
import { Graph, layout } from '@dagrejs/dagre'
import type { Box } from './box.ts'

export interface ArrangeNode {
  readonly w: number
  readonly h: number
}

/** Positions of provider and customer in the list of nodes. */
export type Arc = readonly [from: number, to: number]

/** The layered arrangement. Boxes come back in the order of the nodes. */
export function arrange(nodes: readonly ArrangeNode[], arcs: readonly Arc[]): Box[] {
  const graph = new Graph()
  graph.setGraph({ rankdir: 'LR', nodesep: 48, ranksep: 144, edgesep: 16 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const [position, node] of nodes.entries()) graph.setNode(String(position), { width: node.w, height: node.h })
  for (const [from, to] of arcs) if (from !== to) graph.setEdge(String(from), String(to))
  layout(graph)
  return nodes.map((node, position) => {
    const placed = graph.node(String(position))
    return { x: (placed.x ?? 0) - node.w / 2, y: (placed.y ?? 0) - node.h / 2, w: node.w, h: node.h }
  })
}
