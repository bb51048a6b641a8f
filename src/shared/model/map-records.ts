/**
 * Makes the records of a map from what is said of parties, interactions and zones. Ids come in as a function, so that
 * the same input gives the same records in a test. Nothing here decides where things stand: see `shared/layout`.
 */
import type { TLDocument, TLPage, TLPageId, TLShape, TLShapeId } from '@tldraw/tlschema'
import { DocumentRecordType, PageRecordType, TLDOCUMENT_ID } from '@tldraw/tlschema'
import { getIndices, getIndicesAbove, type IndexKey } from '@tldraw/utils'
import type { ImportedCast } from './imported-table.ts'
import type { InteractionFacts, RouteStyle } from './interaction.ts'
import type {
  InteractionEnd,
  InteractionEndBinding,
  InteractionShape,
  MapRecord,
  PartyShape,
  ZoneShape,
} from './map-schema.ts'
import type { PartyFacts } from './party.ts'
import type { ZoneFacts } from './zone.ts'

/** Gives a new id without its prefix each time it is called, for instance `nanoid`. */
export type MakeId = () => string

/** A place on the map: x and y of the top left corner, in map units. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** The page of every map; a workshop has exactly one. */
export const MAP_PAGE_ID = 'page:page' as TLPageId

/** The records that every map starts with: the document and its one page. */
export function createBaseRecords(title: string): [TLDocument, TLPage] {
  const [index] = getIndices(1)
  return [
    DocumentRecordType.create({ id: TLDOCUMENT_ID, name: title }),
    PageRecordType.create({ id: MAP_PAGE_ID, name: 'Map', index: index as IndexKey }),
  ]
}

/** Where and under which key in the drawing order a shape goes. */
export interface Spot {
  readonly id: TLShapeId
  readonly index: IndexKey
  readonly parentId?: TLPageId
}

function shape<Type extends string, Props>(type: Type, at: { x: number; y: number }, spot: Spot, props: Props) {
  return {
    id: spot.id,
    typeName: 'shape' as const,
    type,
    x: at.x,
    y: at.y,
    rotation: 0,
    index: spot.index,
    parentId: spot.parentId ?? MAP_PAGE_ID,
    isLocked: false,
    opacity: 1,
    props,
    meta: {},
  }
}

/** The record of a party in its box. */
export function createPartyShape(facts: PartyFacts, box: Box, spot: Spot): PartyShape {
  return shape('party', box, spot, { ...facts, w: box.w, h: box.h })
}

/** The record of a zone over its area. */
export function createZoneShape(facts: ZoneFacts, box: Box, spot: Spot): ZoneShape {
  return shape('zone', box, spot, { ...facts, w: box.w, h: box.h, collapsed: false })
}

/** An interaction has no place of its own: where it runs is derived from its two parties. */
export function createInteractionShape(
  facts: InteractionFacts,
  spot: Spot,
  route: RouteStyle = 'curved',
): InteractionShape {
  return shape('interaction', { x: 0, y: 0 }, spot, { ...facts, route })
}

function createEnd(interaction: TLShapeId, party: TLShapeId, end: InteractionEnd, newId: MakeId) {
  return {
    id: `binding:${newId()}`,
    typeName: 'binding',
    type: 'interactionEnd',
    fromId: interaction,
    toId: party,
    props: { end },
    meta: {},
  } as InteractionEndBinding
}

/** The two bindings that tie an interaction to its provider and to its customer. */
export function createInteractionEnds(
  interaction: TLShapeId,
  ends: { readonly provider: TLShapeId; readonly customer: TLShapeId },
  newId: MakeId,
): [InteractionEndBinding, InteractionEndBinding] {
  return [
    createEnd(interaction, ends.provider, 'provider', newId),
    createEnd(interaction, ends.customer, 'customer', newId),
  ]
}

/** Where the parties of a cast stand (same order as in the cast), and the zones around them. */
export interface CastPlaces {
  readonly parties: readonly Box[]
  readonly zones?: readonly { readonly facts: ZoneFacts; readonly box: Box }[]
}

export interface CastOptions {
  /** Draw everything above this key; by default from the bottom. */
  readonly above?: IndexKey
  readonly page?: TLPageId
  /** Parties that are on the map already, by their position in the cast; no record is made for them. */
  readonly existing?: ReadonlyMap<number, TLShapeId>
  /** How the lines of new interactions are drawn; curved by default. */
  readonly route?: RouteStyle
}

export interface CastRecords {
  /** Everything to put on the map: zones, then interactions with their ends, then parties. */
  readonly records: MapRecord[]
  /** Ids of the parties in the order of the cast, those that exist already included. */
  readonly partyIds: readonly TLShapeId[]
  readonly interactionIds: readonly TLShapeId[]
}

/** The records of a whole cast. Zones are drawn lowest, parties highest. Refuses (throws) a cast whose ends point nowhere. */
export function createCastRecords(
  cast: ImportedCast,
  places: CastPlaces,
  newId: MakeId,
  options: CastOptions = {},
): CastRecords {
  const zones = places.zones ?? []
  const parentId = options.page ?? MAP_PAGE_ID
  const count = zones.length + cast.interactions.length + cast.parties.length
  const indices = (options.above ? getIndicesAbove(options.above, count) : getIndices(count))[Symbol.iterator]()
  const spot = (): Spot => ({
    id: `shape:${newId()}` as TLShapeId,
    index: indices.next().value as IndexKey,
    parentId,
  })

  const zoneShapes = zones.map((zone) => createZoneShape(zone.facts, zone.box, spot()))
  const interactionShapes = cast.interactions.map((interaction) =>
    createInteractionShape(interaction.facts, spot(), options.route),
  )
  const partyIds: TLShapeId[] = []
  const partyShapes: PartyShape[] = []
  for (const [position, facts] of cast.parties.entries()) {
    const existing = options.existing?.get(position)
    if (existing) {
      partyIds.push(existing)
      continue
    }
    const box = places.parties[position]
    if (!box) throw new RangeError(`no place for party ${position}`)
    const made = createPartyShape(facts, box, spot())
    partyIds.push(made.id)
    partyShapes.push(made)
  }
  const ends = cast.interactions.flatMap((interaction, position) => {
    const made = interactionShapes[position]
    const provider = partyIds[interaction.provider]
    const customer = partyIds[interaction.customer]
    if (!made || !provider || !customer) throw new RangeError(`interaction ${position} points at no party`)
    return createInteractionEnds(made.id, { provider, customer }, newId)
  })

  const records = [...zoneShapes, ...interactionShapes, ...partyShapes] as unknown as TLShape[]
  return {
    records: [...records, ...(ends as unknown as MapRecord[])],
    partyIds,
    interactionIds: interactionShapes.map((made) => made.id),
  }
}
