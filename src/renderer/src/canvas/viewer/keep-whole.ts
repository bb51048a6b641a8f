/** A shown map that nobody has moved stays whole in its place, however large the place becomes. */
import { react } from '@tldraw/state'
import type { Editor } from 'tldraw'
import { fitMap } from '../editor/fit-map.ts'

/** Fits the map anew when its place has another size, unless a hand has moved or zoomed it since. Returns what stops it. */
export function keepWhole(editor: Editor): () => void {
  const camera = () => {
    const { x, y, z } = editor.getCamera()
    return `${x} ${y} ${z}`
  }
  let fitted = camera()
  let size = ''
  return react('whole map in its place', () => {
    const { w, h } = editor.getViewportScreenBounds()
    const next = `${w} ${h}`
    if (next === size) return
    const isFirst = size === ''
    size = next
    if (isFirst || camera() !== fitted) return
    fitMap(editor, 0)
    fitted = camera()
  })
}
