/**
 * Which shape is being edited, as one atom per editor. Shapes must not ask the editor for it: its answer hangs off the
 * page state, which changes with every move of the pointer, for every shape.
 */
import { type Atom, atom, react } from '@tldraw/state'
import type { Editor, TLShapeId } from 'tldraw'

const atoms = new WeakMap<Editor, Atom<TLShapeId | null>>()

/** The atom that {@link watchEditing} writes. */
export function editingAtomOf(editor: Editor): Atom<TLShapeId | null> {
  const known = atoms.get(editor)
  if (known) return known
  const made = atom<TLShapeId | null>('shape being edited', null)
  atoms.set(editor, made)
  return made
}

/** Keeps the atom right. Returns what stops it. */
export function watchEditing(editor: Editor): () => void {
  const editing = editingAtomOf(editor)
  return react('shape being edited', () => {
    editing.set(editor.getEditingShapeId())
  })
}
