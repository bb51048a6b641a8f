/** Brings the map of a workshop to the schema of this Baton when a window opens it; a copy is kept before anything changes. */
import { migrateRecords } from '#shared/model/map-door.ts'
import { createMapSchema } from '#shared/model/map-schema.ts'
import { rebuildContents } from './map-contents.ts'
import { readRecord, storeRecord } from './map-records.ts'
import type { WorkshopStore } from './ports/workshop-store.ts'
import { Refusal } from './refusal.ts'

const schema = createMapSchema()

/** Refuses `file-newer` when the map of this file was written with a schema that this Baton does not know. */
export function refuseNewerMap(store: WorkshopStore, name: string): void {
  if (!schema.getMigrationsSince(store.read.map.schema()).ok) throw new Refusal('file-newer', { file: name })
}

/** Refuses `file-newer` when the map was written with a schema that this Baton does not know. */
export function bringMapUpToDate(store: WorkshopStore, at: string): void {
  const { map, workshop } = store.read
  const needed = schema.getMigrationsSince(map.schema())
  if (needed.ok && needed.value.length === 0) return
  const written = map.records().flatMap((stored) => readRecord(stored) ?? [])
  const outcome = migrateRecords(written, map.schema(), schema)
  if (outcome.kind === 'newer') throw new Refusal('file-newer', { file: workshop.identity().title })
  if (outcome.kind === 'current') return
  store.keepCopy('before-map-update')
  store.write((writer) => {
    const gone = new Set<string>(written.map((record) => record.id))
    for (const record of outcome.records) {
      gone.delete(record.id)
      const stored = storeRecord(record)
      if (writer.map.record(record.id)?.json !== stored.json) writer.map.put(stored)
    }
    for (const id of gone) writer.map.remove(id)
    writer.map.setSchema(schema.serialize())
    rebuildContents(writer, at)
  })
}
