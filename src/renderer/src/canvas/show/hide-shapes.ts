/**
 * Keeps what is out of sight off the canvas: not painted, not met by the pointer, never selected. `isShapeHidden` of the
 * editor is replaced, because tldraw's own option keeps a signal per shape, each of which would be looked at all the time.
 */
import { react } from '@tldraw/state'
import type { Editor, TLShape, TLShapeId } from 'tldraw'
import { foldingOf } from '../zones/folding.ts'
import type { Showing } from './create-showing.ts'

/** What may be selected although a collapsed zone hides it: somebody edits it in another view. */
const chosenInside = new WeakMap<Editor, ReadonlySet<TLShapeId>>()

/** Selects shapes, those in collapsed zones too. The map shows nothing of these, and lets go of them when it is used. */
export function selectInside(editor: Editor, ids: readonly TLShapeId[]): void {
  chosenInside.set(editor, new Set(ids))
  editor.setSelectedShapes([...ids])
}

/** Whether something is selected that a collapsed zone hides. */
export function isSelectedInside(editor: Editor): boolean {
  const { folded } = foldingOf(editor.store)
  const away = folded.get()
  return away.size > 0 && editor.getSelectedShapeIds().some((id) => away.has(id))
}

/** Returns what shows everything again. */
export function hideShapes(editor: Editor, { hidden, left }: Pick<Showing, 'hidden' | 'left'>): () => void {
  /** Hands on the map never get hold of what they do not see. */
  const mayBeSelected = (id: TLShapeId) => {
    if (!hidden.get().has(id)) return true
    return !left.get().has(id) && chosenInside.get(editor)?.has(id) === true
  }
  const own = editor as { isShapeHidden(shape: TLShape | TLShapeId): boolean }
  own.isShapeHidden = (shape) => hidden.get().has(typeof shape === 'string' ? shape : shape.id)
  paintAnew(editor)
  const stops = [
    editor.sideEffects.registerBeforeChangeHandler('instance_page_state', (before, after) => {
      const out = hidden.get()
      if (out.size === 0 || before.selectedShapeIds === after.selectedShapeIds) return after
      const seen = after.selectedShapeIds.filter(mayBeSelected)
      return seen.length === after.selectedShapeIds.length ? after : { ...after, selectedShapeIds: seen }
    }),
    react('nothing out of sight is selected', () => {
      const out = hidden.get()
      if (out.size === 0) return
      const selected = editor.getSelectedShapeIds()
      const seen = selected.filter(mayBeSelected)
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
