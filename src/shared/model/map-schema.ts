/**
 * The schema of the map's records: tldraw's own shapes that stay useful for notes and drawing, and Baton's party,
 * interaction and zone. Window, core, tests and command line validate with this one declaration. A newcomer would expect
 * an interaction to be an arrow: it is an own shape, tied to its two parties by `interactionEnd` bindings.
 */
import {
  createTLSchema,
  defaultBindingSchemas,
  defaultShapeSchemas,
  type TLBaseBinding,
  type TLBaseShape,
  type TLBinding,
  type TLRecord,
  type TLSchema,
  type TLShape,
} from '@tldraw/tlschema'
import { T } from '@tldraw/validate'
import { CHANNELS, type InteractionFacts, PERIODS } from './interaction.ts'
import { LIMITS } from './limits.ts'
import { PARTY_KINDS, type PartyFacts } from './party.ts'
import { ZONE_COLOURS, type ZoneFacts } from './zone.ts'

/** Measures in map units; x and y of a box are its top left corner. */
interface BoxSize {
  w: number
  h: number
}

/** The record of a party: its facts and its box. */
export type PartyShape = TLBaseShape<'party', PartyFacts & BoxSize>
/** The record of an interaction: its facts alone; where it runs is derived. */
export type InteractionShape = TLBaseShape<'interaction', InteractionFacts>
/** The record of a zone: its facts and its area. */
export type ZoneShape = TLBaseShape<'zone', ZoneFacts & BoxSize>

/** The two ends of an interaction. */
export const INTERACTION_ENDS = ['provider', 'customer'] as const
export type InteractionEnd = (typeof INTERACTION_ENDS)[number]

/** Ties an interaction (`fromId`) to its provider or its customer (`toId`). */
export type InteractionEndBinding = TLBaseBinding<'interactionEnd', { end: InteractionEnd }>

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
}

export const zoneProps = {
  w: size,
  h: size,
  name: text(LIMITS.name),
  colour: T.literalEnum(...ZONE_COLOURS),
}

export const interactionEndProps = { end: T.literalEnum(...INTERACTION_ENDS) }

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
      party: { props: partyProps },
      interaction: { props: interactionProps },
      zone: { props: zoneProps },
    },
    bindings: { ...defaultBindingSchemas, interactionEnd: { props: interactionEndProps } },
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

/** Whether a record ties an interaction to one of its parties. */
export function isInteractionEnd(record: {
  typeName: string
  type?: unknown
}): record is InteractionEndBinding & TLBinding {
  return record.typeName === 'binding' && record.type === 'interactionEnd'
}
