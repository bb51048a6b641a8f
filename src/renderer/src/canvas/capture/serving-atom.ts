/** Whether "who serves whom" is being typed on the map, and for which provider it began. One atom for each editor. */
import { type Atom, atom } from '@tldraw/state'
import type { Editor, TLShapeId } from 'tldraw'
import { isParty } from '#shared/model/map-schema.ts'

/** `provider` is null while nobody has said who it is. Every opening is another object. */
export interface Serving {
  readonly provider: TLShapeId | null
}

const atoms = new WeakMap<Editor, Atom<Serving | null>>()

export function servingAtomOf(editor: Editor): Atom<Serving | null> {
  const known = atoms.get(editor)
  if (known) return known
  const made = atom<Serving | null>('who serves whom is typed', null)
  atoms.set(editor, made)
  return made
}

/** Opens the field: for the party that is selected, if it is one. */
export function startServing(editor: Editor): void {
  const only = editor.getOnlySelectedShape()
  editor.complete()
  servingAtomOf(editor).set({ provider: only && isParty(only) ? only.id : null })
}

/** Closes it and gives the keyboard back to the map. */
export function stopServing(editor: Editor): void {
  servingAtomOf(editor).set(null)
  editor.getContainer().focus()
}
