/** Laws of the map that hold for any series of batches: tables follow records, and the edit log makes the records again. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { WireRecord } from '#shared/contract/map.ts'
import { readContents } from '#shared/model/map-contents.ts'
import { createBaseRecords } from '#shared/model/map-records.ts'
import type { MapRecord } from '#shared/model/map-schema.ts'
import { PATIENCE, runs } from '../helpers/runs.ts'
import { coreApp } from './core-app.ts'
import { openMap } from './map-builders.ts'
import { mapStep } from './map-steps.ts'
import { pathOf, readRows } from './read-file.ts'

interface Patch {
  put: MapRecord[]
  remove: string[]
}

function apply(records: Map<string, MapRecord>, patch: Patch): void {
  for (const record of patch.put) records.set(record.id, record)
  for (const id of patch.remove) records.delete(id)
}

const byId = <T extends { id: string }>(rows: readonly T[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))

test('after any batches the tables say what the records say, and replaying or undoing the log gives them again', {
  timeout: PATIENCE,
}, async () => {
  const app = coreApp()
  await fc.assert(
    fc.asyncProperty(fc.array(mapStep, { minLength: 1, maxLength: 12 }), async (steps) => {
      const map = await openMap(app)
      for (const { put, remove, gesture, reopen } of steps) {
        await map.apply(put.flat() as WireRecord[], remove, { gesture })
        if (reopen) {
          await app.get('library.close', { id: map.id })
          await app.get('library.open', { id: map.id })
        }
      }
      await app.get('library.close', { id: map.id })
      const path = pathOf(app.home, map.id)
      const stored = readRows<{ json: string }>(path, 'SELECT json FROM record').map(
        ({ json }) => JSON.parse(json) as MapRecord,
      )

      const contents = readContents(stored)
      const there = (table: string) =>
        readRows<{ id: string }>(path, `SELECT id FROM ${table} WHERE archived_at IS NULL ORDER BY id`)
      expect(there('party')).toEqual(byId(contents.parties).map(({ id }) => ({ id })))
      expect(there('zone')).toEqual(byId(contents.zones).map(({ id }) => ({ id })))
      const interactions = readRows(
        path,
        'SELECT id, provider_id, customer_id, note FROM interaction WHERE archived_at IS NULL ORDER BY id',
      )
      expect(interactions).toEqual(
        byId(contents.interactions).map(({ id, provider, customer, note }) => ({
          ...{ id, note },
          ...{ provider_id: provider, customer_id: customer },
        })),
      )

      const edits = readRows<{ before: string; after: string }>(
        path,
        'SELECT before, after FROM edit ORDER BY entry_id',
      ).map(({ before, after }) => ({ before: JSON.parse(before) as Patch, after: JSON.parse(after) as Patch }))
      const base = new Map<string, MapRecord>(createBaseRecords('').map((record) => [record.id, record]))
      const replayed = new Map(base)
      for (const edit of edits) apply(replayed, edit.after)
      expect(byId([...replayed.values()])).toEqual(byId(stored))
      for (const edit of edits.reverse()) apply(replayed, edit.before)
      expect(byId([...replayed.values()])).toEqual(byId([...base.values()]))
    }),
    { numRuns: runs(30) },
  )
  await app.close()
})
