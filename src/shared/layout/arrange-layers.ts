/** Arranges a sparse graph in layers: providers left of their customers, as far as cycles allow. */
import { Graph, layout } from '@dagrejs/dagre'
import type { Box, Size } from './box.ts'

/** Boxes in the order of the nodes; `gaps.x` between layers, `gaps.y` within one. */
export function arrangeLayers(
  nodes: readonly Size[],
  arcs: readonly (readonly [number, number])[],
  gaps: { readonly x: number; readonly y: number },
): Box[] {
  const graph = new Graph()
  graph.setGraph({ rankdir: 'LR', nodesep: gaps.y, ranksep: gaps.x, edgesep: gaps.y / 2 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const [position, node] of nodes.entries()) graph.setNode(String(position), { width: node.w, height: node.h })
  for (const [from, to] of arcs) if (from !== to) graph.setEdge(String(from), String(to))
  layout(graph)
  return nodes.map((node, position) => {
    const placed = graph.node(String(position))
    return { x: (placed.x ?? 0) - node.w / 2, y: (placed.y ?? 0) - node.h / 2, w: node.w, h: node.h }
  })
}
