/** Shows the whole map above the buttons, never larger than life: two parties need not fill a projector. */
import { Box, type Editor } from 'tldraw'

const INSET = 64
/** Height that the zoom buttons and the mark of tldraw take at the lower edge, in pixels. */
const FOOT = 48

/** At this zoom names can still be read: to make room for a panel, a map becomes no smaller. */
const LEAST_FOR_PANELS = 0.22
/** Marks a panel that lies over the lower part of the map while it is open. */
export const OVER_FOOT = { 'data-over-foot': '' } as const

/** Of the movement when a person asks for it, in milliseconds. */
export const FIT_DURATION = 200

/** Everything that is not hidden. */
export function boundsInSight(editor: Editor): Box | undefined {
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
  const fitting = (foot: number) =>
    Math.min((screen.w - INSET) / Math.max(1, bounds.w), (screen.h - INSET - foot) / Math.max(1, bounds.h), 1)
  const covered = coveredFoot(editor)
  const zoom = Math.max(0.05, fitting(covered), Math.min(fitting(FOOT), LEAST_FOR_PANELS))
  // Where there is too little room for both, the panel covers the map's lower part, never its upper one.
  const foot = Math.max(FOOT, Math.min(covered, screen.h - INSET - bounds.h * zoom))
  editor.zoomToBounds(new Box(bounds.x, bounds.y, bounds.w, bounds.h + foot / zoom), {
    inset: INSET,
    targetZoom: zoom,
    force: true,
    ...animation,
  })
}

/** Height that buttons and open panels cover at the lower edge, in pixels. */
function coveredFoot(editor: Editor): number {
  const container = editor.getContainer()
  const { bottom } = container.getBoundingClientRect()
  const tops = [...container.ownerDocument.querySelectorAll('[data-over-foot]')].map(
    (panel) => panel.getBoundingClientRect().top,
  )
  return Math.max(FOOT, ...tops.map((top) => bottom - top))
}
