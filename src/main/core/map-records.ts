/** Between records as the map knows them and records as they are kept. */
import type { MapRecord } from '#shared/model/map-schema.ts'
import type { StoredRecord } from './ports/workshop-store.ts'

/** A record with the columns that make it findable. */
export function storeRecord(record: MapRecord): StoredRecord {
  return {
    id: record.id,
    typeName: record.typeName,
    type: 'type' in record ? record.type : null,
    fromId: record.typeName === 'binding' ? record.fromId : null,
    toId: record.typeName === 'binding' ? record.toId : null,
    json: JSON.stringify(record),
  }
}

/** A record from a file that may have been damaged; null when it is not even the JSON of a record. */
export function readRecord(stored: StoredRecord): MapRecord | null {
  try {
    const record: unknown = JSON.parse(stored.json)
    const fits = typeof record === 'object' && record !== null && 'id' in record && record.id === stored.id
    return fits ? (record as MapRecord) : null
  } catch {
    return null
  }
}

/** The record as it was put. It was valid then; after an update of the schema the map's door looks again. */
export function parseRecord(stored: StoredRecord): MapRecord {
  return JSON.parse(stored.json) as MapRecord
}
