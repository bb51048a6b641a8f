/** The past of the map: any moment of it comes back, packed or not, and every edit can be told in words. */
import { rmSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { WireRecord } from '#shared/contract/map.ts'
import { checkWorkshop } from '../../src/main/core/check-workshop.ts'
import { packHistory } from '../../src/main/core/history/pack-history.ts'
import { applyBatch } from '../../src/main/core/map-apply.ts'
import { randomIds } from '../../src/main/store/node-system.ts'
import { openWorkshop } from '../../src/main/store/open-workshop.ts'
import { PATIENCE, runs } from '../helpers/runs.ts'
import { type CoreApp, coreApp } from './core-app.ts'
import { interaction, openMap, party, zone } from './map-builders.ts'
import { mapStep } from './map-steps.ts'
import { pathOf, readRows } from './read-file.ts'

type Records = readonly { readonly id: string }[]
const byId = (records: Records) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1))

/** Packs in pieces of two edits, so that a short history has many. */
function packed(app: CoreApp, id: Parameters<typeof pathOf>[1], kept: number) {
  const store = openWorkshop(pathOf(app.home, id), { backups: app.home, now: '2026-03-02T09:00:00.000Z' })
  packHistory(store, 2, kept)
  const unaccounted = checkWorkshop(store.read).filter(({ check }) => check === 'edits')
  const found = { unaccounted, rows: store.read.history.countRecent() }
  store.close()
  return found
}

test('the map comes back as it stood after any edit, before the first one, and just so when older edits are packed', {
  timeout: PATIENCE,
}, async () => {
  const app = coreApp()
  await fc.assert(
    fc.asyncProperty(
      fc.array(mapStep, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: 4 }),
      async (steps, kept) => {
        const map = await openMap(app)
        const workshop = map.id
        const first = await map.load()
        const seen = new Map<number, Records>([[0, byId(first.records)]])
        for (const { put, remove, gesture, reopen } of steps) {
          const { edit } = await map.apply(put.flat() as WireRecord[], remove, { gesture })
          // Half an interaction is on the map but cannot be shown: the door leaves it out, then as now.
          seen.set(edit, byId((await map.load()).records))
          if (!reopen) continue
          await app.get('library.close', { id: workshop })
          await app.get('library.open', { id: workshop })
        }
        const compare = async () => {
          for (const [edit, records] of seen) {
            const past = await app.get('history.mapAfter', { workshop, edit })
            expect(byId(past.records)).toEqual(records)
          }
        }
        await compare()
        const { edits } = await app.get('history.marks', { workshop })
        await app.get('library.close', { id: workshop })
        expect(packed(app, workshop, kept)).toEqual({ unaccounted: [], rows: expect.any(Number) })
        await app.get('library.open', { id: workshop })
        await compare()
        expect(await app.get('history.marks', { workshop })).toMatchObject({ edits })
        const told = await app.get('history.steps', { workshop, after: 0, limit: 500 })
        expect(told.map(({ edit }) => edit)).toEqual(edits.map(([edit]) => edit))
        await app.get('library.close', { id: workshop })
        rmSync(pathOf(app.home, workshop))
      },
    ),
    { numRuns: runs(25) },
  )
  await app.close()
})

test('edits are told by what they did, in the words that held then', async () => {
  const app = coreApp()
  const map = await openMap(app)
  const workshop = map.id
  const steps = async () =>
    (await app.get('history.steps', { workshop, after: 0, limit: 100 })).map(({ deeds }) =>
      deeds.map(({ of, kind, name, was, facts }) =>
        [
          of,
          kind,
          ...(was === name ? [] : [was, '=']),
          name,
          ...facts.map(({ fact, before, after }) => `${fact}: ${before} > ${after}`),
        ].join(' '),
      ),
    )
  await map.apply([party('a', { name: 'Finance' }), party('b', { name: 'Sales' }), zone('z', 'Back office')])
  await map.apply(interaction('i', 'a', 'b', { service: 'quotes' }))
  await map.apply([party('a', { name: 'Finance' }, { x: 500 })])
  await map.apply([party('a', { name: 'Controlling', kind: 'role' })])
  await map.apply(interaction('i', 'b', 'a', { service: 'offers' }))
  await map.apply(
    [],
    interaction('i', 'b', 'a').map(({ id }) => id),
  )
  expect(await steps()).toEqual([
    ['zone added Back office', 'party added Finance', 'party added Sales'],
    ['interaction added Finance serves Sales'],
    [],
    ['party revised Finance = Controlling name: Finance > Controlling kind: team > role'],
    [
      'interaction revised Controlling serves Sales = Sales serves Controlling provider: shape:a > shape:b customer: shape:b > shape:a service: quotes > offers',
    ],
    ['interaction removed Sales serves Controlling'],
  ])
  await app.close()
})

test('a page of steps begins after an edit and ends at its limit, also across packs', async () => {
  const app = coreApp()
  const map = await openMap(app)
  const workshop = map.id
  for (const x of Array.from({ length: 9 }, (_, at) => at)) await map.apply([party('a', { note: `${x}` })])
  await app.get('library.close', { id: workshop })
  expect(packed(app, workshop, 3)).toEqual({ unaccounted: [], rows: 3 })
  await app.get('library.open', { id: workshop })
  const { edits } = await app.get('history.marks', { workshop })
  const ids = edits.map(([id]) => id)
  const page = await app.get('history.steps', { workshop, after: ids[2] ?? 0, limit: 4 })
  expect(page.map(({ edit }) => edit)).toEqual(ids.slice(3, 7))
  expect(page.map(({ deeds }) => deeds[0]?.facts)).toEqual(
    [3, 4, 5, 6].map((x) => [{ fact: 'note', before: `${x - 1}`, after: `${x}` }]),
  )
  await app.close()
})

test('closing packs what is old enough, and the latest thousand stay as they are', async () => {
  const app = coreApp()
  const map = await openMap(app)
  await app.get('library.close', { id: map.id })
  const store = openWorkshop(pathOf(app.home, map.id), { backups: app.home, now: app.clock.now() })
  const deps = { clock: app.clock, ids: randomIds }
  store.write((writer) => {
    for (let x = 0; x < 1501; x += 1) {
      applyBatch(writer, deps, map.batch([party('a', {}, { x })]), 'w1', null)
    }
  })
  store.close()
  await app.get('library.open', { id: map.id })
  await app.get('library.close', { id: map.id })
  const path = pathOf(app.home, map.id)
  expect(readRows(path, 'SELECT COUNT(*) AS rows FROM edit')).toEqual([{ rows: 1001 }])
  expect(readRows(path, 'SELECT length(bytes) < 20000 AS small FROM edit_pack')).toEqual([{ small: 1 }])
  expect(() => readRows(path, 'DELETE FROM edit_pack')).toThrow()
  await app.get('library.open', { id: map.id })
  const { edits } = await app.get('history.marks', { workshop: map.id })
  const at = edits[250]?.[0] ?? 0
  const { records } = await app.get('history.mapAfter', { workshop: map.id, edit: at })
  expect(records.find(({ id }) => id === 'shape:a')).toMatchObject({ x: 250 })
  await app.close()
})
