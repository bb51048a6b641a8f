/**
 * A map that was wholly in sight stays so when something takes room below it or gives it back: the presenter strip would
 * cover its foot, in this window and, where the room follows, on the wall. Panels at the side move nothing under a hand.
 */
import { Box, type Editor, react } from 'tldraw'
import { boundsInSight, fitMap } from './fit-map.ts'

/** Watches until what it returns is called. */
export function keepFitted(editor: Editor): () => void {
  let last = editor.getViewportScreenBounds()
  /** Where the camera was put the last time; whoever moves it has the say again. */
  let fitted: ReturnType<Editor['getCamera']> | null = null
  return react('a fitted map stays fitted', () => {
    const screen = editor.getViewportScreenBounds()
    const before = last
    if (screen.equals(before)) return
    last = screen
    if (screen.h === before.h || before.h <= 1 || screen.h <= 1) return
    const camera = editor.getCamera()
    const { x, y, z } = camera
    const isOurs = fitted !== null && fitted.x === x && fitted.y === y && fitted.z === z
    const bounds = boundsInSight(editor)
    if (!bounds) return
    const seen = ({ w, h }: Box) => new Box(-x, -y, w / z, h / z).contains(bounds)
    if (!isOurs && !(seen(before) && !seen(screen))) return
    fitMap(editor, 0)
    fitted = editor.getCamera()
  })
}
