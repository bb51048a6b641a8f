/**
 * Looks through an open workshop for anything that does not fit together: records that the map could not show, records
 * that no edit accounts for, lists that say something else than the map, and what was said, planned or voted in a shape
 * that is not known. Changes nothing.
 */
import type { SerializedSchema } from '@tldraw/store'
import { readContents } from '#shared/model/map-contents.ts'
import { admitRecords, isSame, migrateRecords } from '#shared/model/map-door.ts'
import { createMapSchema, type MapRecord } from '#shared/model/map-schema.ts'
import { findDayProblem, findValueProblem } from '#shared/model/measurement.ts'
import { pictureOf } from '#shared/model/picture.ts'
import { readRecord } from './map-records.ts'
import type { Edit } from './ports/edit.ts'
import type { MapRead, StoredRecord, WorkshopReader } from './ports/workshop-store.ts'

/** What was looked at, in this order. */
export const WORKSHOP_CHECKS = [
  'records',
  'edits',
  'lists',
  'pictures',
  'guide',
  'evidence',
  'measures',
  'ballots',
] as const
export type WorkshopCheck = (typeof WORKSHOP_CHECKS)[number]

/** Something that does not fit together. */
export interface WorkshopFinding {
  readonly check: WorkshopCheck
  /** Ids of what does not fit; the first few are enough to tell. */
  readonly ids: readonly string[]
}

/** Records that are there before any edit, and are written without one. */
export const BASE_TYPES: ReadonlySet<string> = new Set(['document', 'page'])

const schema = createMapSchema()

/** The schema that an edit was written with: the last one that was there before it. */
function schemaOf(edit: Edit, schemas: ReturnType<MapRead['schemas']>): SerializedSchema | null {
  return schemas.findLast(({ sequence }) => sequence < edit.firstSequence)?.schema ?? null
}

/** The records of an edit as they are after every update of the schema since. */
function putNow(edit: Edit, schemas: ReturnType<MapRead['schemas']>): readonly MapRecord[] {
  const put = edit.after.put as readonly MapRecord[]
  const written = schemaOf(edit, schemas)
  if (written === null || isSame(written, schema)) return put
  const outcome = migrateRecords(put, written, schema)
  return outcome.kind === 'newer' ? put : outcome.records
}

/** What the edits, done one after another, leave on the map: the JSON of every record by its id. */
export function replayEdits({ map, history }: WorkshopReader): Map<string, string> {
  const schemas = map.schemas()
  const state = new Map<string, string>()
  const redo = (edit: Edit) => {
    for (const record of putNow(edit, schemas)) state.set(record.id, JSON.stringify(record))
    for (const id of edit.after.remove) state.delete(id)
  }
  for (const { edits } of history.packs()) for (const edit of edits) redo(edit)
  for (const edit of history.recent()) redo(edit)
  return state
}

function findUnaccounted(reader: WorkshopReader): string[] {
  const { map } = reader
  const replayed = replayEdits(reader)
  const wrong: string[] = []
  for (const record of map.records()) {
    const made = replayed.get(record.id)
    replayed.delete(record.id)
    if (made === undefined ? !BASE_TYPES.has(record.typeName) : made !== record.json) wrong.push(record.id)
  }
  return [...wrong, ...replayed.keys()]
}

function findDifferent(kept: readonly { id: string }[], derived: readonly { id: string }[]): string[] {
  const plain = (row: object) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))
  const wanted = new Map(derived.map((row) => [row.id, plain(row)]))
  const different = kept.filter((row) => wanted.get(row.id) !== plain(row)).map((row) => row.id)
  const there = new Set(kept.map((row) => row.id))
  return [...different, ...derived.filter((row) => !there.has(row.id)).map((row) => row.id)]
}

/** Pictures that are not what they were, and records that name one that is not there. */
function findWrongPictures({ pictures }: WorkshopReader, stored: readonly StoredRecord[]): string[] {
  const naming = stored.filter((record) => {
    const hash = pictureOf(readRecord(record) ?? {})
    return hash !== null && !pictures.has(hash)
  })
  return [...pictures.damaged(), ...naming.map((record) => record.id)]
}

/** Measurements that do not fit the model, and those that do not fit their measure. */
function findWrongMeasurements({ measures, evidence }: WorkshopReader): string[] {
  const wrong = evidence.standing().flatMap(({ kind, subject, value }) => {
    if (kind !== 'measure' || value === null) return []
    return measures.of(subject).filter((one) => findDayProblem(one.day, one.day) ?? findValueProblem(value, one))
  })
  return [...measures.unfit(), ...wrong.map(({ id }) => id)]
}

/** Everything that does not fit; empty for a sound workshop. */
export function checkWorkshop(reader: WorkshopReader): WorkshopFinding[] {
  const stored = reader.map.records()
  const { setAside } = admitRecords(
    stored.map((record) => readRecord(record) ?? { id: record.id }),
    schema,
  )
  const contents = readContents(stored.flatMap((record) => readRecord(record) ?? []))
  const lists = [
    ...findDifferent(reader.contents.parties(), contents.parties),
    ...findDifferent(reader.contents.interactions(), contents.interactions),
    ...findDifferent(reader.contents.zones(), contents.zones),
  ]
  const found: WorkshopFinding[] = [
    { check: 'records', ids: setAside.map((record) => record.id) },
    { check: 'edits', ids: findUnaccounted(reader) },
    { check: 'lists', ids: lists },
    { check: 'pictures', ids: findWrongPictures(reader, stored) },
    { check: 'guide', ids: reader.guide.unfit() },
    { check: 'evidence', ids: reader.evidence.unfit() },
    { check: 'measures', ids: findWrongMeasurements(reader) },
    { check: 'ballots', ids: reader.ratings.unfit() },
  ]
  return found.filter(({ ids }) => ids.length > 0)
}
