/**
 * What the map says, apart from where things stand: parties, interactions and zones read from records. The core keeps
 * tables of it, the command line and exports read it; an interaction counts only with both of its ends.
 */
import type { InteractionId, PartyId, ZoneId } from './ids.ts'
import { EMPTY_INTERACTION, type Interaction, type InteractionFacts } from './interaction.ts'
import {
  type InteractionEndBinding,
  type InteractionShape,
  isInteraction,
  isInteractionEnd,
  isParty,
  isZone,
  type MapRecord,
  type PartyShape,
  type ZoneShape,
} from './map-schema.ts'
import { EMPTY_PARTY, type Party, type PartyFacts } from './party.ts'
import type { Zone } from './zone.ts'

/** What a map says. Lists are in the order of the records unless said otherwise. */
export interface Contents {
  readonly parties: readonly Party[]
  readonly interactions: readonly Interaction[]
  readonly zones: readonly Zone[]
}

function pick<T extends object>(props: T, keys: object): T {
  const picked: Partial<T> = {}
  for (const key of Object.keys(keys) as (keyof T)[]) picked[key] = props[key]
  return picked as T
}

/** The party that a shape stands for. */
export function readParty(shape: PartyShape): Party {
  return { id: shape.id as string as PartyId, ...pick<PartyFacts>(shape.props, EMPTY_PARTY) }
}

/** The zone that a shape stands for. */
export function readZone(shape: ZoneShape): Zone {
  return { id: shape.id as string as ZoneId, name: shape.props.name, colour: shape.props.colour }
}

/**
 * The interaction that a shape stands for; null while it lacks an end. Where damage left two bindings for one end, the
 * one with the smaller id counts.
 * @param isThere tells whether a shape is a party that is on the map
 */
export function readInteraction(
  shape: InteractionShape,
  bindings: readonly InteractionEndBinding[],
  isThere: (id: string) => boolean,
): Interaction | null {
  const find = (end: 'provider' | 'customer') =>
    bindings
      .filter((binding) => binding.fromId === shape.id && binding.props.end === end && isThere(binding.toId))
      .map((binding) => ({ id: binding.id as string, to: binding.toId as string as PartyId }))
      .sort((a, b) => (a.id < b.id ? -1 : 1))[0]?.to
  const provider = find('provider')
  const customer = find('customer')
  if (!provider || !customer) return null
  const id = shape.id as string as InteractionId
  return { id, provider, customer, ...pick<InteractionFacts>(shape.props, EMPTY_INTERACTION) }
}

/** Everything that a whole map says, in the order of its records. */
export function readContents(records: readonly MapRecord[]): Contents {
  const parties = records.filter(isParty).map(readParty)
  const there = new Set<string>(parties.map((party) => party.id))
  const ends = new Map<string, InteractionEndBinding[]>()
  for (const record of records) {
    if (isInteractionEnd(record)) ends.set(record.fromId, [...(ends.get(record.fromId) ?? []), record])
  }
  const interactions = records
    .filter(isInteraction)
    .map((shape) => readInteraction(shape, ends.get(shape.id) ?? [], (id) => there.has(id)))
    .filter((interaction) => interaction !== null)
  return { parties, interactions, zones: records.filter(isZone).map(readZone) }
}
