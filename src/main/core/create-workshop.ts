/** Making a workshop, with what its map holds from the start: through the same validated path as every batch. */
import type { Agenda } from '#shared/model/guide.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { createBaseRecords } from '#shared/model/map-records.ts'
import { createMapSchema, type MapRecord } from '#shared/model/map-schema.ts'
import type { WorkshopTitle } from '#shared/model/workshop.ts'
import { cleanTitleAndClient } from './clean-title.ts'
import { CREATED } from './history/undo-steps.ts'
import { addEntry, type JournalDeps } from './journal.ts'
import { applyBatch } from './map-apply.ts'
import { storeRecord } from './map-records.ts'
import type { OpenWorkshops } from './open-workshops.ts'
import type { LibraryFiles } from './ports/library-files.ts'
import type { Events } from './ports/system.ts'
import type { WorkshopWriter } from './ports/workshop-store.ts'

export interface WorkshopDeps extends JournalDeps {
  readonly files: LibraryFiles
  readonly open: OpenWorkshops
  readonly events: Events
}

/** A workshop as it is to begin. */
export interface NewWorkshop extends WorkshopTitle {
  readonly practice?: boolean
  /** What its guide begins with; without one there are no blocks. */
  readonly agenda?: Agenda
  /** What its map holds from the start, as one edit; document and page are there already. */
  readonly records?: readonly MapRecord[]
  /** What else is in it, written in the same transaction once the map is there. */
  readonly seed?: (writer: WorkshopWriter) => void
}

function asBatch(deps: JournalDeps, records: readonly MapRecord[]) {
  const put = records.map((record) => ({ ...record, id: record.id as string }))
  return { batchId: deps.ids.next(), gesture: `${CREATED}${deps.ids.next()}`, put, remove: [] }
}

/** Makes a workshop in one step: whole with its records, or not at all. Refuses bad titles and bad records. */
export function createWorkshop(deps: WorkshopDeps, wanted: NewWorkshop, window: string): WorkshopId {
  const id = deps.ids.next() as WorkshopId
  const { practice = false, agenda, records = [], seed } = wanted
  const title = cleanTitleAndClient(wanted)
  deps.files.create(
    { ...title, id, createdAt: deps.clock.now(), origin: null, practice, rehearsal: false },
    (writer) => {
      writer.map.setSchema(createMapSchema().serialize())
      for (const record of createBaseRecords('')) writer.map.put(storeRecord(record))
      addEntry(writer.journal, deps, { window, area: 'workshop', kind: 'created' })
      if (agenda) {
        writer.guide.addAgenda(addEntry(writer.journal, deps, { window, area: 'guide', kind: 'adopted' }), agenda)
      }
      if (records.length > 0) applyBatch(writer, deps, asBatch(deps, records), window, null)
      seed?.(writer)
    },
  )
  deps.events.emit('library.changed', {})
  return id
}
