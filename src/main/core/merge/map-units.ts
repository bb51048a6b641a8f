/** The records of a map by what they are to a merge: an interaction counts with its two ends, everything else by itself. */
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
} from '#shared/model/map-schema.ts'

/** Records by id. */
export type Records = ReadonlyMap<string, MapRecord>

/** An interaction with the records that tie it to its parties. */
export interface InteractionUnit {
  readonly shape: InteractionShape
  readonly provider: InteractionEndBinding
  readonly customer: InteractionEndBinding
}

/** A map taken apart. Document and page are in none of it: every map has its own. */
export interface MapUnits {
  readonly parties: ReadonlyMap<string, PartyShape>
  readonly interactions: ReadonlyMap<string, InteractionUnit>
  readonly zones: ReadonlyMap<string, ZoneShape>
  /** Drawings, notes, pictures, photos, and what ties those together. */
  readonly others: Records
}

/** Takes a map apart. An interaction without one of its ends is left out. */
export function unitsOf(records: Iterable<MapRecord>): MapUnits {
  const parties = new Map<string, PartyShape>()
  const zones = new Map<string, ZoneShape>()
  const shapes: InteractionShape[] = []
  const ends = new Map<string, InteractionEndBinding>()
  const others = new Map<string, MapRecord>()
  for (const record of records) {
    if (isParty(record)) parties.set(record.id, record)
    else if (isZone(record)) zones.set(record.id, record)
    else if (isInteraction(record)) shapes.push(record)
    else if (isInteractionEnd(record)) ends.set(`${record.fromId} ${record.props.end}`, record)
    else if (record.typeName !== 'document' && record.typeName !== 'page') others.set(record.id, record)
  }
  const interactions = new Map<string, InteractionUnit>()
  for (const shape of shapes) {
    const provider = ends.get(`${shape.id} provider`)
    const customer = ends.get(`${shape.id} customer`)
    if (provider && customer) interactions.set(shape.id, { shape, provider, customer })
  }
  return { parties, interactions, zones, others }
}

/** The ids of all that any of these maps has, ours first. */
export function idsOf(...maps: readonly ReadonlyMap<string, unknown>[]): ReadonlySet<string> {
  return new Set(maps.flatMap((map) => [...map.keys()]))
}
