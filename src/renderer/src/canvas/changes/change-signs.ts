/**
 * What is being changed on the map, as one atom per map: how many changes each interaction has, and how far the furthest has
 * come. Shapes may read it: it hangs off no query. Kept out of every record and file.
 */
import { type Atom, atom } from '@tldraw/state'
import type { TLStore } from '@tldraw/tlschema'
import type { ChangeSign } from '#shared/method/sign-changes.ts'

/** By the id of the interaction; those that are missing have no change. */
export type ChangeSigns = ReadonlyMap<string, ChangeSign>

const NO_SIGNS: ChangeSigns = new Map()
const atoms = new WeakMap<TLStore, Atom<ChangeSigns>>()

/** The atom of this map. */
export function changeSignsOf(store: TLStore): Atom<ChangeSigns> {
  const known = atoms.get(store)
  if (known) return known
  const made = atom<ChangeSigns>('changes on the map', NO_SIGNS)
  atoms.set(store, made)
  return made
}

/** The sign of one interaction; null where nothing is changed. Its identity lasts as long as it says the same. */
export function changeSignOf(store: TLStore, id: string): ChangeSign | null {
  return changeSignsOf(store).get().get(id) ?? null
}
