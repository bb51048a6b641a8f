/**
 * The lane of every interaction, one atom each. One effect over the bindings writes them; shapes read only their own
 * atom. Never read the bindings from a shape: everything that hangs off a store query is checked again for every shape
 * on every move of the camera.
 */
import { type Atom, atom, type Computed, computed, react } from '@tldraw/state'
import type { TLShapeId, TLStore } from '@tldraw/tlschema'
import { isInteractionEnd } from '#shared/model/map-schema.ts'
import { assignLanes, type Ends, type Lane, sameLane } from './assign-lanes.ts'

export interface LaneIndex {
  /** Ends of every interaction that has both. Not for shapes. */
  readonly ends: Computed<ReadonlyMap<string, Ends>>
  /** The lane of one interaction, or null while an end is missing. May be read by a shape. */
  laneOf(interaction: TLShapeId): Lane | null
  /** Interactions that have this party at one end or both, without being told of changes. */
  touching(party: string): readonly string[]
  stop(): void
}

const indexes = new WeakMap<TLStore, LaneIndex>()

/** The index of a store; made once, however many editors show the store. */
export function laneIndexOf(store: TLStore): LaneIndex {
  const known = indexes.get(store)
  if (known) return known
  const made = createLaneIndex(store)
  indexes.set(store, made)
  return made
}

function createLaneIndex(store: TLStore): LaneIndex {
  const atoms = new Map<string, Atom<Lane | null>>()
  let lanes = new Map<string, Lane>()
  let byParty = new Map<string, string[]>()
  const bindings = store.query.records('binding')
  const ends = computed('interaction ends', () => {
    const halves = new Map<string, Partial<Ends>>()
    for (const binding of bindings.get()) {
      if (!isInteractionEnd(binding)) continue
      const half = halves.get(binding.fromId) ?? {}
      halves.set(binding.fromId, { ...half, [binding.props.end]: binding.toId })
    }
    const whole = new Map<string, Ends>()
    for (const [id, { provider, customer }] of halves) if (provider && customer) whole.set(id, { provider, customer })
    return whole as ReadonlyMap<string, Ends>
  })
  const stop = react('lanes', () => {
    const now = ends.get()
    // The key in the drawing order hardly ever changes, so the lanes do not listen to it.
    lanes = assignLanes(now, (id) => {
      const shape = store.unsafeGetWithoutCapture(id as TLShapeId)
      return shape ? shape.index : ''
    })
    byParty = new Map()
    for (const [id, of] of now) {
      for (const party of new Set([of.provider, of.customer])) {
        const group = byParty.get(party)
        if (group) group.push(id)
        else byParty.set(party, [id])
      }
    }
    for (const [id, own] of atoms) {
      const lane = lanes.get(id) ?? null
      if (!sameLane(own.__unsafe__getWithoutCapture(), lane)) own.set(lane)
    }
  })
  return {
    ends,
    laneOf(interaction) {
      let own = atoms.get(interaction)
      if (!own) {
        own = atom(`lane of ${interaction}`, lanes.get(interaction) ?? null)
        atoms.set(interaction, own)
      }
      return own.get()
    },
    touching: (party) => byParty.get(party) ?? [],
    stop() {
      stop()
      indexes.delete(store)
    },
  }
}
