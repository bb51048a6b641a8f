/** Shows the whole map, never larger than life: two parties need not fill a projector. */
import type { Editor } from 'tldraw'

const INSET = 64

export function fitMap(editor: Editor, duration: number): void {
  const bounds = editor.getCurrentPageBounds()
  const animation = duration > 0 ? { animation: { duration } } : {}
  if (!bounds) {
    editor.setCamera({ x: 0, y: 0, z: 1 }, animation)
    return
  }
  const screen = editor.getViewportScreenBounds()
  const fitting = Math.min((screen.w - INSET) / Math.max(1, bounds.w), (screen.h - INSET) / Math.max(1, bounds.h))
  editor.zoomToBounds(bounds, {
    inset: INSET,
    targetZoom: Math.max(0.05, Math.min(1, fitting)),
    force: true,
    ...animation,
  })
}
