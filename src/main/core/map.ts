/** The map of an open workshop: reading it through the door, and the durable way of every edit. */
import type { Handlers } from '#shared/contract/index.ts'
import type { mapCalls } from '#shared/contract/map.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { admitRecords } from '#shared/model/map-door.ts'
import { createMapSchema } from '#shared/model/map-schema.ts'
import type { VersionReason } from '#shared/model/version.ts'
import type { JournalDeps } from './journal.ts'
import { applyBatch } from './map-apply.ts'
import { readRecord } from './map-records.ts'
import type { HeldWorkshop, OpenWorkshops } from './open-workshops.ts'
import type { Events } from './ports/system.ts'

export interface MapDeps extends JournalDeps {
  /** Told when a batch changes much at once, before it does: see `backups.ts`. */
  readonly beforeMuch: (held: HeldWorkshop, why: VersionReason) => void
  readonly open: OpenWorkshops
  readonly events: Events
  /** Told of every batch that changed something, once it is on disk. */
  readonly written: (workshop: WorkshopId, ids: readonly string[], window: string) => void
}

/** Handlers of the calls about the map. */
export function mapArea(deps: MapDeps): Handlers<typeof mapCalls> {
  const schema = createMapSchema()
  return {
    'map.load': ({ workshop }) => {
      const { map } = deps.open.shown(workshop).store.read
      const { records, setAside } = admitRecords(
        map.records().map((stored) => readRecord(stored) ?? { id: stored.id }),
        schema,
      )
      return { records: records.map((record) => ({ ...record })), sequence: map.sequence(), setAside: [...setAside] }
    },
    'map.apply': (batch, caller) => {
      const held = deps.open.shown(batch.workshop)
      const applying = { ...deps, beforeMuch: (why: VersionReason) => deps.beforeMuch(held, why) }
      const applied = held.store.write((writer) => applyBatch(writer, applying, batch, caller.window, held.gesture))
      held.gesture = applied.gesture
      if (applied.changed) {
        const ids = [...batch.put.map((record) => record.id), ...batch.remove]
        deps.written(batch.workshop, ids, caller.window)
        if (applied.kept) deps.events.emit('evidence.changed', { workshop: batch.workshop })
        deps.events.emit('map.changed', { workshop: batch.workshop, ...applied.result })
      }
      return applied.result
    },
  }
}
