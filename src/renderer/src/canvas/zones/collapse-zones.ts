/** Collapses zones to summaries and opens them again. Callers set the undo mark. */
import { createBindingId, type Editor, type TLShape, type TLShapeId } from '@tldraw/editor'
import {
  isInteraction,
  isZone,
  isZoneMember,
  type MapRecord,
  type ZoneMemberBinding,
  type ZoneShape,
} from '#shared/model/map-schema.ts'
import { foldingOf } from './folding.ts'

/** What has its middle in an open zone, whatever is locked included; zones count when they lie in it whole. */
export function findMembers(editor: Editor, zone: ZoneShape): readonly TLShape[] {
  const area = editor.getShapePageBounds(zone.id)
  if (!area) return []
  const page = editor.getCurrentPageId()
  const { folded } = foldingOf(editor.store)
  const away = folded.get()
  return editor.getCurrentPageShapes().filter((shape) => {
    if (shape.id === zone.id || shape.parentId !== page || isInteraction(shape) || away.has(shape.id)) return false
    const bounds = editor.getShapePageBounds(shape.id)
    if (!bounds) return false
    return isZone(shape) ? area.contains(bounds) : area.containsPoint(bounds.center)
  })
}

/** Ties things to a collapsed zone, where they are. */
export function tieMembers(editor: Editor, zone: TLShapeId, members: readonly TLShapeId[]): void {
  const corner = editor.getShapePageTransform(zone).point()
  const ties = members.map((id): ZoneMemberBinding => {
    const at = editor.getShapePageTransform(id).point()
    return {
      id: createBindingId(),
      typeName: 'binding',
      type: 'zoneMember',
      fromId: id,
      toId: zone,
      props: { dx: at.x - corner.x, dy: at.y - corner.y },
      meta: {},
    }
  })
  // Straight to the store: groups refuse ties, and must go along all the same.
  editor.store.put(ties as unknown as MapRecord[])
}

/** Loosens whatever ties these to collapsed zones. */
export function untieMembers(editor: Editor, members: readonly TLShapeId[]): void {
  for (const id of members) {
    const ties = editor.getBindingsFromShape<ZoneMemberBinding>(id, 'zoneMember').filter(isZoneMember)
    editor.deleteBindings(ties)
  }
}

export function collapseZones(editor: Editor, zones: readonly TLShapeId[]): void {
  for (const id of zones) {
    const zone = editor.getShape(id)
    if (!zone || !isZone(zone) || zone.props.collapsed) continue
    const members = findMembers(editor, zone).map((member) => member.id)
    tieMembers(editor, id, members)
    editor.updateShape<ZoneShape>({ id, type: 'zone', props: { collapsed: true } })
  }
}

export function expandZones(editor: Editor, zones: readonly TLShapeId[]): void {
  for (const id of zones) {
    const zone = editor.getShape(id)
    if (!zone || !isZone(zone) || !zone.props.collapsed) continue
    editor.updateShape<ZoneShape>({ id, type: 'zone', props: { collapsed: false } })
    editor.deleteBindings(editor.getBindingsToShape<ZoneMemberBinding>(id, 'zoneMember').filter(isZoneMember))
  }
}

/** Every collapsed zone that hides one of these, the outermost first: what has to be opened to see them. */
export function zonesToOpen(editor: Editor, ids: readonly string[]): readonly TLShapeId[] {
  const { zoneOf } = foldingOf(editor.store)
  const known = zoneOf.get()
  const zones = new Set<string>()
  const wanted = ids.flatMap((id) => endsOf(editor, id as TLShapeId))
  for (const id of wanted) {
    for (let zone = known.get(id); zone !== undefined && !zones.has(zone); zone = known.get(zone)) zones.add(zone)
  }
  return [...zones].reverse() as TLShapeId[]
}

/** An interaction is seen once both of its parties are. */
function endsOf(editor: Editor, id: TLShapeId): readonly string[] {
  const shape = editor.getShape(id)
  if (!shape || !isInteraction(shape)) return [id]
  return editor.getBindingsFromShape(shape, 'interactionEnd').map((tie) => tie.toId as string)
}
