/** The size of a picture of the map by its layout. */
import { Box, type Editor } from 'tldraw'

/** A picture that is shown in small is still as large as the room's: its own pixels count, not those that it is scaled to. */
export function measureByLayout(editor: Editor): () => void {
  const measure = editor.updateViewportScreenBounds
  const byLayout: typeof measure = () => {
    const { clientWidth, clientHeight } = editor.getContainer()
    return measure.call(editor, new Box(0, 0, Math.max(1, clientWidth), Math.max(1, clientHeight)))
  }
  editor.updateViewportScreenBounds = byLayout
  byLayout(editor.getContainer())
  return () => {
    editor.updateViewportScreenBounds = measure
  }
}

/** The size of the picture, as a value that tells whether it is another one. */
export function sizeOf(editor: Editor): string {
  const { w, h } = editor.getViewportScreenBounds()
  return `${w} ${h}`
}
