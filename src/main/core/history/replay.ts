/**
 * The map as it was: edits are done forward from the start of a pack, or taken back from the present. Records of different
 * times may be written with different schemas; each remembers since when it stood, and is brought to the present one at last.
 */
import { migrateRecords } from '#shared/model/map-door.ts'
import { createMapSchema, type MapRecord } from '#shared/model/map-schema.ts'
import { readRecord } from '../map-records.ts'
import type { Edit, RecordPatch } from '../ports/edit.ts'
import type { EditPack, HistoryRead, PastRecord } from '../ports/history-store.ts'
import type { MapRead } from '../ports/workshop-store.ts'

const schema = createMapSchema()

/** Records by id, each with the sequence since which it stood so. */
export type PastMap = Map<string, PastRecord>

function applyPatch(state: PastMap, { put, remove }: RecordPatch, sequence: number): void {
  for (const record of put as readonly MapRecord[]) state.set(record.id, { sequence, record })
  for (const id of remove) state.delete(id)
}

/** Does an edit on `state`. */
export function redo(state: PastMap, { after, lastSequence }: Edit): void {
  applyPatch(state, after, lastSequence)
}

/** Takes an edit back on `state`: what stood before it was written with the schema that was in force then. */
export function takeBack(state: PastMap, { before, firstSequence }: Edit): void {
  applyPatch(state, before, firstSequence)
}

/** What the map holds at the start of a pack. */
export function startOf({ start }: EditPack): PastMap {
  return new Map(start.map((one) => [one.record.id, one]))
}

/** What the map holds now. */
function presentOf(map: MapRead): PastMap {
  const sequence = map.sequence()
  const records = map.records().flatMap((stored) => readRecord(stored) ?? [])
  return new Map(records.map((record) => [record.id, { sequence: sequence + 1, record }]))
}

/** The map as it was at a moment: right after the last edit up to it. 0 gives what it was before the first. */
export function mapAfter({ history, map }: { history: HistoryRead; map: MapRead }, moment: number): PastMap {
  const edit = history.lastUpTo(moment)
  const pack = history.packOf(edit)
  if (pack) {
    const state = startOf(pack)
    for (const one of pack.edits) if (one.id <= edit) redo(state, one)
    return state
  }
  const first = edit === 0 ? firstPack(history) : null
  if (first) return startOf(first)
  const state = presentOf(map)
  for (const one of history.recent(edit).toReversed()) takeBack(state, one)
  return state
}

function firstPack(history: HistoryRead): EditPack | null {
  for (const pack of history.packs()) return pack
  return null
}

/** The records of a past map in the present schema, in the order of their ids. What no step can read stays as it was. */
export function recordsOf(state: PastMap, { schemas }: Pick<MapRead, 'schemas'>): readonly MapRecord[] {
  const known = schemas()
  const groups = new Map<(typeof known)[number] | undefined, MapRecord[]>()
  for (const { sequence, record } of state.values()) {
    // An edit is written with the last schema that was there before it.
    const written = known.findLast((one) => one.sequence < sequence)
    const group = groups.get(written)
    if (group) group.push(record as MapRecord)
    else groups.set(written, [record as MapRecord])
  }
  const present = [...groups].flatMap(([written, records]) => {
    if (written === undefined) return records
    const outcome = migrateRecords(records, written.schema, schema)
    return outcome.kind === 'newer' ? records : outcome.records
  })
  return present.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
