/** Places the boxes of one connected graph: in layers where that gives a readable picture, on a grid where it does not. */
import { arrangeGrid } from './arrange-grid.ts'
import { arrangeLayers } from './arrange-layers.ts'
import { type Box, boundsOf, type Size, screenSize } from './box.ts'

/** Positions of provider and customer in the list of nodes. */
export type Arc = readonly [from: number, to: number]

/** Layers are worth trying up to this size: beyond, they need seconds and give a picture many screens wide. */
const LAYERS_UP_TO = { nodes: 60, arcsPerNode: 1.8 }
/** Layers may be so much larger than the grid before the grid is the better picture. */
const LAYERS_MAY_GROW = 1.9

/** Room between parties for lines and labels: the fewer there are, the more each label counts. */
function chooseGaps(nodes: number): { x: number; y: number } {
  if (nodes <= 30) return { x: 208, y: 104 }
  return nodes <= 100 ? { x: 120, y: 80 } : { x: 112, y: 72 }
}

/** Boxes in the order of the nodes. Arcs are without repeats and without self interactions. */
export function arrange(nodes: readonly Size[], arcs: readonly Arc[]): Box[] {
  const gaps = chooseGaps(nodes.length)
  const grid = () => arrangeGrid(nodes, arcs, gaps)
  if (nodes.length > LAYERS_UP_TO.nodes || arcs.length > nodes.length * LAYERS_UP_TO.arcsPerNode) return grid()
  const layers = arrangeLayers(nodes, arcs, gaps)
  if (nodes.length <= 6) return layers
  const dense = grid()
  return screenSize(boundsOf(layers)) <= screenSize(boundsOf(dense)) * LAYERS_MAY_GROW ? layers : dense
}
