/** What is moved as one when a map is laid out: a zone with its members, a fixed party, or all parties outside of zones. */
import type { Box } from './box.ts'

/** A party to be placed. */
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

/** An interaction between two nodes, by their ids. */
export interface LayoutArc {
  readonly provider: string
  readonly customer: string
}

/** Nodes that keep together, in the order given. */
export interface Block {
  /** Id of the zone; null for parties outside of any. */
  readonly zone: string | null
  readonly members: readonly LayoutNode[]
  /** A fixed block stays with all its members: one of them is pinned. */
  readonly fixed: boolean
}

const isFixed = (node: LayoutNode): boolean => node.fixed === true && node.x !== undefined && node.y !== undefined

/** The box in which a node stands now. */
export function standingBox(node: LayoutNode): Box {
  return { x: node.x ?? 0, y: node.y ?? 0, w: node.w, h: node.h }
}

/** Blocks in the order in which their first members come; a pinned party outside of zones is a block of its own. */
export function makeBlocks(nodes: readonly LayoutNode[]): Block[] {
  const members = new Map<string, LayoutNode[]>()
  const add = (key: string, node: LayoutNode) => {
    const list = members.get(key)
    if (list) list.push(node)
    else members.set(key, [node])
  }
  for (const node of nodes) add(node.zone ? `zone ${node.zone}` : isFixed(node) ? `party ${node.id}` : 'rest', node)
  return [...members.values()].map((list) => ({
    zone: list[0]?.zone ?? null,
    members: list,
    fixed: list.some(isFixed),
  }))
}
