/**
 * A drawing of tldraw (`.tldr`) as plain drawing for the map: its first page, without what a map does not hold (frames, videos,
 * bookmarks, things of other programs, pictures that lie elsewhere). What was inside a frame stays where it stood.
 */
import type { SerializedSchema } from '@tldraw/store'
import type { TLAsset, TLBinding, TLSchema, TLShape } from '@tldraw/tlschema'
import { LIMITS } from '../model/limits.ts'
import { findRecordProblem, isNewer, migrateRecords } from '../model/map-door.ts'
import type { MapRecord } from '../model/map-schema.ts'

/** What is laid on the map, in the present schema. */
export interface ReadDrawing {
  readonly shapes: readonly TLShape[]
  readonly bindings: readonly TLBinding[]
  readonly assets: readonly TLAsset[]
  /** Ids of the shapes that stand in no group. */
  readonly roots: ReadonlySet<string>
  /** Things that a map does not hold, or that are damaged. */
  readonly left: number
  /** Further pages, which stay behind. */
  readonly pages: number
}

/** `newer`: written by a later tldraw. `empty`: nothing on its first page that a map holds. `too-much`: to be looked at and laid on a map at once. */
export type DrawingProblem = 'no-drawing' | 'newer' | 'empty' | 'too-much'

const DRAWN = new Set(['draw', 'geo', 'arrow', 'highlight', 'line', 'note', 'text', 'image', 'group'])
/** The layout of the file that tldraw has written since 2023. */
const FILE_VERSION = 1
const PICTURE = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,/

interface Loose {
  readonly id: string
  readonly typeName: string
  readonly type?: unknown
  readonly index?: unknown
  readonly parentId?: unknown
  readonly x?: unknown
  readonly y?: unknown
  readonly rotation?: unknown
  readonly props?: unknown
  readonly fromId?: unknown
  readonly toId?: unknown
}

function isLoose(record: unknown): record is Loose {
  if (typeof record !== 'object' || record === null) return false
  const { id, typeName } = record as { id?: unknown; typeName?: unknown }
  return typeof id === 'string' && typeof typeName === 'string'
}

function parse(
  text: string,
): { readonly schema: SerializedSchema; readonly records: readonly Loose[] } | DrawingProblem {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return 'no-drawing'
  }
  if (typeof file !== 'object' || file === null) return 'no-drawing'
  const { tldrawFileFormatVersion: version, schema, records } = file as Record<string, unknown>
  if (typeof version !== 'number' || !Array.isArray(records) || typeof schema !== 'object' || schema === null) {
    return 'no-drawing'
  }
  if (version > FILE_VERSION) return 'newer'
  return { schema: schema as SerializedSchema, records: records.filter(isLoose) }
}

/** Steps of kinds that a map does not hold are of no concern: their records stay behind. */
function pruneSchema(written: SerializedSchema, schema: TLSchema): SerializedSchema {
  if (!('sequences' in written) || typeof written.sequences !== 'object') return written
  const known = schema.serialize().sequences
  const sequences = Object.entries(written.sequences).filter(([id]) => known[id] !== undefined)
  return { ...written, sequences: Object.fromEntries(sequences) }
}

/** One that holds the window up for long by itself is no stroke of a hand. */
const isSmall = (shape: TLShape) => JSON.stringify(shape).length <= LIMITS.drawingShapeCharacters

function lengthOfText({ props }: TLShape): number {
  if ('richText' in props) return JSON.stringify(props.richText).length
  return 'text' in props ? props.text.length : 0
}

const propOf = (record: Loose, name: string): unknown =>
  typeof record.props === 'object' && record.props !== null
    ? (record.props as Record<string, unknown>)[name]
    : undefined

const numberOf = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0)

/** Deeper than anybody nests, and what leads in a circle ends here too. */
const MOST_NESTED = 100

/** The page that a shape stands on, with its parents, the nearest first. */
interface Place {
  readonly page: string
  readonly parents: readonly Loose[]
}

/** Null where they lead in a circle or to no page. */
function findPlace(shape: Loose, all: ReadonlyMap<string, Loose>, pages: ReadonlySet<string>): Place | null {
  const parents: Loose[] = []
  let at: unknown = shape.parentId
  while (typeof at === 'string' && parents.length <= MOST_NESTED) {
    if (pages.has(at)) return { page: at, parents }
    const parent = all.get(at)
    if (!parent) return null
    parents.push(parent)
    at = parent.parentId
  }
  return null
}

/** Groups whose content is laid together; those that hold more are taken apart. */
function listGroups(places: ReadonlyMap<Loose, Place | null>): ReadonlySet<string> {
  const held = new Map<string, number>()
  for (const place of places.values()) {
    for (const { id, type } of place?.parents ?? []) if (type === 'group') held.set(id, (held.get(id) ?? 0) + 1)
  }
  return new Set([...held].flatMap(([id, count]) => (count <= LIMITS.drawingGroup ? [id] : [])))
}

/** Puts a shape where it stood, out of the parents that stay behind. Groups that are kept hold what is in them. */
function lift(shape: Loose, parents: readonly Loose[], page: string, groups: ReadonlySet<string>): Loose {
  let [x, y, rotation] = [numberOf(shape.x), numberOf(shape.y), numberOf(shape.rotation)]
  for (const parent of parents) {
    if (groups.has(parent.id)) return { ...shape, x, y, rotation, parentId: parent.id }
    const turn = numberOf(parent.rotation)
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
    const [across, down] = [x * cos - y * sin, x * sin + y * cos]
    x = across + numberOf(parent.x)
    y = down + numberOf(parent.y)
    rotation += turn
  }
  return { ...shape, x, y, rotation, parentId: page }
}

/** Reads the text of such a file. Never throws. */
export function readDrawing(text: string, schema: TLSchema): ReadDrawing | DrawingProblem {
  const file = parse(text)
  if (typeof file === 'string') return file
  const written = pruneSchema(file.schema, schema)
  try {
    if (isNewer(written, schema)) return 'newer'
  } catch {
    return 'no-drawing'
  }
  const pages = file.records
    .filter(({ typeName }) => typeName === 'page')
    .sort((a, b) => (String(a.index) < String(b.index) ? -1 : 1))
  const page = pages[0]?.id
  if (page === undefined) return 'no-drawing'
  const all = new Map(file.records.filter(({ typeName }) => typeName === 'shape').map((one) => [one.id, one]))
  const pictures = new Map(
    file.records
      .filter((one) => one.typeName === 'asset' && one.type === 'image' && PICTURE.test(String(propOf(one, 'src'))))
      .map((one) => [one.id, one]),
  )
  const drawn: Loose[] = []
  let left = 0
  const pageIds = new Set(pages.map(({ id }) => id))
  const places = new Map([...all.values()].map((shape) => [shape, findPlace(shape, all, pageIds)]))
  const groups = listGroups(places)
  for (const [shape, place] of places) {
    // What stands on another page is told by the number of pages.
    if (place !== null && place.page !== page) continue
    const parents = place?.parents ?? null
    // What only held others: they stay where they stood without it.
    if (shape.type === 'frame' || (shape.type === 'group' && place !== null && !groups.has(shape.id))) continue
    const isPicture = shape.type !== 'image' || pictures.has(String(propOf(shape, 'assetId')))
    if (parents !== null && DRAWN.has(String(shape.type)) && isPicture) drawn.push(lift(shape, parents, page, groups))
    else left += 1
  }
  // Before each of them is looked at closely, which takes its time.
  if (drawn.length > LIMITS.drawingShapes) return 'too-much'
  const painted = [...pictures.values()].reduce((sum, one) => sum + String(propOf(one, 'src')).length, 0)
  if (text.length - painted > LIMITS.drawingCharacters) return 'too-much'
  const there = new Set(drawn.map(({ id }) => id))
  const ties = file.records.filter(
    (one) =>
      one.typeName === 'binding' &&
      one.type === 'arrow' &&
      there.has(String(one.fromId)) &&
      there.has(String(one.toId)),
  )
  return admit([...drawn, ...ties, ...pictures.values()], written, { schema, page, left, pages: pages.length - 1 })
}

interface Page {
  readonly schema: TLSchema
  readonly page: string
  readonly left: number
  readonly pages: number
}

/** Brings the records up to date and lets only sound ones through. */
function admit(
  loose: readonly Loose[],
  written: SerializedSchema,
  { schema, page, left, pages }: Page,
): ReadDrawing | DrawingProblem {
  const migrated = migrateRecords(loose as unknown as readonly MapRecord[], written, schema)
  if (migrated.kind === 'newer') return 'newer'
  const sound = migrated.records.filter((record) => findRecordProblem(record, schema) === null)
  const isShape = (record: MapRecord): record is MapRecord & TLShape => record.typeName === 'shape'
  const drawn = sound.filter(isShape).filter(isSmall)
  const ids = new Set<string>(drawn.map(({ id }) => id))
  const shapes = drawn.filter(({ parentId }) => parentId === page || ids.has(parentId))
  if (shapes.length === 0) return 'empty'
  if (shapes.reduce((sum, one) => sum + lengthOfText(one), 0) > LIMITS.drawingText) return 'too-much'
  const kept = new Set<string>(shapes.map(({ id }) => id))
  return {
    shapes,
    bindings: sound.filter(
      (record): record is MapRecord & TLBinding =>
        record.typeName === 'binding' && kept.has(record.fromId) && kept.has(record.toId),
    ),
    assets: sound.filter((record): record is MapRecord & TLAsset => record.typeName === 'asset'),
    roots: new Set(shapes.filter(({ parentId }) => parentId === page).map(({ id }) => id)),
    left: left + loose.filter(({ typeName }) => typeName === 'shape').length - shapes.length,
    pages,
  }
}
