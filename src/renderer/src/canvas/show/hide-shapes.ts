/**
 * Keeps what is out of sight off the canvas: not painted, not met by the pointer, never selected. `isShapeHidden` of the
 * editor is replaced, because tldraw's own option keeps a signal per shape, each of which would be looked at all the time.
 */
import { react } from '@tldraw/state'
import type { Editor, TLShape, TLShapeId } from 'tldraw'
import type { Showing } from './create-showing.ts'

/** Returns what shows everything again. */
export function hideShapes(editor: Editor, { hidden }: Pick<Showing, 'hidden'>): () => void {
  const own = editor as { isShapeHidden(shape: TLShape | TLShapeId): boolean }
  own.isShapeHidden = (shape) => hidden.get().has(typeof shape === 'string' ? shape : shape.id)
  paintAnew(editor)
  const stops = [
    editor.sideEffects.registerBeforeChangeHandler('instance_page_state', (before, after) => {
      const out = hidden.get()
      if (out.size === 0 || before.selectedShapeIds === after.selectedShapeIds) return after
      const seen = after.selectedShapeIds.filter((id) => !out.has(id))
      return seen.length === after.selectedShapeIds.length ? after : { ...after, selectedShapeIds: seen }
    }),
    react('nothing out of sight is selected', () => {
      const out = hidden.get()
      if (out.size === 0) return
      const selected = editor.getSelectedShapeIds()
      const seen = selected.filter((id) => !out.has(id))
      if (seen.length === selected.length) return
      editor.run(() => editor.setSelectedShapes(seen), { history: 'record-preserveRedoStack' })
    }),
  ]
  return () => {
    delete (own as Partial<typeof own>).isShapeHidden
    for (const stop of stops) stop()
  }
}

/**
 * What was painted before the replacement hangs off nothing that hiding changes. A shape that seems to be erased for no
 * time makes the list anew, and from here on it does.
 */
function paintAnew(editor: Editor): void {
  const [id] = editor.getCurrentPageShapeIds()
  if (id === undefined) return
  const erasing = editor.getErasingShapeIds()
  editor.run(
    () => {
      editor.setErasingShapes([id])
      editor.setErasingShapes(erasing)
    },
    { history: 'ignore' },
  )
}
