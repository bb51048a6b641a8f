/**
 * The outlines of what is selected or under the pointer. tldraw's own component keeps one, unseen, for every shape on the
 * map, and each of them is drawn again whenever its shape moves; here there are only those that are seen.
 */
import { useRef } from 'react'
import { type Editor, type TLShapeId, useEditor, useEditorComponents, useValue } from 'tldraw'

/** States in which what is selected has its outline. */
const SELECTING = [
  'select.idle',
  'select.editing_shape',
  'select.brushing',
  'select.scribble_brushing',
  'select.pointing_shape',
  'select.pointing_selection',
  'select.pointing_handle',
]

export function ShapeIndicators() {
  const editor = useEditor()
  const { ShapeIndicator } = useEditorComponents()
  const last = useRef<readonly TLShapeId[]>([])
  const ids = useValue('outlined shapes', () => {
    const next = outlined(editor)
    const isSame = next.length === last.current.length && next.every((id, index) => id === last.current[index])
    if (!isSame) last.current = next
    return last.current
  }, [editor])
  if (!ShapeIndicator) return null
  return ids.map((id) => <ShapeIndicator key={id} shapeId={id} />)
}

/** Each once, in an order that does not change while the set stays the same. */
function outlined(editor: Editor): readonly TLShapeId[] {
  const { isChangingStyle, isHoveringCanvas, isCoarsePointer } = editor.getInstanceState()
  if (isChangingStyle || !editor.isInAny(...SELECTING)) return []
  const ids = new Set(editor.getSelectedShapeIds())
  const isResting = editor.isInAny('select.idle', 'select.editing_shape')
  const hovered = isResting && isHoveringCanvas && !isCoarsePointer ? editor.getHoveredShapeId() : null
  if (hovered) ids.add(hovered)
  return [...ids].filter((id) => !editor.isShapeHidden(id)).sort()
}
