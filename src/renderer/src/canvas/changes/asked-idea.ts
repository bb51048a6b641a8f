/** An idea for a change that somebody begins on the map, from its menu, until the window has taken it. One atom per map. */
import { type Atom, atom } from '@tldraw/state'
import type { TLShape, TLStore } from '@tldraw/tlschema'
import type { IdeaStart } from '#shared/model/idea.ts'
import type { InteractionId } from '#shared/model/ids.ts'
import { isInteraction } from '#shared/model/map-schema.ts'
import { noteText } from '../commands/note-text.ts'

const atoms = new WeakMap<TLStore, Atom<IdeaStart | null>>()

export function askedIdeaOf(store: TLStore): Atom<IdeaStart | null> {
  const known = atoms.get(store)
  if (known) return known
  const made = atom<IdeaStart | null>('an idea that was begun on the map', null)
  atoms.set(store, made)
  return made
}

/**
 * What an idea about these begins with: the only interaction among them, the words of the only note. Null where neither is
 * there, or more than one.
 */
export function ideaOfSelection(selected: readonly TLShape[]): IdeaStart | null {
  const interactions = selected.filter(isInteraction)
  const notes = selected.map((shape) => noteText(shape) ?? '').filter((text) => text !== '')
  if (interactions.length > 1 || notes.length > 1 || interactions.length + notes.length === 0) return null
  return {
    interaction: (interactions[0]?.id as InteractionId | undefined) ?? null,
    what: notes[0] ?? '',
  }
}
