/** What colours the interactions, as one atom per map. Shapes may read it: it hangs off no query. Kept out of every record and file. */
import { type Atom, atom } from '@tldraw/state'
import type { TLStore } from '@tldraw/tlschema'

/** How one interaction is coloured. The number is printed at it: nobody has to tell colours apart. */
export interface Heat {
  /** 1 (orange) to 5 (teal). */
  readonly step: 1 | 2 | 3 | 4 | 5
  /** How thick the line is, 1 to 5. */
  readonly weight: 1 | 2 | 3 | 4 | 5
  /** What is printed at the interaction. */
  readonly text: string
}

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
