/** A file as version 2 wrote it, with one of everything: guide, evidence, ballots open and revealed. */
import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { WorkshopId } from '#shared/model/ids.ts'
import { checkWorkshop } from '../../src/main/core/check-workshop.ts'
import { MIGRATIONS } from '../../src/main/store/migrations/index.ts'
import { openWorkshop } from '../../src/main/store/open-workshop.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { coreApp } from './core-app.ts'
import { mapOf } from './map-builders.ts'
import { integrityOf, pathOf, readRows } from './read-file.ts'

const FIXTURE = join(import.meta.dirname, '..', 'fixtures', 'schema-v2.baton')

/** The fixture in a library of its own, open. */
async function openFixture() {
  const app = coreApp()
  const [row] = readRows<{ id: WorkshopId }>(FIXTURE, 'SELECT id FROM workshop')
  const workshop = row?.id ?? ('' as WorkshopId)
  copyFileSync(FIXTURE, pathOf(app.home, workshop))
  const opened = await app.get('library.open', { id: workshop })
  return { app, workshop, opened }
}

test('a file of version 2 as it was released opens with everything that is in it', async () => {
  const { app, workshop, opened } = await openFixture()
  expect(opened).toMatchObject({ title: 'Rooms and meals', counts: { parties: 3, interactions: 2, changes: 1 } })
  expect((await mapOf(app, workshop).load()).setAside).toEqual([])
  const { agenda, progress } = await app.get('guide.get', { workshop })
  expect(agenda.blocks.map(({ kind }) => kind)).toEqual(['frame', 'rate', 'close'])
  expect(progress).toMatchObject({ blocks: [{ state: 'done' }, { state: 'now' }], timer: { lengthMs: 600_000 } })
  const evidence = await app.get('evidence.list', { workshop })
  expect(evidence.map(({ kind, said }) => [kind, said])).toEqual([
    ['frame', 2],
    ['intent', 1],
    ['fist', 1],
    ['swap', 1],
    ['check', 1],
    ['finding', 1],
    ['journey', 1],
    ['note', 1],
  ])
})

test('its ballots are there: open ones go on, and revealed ones say the same', async () => {
  const { app, workshop } = await openFixture()
  const [dots, open, named, revealed, ...more] = await app.get('ratings.list', { workshop })
  expect(more).toEqual([])
  expect(dots).toMatchObject({ kind: 'dots', over: 'parties', cardsIn: 1, results: null })
  expect(open).toMatchObject({ kind: 'rating', cardsIn: { customer: 3, provider: 1 }, results: null })
  expect(named).toMatchObject({ anonymous: false, cardsIn: { customer: 3, provider: 1 } })
  if (revealed?.kind !== 'rating' || !open || !dots) throw new Error('ballots are missing')
  const [orders, , lost] = revealed.results ?? []
  expect(orders?.customer.cards.map(({ what }) => what).sort()).toEqual([2, 3, 4])
  expect(orders?.provider.cards).toEqual([{ what: 5, when: 'unknown', way: null, effort: 5, importance: null }])
  expect(lost?.customer).toMatchObject({ cards: [], hands: { what: [0, 1, 1, 0, 0, 1] } })

  await app.get('ratings.reveal', { workshop, ballot: open.id })
  await app.get('ratings.reveal', { workshop, ballot: dots.id })
  const [dotsNow, openNow] = await app.get('ratings.list', { workshop })
  expect(dotsNow?.results).toEqual([
    { subject: 'shape:desk', dots: 2 },
    { subject: 'shape:kitchen', dots: 4 },
  ])
  expect(openNow?.results?.length).toBe(3)
})

test('the copy made before its update holds no vote of its open ballots, and the file keeps them', async () => {
  const { app, workshop } = await openFixture()
  await app.get('library.close', { id: workshop })
  const folder = join(app.home, 'backups', workshop)
  const [name, ...more] = readdirSync(folder).filter((one) => one.endsWith('-update.baton'))
  expect(more).toEqual([])
  const copy = join(folder, name ?? '')
  expect(integrityOf(copy)).toBe('ok')
  expect(readRows(copy, 'PRAGMA user_version')).toEqual([{ user_version: 2 }])
  for (const table of ['record', 'entry', 'evidence', 'ballot_entry', 'card']) {
    const sql = `SELECT * FROM ${table} ORDER BY 1`
    expect(readRows(copy, sql), table).toEqual(readRows(FIXTURE, sql))
  }
  for (const table of ['open_card', 'open_count']) {
    const sql = `SELECT * FROM ${table} ORDER BY 1, 2`
    expect(readRows(copy, sql), table).toEqual([])
    expect(readRows(pathOf(app.home, workshop), sql), table).toEqual(readRows(FIXTURE, sql))
  }
})

test('brought up to date it has the schema of a fresh file, and everything in it fits together', () => {
  const folder = tempFolder()
  const path = join(folder, 'w.baton')
  copyFileSync(FIXTURE, path)
  const store = openWorkshop(path, { backups: folder, now: '2026-03-02T09:00:00.000Z' })
  expect(checkWorkshop(store.read)).toEqual([])
  store.close()
  const fresh = new Database(':memory:')
  for (const migration of MIGRATIONS) fresh.exec(migration.sql)
  const sql = 'SELECT type, name, sql FROM sqlite_schema ORDER BY type, name'
  expect(readRows(path, sql)).toEqual(fresh.prepare(sql).all())
  fresh.close()
})
