/**
 * Lays out parties and the zones around them: providers left of their customers, no two boxes overlapping, roughly the
 * shape of a screen, and the same result for the same input. Pinned parties stay; a zone with a pinned party in it stays
 * as a whole.
 */
import { type Arc, arrange } from './arrange.ts'
import { type Box, boundsOf, moveBox, padBox } from './box.ts'
import { findFreeSpot } from './free-spot.ts'
import { pack } from './pack.ts'

export interface LayoutNode {
  readonly id: string
  readonly w: number
  readonly h: number
  /** Where it stands now; needed only when it is fixed. */
  readonly x?: number
  readonly y?: number
  readonly fixed?: boolean
  /** Id of the zone that it belongs to. */
  readonly zone?: string | null
}

export interface LayoutArc {
  readonly provider: string
  readonly customer: string
}

export interface LayoutOptions {
  /** Boxes on the map that are neither parties nor zones of this layout: nothing is put over them. */
  readonly obstacles?: readonly Box[]
  /** Top left corner of the result when nothing is fixed. */
  readonly origin?: { readonly x: number; readonly y: number }
}

export interface Layout {
  readonly boxes: ReadonlyMap<string, Box>
  /** Areas of the zones that have members, heading included. */
  readonly zones: ReadonlyMap<string, Box>
}

/** Room between a zone's edge and its members; the heading stands in the upper part. */
export const ZONE_PADDING = 40
export const ZONE_HEADING = 88
/** Least room between two boxes of the same level. */
export const PARTY_GAP = 32

/** A party on its own, or a zone with its members: what is moved as one. */
interface Block {
  readonly zone: string | null
  readonly members: readonly LayoutNode[]
  /** Boxes of the members within the block, whose own top left corner is the origin. */
  readonly inner: readonly Box[]
  readonly w: number
  readonly h: number
  readonly at: { readonly x: number; readonly y: number } | null
}

/** Lists of positions that hang together, each in ascending order. */
function findComponents(count: number, arcs: readonly Arc[]): number[][] {
  const root = Array.from({ length: count }, (_, position) => position)
  const find = (position: number): number => {
    let at = position
    while (root[at] !== at) at = root[at] ?? at
    return at
  }
  for (const [from, to] of arcs) root[Math.max(find(from), find(to))] = Math.min(find(from), find(to))
  const components = new Map<number, number[]>()
  for (let position = 0; position < count; position += 1) {
    const key = find(position)
    const list = components.get(key)
    if (list) list.push(position)
    else components.set(key, [position])
  }
  return [...components.values()]
}

/** Arranges each connected part and packs the parts beside each other. The result begins at the origin. */
function arrangeAll(sizes: readonly { w: number; h: number }[], arcs: readonly Arc[], gap: number): Box[] {
  const placed: Box[] = []
  const parts = findComponents(sizes.length, arcs).map((positions) => {
    const within = new Map(positions.map((position, index) => [position, index]))
    const nodes = positions.map((position) => sizes[position] ?? { w: 1, h: 1 })
    const inside = arcs.flatMap(([from, to]): Arc[] => {
      const a = within.get(from)
      const b = within.get(to)
      return a === undefined || b === undefined ? [] : [[a, b]]
    })
    const boxes = nodes.length === 1 ? nodes.map((node) => ({ x: 0, y: 0, ...node })) : arrange(nodes, inside)
    return { positions, boxes, bounds: boundsOf(boxes) }
  })
  const spots = pack(
    parts.map((part) => part.bounds),
    gap,
  )
  for (const [index, part] of parts.entries()) {
    const spot = spots[index]
    if (!spot) continue
    for (const [member, position] of part.positions.entries()) {
      const box = part.boxes[member]
      if (box) placed[position] = moveBox(box, spot.x - part.bounds.x, spot.y - part.bounds.y)
    }
  }
  return placed
}

function uniqueArcs(arcs: Iterable<Arc>): Arc[] {
  const seen = new Map<string, Arc>()
  for (const arc of arcs) if (arc[0] !== arc[1]) seen.set(`${arc[0]} ${arc[1]}`, arc)
  return [...seen.values()]
}

function toArcs(arcs: readonly LayoutArc[], positions: ReadonlyMap<string, number>): Arc[] {
  return uniqueArcs(
    arcs.flatMap((arc): Arc[] => {
      const from = positions.get(arc.provider)
      const to = positions.get(arc.customer)
      return from === undefined || to === undefined ? [] : [[from, to]]
    }),
  )
}

const isFixed = (node: LayoutNode): boolean => node.fixed === true && node.x !== undefined && node.y !== undefined

function makeZoneBlock(zone: string, members: readonly LayoutNode[], arcs: readonly LayoutArc[]): Block {
  const stands = members.some(isFixed)
  const positions = new Map(members.map((node, position) => [node.id, position]))
  const boxes = stands
    ? members.map((node) => ({ x: node.x ?? 0, y: node.y ?? 0, w: node.w, h: node.h }))
    : arrangeAll(members, toArcs(arcs, positions), PARTY_GAP)
  const area = padBox(boundsOf(boxes), ZONE_PADDING, ZONE_HEADING)
  return {
    zone,
    members,
    inner: boxes.map((box) => moveBox(box, -area.x, -area.y)),
    w: area.w,
    h: area.h,
    at: stands ? { x: area.x, y: area.y } : null,
  }
}

function makePartyBlock(node: LayoutNode): Block {
  return {
    zone: null,
    members: [node],
    inner: [{ x: 0, y: 0, w: node.w, h: node.h }],
    w: node.w,
    h: node.h,
    at: isFixed(node) ? { x: node.x ?? 0, y: node.y ?? 0 } : null,
  }
}

function makeBlocks(nodes: readonly LayoutNode[], arcs: readonly LayoutArc[]): Block[] {
  const zones = new Map<string, LayoutNode[]>()
  for (const node of nodes) {
    if (!node.zone) continue
    const members = zones.get(node.zone)
    if (members) members.push(node)
    else zones.set(node.zone, [node])
  }
  const blocks: Block[] = []
  const done = new Set<string>()
  for (const node of nodes) {
    if (!node.zone) {
      blocks.push(makePartyBlock(node))
    } else if (!done.has(node.zone)) {
      done.add(node.zone)
      blocks.push(makeZoneBlock(node.zone, zones.get(node.zone) ?? [], arcs))
    }
  }
  return blocks
}

/** Where the free blocks would have to be moved so that the arrangement fits best to what is fixed. */
function shiftToFixed(blocks: readonly Block[], arranged: readonly Box[]): { dx: number; dy: number } {
  let dx = 0
  let dy = 0
  let count = 0
  for (const [position, block] of blocks.entries()) {
    const box = arranged[position]
    if (!block.at || !box) continue
    dx += block.at.x - box.x
    dy += block.at.y - box.y
    count += 1
  }
  return count === 0 ? { dx: 0, dy: 0 } : { dx: Math.round(dx / count), dy: Math.round(dy / count) }
}

/** Places and zones for all nodes. Arcs to unknown ids are ignored; self interactions and cycles are fine. */
export function layOutGraph(
  nodes: readonly LayoutNode[],
  arcs: readonly LayoutArc[],
  options: LayoutOptions = {},
): Layout {
  const blocks = makeBlocks(nodes, arcs)
  const blockOf = new Map(
    blocks.flatMap((block, position) => block.members.map((node) => [node.id, position] as const)),
  )
  const arranged = arrangeAll(blocks, toArcs(arcs, blockOf), PARTY_GAP * 2)
  const anyFixed = blocks.some((block) => block.at !== null)
  const shift = anyFixed ? shiftToFixed(blocks, arranged) : { dx: options.origin?.x ?? 0, dy: options.origin?.y ?? 0 }

  const taken: Box[] = [...(options.obstacles ?? [])]
  for (const block of blocks) if (block.at) taken.push({ ...block.at, w: block.w, h: block.h })
  const boxes = new Map<string, Box>()
  const zones = new Map<string, Box>()
  const settle = (block: Block, area: Box) => {
    if (block.zone) zones.set(block.zone, area)
    for (const [index, node] of block.members.entries()) {
      const inner = block.inner[index]
      if (inner) boxes.set(node.id, moveBox(inner, area.x, area.y))
    }
  }
  for (const [position, block] of blocks.entries()) {
    const box = arranged[position]
    if (block.at) {
      settle(block, { ...block.at, w: block.w, h: block.h })
    } else if (box) {
      const wanted = { ...box, x: Math.round(box.x + shift.dx), y: Math.round(box.y + shift.dy) }
      const area = anyFixed || taken.length > 0 ? findFreeSpot(wanted, taken, PARTY_GAP) : wanted
      taken.push(area)
      settle(block, area)
    }
  }
  return { boxes, zones }
}
