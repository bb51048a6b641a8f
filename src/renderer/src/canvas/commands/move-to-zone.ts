/**
 * Moves parties into a zone, or out of all of them. A zone is no parent: to be in an open one is to stand in it, to be in a
 * collapsed one is to be tied to it.
 */
import type { Editor, TLShapeId } from '@tldraw/editor'
import { findFreeSpot } from '#shared/layout/free-spot.ts'
import { findSpotInZone } from '#shared/layout/zone-spot.ts'
import type { Box } from '#shared/model/map-records.ts'
import { isParty, isZone, type PartyShape, type ZoneShape } from '#shared/model/map-schema.ts'
import { tieMembers, untieMembers } from '../zones/collapse-zones.ts'
import { foldingOf } from '../zones/folding.ts'
import { PARTY_GAP, zoneAround } from './make-shapes.ts'

/** Carries the move out; callers set the undo mark. */
export type ZoneMove = () => void

/** Null when one of them is not on the map; `there` when all are there already. */
export function moveToZone(editor: Editor, parties: readonly string[], zone: string | null): ZoneMove | 'there' | null {
  const target = zone === null ? null : editor.getShape(zone as TLShapeId)
  const moved = parties.flatMap((id) => editor.getShape(id as TLShapeId) ?? []).filter(isParty)
  if (moved.length < parties.length || target === undefined || (target && !isZone(target))) return null
  const going = moved.filter(({ id }) => zoneAround(editor, id) !== zone)
  if (going.length === 0) return 'there'
  return () => {
    untieMembers(
      editor,
      going.map(({ id }) => id),
    )
    const room = roomOf(editor, going, target)
    for (const { id, ...shape } of going) {
      const own = boxOf(editor, id)
      const spot = room.find(own)
      const { x, y } = editor.getPointInParentSpace({ id, ...shape } as PartyShape, { x: spot.x, y: spot.y })
      editor.updateShape<PartyShape>({ id, type: 'party', x, y })
    }
    if (!target) return
    const { w, h } = room.area() ?? target.props
    if (w !== target.props.w || h !== target.props.h) {
      editor.updateShape<ZoneShape>({ id: target.id, type: 'zone', props: { w, h } })
    }
    if (target.props.collapsed) {
      tieMembers(
        editor,
        target.id,
        going.map(({ id }) => id),
      )
    }
  }
}

function boxOf(editor: Editor, id: TLShapeId): Box {
  const bounds = editor.getShapePageBounds(id)
  return { x: bounds?.x ?? 0, y: bounds?.y ?? 0, w: bounds?.w ?? 1, h: bounds?.h ?? 1 }
}

/** The area of a zone, collapsed or not. */
function areaOf(editor: Editor, zone: ZoneShape): Box {
  const { x, y } = editor.getShapePageTransform(zone.id).point()
  return { x, y, w: zone.props.w, h: zone.props.h }
}

/** Finds a place for one party after the other: in the zone, which may grow by it, or beside all zones. */
function roomOf(editor: Editor, going: readonly PartyShape[], target: ZoneShape | null) {
  const leaving = new Set<string>(going.map(({ id }) => id))
  const { folded, zoneOf } = foldingOf(editor.store)
  const isFolded = (id: string) => folded.get().has(id)
  const shapes = editor.getCurrentPageShapes()
  const isClosed = target?.props.collapsed === true
  const others = shapes.filter((shape) => {
    if (leaving.has(shape.id)) return false
    if (isClosed) return isParty(shape) && zoneOf.get().get(shape.id) === target.id
    return !isFolded(shape.id) && (isParty(shape) || (isZone(shape) && shape.props.collapsed))
  })
  const taken = others.map(({ id }) => boxOf(editor, id))
  // Who goes out of all zones is not to be in one again as soon as it opens.
  const areas = shapes.flatMap((shape) => {
    const counts = isZone(shape) && shape.id !== target?.id && !isFolded(shape.id)
    return counts && !(target && shape.props.collapsed) ? [areaOf(editor, shape)] : []
  })
  let area = target ? areaOf(editor, target) : null
  const size = area ? area.w * area.h : 0
  const inner = isClosed ? [] : areas.filter((one) => one.w * one.h <= size)
  return {
    area: () => area,
    find(own: Box): Box {
      let spot: Box
      if (area === null) spot = findFreeSpot(own, [...taken, ...areas], PARTY_GAP)
      else {
        const found = findSpotInZone(own, area, taken, inner)
        spot = found.spot
        area = found.area
      }
      taken.push(spot)
      return spot
    },
  }
}
