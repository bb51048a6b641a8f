/**
 * Arranges a map with zones: a grid in each zone, the zones beside each other, and then each party at the place within
 * its zone that is nearest to those it deals with, wherever they are.
 */
import { arrangeBlocks } from './arrange-blocks.ts'
import { type GridShape, shapeGrid } from './arrange-grid.ts'
import { type Box, boundsOf, moveBox, padBox } from './box.ts'
import { type Block, type LayoutArc, type LayoutNode, standingBox } from './layout-block.ts'
import { searchPlaces } from './place-search.ts'

/** Room between a zone's edge and its members; the heading stands in the upper part. */
export const ZONE_PADDING = 32
export const ZONE_HEADING = 72
const GAPS = { x: 80, y: 56 }
/** Room between zones, through which the lines between them run. */
const BLOCK_GAP = 88

/** The area of a zone around these boxes; parties outside of zones have no frame. */
export function frameBlock(block: Block, boxes: readonly Box[]): Box {
  const bounds = boundsOf(boxes)
  return block.zone === null ? bounds : padBox(bounds, ZONE_PADDING, ZONE_HEADING)
}

function measure(block: Block): { readonly shape: GridShape | null; readonly w: number; readonly h: number } {
  const heading = block.zone === null ? 0 : ZONE_HEADING
  const padding = block.zone === null ? 0 : ZONE_PADDING
  if (block.fixed) return { shape: null, ...frameBlock(block, block.members.map(standingBox)) }
  const shape = shapeGrid(block.members, GAPS)
  return {
    shape,
    w: shape.columns * shape.cellW - GAPS.x + 2 * padding,
    h: shape.rows * shape.cellH - GAPS.y + padding + heading,
  }
}

function countLinks(blocks: readonly Block[], arcs: readonly LayoutArc[]): [number, number, number][] {
  const blockOf = new Map(blocks.flatMap((block, index) => block.members.map((node) => [node.id, index] as const)))
  const links = new Map<string, [number, number, number]>()
  for (const arc of arcs) {
    const a = blockOf.get(arc.provider)
    const b = blockOf.get(arc.customer)
    if (a === undefined || b === undefined || a === b) continue
    const key = `${Math.min(a, b)} ${Math.max(a, b)}`
    const link = links.get(key)
    if (link) link[2] += 1
    else links.set(key, [a, b, 1])
  }
  return [...links.values()]
}

/** Boxes of all members of all blocks by id. Fixed blocks keep their inner arrangement but are placed like the others. */
export function arrangeZones(blocks: readonly Block[], arcs: readonly LayoutArc[]): Map<string, Box> {
  const sizes = blocks.map(measure)
  const areas = arrangeBlocks(sizes, countLinks(blocks, arcs), BLOCK_GAP)
  const nodes: (LayoutNode & { readonly region: number; readonly stays: boolean })[] = []
  const slots: { x: number; y: number; region: number }[] = []
  const start: number[] = []
  for (const [region, block] of blocks.entries()) {
    const area = areas[region] ?? { x: 0, y: 0, w: 0, h: 0 }
    const shape = sizes[region]?.shape
    const first = slots.length
    if (shape) {
      const left = area.x + (block.zone === null ? 0 : ZONE_PADDING) + (shape.cellW - GAPS.x) / 2
      const top = area.y + (block.zone === null ? 0 : ZONE_HEADING) + (shape.cellH - GAPS.y) / 2
      for (let slot = 0; slot < shape.columns * shape.rows; slot += 1) {
        const column = slot % shape.columns
        const row = Math.floor(slot / shape.columns)
        slots.push({ x: left + column * shape.cellW, y: top + row * shape.cellH, region })
      }
    } else {
      const stands = block.members.map(standingBox)
      const frame = frameBlock(block, stands)
      for (const box of stands) {
        const moved = moveBox(box, area.x - frame.x, area.y - frame.y)
        slots.push({ x: moved.x + moved.w / 2, y: moved.y + moved.h / 2, region })
      }
    }
    for (const [index, node] of block.members.entries()) {
      nodes.push({ ...node, region, stays: block.fixed })
      start.push(first + index)
    }
  }
  const position = new Map(nodes.map((node, index) => [node.id, index]))
  const places = searchPlaces({
    nodes: nodes.map(({ w, h, region, stays }) => ({ w, h, region, fixed: stays })),
    slots,
    start,
    arcs: arcs.flatMap((arc): [number, number][] => {
      const from = position.get(arc.provider)
      const to = position.get(arc.customer)
      return from === undefined || to === undefined || from === to ? [] : [[from, to]]
    }),
    unit: Math.max(1, ...sizes.map(({ shape }) => (shape ? Math.sqrt(shape.cellW * shape.cellH) : 0))),
  })
  return new Map(
    nodes.map((node, index) => {
      const slot = slots[places[index] ?? 0] ?? { x: 0, y: 0 }
      return [node.id, { x: slot.x - node.w / 2, y: slot.y - node.h / 2, w: node.w, h: node.h }]
    }),
  )
}
