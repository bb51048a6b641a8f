/** What a zone takes along when it moves. A zone is no parent of anything: whatever has its middle inside goes with it. */
import type { Editor, TLShape, TLShapeId } from '@tldraw/editor'
import { isInteraction, isZone, type ZoneShape } from '#shared/model/map-schema.ts'
import { foldingOf } from '../zones/folding.ts'

/**
 * What has its middle in the zone, lies on the page itself, is not locked and does not move on its own.
 * @param moving shapes that are moved by themselves
 */
export function findCargo(editor: Editor, zone: ZoneShape, moving: ReadonlySet<TLShapeId>): readonly TLShape[] {
  const area = editor.getShapePageBounds(zone.id)
  if (!area) return []
  const page = editor.getCurrentPageId()
  const { folded } = foldingOf(editor.store)
  const away = folded.get()
  return editor.getCurrentPageShapes().filter((shape) => {
    if (shape.id === zone.id || shape.parentId !== page || shape.isLocked || moving.has(shape.id)) return false
    // What lies in a collapsed zone goes with that zone.
    if (isInteraction(shape) || away.has(shape.id)) return false
    const bounds = editor.getShapePageBounds(shape.id)
    if (!bounds) return false
    return isZone(shape) ? area.contains(bounds) : area.containsPoint(bounds.center)
  })
}
