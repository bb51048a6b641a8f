/** Shows the whole map above the buttons, never larger than life: two parties need not fill a projector. */
import { Box, type Editor } from 'tldraw'

const INSET = 64
/** Height that the zoom buttons and the mark of tldraw take at the lower edge, in pixels. */
const FOOT = 48

/** Of the movement when a person asks for it, in milliseconds. */
export const FIT_DURATION = 200

/** Everything that is not hidden. */
function boundsInSight(editor: Editor): Box | undefined {
  const all = editor.getCurrentPageShapes()
  const seen = all.filter((shape) => !editor.isShapeHidden(shape))
  if (seen.length === all.length) return editor.getCurrentPageBounds()
  return Box.Common(seen.flatMap((shape) => editor.getShapePageBounds(shape.id) ?? []))
}

/** @param duration of the movement in milliseconds */
export function fitMap(editor: Editor, duration: number): void {
  const bounds = boundsInSight(editor)
  const animation = duration > 0 ? { animation: { duration } } : {}
  if (!bounds) {
    editor.setCamera({ x: 0, y: 0, z: 1 }, animation)
    return
  }
  const screen = editor.getViewportScreenBounds()
  const fitting = Math.min(
    (screen.w - INSET) / Math.max(1, bounds.w),
    (screen.h - INSET - FOOT) / Math.max(1, bounds.h),
  )
  const zoom = Math.max(0.05, Math.min(1, fitting))
  editor.zoomToBounds(new Box(bounds.x, bounds.y, bounds.w, bounds.h + FOOT / zoom), {
    inset: INSET,
    targetZoom: zoom,
    force: true,
    ...animation,
  })
}
