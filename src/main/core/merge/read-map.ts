/** The map of a file that may be of an older Baton, now or at any moment, in the present schema and with our ids. */
import { admitRecords, migrateRecords } from '#shared/model/map-door.ts'
import { createMapSchema, type MapRecord } from '#shared/model/map-schema.ts'
import { mapAfter, recordsOf } from '../history/replay.ts'
import { readRecord } from '../map-records.ts'
import type { WorkshopReader } from '../ports/workshop-store.ts'
import type { Records } from './map-units.ts'
import { renameIds, type SameIds } from './rename-ids.ts'

const schema = createMapSchema()

/** The records under our ids. Two that become one: the one that was there under our id counts. */
export function underOurIds(records: readonly MapRecord[], same: SameIds): Records {
  const own = new Set<string>(records.map(({ id }) => id))
  const map = new Map<string, MapRecord>()
  for (const record of records) {
    const renamed = renameIds(record, same)
    if (renamed.id === record.id || !own.has(renamed.id)) map.set(renamed.id, renamed)
  }
  return map
}

/** What the map holds now. What cannot be shown is left out. */
export function readMap({ map }: WorkshopReader): readonly MapRecord[] {
  const written = map.records().flatMap((stored) => readRecord(stored) ?? [])
  const outcome = migrateRecords(written, map.schema(), schema)
  return admitRecords(outcome.kind === 'newer' ? written : outcome.records, schema).records
}

/** What the map held right after an entry. */
export function readMapAt(read: WorkshopReader, moment: number): readonly MapRecord[] {
  return admitRecords(recordsOf(mapAfter(read, read.history.lastUpTo(moment)), read.map), schema).records
}
