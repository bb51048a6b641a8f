/**
 * The schema of the map's records: tldraw's own shapes that stay useful for notes and drawing, and Baton's party,
 * interaction and zone. Window, core, tests and command line validate with this one declaration. A newcomer would expect
 * an interaction to be an arrow: it is an own shape, tied to its two parties by `interactionEnd` bindings.
 */
import {
  assetIdValidator,
  createTLSchema,
  defaultBindingSchemas,
  defaultShapeSchemas,
  type TLAssetId,
  type TLBaseBinding,
  type TLBaseShape,
  type TLBinding,
  type TLRecord,
  type TLSchema,
  type TLShape,
} from '@tldraw/tlschema'
import { T } from '@tldraw/validate'
import { CHANNELS, type InteractionFacts, PERIODS, ROUTE_STYLES, type RouteStyle } from './interaction.ts'
import { LIMITS } from './limits.ts'
import {
  interactionEndMigrations,
  interactionMigrations,
  partyMigrations,
  photoMigrations,
  zoneMemberMigrations,
  zoneMigrations,
} from './map-migrations.ts'
import { PARTY_KINDS, type PartyFacts } from './party.ts'
import { ZONE_COLOURS, type ZoneFacts } from './zone.ts'

/** Measures in map units; x and y of a box are its top left corner. */
interface BoxSize {
  w: number
  h: number
}

/** The record of a party: its facts and its box. */
export type PartyShape = TLBaseShape<'party', PartyFacts & BoxSize>
/** The record of an interaction: its facts and how its line is drawn; where it runs is derived. */
export type InteractionShape = TLBaseShape<'interaction', InteractionFacts & { route: RouteStyle }>
/** The record of a zone: its facts and its area, which stays the same while it is collapsed to a summary in its middle. */
export type ZoneShape = TLBaseShape<'zone', ZoneFacts & BoxSize & { collapsed: boolean }>

/** A photo of a map on a wall, which lies under everything to be traced. Its opacity says how faded it is. */
export type PhotoShape = TLBaseShape<'photo', BoxSize & { assetId: TLAssetId; shown: boolean }>

/** The two ends of an interaction. */
export const INTERACTION_ENDS = ['provider', 'customer'] as const
export type InteractionEnd = (typeof INTERACTION_ENDS)[number]

/** Ties an interaction (`fromId`) to its provider or its customer (`toId`). */
export type InteractionEndBinding = TLBaseBinding<'interactionEnd', { end: InteractionEnd }>

/**
 * Ties what lies in a collapsed zone (`fromId`) to the zone (`toId`), with its place seen from the zone's corner. Only
 * collapsed zones have members of their own: in an open one whatever has its middle inside belongs to it.
 */
export type ZoneMemberBinding = TLBaseBinding<'zoneMember', { dx: number; dy: number }>

const text = (max: number) =>
  T.string.check((value) => {
    if (value.length > max) throw new Error(`at most ${max} characters, got ${value.length}`)
  })
const size = T.nonZeroNumber.check((value) => {
  if (value > 1_000_000) throw new Error('larger than the map')
})

export const partyProps = {
  w: size,
  h: size,
  name: text(LIMITS.name),
  kind: T.literalEnum(...PARTY_KINDS),
  group: text(LIMITS.name),
  people: text(LIMITS.shortText),
  note: text(LIMITS.note),
  pinned: T.boolean,
}

export const interactionProps = {
  service: text(LIMITS.service),
  channel: T.literalEnum(...CHANNELS),
  trigger: text(LIMITS.shortText),
  volume: T.positiveNumber.nullable(),
  period: T.literalEnum(...PERIODS),
  what: text(LIMITS.shortText),
  when: text(LIMITS.shortText),
  way: text(LIMITS.shortText),
  effort: text(LIMITS.shortText),
  momentOfTruth: text(LIMITS.shortText),
  note: text(LIMITS.note),
  route: T.literalEnum(...ROUTE_STYLES),
}

export const zoneProps = {
  w: size,
  h: size,
  name: text(LIMITS.name),
  colour: T.literalEnum(...ZONE_COLOURS),
  collapsed: T.boolean,
}

/** The record of the picture is named as tldraw's own pictures name theirs: so it goes along when a photo is copied. */
export const photoProps = { w: size, h: size, assetId: assetIdValidator, shown: T.boolean }

export const interactionEndProps = { end: T.literalEnum(...INTERACTION_ENDS) }

export const zoneMemberProps = { dx: T.number, dy: T.number }

const NATIVE_SHAPES = ['arrow', 'draw', 'geo', 'group', 'highlight', 'image', 'line', 'note', 'text'] as const
type NativeShape = (typeof NATIVE_SHAPES)[number]

function pickNative(): Pick<typeof defaultShapeSchemas, NativeShape> {
  const picked: Partial<Record<NativeShape, unknown>> = {}
  for (const name of NATIVE_SHAPES) picked[name] = defaultShapeSchemas[name]
  return picked as Pick<typeof defaultShapeSchemas, NativeShape>
}

/** A fresh schema of the map. Shapes outside it (embeds, videos, bookmarks, frames) do not validate. */
export function createMapSchema(): TLSchema {
  return createTLSchema({
    shapes: {
      ...pickNative(),
      party: { props: partyProps, migrations: partyMigrations },
      interaction: { props: interactionProps, migrations: interactionMigrations },
      zone: { props: zoneProps, migrations: zoneMigrations },
      photo: { props: photoProps, migrations: photoMigrations },
    },
    bindings: {
      ...defaultBindingSchemas,
      interactionEnd: { props: interactionEndProps, migrations: interactionEndMigrations },
      zoneMember: { props: zoneMemberProps, migrations: zoneMemberMigrations },
    },
  })
}

/** Record types that belong to the document; camera, selection and presence stay in the window. */
const DOCUMENT_TYPES: ReadonlySet<string> = new Set(['document', 'page', 'shape', 'binding', 'asset'])

/** Whether a record is kept in the workshop's file. */
export function isDocumentRecord(record: { typeName: string }): boolean {
  return DOCUMENT_TYPES.has(record.typeName)
}

/** Any record of the map: Baton’s own shapes and tldraw’s. */
export type MapRecord = TLRecord

/** Whether a record is a party. */
export function isParty(record: { typeName: string; type?: unknown }): record is PartyShape & TLShape {
  return record.typeName === 'shape' && record.type === 'party'
}

/** Whether a record is an interaction. */
export function isInteraction(record: { typeName: string; type?: unknown }): record is InteractionShape & TLShape {
  return record.typeName === 'shape' && record.type === 'interaction'
}

/** Whether a record is a zone. */
export function isZone(record: { typeName: string; type?: unknown }): record is ZoneShape & TLShape {
  return record.typeName === 'shape' && record.type === 'zone'
}

/** Whether a record is a photo to trace. */
export function isPhoto(record: { typeName: string; type?: unknown }): record is PhotoShape & TLShape {
  return record.typeName === 'shape' && record.type === 'photo'
}

/** Whether a record ties an interaction to one of its parties. */
export function isInteractionEnd(record: {
  typeName: string
  type?: unknown
}): record is InteractionEndBinding & TLBinding {
  return record.typeName === 'binding' && record.type === 'interactionEnd'
}

/** Whether a record ties something to the collapsed zone that it lies in. */
export function isZoneMember(record: { typeName: string; type?: unknown }): record is ZoneMemberBinding & TLBinding {
  return record.typeName === 'binding' && record.type === 'zoneMember'
}
