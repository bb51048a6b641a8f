/** What is on disk after any operations on the map: the tables of parties, interactions and zones say what the map says. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { WireRecord } from '#shared/contract/map.ts'
import { readContents } from '#shared/model/map-contents.ts'
import type { MapRecord } from '#shared/model/map-schema.ts'
import { watchDocument } from '../../src/renderer/src/canvas/sync/gesture-watch.ts'
import { PATIENCE, runs } from '../helpers/runs.ts'
import { type CommandedMap, openCommandedMap } from '../unit/canvas/headless-commands.ts'
import { carryOut, furnish, operation } from '../unit/canvas/operations.ts'
import { coreApp } from './core-app.ts'
import { openMap } from './map-builders.ts'
import { pathOf, readRows } from './read-file.ts'

const byId = <T extends { readonly id: string }>(list: readonly T[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1))

/** What the tables say is what the map says, and the stored records are its records. */
function expectFileToAgree(path: string, map: CommandedMap): void {
  const { parties, interactions, zones } = readContents(map.document())
  const rows = (columns: string, table: string) =>
    readRows<{ id: string }>(path, `SELECT ${columns} FROM ${table} WHERE archived_at IS NULL ORDER BY id`)
  expect(rows('id, name, kind', 'party')).toEqual(byId(parties).map(({ id, name, kind }) => ({ id, name, kind })))
  expect(rows('id, name', 'zone')).toEqual(byId(zones).map(({ id, name }) => ({ id, name })))
  expect(rows('id, provider_id, customer_id, service, volume, period', 'interaction')).toEqual(
    byId(interactions).map(({ id, provider, customer, service, volume, period }) => ({
      ...{ id, service, volume, period },
      ...{ provider_id: provider, customer_id: customer },
    })),
  )
  const stored = readRows<{ json: string }>(path, 'SELECT json FROM record').map(
    ({ json }) => JSON.parse(json) as MapRecord,
  )
  expect(byId(stored.filter(({ typeName }) => typeName === 'shape' || typeName === 'binding'))).toEqual(
    byId(map.document().filter(({ typeName }) => typeName === 'shape' || typeName === 'binding')),
  )
}

test('the tables follow the map through any operations, and back through as many undos', {
  timeout: PATIENCE,
}, async () => {
  const app = coreApp()
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 15 }), async (operations) => {
      const file = await openMap(app)
      const map = openCommandedMap()
      let [put, removed] = [new Map<string, WireRecord>(), new Set<string>()]
      watchDocument(map.editor.store, (change) => {
        for (const record of change.put) {
          put.set(record.id, record)
          removed.delete(record.id)
        }
        for (const id of change.removed) {
          put.delete(id)
          removed.add(id)
        }
      })
      const save = async () => {
        const batch = { put: [...put.values()], removed: [...removed] }
        put = new Map()
        removed = new Set()
        if (batch.put.length + batch.removed.length > 0) await file.apply(batch.put, batch.removed)
      }
      const compare = async () => {
        await app.get('library.close', { id: file.id })
        expectFileToAgree(pathOf(app.home, file.id), map)
        await app.get('library.open', { id: file.id })
      }
      furnish(map)
      await save()
      for (const one of operations) {
        await carryOut(map, one)
        await save()
      }
      await compare()
      for (const _one of operations) {
        map.commands.undo()
        await Promise.resolve()
        await save()
      }
      await compare()
      await app.get('library.close', { id: file.id })
    }),
    { numRuns: runs(10) },
  )
  await app.close()
})
