/**
 * What lies in a collapsed zone goes where the zone goes, whatever moves it: a hand, an arrow key, lining up, tidying. Each
 * member's place is said by its tie, so doing it twice changes nothing; undo, which restores zone and members, needs that.
 */
import type { Editor, TLShapePartial } from 'tldraw'
import { isZone, isZoneMember, type ZoneMemberBinding, type ZoneShape } from '#shared/model/map-schema.ts'

/** Sums of fractions are never exact. */
const NOTHING = 1e-6

/** Returns what lets go. */
export function carryMembers(editor: Editor): () => void {
  const carrying = new Set<string>()
  return editor.sideEffects.registerAfterChangeHandler('shape', (before, after, source) => {
    if (source !== 'user' || !isZone(after) || !after.props.collapsed || carrying.has(after.id)) return
    if (before.x === after.x && before.y === after.y && before.parentId === after.parentId) return
    carrying.add(after.id)
    try {
      const moves = movesWith(editor, after)
      if (moves.length > 0) editor.run(() => void editor.updateShapes(moves), { ignoreShapeLock: true })
    } finally {
      carrying.delete(after.id)
    }
  })
}

function movesWith(editor: Editor, zone: ZoneShape): TLShapePartial[] {
  const corner = editor.getShapePageTransform(zone.id).point()
  return editor.getBindingsToShape<ZoneMemberBinding>(zone.id, 'zoneMember').flatMap((tie) => {
    const member = isZoneMember(tie) ? editor.getShape(tie.fromId) : undefined
    if (!member) return []
    const at = editor.getPointInParentSpace(member, { x: corner.x + tie.props.dx, y: corner.y + tie.props.dy })
    if (Math.abs(at.x - member.x) < NOTHING && Math.abs(at.y - member.y) < NOTHING) return []
    return [{ id: member.id, type: member.type, x: at.x, y: at.y }]
  })
}
