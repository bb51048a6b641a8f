/** What colours the interactions, as one atom per map. Shapes may read it: it hangs off no query. Kept out of every record and file. */
import { type Atom, atom } from '@tldraw/state'
import type { TLStore } from '@tldraw/tlschema'
import type { Heat } from '#shared/charts/heat-of-result.ts'

/** By the id of the interaction; those that are missing keep their colour. */
export type HeatMap = ReadonlyMap<string, Heat>

const NO_HEAT: HeatMap = new Map()
const atoms = new WeakMap<TLStore, Atom<HeatMap>>()

/** The atom of this map; empty while nothing is coloured. */
export function heatAtomOf(store: TLStore): Atom<HeatMap> {
  const known = atoms.get(store)
  if (known) return known
  const made = atom<HeatMap>('heat', NO_HEAT)
  atoms.set(store, made)
  return made
}

/** The colour of one interaction; null when it keeps its own. */
export function heatOf(store: TLStore, id: string): Heat | null {
  return heatAtomOf(store).get().get(id) ?? null
}
