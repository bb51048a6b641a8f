/**
 * What of a record of the map may be seen in the room. It is an allow-list: whatever is not named here goes out blank, and a
 * kind that is not named stays behind as a whole. So notes, people's names, standards, photos to trace and names of files
 * never leave the laptop. A test holds the list to the schema: a new property stands on one side or the other.
 */
import type { MapRecord } from './map-schema.ts'
import { readPictureAddress } from './picture.ts'

interface Allowed {
  /** Properties that go out as they are. */
  readonly shown: readonly string[]
  /** Those that do not, with what goes out in their place. */
  readonly blank: Readonly<Record<string, unknown>>
}

const NO_LINK = { url: '' }

/** By the type of the shape. */
export const ROOM_SHAPES: Readonly<Record<string, Allowed>> = {
  party: { shown: ['w', 'h', 'name', 'kind', 'group'], blank: { people: '', note: '', pinned: false } },
  interaction: {
    shown: ['service', 'volume', 'period', 'route'],
    blank: {
      ...{ channel: 'unsaid', trigger: '', momentOfTruth: '', note: '' },
      ...{ what: '', when: '', way: '', effort: '' },
    },
  },
  zone: { shown: ['w', 'h', 'name', 'colour', 'collapsed'], blank: {} },
  group: { shown: [], blank: {} },
  text: { shown: ['color', 'size', 'font', 'textAlign', 'w', 'richText', 'scale', 'autoSize'], blank: {} },
  note: {
    shown: [
      ...['color', 'labelColor', 'size', 'font', 'fontSizeAdjustment', 'align', 'verticalAlign', 'growY'],
      ...['richText', 'scale'],
    ],
    blank: NO_LINK,
  },
  geo: {
    shown: [
      ...['geo', 'dash', 'w', 'h', 'growY', 'scale', 'labelColor', 'color', 'fill', 'size', 'font', 'align'],
      ...['verticalAlign', 'richText'],
    ],
    blank: NO_LINK,
  },
  draw: {
    shown: ['color', 'fill', 'dash', 'size', 'segments', 'isComplete', 'isClosed', 'isPen', 'scale'],
    blank: {},
  },
  highlight: { shown: ['color', 'size', 'segments', 'isComplete', 'isPen', 'scale'], blank: {} },
  line: { shown: ['color', 'dash', 'size', 'spline', 'points', 'scale'], blank: {} },
  arrow: {
    shown: [
      ...['kind', 'labelColor', 'color', 'fill', 'dash', 'size', 'arrowheadStart', 'arrowheadEnd', 'font', 'start'],
      ...['end', 'bend', 'text', 'labelPosition', 'scale', 'elbowMidPoint'],
    ],
    blank: {},
  },
  image: {
    shown: ['w', 'h', 'assetId', 'crop', 'flipX', 'flipY'],
    blank: { ...NO_LINK, playing: true, altText: '' },
  },
}

/** By the type of the binding. */
export const ROOM_BINDINGS: Readonly<Record<string, Allowed>> = {
  interactionEnd: { shown: ['end'], blank: {} },
  zoneMember: { shown: ['dx', 'dy'], blank: {} },
  arrow: { shown: ['terminal', 'normalizedAnchor', 'isExact', 'isPrecise', 'snap'], blank: {} },
}

/** Only pictures that the workshop keeps, by their hash. */
const ROOM_IMAGE: Allowed = { shown: ['src', 'w', 'h', 'mimeType', 'isAnimated'], blank: { name: '' } }

/** Texts that a shape shows, blanked where it lies out of sight in a collapsed zone. */
const TEXTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  party: { name: '', group: '' },
  interaction: { service: '', volume: null },
}

function pickProps(props: object, { shown, blank }: Allowed): Record<string, unknown> {
  const picked: Record<string, unknown> = { ...blank }
  for (const name of shown) {
    if (!Object.hasOwn(props, name)) continue
    const value: unknown = Reflect.get(props, name)
    picked[name] = name === 'richText' ? withoutLinks(value) : value
  }
  return picked
}

/** Text with its letters and its looks, without the addresses behind it. */
function withoutLinks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLinks)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'marks' && Array.isArray(inner)
        ? inner.filter((mark: { readonly type?: unknown }) => mark.type !== 'link')
        : withoutLinks(inner),
    ]),
  )
}

/**
 * The record as the room may have it; null when it stays behind.
 * @param isFolded it lies in a collapsed zone, or touches what does: it counts there, and says nothing
 */
export function redactRecord(record: MapRecord, isFolded = false): MapRecord | null {
  const { typeName, id } = record
  if (typeName === 'document' || typeName === 'page') return { ...record, name: '', meta: {} }
  if (typeName === 'shape') {
    const allowed = ROOM_SHAPES[record.type]
    const texts = TEXTS[record.type]
    if (!allowed || (isFolded && !texts)) return null
    const { type, x, y, rotation, index, parentId, opacity } = record
    const props = { ...pickProps(record.props, allowed), ...(isFolded ? texts : {}) }
    const place = { x, y, rotation, index, parentId, opacity, isLocked: false }
    return { id, typeName, type, ...place, props, meta: {} } as unknown as MapRecord
  }
  if (typeName === 'binding') {
    const allowed = ROOM_BINDINGS[record.type]
    if (!allowed) return null
    const { type, fromId, toId } = record
    return { id, typeName, type, fromId, toId, props: pickProps(record.props, allowed), meta: {} } as MapRecord
  }
  if (typeName !== 'asset' || record.type !== 'image' || readPictureAddress(record.props.src) === null) return null
  return { id, typeName, type: 'image', props: pickProps(record.props, ROOM_IMAGE), meta: {} } as unknown as MapRecord
}
