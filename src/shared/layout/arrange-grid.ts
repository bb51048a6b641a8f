/** Arranges a graph too dense for layers on a grid shaped like a screen, neighbours close together. */
import { type Box, type Size, screenSize } from './box.ts'
import { searchPlaces } from './place-search.ts'

/** Room on a grid. */
export interface GridGaps {
  /** Room between columns and between rows, for lines and their labels. */
  readonly x: number
  readonly y: number
}

/** Columns and rows of equal cells, gaps included. */
export interface GridShape {
  readonly columns: number
  readonly rows: number
  readonly cellW: number
  readonly cellH: number
}

/** Free slots in a sparse map let lines pass between boxes. */
const SLACK = 1.15

/** Columns and rows for so many boxes (or for `slots`, if more): those with which the whole is shown largest. */
export function shapeGrid(nodes: readonly Size[], gaps: GridGaps, slots = nodes.length): GridShape {
  const cellW = Math.max(1, ...nodes.map((node) => node.w)) + gaps.x
  const cellH = Math.max(1, ...nodes.map((node) => node.h)) + gaps.y
  const shapes = Array.from({ length: Math.max(1, slots) }, (_, index): GridShape => {
    const columns = index + 1
    return { columns, rows: Math.max(1, Math.ceil(slots / columns)), cellW, cellH }
  })
  const sizeOf = ({ columns, rows }: GridShape) =>
    screenSize({ w: columns * cellW - gaps.x, h: rows * cellH - gaps.y }) + columns * rows
  return shapes.reduce((best, shape) => (sizeOf(shape) < sizeOf(best) ? shape : best))
}

/** Shrinks columns and rows to what stands in them. */
function shrink(places: readonly number[], nodes: readonly Size[], shape: GridShape, gaps: GridGaps): Box[] {
  const widths = Array.from({ length: shape.columns }, () => 0)
  const heights = Array.from({ length: shape.rows }, () => 0)
  const cell = (slot: number) => ({ column: slot % shape.columns, row: Math.floor(slot / shape.columns) })
  for (const [index, node] of nodes.entries()) {
    const { column, row } = cell(places[index] ?? 0)
    widths[column] = Math.max(widths[column] ?? 0, node.w)
    heights[row] = Math.max(heights[row] ?? 0, node.h)
  }
  const starts = (sizes: readonly number[], gap: number): number[] => {
    let at = 0
    return sizes.map((size) => {
      const start = at
      if (size > 0) at += size + gap
      return start
    })
  }
  const lefts = starts(widths, gaps.x)
  const tops = starts(heights, gaps.y)
  return nodes.map((node, index) => {
    const { column, row } = cell(places[index] ?? 0)
    return {
      x: (lefts[column] ?? 0) + ((widths[column] ?? 0) - node.w) / 2,
      y: (tops[row] ?? 0) + ((heights[row] ?? 0) - node.h) / 2,
      w: node.w,
      h: node.h,
    }
  })
}

/** Boxes in the order of the nodes. */
export function arrangeGrid(
  nodes: readonly Size[],
  arcs: readonly (readonly [number, number])[],
  gaps: GridGaps,
): Box[] {
  const roomy = arcs.length < nodes.length * 2 ? Math.ceil(nodes.length * SLACK) : nodes.length
  const shape = shapeGrid(nodes, gaps, roomy)
  const slots = Array.from({ length: shape.columns * shape.rows }, (_, slot) => ({
    x: (slot % shape.columns) * shape.cellW,
    y: Math.floor(slot / shape.columns) * shape.cellH,
    region: 0,
  }))
  const places = searchPlaces({
    nodes: nodes.map((node) => ({ ...node, region: 0, fixed: false })),
    slots,
    start: nodes.map((_, index) => index),
    arcs,
    unit: Math.sqrt(shape.cellW * shape.cellH),
  })
  return shrink(places, nodes, shape, gaps)
}
