/** Brings the map of a workshop to the schema of this Baton when a window opens it; a copy is kept before anything changes. */
import { isNewer, isSame, migrateRecords } from '#shared/model/map-door.ts'
import { createMapSchema } from '#shared/model/map-schema.ts'
import { rebuildContents } from './map-contents.ts'
import { readRecord, storeRecord } from './map-records.ts'
import type { WorkshopStore } from './ports/workshop-store.ts'
import { Refusal } from './refusal.ts'

const schema = createMapSchema()

/** Refuses `file-newer` when the map of this file was written with a schema that this Baton does not know. */
export function refuseNewerMap(store: WorkshopStore, name: string): void {
  if (isNewer(store.read.map.schema(), schema)) throw new Refusal('file-newer', { file: name })
}

/** Refuses `file-newer` when the map was written with a schema that this Baton does not know. */
export function bringMapUpToDate(store: WorkshopStore, at: string): void {
  const { map, workshop } = store.read
  if (isSame(map.schema(), schema)) return
  const written = map.records().flatMap((stored) => readRecord(stored) ?? [])
  const outcome = migrateRecords(written, map.schema(), schema)
  if (outcome.kind === 'newer') throw new Refusal('file-newer', { file: workshop.identity().title })
  store.keepCopy()
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
