/** Keys in the drawing order: zones lie lowest, interactions above them, parties and everything else on top. */
import type { Editor } from '@tldraw/editor'
import { getIndicesBetween, type IndexKey, type TLShape } from '@tldraw/editor'
import { isParty, isZone } from '#shared/model/map-schema.ts'

/** Keys below every shape that `isAbove` names, and above what lies under it. */
function keysBelow(editor: Editor, count: number, isAbove: (shape: TLShape) => boolean): IndexKey[] {
  let below: IndexKey | null = null
  for (const id of editor.getSortedChildIdsForParent(editor.getCurrentPageId())) {
    const shape = editor.getShape(id)
    if (!shape) continue
    if (isAbove(shape)) return getIndicesBetween(below, shape.index, count)
    below = shape.index
  }
  return getIndicesBetween(below, null, count)
}

/** Keys for new interactions: under every party, over every zone that lies under all parties. */
export function keysForInteractions(editor: Editor, count: number): IndexKey[] {
  return keysBelow(editor, count, isParty)
}

/** Keys for new zones: under everything that is no zone. */
export function keysForZones(editor: Editor, count: number): IndexKey[] {
  return keysBelow(editor, count, (shape) => !isZone(shape))
}
