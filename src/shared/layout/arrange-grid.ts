/** Arranges a graph too dense for layers on a grid shaped like a screen, neighbours close together. */
import type { Box } from './box.ts'
import { searchPlaces } from './place-search.ts'

interface Sized {
  readonly w: number
  readonly h: number
}

export interface GridGaps {
  /** Room between columns and between rows, for lines and their labels. */
  readonly x: number
  readonly y: number
}

export interface GridShape {
  readonly columns: number
  readonly rows: number
  readonly cellW: number
  readonly cellH: number
}

/** Columns and rows for so many boxes, so that the whole is about as wide as a screen; some slots stay free to shift to. */
export function shapeGrid(nodes: readonly Sized[], gaps: GridGaps, aspect = 16 / 9): GridShape {
  const cellW = Math.max(1, ...nodes.map((node) => node.w)) + gaps.x
  const cellH = Math.max(1, ...nodes.map((node) => node.h)) + gaps.y
  const wanted = nodes.length <= 9 ? nodes.length : Math.ceil(nodes.length * 1.12)
  const columns = Math.max(1, Math.min(wanted, Math.round(Math.sqrt((wanted * aspect * cellH) / cellW))))
  return { columns, rows: Math.ceil(wanted / columns), cellW, cellH }
}

/** Shrinks columns and rows to what stands in them. */
function shrink(places: readonly number[], nodes: readonly Sized[], shape: GridShape, gaps: GridGaps): Box[] {
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
  nodes: readonly Sized[],
  arcs: readonly (readonly [number, number])[],
  gaps: GridGaps,
): Box[] {
  const shape = shapeGrid(nodes, gaps)
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
