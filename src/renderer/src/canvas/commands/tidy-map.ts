/** Lays the whole map out anew: the shared layout decides, this carries it out. Zones keep the parties inside them. */
import type { Editor, TLShapeId } from '@tldraw/editor'
import { type LayoutNode, layOutGraph } from '#shared/layout/lay-out-graph.ts'
import type { Box } from '#shared/model/map-records.ts'
import { isInteraction, isParty, isZone, type PartyShape, type ZoneShape } from '#shared/model/map-schema.ts'
import type { LaneIndex } from '../lanes/lane-index.ts'
import { zoneAround } from './make-shapes.ts'

/** Boxes of everything that is no part of the layout (notes, pictures): nothing is put over them. */
export function obstaclesOf(editor: Editor): Box[] {
  return editor.getCurrentPageShapes().flatMap((shape) => {
    if (isParty(shape) || isInteraction(shape) || isZone(shape)) return []
    const bounds = editor.getShapePageBounds(shape.id)
    return bounds ? [{ x: bounds.x, y: bounds.y, w: bounds.w, h: bounds.h }] : []
  })
}

/** Moves every party that is not pinned, and its zone with it. Parties inside a group stay in the group. */
export function tidyMap(editor: Editor, lanes: LaneIndex): void {
  const page = editor.getCurrentPageId()
  const nodes: LayoutNode[] = []
  const before = editor.getCurrentPageBounds()
  for (const shape of editor.getCurrentPageShapes()) {
    if (!isParty(shape)) continue
    const bounds = editor.getShapePageBounds(shape.id)
    if (!bounds) continue
    const stays = shape.props.pinned || shape.isLocked || shape.parentId !== page
    nodes.push({
      id: shape.id,
      x: bounds.x,
      y: bounds.y,
      w: bounds.w,
      h: bounds.h,
      fixed: stays,
      zone: zoneAround(editor, shape.id),
    })
  }
  const origin = before ? { x: Math.round(before.x), y: Math.round(before.y) } : { x: 0, y: 0 }
  const layout = layOutGraph(nodes, [...lanes.ends.get().values()], { obstacles: obstaclesOf(editor), origin })
  const fixed = new Set(nodes.filter((node) => node.fixed).map((node) => node.id))
  const zones = [...layout.zones].map(([id, box]) => ({
    id: id as TLShapeId,
    type: 'zone' as const,
    x: box.x,
    y: box.y,
    props: { w: box.w, h: box.h },
  }))
  const parties = [...layout.boxes]
    .filter(([id]) => !fixed.has(id))
    .map(([id, box]) => ({ id: id as TLShapeId, type: 'party' as const, x: box.x, y: box.y, rotation: 0 }))
  editor.updateShapes<ZoneShape>(zones)
  editor.updateShapes<PartyShape>(parties)
}
