/** Keeps the tables of parties, interactions and zones in step with the records, touching only what a batch touched. */
import { readInteraction, readParty, readZone } from '#shared/model/map-contents.ts'
import { isInteraction, isInteractionEnd, isParty, isZone, type MapRecord } from '#shared/model/map-schema.ts'
import { parseRecord, readRecord } from './map-records.ts'
import type { MapRead, StoredRecord, WorkshopWriter } from './ports/workshop-store.ts'

function find(map: MapRead, id: string): MapRecord | null {
  const stored = map.record(id)
  return stored && parseRecord(stored)
}

/** Ids of the shapes whose meaning may have changed: those touched, and interactions whose ends or parties were. */
function listAffected(map: MapRead, before: ReadonlyMap<string, StoredRecord | null>): ReadonlySet<string> {
  const affected = new Set<string>()
  for (const [id, there] of before) {
    const now = map.record(id)
    for (const record of [there, now]) {
      if (record?.typeName === 'shape') affected.add(id)
      if (record?.fromId) affected.add(record.fromId)
    }
    const wasParty = there?.type === 'party'
    if (wasParty !== (now?.type === 'party')) {
      for (const binding of map.bindingsTo(id)) if (binding.fromId) affected.add(binding.fromId)
    }
  }
  return affected
}

/**
 * Call it after the records are written.
 * @param before what each touched id held before; null where there was nothing
 */
export function updateContents(
  { map, contents }: WorkshopWriter,
  before: ReadonlyMap<string, StoredRecord | null>,
  at: string,
): void {
  const records = [...listAffected(map, before)].map((id) => ({ id, record: find(map, id) }))
  // Interactions refer to parties, so parties come first.
  for (const { id, record } of records) {
    const was = before.get(id)?.type
    if (was && record?.typeName === 'shape' && record.type !== was) contents.archive(id, at)
    if (record && isParty(record)) contents.saveParty(readParty(record))
    else if (record && isZone(record)) contents.saveZone(readZone(record))
    else if (!record || !isInteraction(record)) contents.archive(id, at)
  }
  for (const { id, record } of records) {
    if (!record || !isInteraction(record)) continue
    const ends = map.bindingsFrom(id).map(parseRecord).filter(isInteractionEnd)
    const interaction = readInteraction(record, ends, (party) => map.record(party)?.type === 'party')
    if (interaction) contents.saveInteraction(interaction)
    else contents.archive(id, at)
  }
}

/** Derives all of it anew from records: after an update of the schema. */
export function rebuildContents(writer: WorkshopWriter, at: string): void {
  const readable = writer.map.records().filter((record) => readRecord(record) !== null)
  updateContents(writer, new Map(readable.map((record) => [record.id, record])), at)
}
