/** What is selected, as the inspector sees it. Ids of things that are gone, or that only the map knows, fall away. */
import type { Interaction } from '#shared/model/interaction.ts'
import type { Party } from '#shared/model/party.ts'
import type { Zone } from '#shared/model/zone.ts'
import type { MapContents } from '../../canvas/map-api.ts'

/** One thing with its facts, several, or what the inspector does not know. */
export type Selection =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'party'; readonly party: Party }
  | { readonly kind: 'interaction'; readonly interaction: Interaction }
  | { readonly kind: 'zone'; readonly zone: Zone }
  /** Notes and drawings alone. */
  | { readonly kind: 'other' }
  | {
      readonly kind: 'several'
      readonly parties: readonly Party[]
      readonly interactions: readonly Interaction[]
      readonly zones: readonly Zone[]
    }

/** Sorts the selected ids into what they are. */
export function selectionOf(ids: readonly string[], contents: MapContents): Selection {
  if (ids.length === 0) return { kind: 'nothing' }
  const wanted = new Set(ids)
  const parties = contents.parties.filter((one) => wanted.has(one.id))
  const interactions = contents.interactions.filter((one) => wanted.has(one.id))
  const zones = contents.zones.filter((one) => wanted.has(one.id))
  const [party] = parties
  const [interaction] = interactions
  const [zone] = zones
  if (ids.length > 1) return { kind: 'several', parties, interactions, zones }
  if (party !== undefined) return { kind: 'party', party }
  if (interaction !== undefined) return { kind: 'interaction', interaction }
  if (zone !== undefined) return { kind: 'zone', zone }
  return { kind: 'other' }
}

/** What several things have in common: the value if all agree, else null. */
export function commonValue<T>(values: readonly T[]): T | null {
  const [first] = values
  return first !== undefined && values.every((value) => value === first) ? first : null
}
