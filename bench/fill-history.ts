/**
 * Gives a workshop a long past: so many edits by the way that every change goes, after which the map is what it was. Many
 * of them share one transaction, or the disk alone would take minutes.
 */
import { join } from 'node:path'
import type { MapRecord } from '#shared/model/map-schema.ts'
import { applyBatch } from '../src/main/core/map-apply.ts'
import { parseRecord } from '../src/main/core/map-records.ts'
import { randomIds, systemClock } from '../src/main/store/node-system.ts'
import { openWorkshop } from '../src/main/store/open-workshop.ts'

/** Edits in one transaction. */
const AT_ONCE = 500

/** Nobody else may hold the workshop. `edits` is even. */
export function fillHistory(home: string, workshop: string, edits: number): void {
  const deps = { clock: systemClock, ids: randomIds }
  const path = join(home, 'workshops', `${workshop}.baton`)
  const file = openWorkshop(path, { backups: join(home, 'backups'), now: systemClock.now() })
  try {
    const parties = file.read.map.records().filter((record) => record.type === 'party')
    for (let from = 0; from < edits; from += AT_ONCE) {
      file.write((writer) => {
        for (let edit = from; edit < Math.min(edits, from + AT_ONCE); edit += 1) {
          const stored = parties[Math.floor(edit / 2) % parties.length]
          if (!stored) throw new Error('there is no party to move')
          const record: MapRecord = parseRecord(stored)
          if (record.typeName !== 'shape') throw new Error('a party is a shape')
          // There and back again.
          const put = [{ ...record, x: record.x + (edit % 2 === 0 ? 8 : 0) }]
          applyBatch(writer, deps, { batchId: `past-${edit}`, gesture: `past-${edit}`, put, remove: [] }, 'past', null)
        }
      })
    }
  } finally {
    file.close()
  }
}
