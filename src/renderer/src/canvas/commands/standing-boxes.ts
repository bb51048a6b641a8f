/** Where new parties find no room: the boxes of what stands on the map. */
import type { Editor } from '@tldraw/editor'
import type { Box } from '#shared/layout/box.ts'
import { isParty, isZone } from '#shared/model/map-schema.ts'

/** The parties and collapsed zones that can be seen. */
export function standingBoxes(editor: Editor): Box[] {
  return editor.getCurrentPageShapes().flatMap((shape) => {
    const isSolid = isParty(shape) || (isZone(shape) && shape.props.collapsed)
    const bounds = isSolid && !editor.isShapeHidden(shape) ? editor.getShapePageBounds(shape.id) : undefined
    return bounds ? [{ x: bounds.x, y: bounds.y, w: bounds.w, h: bounds.h }] : []
  })
}
