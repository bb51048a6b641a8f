/** Brings the map of a workshop to the schema of this Baton when a window opens it; a copy is kept before anything changes. */
import { migrateRecords } from '#shared/model/map-door.ts'
import { createMapSchema } from '#shared/model/map-schema.ts'
import { rebuildContents } from './map-contents.ts'
import { parseRecord, storeRecord } from './map-records.ts'
import type { WorkshopStore } from './ports/workshop-store.ts'
import { Refusal } from './refusal.ts'

const schema = createMapSchema()

/** Refuses `file-newer` when the map was written with a schema that this Baton does not know. */
export function bringMapUpToDate(store: WorkshopStore, at: string): void {
  const { map, workshop } = store.read
  const outcome = migrateRecords(map.records().map(parseRecord), map.schema(), schema)
  if (outcome.kind === 'newer') throw new Refusal('file-newer', { file: workshop.identity().title })
  if (outcome.kind === 'current') return
  store.keepCopy('before-map-update')
  store.write((writer) => {
    const kept = new Set<string>()
    for (const record of outcome.records) {
      kept.add(record.id)
      const stored = storeRecord(record)
      if (writer.map.record(record.id)?.json !== stored.json) writer.map.put(stored)
    }
    for (const { id } of writer.map.records()) if (!kept.has(id)) writer.map.remove(id)
    writer.map.setSchema(schema.serialize())
    rebuildContents(writer, at)
  })
}
