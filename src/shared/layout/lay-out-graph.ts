/**
 * Lays out parties and the zones around them: providers rather left of their customers, no two boxes overlapping, roughly
 * the shape of a screen, and the same result for the same input. Pinned parties stay; a zone with a pinned party in it
 * stays as a whole.
 */
import type { Arc } from './arrange.ts'
import { arrangeParts } from './arrange-parts.ts'
import { arrangeZones, frameBlock } from './arrange-zones.ts'
import { type Box, boundsOf, moveBox } from './box.ts'
import { findFreeSpot } from './free-spot.ts'
import { type Block, type LayoutArc, type LayoutNode, makeBlocks, standingBox } from './layout-block.ts'

export type { LayoutArc, LayoutNode } from './layout-block.ts'

export interface LayoutOptions {
  /** Boxes on the map that are neither parties nor zones of this layout: nothing is put over them. */
  readonly obstacles?: readonly Box[]
  /** Top left corner of the result when nothing is fixed. */
  readonly origin?: { readonly x: number; readonly y: number }
}

/** Places by the ids of nodes and of zones. */
export interface Layout {
  readonly boxes: ReadonlyMap<string, Box>
  /** Areas of the zones that have members, heading included. */
  readonly zones: ReadonlyMap<string, Box>
}

/** Least room between what is moved and what is in its way. */
export const PARTY_GAP = 32

/** Each pair once and nothing to itself: parallels and self interactions have no influence on places. */
function simplify(arcs: readonly LayoutArc[]): LayoutArc[] {
  const seen = new Map<string, LayoutArc>()
  for (const arc of arcs) {
    if (arc.provider !== arc.customer) seen.set(JSON.stringify([arc.provider, arc.customer]), arc)
  }
  return [...seen.values()]
}

function arrangeNodes(nodes: readonly LayoutNode[], blocks: readonly Block[], arcs: readonly LayoutArc[]) {
  if (blocks.some((block) => block.zone !== null)) return arrangeZones(blocks, arcs)
  const position = new Map(nodes.map((node, index) => [node.id, index]))
  const pairs = arcs.flatMap((arc): Arc[] => {
    const from = position.get(arc.provider)
    const to = position.get(arc.customer)
    return from === undefined || to === undefined ? [] : [[from, to]]
  })
  const boxes = arrangeParts(nodes, pairs)
  return new Map(nodes.map((node, index) => [node.id, boxes[index] ?? standingBox(node)]))
}

/** By how much the arrangement is to be moved so that it fits best to what is fixed, or begins at the origin. */
function findShift(blocks: readonly Block[], arranged: ReadonlyMap<string, Box>, options: LayoutOptions) {
  let dx = 0
  let dy = 0
  let count = 0
  for (const node of blocks.flatMap((block) => (block.fixed ? block.members : []))) {
    const box = arranged.get(node.id)
    if (!box) continue
    dx += (node.x ?? 0) - box.x
    dy += (node.y ?? 0) - box.y
    count += 1
  }
  if (count > 0) return { dx: Math.round(dx / count), dy: Math.round(dy / count) }
  const frames = blocks.map((block) => frameBlock(block, boxesOf(block, arranged)))
  const { x, y } = boundsOf(frames)
  return { dx: (options.origin?.x ?? 0) - x, dy: (options.origin?.y ?? 0) - y }
}

function boxesOf(block: Block, boxes: ReadonlyMap<string, Box>): Box[] {
  return block.members.map((node) => boxes.get(node.id) ?? standingBox(node))
}

/** What has to find room: a zone as one, every other party alone. */
function splitUnits(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) =>
    block.zone === null ? block.members.map((node) => ({ ...block, members: [node] })) : [block],
  )
}

/** Places and zones for all nodes. Arcs to unknown ids are ignored; self interactions and cycles are fine. */
export function layOutGraph(
  nodes: readonly LayoutNode[],
  arcs: readonly LayoutArc[],
  options: LayoutOptions = {},
): Layout {
  const blocks = makeBlocks(nodes)
  const arranged = arrangeNodes(nodes, blocks, simplify(arcs))
  const { dx, dy } = findShift(blocks, arranged, options)
  const boxes = new Map<string, Box>()
  const zones = new Map<string, Box>()
  const taken: Box[] = [...(options.obstacles ?? [])]
  const settle = (unit: Block, inner: readonly Box[], area: Box) => {
    taken.push(area)
    if (unit.zone !== null) zones.set(unit.zone, area)
    for (const [index, node] of unit.members.entries()) boxes.set(node.id, inner[index] ?? standingBox(node))
  }
  const units = splitUnits(blocks)
  for (const unit of units.filter((candidate) => candidate.fixed)) {
    const inner = unit.members.map(standingBox)
    settle(unit, inner, frameBlock(unit, inner))
  }
  const inTheWay = taken.length > 0
  for (const unit of units.filter((candidate) => !candidate.fixed)) {
    const inner = boxesOf(unit, arranged).map((box) => moveBox(box, dx, dy))
    const area = frameBlock(unit, inner)
    const free = inTheWay ? findFreeSpot(area, taken, PARTY_GAP) : area
    settle(
      unit,
      inner.map((box) => moveBox(box, free.x - area.x, free.y - area.y)),
      free,
    )
  }
  return { boxes, zones }
}
