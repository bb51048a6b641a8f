/** Lays the whole map out anew: the shared layout decides, this carries it out. Zones keep the parties inside them. */
import type { Editor, TLShapeId, TLShapePartial } from '@tldraw/editor'
import { collapsedBox } from '#shared/layout/collapsed-box.ts'
import {
  type Layout,
  type LayoutArc,
  type LayoutNode,
  type LayoutOptions,
  layOutGraph,
} from '#shared/layout/lay-out-graph.ts'
import type { Box } from '#shared/model/map-records.ts'
import { isInteraction, isParty, isZone, type ZoneShape } from '#shared/model/map-schema.ts'
import type { Ends } from '../lanes/assign-lanes.ts'
import type { LaneIndex } from '../lanes/lane-index.ts'
import { foldingOf } from '../zones/folding.ts'
import { zonesAround } from './make-shapes.ts'

/** Boxes of everything that is no part of the layout (notes, pictures): nothing is put over them. */
export function obstaclesOf(editor: Editor): Box[] {
  return editor.getCurrentPageShapes().flatMap((shape) => {
    if (isParty(shape) || isInteraction(shape) || isZone(shape) || editor.isShapeHidden(shape)) return []
    const bounds = editor.getShapePageBounds(shape.id)
    return bounds ? [{ x: bounds.x, y: bounds.y, w: bounds.w, h: bounds.h }] : []
  })
}

/** What takes part in the layout: parties that are seen, and collapsed zones, which stand for those inside them. */
function nodesOf(editor: Editor): LayoutNode[] {
  const page = editor.getCurrentPageId()
  const { folded } = foldingOf(editor.store)
  const away = folded.get()
  const zoneOf = zonesAround(editor)
  return editor.getCurrentPageShapes().flatMap((shape): LayoutNode[] => {
    const isCollapsed = isZone(shape) && shape.props.collapsed
    if ((!isParty(shape) && !isCollapsed) || away.has(shape.id)) return []
    const bounds = editor.getShapePageBounds(shape.id)
    if (!bounds) return []
    const pinned = isParty(shape) && shape.props.pinned
    const fixed = pinned || shape.isLocked || shape.parentId !== page
    const { x, y, w, h } = bounds
    return [{ id: shape.id, x, y, w, h, fixed, zone: zoneOf(shape.id) }]
  })
}

/** Who serves whom among what is seen: a collapsed zone in place of what lies in it. */
function arcsOf(editor: Editor, lanes: LaneIndex): Ends[] {
  const standIns = foldingOf(editor.store).standIns.get()
  const seen = (id: string) => standIns.get(id) ?? id
  return [...lanes.ends.get().values()].flatMap(({ provider, customer }) => {
    const ends = { provider: seen(provider), customer: seen(customer) }
    return ends.provider === ends.customer && provider !== customer ? [] : [ends]
  })
}

/** Where parties and zones begin, not where a note beside them does: else they would be laid around the note. */
function originOf(editor: Editor): { readonly x: number; readonly y: number } {
  const seen = editor.getCurrentPageShapes().filter((shape) => isParty(shape) || isZone(shape))
  const boxes = seen.flatMap((shape) =>
    editor.isShapeHidden(shape) ? [] : (editor.getShapePageBounds(shape.id) ?? []),
  )
  if (boxes.length === 0) return { x: 0, y: 0 }
  return {
    x: Math.round(Math.min(...boxes.map(({ x }) => x))),
    y: Math.round(Math.min(...boxes.map(({ y }) => y))),
  }
}

/** Everything that the layout of a map hangs off. */
export interface TidyTask {
  readonly nodes: readonly LayoutNode[]
  readonly arcs: readonly LayoutArc[]
  readonly options: LayoutOptions
}

/** What is to be laid out, as the map is now. Plain data: it can be sent elsewhere. */
export function readTidyTask(editor: Editor, lanes: LaneIndex): TidyTask {
  return {
    nodes: nodesOf(editor),
    arcs: arcsOf(editor, lanes),
    options: { obstacles: obstaclesOf(editor), origin: originOf(editor) },
  }
}

/** A piece moves at least so many shapes: each costs a look at the whole map. */
const LEAST_MOVED = 40
/** The layout of a map, however large, is carried out in about so many pieces. */
const PIECES = 16

/**
 * Moves every party that is not pinned, and its zone with it, piece by piece from left to right. A collapsed zone is placed
 * like a party, and takes along what lies in it. Parties inside a group stay in the group.
 */
export function layoutPieces(editor: Editor, { nodes }: TidyTask, layout: Layout): readonly (() => void)[] {
  const fixed = new Set(nodes.filter((node) => node.fixed).map((node) => node.id))
  const zones = [...layout.zones].map(([id, box]) => ({
    id: id as TLShapeId,
    type: 'zone' as const,
    x: box.x,
    y: box.y,
    props: { w: box.w, h: box.h },
  }))
  const placed = [...layout.boxes].filter(([id]) => !fixed.has(id)).sort(([, a], [, b]) => a.x - b.x || a.y - b.y)
  const size = Math.max(LEAST_MOVED, Math.ceil(placed.length / PIECES))
  return Array.from({ length: Math.max(1, Math.ceil(placed.length / size)) }, (_, piece) => () => {
    if (piece === 0) editor.updateShapes<ZoneShape>(zones)
    editor.updateShapes(placed.slice(piece * size, (piece + 1) * size).flatMap((one) => moveTo(editor, ...one)))
  })
}

function moveTo(editor: Editor, id: string, box: { readonly x: number; readonly y: number }): TLShapePartial[] {
  const shape = editor.getShape(id as TLShapeId)
  if (!shape) return []
  // The summary stands in the middle of its zone's area.
  const inner = isZone(shape) ? collapsedBox(shape.props) : { x: 0, y: 0 }
  return [{ id: shape.id, type: shape.type, x: box.x - inner.x, y: box.y - inner.y, rotation: 0 }]
}

/** All of it at once. */
export function tidyMap(editor: Editor, lanes: LaneIndex): void {
  const task = readTidyTask(editor, lanes)
  for (const piece of layoutPieces(editor, task, layOutGraph(task.nodes, task.arcs, task.options))) piece()
}
