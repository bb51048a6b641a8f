/**
 * The one way into the map: a batch of full records is checked as a whole, written with what it says of parties and
 * interactions and with its place in the edit log, all in one transaction. A newcomer would patch records: full records
 * heal whatever a window missed.
 */
import type { MapBatch } from '#shared/contract/map.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { findRecordProblem, findUprooted } from '#shared/model/map-door.ts'
import { MAP_PAGE_ID } from '#shared/model/map-records.ts'
import { createMapSchema, type MapRecord } from '#shared/model/map-schema.ts'
import { readPictureAddress } from '#shared/model/picture.ts'
import type { VersionReason } from '#shared/model/version.ts'
import { addEntry, type JournalDeps, recordInSession } from './journal.ts'
import { updateContents } from './map-contents.ts'
import { parseRecord, storeRecord } from './map-records.ts'
import type { OpenGesture } from './open-workshops.ts'
import type { Edit, RecordPatch } from './ports/edit.ts'
import type { BatchResult, MapRead, StoredRecord, WorkshopWriter } from './ports/workshop-store.ts'
import { Refusal } from './refusal.ts'
import { type EditSize, keepBefore, whyKeepBefore } from './versions/keep-before.ts'

export type Batch = Pick<MapBatch, 'batchId' | 'gesture' | 'put' | 'remove'>

/** What applying needs. */
export interface ApplyDeps extends JournalDeps {
  /** Told when a batch changes much at once, before anything of it is written. */
  readonly beforeMuch?: (why: VersionReason) => void
}

/** What a batch changes, with what was there before. */
interface Step {
  readonly put: ReadonlyMap<string, StoredRecord>
  readonly remove: ReadonlySet<string>
  readonly before: ReadonlyMap<string, StoredRecord | null>
}

/** What became of a batch. */
export interface Applied {
  readonly result: BatchResult
  /** The gesture that may be extended from now on. */
  readonly gesture: OpenGesture | null
  /** False when the batch was known already or changes nothing. */
  readonly changed: boolean
  /** Whether a version was kept before it. */
  readonly kept: boolean
}

const schema = createMapSchema()
const DOCUMENT_ID = 'document:document'

/**
 * Applies a batch inside a transaction. Refuses `record-invalid` and `map-too-large` as a whole.
 * @param open the gesture that this batch may extend, if it is its own
 */
export function applyBatch(
  writer: WorkshopWriter,
  deps: ApplyDeps,
  batch: Batch,
  window: string,
  open: OpenGesture | null,
): Applied {
  const { map } = writer
  const known = map.batch(batch.batchId)
  if (known) return { result: known, gesture: open, changed: false, kept: false }
  const step = planStep(map, batch)
  checkPictures(writer, step)
  if (step.before.size === 0) {
    const result = { sequence: map.sequence(), edit: map.lastEdit() }
    map.rememberBatch(batch.batchId, result)
    return { result, gesture: open, changed: false, kept: false }
  }
  const continued = open?.gesture === batch.gesture && open.window === window ? map.edit(open.edit) : null
  const why = continued ? null : whyKeepBefore(batch.gesture, sizeOf(step))
  if (why !== null) deps.beforeMuch?.(why)
  const kept = why !== null && keepBefore(writer, deps, why, window)
  for (const record of step.put.values()) map.put(record)
  for (const id of step.remove) map.remove(id)
  checkStructure(map, step)
  const sequence = map.sequence() + 1
  map.setSequence(sequence)
  const edit = continued
    ? extendEdit(writer, deps, continued, step, sequence)
    : newEdit(writer, deps, batch, window, step, sequence)
  updateContents(writer, step.before, deps.clock.now())
  const result = { sequence, edit }
  map.rememberBatch(batch.batchId, result)
  return { result, gesture: { edit, gesture: batch.gesture, window }, changed: true, kept }
}

function sizeOf({ put, remove, before }: Step): EditSize {
  const isShape = (record: StoredRecord | null | undefined) => record?.typeName === 'shape'
  return {
    added: [...put.values()].filter((record) => isShape(record) && before.get(record.id) === null).length,
    removed: [...remove].filter((id) => isShape(before.get(id))).length,
  }
}

/** De-duplicates (the last of an id wins; put wins over remove), validates, and leaves out what changes nothing. */
function planStep(map: MapRead, batch: Batch): Step {
  const put = new Map<string, StoredRecord>()
  for (const incoming of new Map(batch.put.map((record) => [record.id, record])).values()) {
    const problem = findRecordProblem(incoming, schema)
    if (problem !== null) throw new Refusal('record-invalid', { record: incoming.id, problem })
    put.set(incoming.id, storeRecord(incoming as unknown as MapRecord))
  }
  const before = new Map<string, StoredRecord | null>()
  for (const [id, record] of put) {
    const there = map.record(id)
    if (there?.json === record.json) put.delete(id)
    else before.set(id, there)
  }
  const remove = new Set<string>()
  const kept = new Set(batch.put.map((record) => record.id))
  for (const id of batch.remove) {
    if (kept.has(id)) continue
    if (id === MAP_PAGE_ID || id === DOCUMENT_ID)
      throw new Refusal('record-invalid', { record: id, problem: 'its page' })
    const there = map.record(id)
    if (!there) continue
    remove.add(id)
    before.set(id, there)
  }
  return { put, remove, before }
}

/** Bytes of pictures are no part of a record, and addresses elsewhere lead out of the machine: both are refused. */
function checkPictures({ pictures }: WorkshopWriter, { put }: Step): void {
  for (const record of put.values()) {
    if (record.typeName !== 'asset') continue
    const { props } = parseRecord(record) as { props: { src?: string | null } }
    const hash = readPictureAddress(props.src ?? null)
    const isKept = hash !== null && pictures.has(hash)
    if (!props.src || isKept) continue
    throw new Refusal('record-invalid', { record: record.id, problem: 'src: no picture of this workshop' })
  }
}

/** Refuses what validation lets pass: more shapes than the map takes, and shapes that would be their own ancestor. */
function checkStructure(map: MapRead, { put, before }: Step): void {
  const shapes = [...put.values()].filter((record) => record.typeName === 'shape')
  if (shapes.some((shape) => before.get(shape.id) === null) && map.countShapes() > LIMITS.shapes) {
    throw new Refusal('map-too-large', { limit: LIMITS.shapes })
  }
  const line = new Map<string, MapRecord>()
  for (const shape of shapes) {
    let record: MapRecord | null = parseRecord(shape)
    while (record && !line.has(record.id)) {
      line.set(record.id, record)
      const parent: StoredRecord | null = record.typeName === 'shape' ? map.record(record.parentId) : null
      record = parent && parseRecord(parent)
    }
  }
  const [uprooted] = findUprooted(line).filter((record) => put.has(record.id))
  if (uprooted) throw new Refusal('record-invalid', { record: uprooted.id, problem: 'parentId: leads to no page' })
}

function patchOf(records: Iterable<readonly [string, StoredRecord | null]>): RecordPatch {
  const put: MapRecord[] = []
  const remove: string[] = []
  for (const [id, record] of records) {
    if (record) put.push(parseRecord(record))
    else remove.push(id)
  }
  return { put, remove }
}

function newEdit(
  { map, journal }: WorkshopWriter,
  deps: JournalDeps,
  batch: Batch,
  window: string,
  step: Step,
  sequence: number,
): number {
  const id = addEntry(journal, deps, { window, area: 'map', kind: 'edited' })
  const after = patchOf([...step.before.keys()].map((key) => [key, step.put.get(key) ?? null]))
  const before = patchOf(step.before)
  map.addEdit({ id, gesture: batch.gesture, firstSequence: sequence, lastSequence: sequence, before, after })
  return id
}

function idsOf(patch: RecordPatch): ReadonlySet<string> {
  return new Set([...(patch.put as readonly MapRecord[]).map((record) => record.id), ...patch.remove])
}

/** `before` keeps what the gesture touched first; `after` is what stands now. */
function extendEdit(
  { map, journal }: WorkshopWriter,
  deps: JournalDeps,
  edit: Edit,
  step: Step,
  sequence: number,
): number {
  recordInSession(journal, deps)
  const touched = idsOf(edit.before)
  const first = patchOf([...step.before].filter(([id]) => !touched.has(id)))
  const before = {
    put: [...edit.before.put, ...first.put],
    remove: [...edit.before.remove, ...first.remove],
  }
  const now = patchOf([...step.before.keys()].map((id) => [id, step.put.get(id) ?? null]))
  const after = {
    put: [...(edit.after.put as readonly MapRecord[]).filter((record) => !step.before.has(record.id)), ...now.put],
    remove: [...edit.after.remove.filter((id) => !step.before.has(id)), ...now.remove],
  }
  map.extendEdit({ id: edit.id, lastSequence: sequence, before, after })
  return edit.id
}
