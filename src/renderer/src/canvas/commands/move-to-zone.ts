/** Moves parties into a zone, or out of all of them. A zone is no parent: to be in it is to stand in it. */
import type { Editor, TLShapeId, TLShapePartial } from '@tldraw/editor'
import { findFreeSpot } from '#shared/layout/free-spot.ts'
import { findSpotInZone } from '#shared/layout/zone-spot.ts'
import type { Box } from '#shared/model/map-records.ts'
import { isParty, isZone } from '#shared/model/map-schema.ts'
import { PARTY_GAP, zoneAround } from './make-shapes.ts'

/** What has to be written: parties at their new places, and the zone where it has to grow. Null when one of them is not on the map. */
export function moveToZone(
  editor: Editor,
  parties: readonly string[],
  zone: string | null,
): readonly TLShapePartial[] | null {
  const target = zone === null ? null : editor.getShape(zone as TLShapeId)
  const moved = parties.flatMap((id) => editor.getShape(id as TLShapeId) ?? []).filter(isParty)
  if (moved.length < parties.length || target === undefined || (target && !isZone(target))) return null
  const going = moved.filter(({ id }) => zoneAround(editor, id) !== zone)
  const goingIds = new Set(going.map(({ id }) => id))
  const boxOf = (id: TLShapeId): Box => {
    const bounds = editor.getShapePageBounds(id)
    return { x: bounds?.x ?? 0, y: bounds?.y ?? 0, w: bounds?.w ?? 1, h: bounds?.h ?? 1 }
  }
  const shapes = editor.getCurrentPageShapes()
  const taken = shapes.filter((shape) => isParty(shape) && !goingIds.has(shape.id)).map(({ id }) => boxOf(id))
  const areas = shapes.filter((shape) => isZone(shape) && shape.id !== zone).map(({ id }) => boxOf(id))
  const before = target ? boxOf(target.id) : null
  const inner = before ? areas.filter((area) => area.w * area.h <= before.w * before.h) : []
  let area = before
  const moves: TLShapePartial[] = []
  for (const shape of going) {
    const own = boxOf(shape.id)
    let spot: Box
    if (area === null) spot = findFreeSpot(own, [...taken, ...areas], PARTY_GAP)
    else {
      const found = findSpotInZone(own, area, taken, inner)
      spot = found.spot
      area = found.area
    }
    taken.push(spot)
    const { x, y } = editor.getPointInParentSpace(shape, { x: spot.x, y: spot.y })
    moves.push({ id: shape.id, type: 'party', x, y })
  }
  if (target && area !== null && area !== before) {
    moves.push({ id: target.id, type: 'zone', props: { w: area.w, h: area.h } } as TLShapePartial)
  }
  return moves
}
