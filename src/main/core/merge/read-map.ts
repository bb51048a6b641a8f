/** The map of a file that may be of an older Baton, now or at any moment, in the present schema and with our ids. */
import { admitRecords, migrateRecords } from '#shared/model/map-door.ts'
import { createMapSchema, type MapRecord } from '#shared/model/map-schema.ts'
import { mapAfter, recordsOf } from '../history/replay.ts'
import { readRecord } from '../map-records.ts'
import type { WorkshopReader } from '../ports/workshop-store.ts'
import type { Records } from './map-units.ts'
import { renameIds, type SameIds } from './rename-ids.ts'

const schema = createMapSchema()

/** Two records that become one: the one that was there under our id counts. */
function byId(records: readonly MapRecord[], same: SameIds): Records {
  const renamed = records.map((record) => renameIds(record, same))
  const own = new Map(records.map((record) => [record.id as string, record]))
  return new Map(
    renamed.map((record) => [
      record.id as string,
      own.has(record.id) ? renameIds(own.get(record.id) ?? record, same) : record,
    ]),
  )
}

/** What the map holds now. What cannot be shown is left out. */
export function readMap({ map }: WorkshopReader, same: SameIds = new Map()): Records {
  const written = map.records().flatMap((stored) => readRecord(stored) ?? [])
  const outcome = migrateRecords(written, map.schema(), schema)
  return byId(admitRecords(outcome.kind === 'newer' ? written : outcome.records, schema).records, same)
}

/** What the map held right after an entry. */
export function readMapAt(read: WorkshopReader, moment: number, same: SameIds = new Map()): Records {
  const records = recordsOf(mapAfter(read, read.history.lastUpTo(moment)), read.map)
  return byId(admitRecords(records, schema).records, same)
}
