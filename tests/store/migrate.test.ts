/** Updates of the file format: a copy first, all or nothing, and files as they were released open as they should. */
import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { WorkshopId } from '#shared/model/ids.ts'
import { checkWorkshop } from '../../src/main/core/check-workshop.ts'
import { Refusal } from '../../src/main/core/refusal.ts'
import { MIGRATIONS, SCHEMA_VERSION } from '../../src/main/store/migrations/index.ts'
import type { Migration } from '../../src/main/store/migrations/migration.ts'
import { openWorkshop } from '../../src/main/store/open-workshop.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { coreApp, sendFile } from './core-app.ts'
import { mapOf, zone } from './map-builders.ts'
import { execute, integrityOf, pathOf, readRows } from './read-file.ts'

const FIXTURE = join(import.meta.dirname, '..', 'fixtures', 'schema-v1.baton')
const NOW = '2026-03-02T09:00:00.000Z'

const NEXT = SCHEMA_VERSION + 1

const next: Migration = {
  version: NEXT,
  sql: `ALTER TABLE party ADD COLUMN icon TEXT NOT NULL DEFAULT ''; CREATE TABLE extra (id TEXT PRIMARY KEY) STRICT;`,
}
const broken: Migration = { version: NEXT, sql: 'CREATE TABLE extra (id TEXT PRIMARY KEY) STRICT; DROP TABLE nowhere;' }

function fixtureCopy() {
  const folder = tempFolder()
  const path = join(folder, 'w.baton')
  copyFileSync(FIXTURE, path)
  return { path, options: { backups: join(folder, 'backups'), now: NOW } }
}

test('a file of version 1 as it was released opens with everything that is in it', async () => {
  const app = coreApp()
  const [row] = readRows<{ id: WorkshopId }>(FIXTURE, 'SELECT id FROM workshop')
  const id = row?.id ?? ('' as WorkshopId)
  copyFileSync(FIXTURE, pathOf(app.home, id))
  expect(await app.get('library.open', { id })).toMatchObject({
    title: 'Order to cash',
    client: 'Example company',
    counts: { parties: 4, interactions: 3, changes: 1, edits: 3 },
  })
  expect((await mapOf(app, id).load()).setAside).toEqual([])
  expect(await app.get('changes.list', { workshop: id })).toMatchObject([{ status: 'planned', entries: [{}, {}] }])
})

test('the map of version 1 is brought to today’s schema, copy first, and all edits still account for it', async () => {
  const app = coreApp()
  const [row] = readRows<{ id: WorkshopId }>(FIXTURE, 'SELECT id FROM workshop')
  const id = row?.id ?? ('' as WorkshopId)
  const path = pathOf(app.home, id)
  copyFileSync(FIXTURE, path)
  await app.get('library.open', { id })
  const map = mapOf(app, id)
  const { records } = await map.load()
  const propsOf = (wanted: string) => records.find((record) => record.id === wanted)?.props
  expect(propsOf('shape:front')).toMatchObject({ name: 'Front office', collapsed: false })
  expect(propsOf('shape:quote')).toMatchObject({ service: 'quote', route: 'curved' })
  await map.apply([zone('front', 'Front office of today')])
  await app.get('library.close', { id })
  const copies = () => readdirSync(join(app.home, 'backups', id)).filter((name) => name.endsWith('-update-2.baton'))
  const [copy, ...more] = copies()
  expect(more).toEqual([])
  const kept = readRows(join(app.home, 'backups', id, copy ?? ''), 'SELECT * FROM record ORDER BY id')
  expect(kept).toEqual(readRows(FIXTURE, 'SELECT * FROM record ORDER BY id'))
  const store = openWorkshop(path, { backups: app.home, now: NOW })
  expect(checkWorkshop(store.read)).toEqual([])
  store.close()
  // Nothing is left to do the second time.
  await app.get('library.open', { id })
  await app.get('library.close', { id })
  expect(copies()).toHaveLength(1)
})

test('an edit that nothing accounts for is found after an update too', async () => {
  const app = coreApp()
  const [row] = readRows<{ id: WorkshopId }>(FIXTURE, 'SELECT id FROM workshop')
  const id = row?.id ?? ('' as WorkshopId)
  const path = pathOf(app.home, id)
  copyFileSync(FIXTURE, path)
  await app.get('library.open', { id })
  await app.get('library.close', { id })
  execute(path, `UPDATE record SET json = json_set(json, '$.x', 77) WHERE id = 'shape:front'`)
  const store = openWorkshop(path, { backups: app.home, now: NOW })
  expect(checkWorkshop(store.read)).toEqual([{ check: 'edits', ids: ['shape:front'] }])
  store.close()
})

test.each(['com.tldraw.shape.zone', 'com.tldraw.shape.interaction', 'com.tldraw.shape.lighthouse'])(
  'a map with a later step of %s is refused, and everything in the file stays as it is',
  async (sequence) => {
    const app = coreApp()
    const { id } = await app.get('library.create', { title: 'Of tomorrow', client: '' })
    const path = pathOf(app.home, id)
    execute(path, `UPDATE map_schema SET json = json_set(json, '$.sequences."${sequence}"', 99)`)
    const tables = () => ['record', 'map_schema', 'entry'].map((name) => readRows(path, `SELECT * FROM ${name}`))
    const before = tables()
    expect(await app.refusal('library.open', { id })).toBe('file-newer')
    expect(tables()).toEqual(before)
    const file = await sendFile(app, 'tomorrow.baton', readFileSync(path))
    expect(await app.refusal('library.importFile', { file })).toBe('file-newer')
  },
)

test('an older file is copied before it is changed', () => {
  const { path, options } = fixtureCopy()
  const before = readFileSync(path)
  const migrations = [...MIGRATIONS, next]
  const store = openWorkshop(path, { ...options, migrations })
  expect(store.read.workshop.counts().parties).toBe(4)
  store.close()
  const copies = readdirSync(options.backups)
  expect(copies).toEqual(['2026-03-02T09-00-00Z-update.baton'])
  const copy = join(options.backups, copies[0] ?? '')
  expect(integrityOf(copy)).toBe('ok')
  expect(readRows(copy, 'PRAGMA user_version')).toEqual([{ user_version: 1 }])
  expect(readRows(copy, 'SELECT * FROM record ORDER BY id')).toEqual(
    readRows(FIXTURE, 'SELECT * FROM record ORDER BY id'),
  )
  expect(readRows(path, 'PRAGMA user_version')).toEqual([{ user_version: NEXT }])
  expect(readRows(path, 'SELECT DISTINCT icon FROM party')).toEqual([{ icon: '' }])
  expect(before.equals(readFileSync(FIXTURE))).toBe(true)
  openWorkshop(path, { ...options, migrations }).close()
  expect(readdirSync(options.backups)).toHaveLength(1)
})

test('an update that fails leaves the file as it was, with the copy beside', () => {
  const { path, options } = fixtureCopy()
  expect(() => openWorkshop(path, { ...options, migrations: [...MIGRATIONS, broken] })).toThrow()
  expect(readRows(path, 'PRAGMA user_version')).toEqual([{ user_version: 1 }])
  expect(readRows(path, "SELECT name FROM sqlite_schema WHERE name = 'extra'")).toEqual([])
  expect(readdirSync(options.backups)).toHaveLength(1)
  openWorkshop(path, options).close()
})

test('a migrated file has the schema of a fresh one', () => {
  const { path, options } = fixtureCopy()
  const migrations = [...MIGRATIONS, next]
  openWorkshop(path, { ...options, migrations }).close()
  const fresh = new Database(':memory:')
  for (const migration of migrations) fresh.exec(migration.sql)
  const sql = 'SELECT type, name, sql FROM sqlite_schema ORDER BY type, name'
  expect(readRows(path, sql)).toEqual(fresh.prepare(sql).all())
  fresh.close()
})

test('a file that was updated is refused, untouched, by a Baton that does not know the new version', () => {
  const { path, options } = fixtureCopy()
  openWorkshop(path, { ...options, migrations: [...MIGRATIONS, next] }).close()
  const before = readFileSync(path)
  expect(() => openWorkshop(path, options)).toThrow(new Refusal('file-newer', { file: 'w.baton' }))
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('a map that was drawn with an older schema is brought up to date, copy first; with a newer one it is refused', async () => {
  const app = coreApp()
  const { id } = await app.get('library.create', { title: 'Drawn long ago', client: '' })
  const path = pathOf(app.home, id)
  // Before its second migration the document had no `meta`.
  execute(
    path,
    `UPDATE record SET json = json_remove(json, '$.meta') WHERE id = 'document:document';
     INSERT INTO record (id, type_name, json) VALUES ('shape:noise', 'shape', 'no { JSON');
     UPDATE map_schema SET json = json_set(json, '$.sequences."com.tldraw.document"', 1)`,
  )
  await app.get('library.open', { id })
  const { records, setAside } = await mapOf(app, id).load()
  // What cannot be read stays in the file.
  expect(setAside.map((record) => record.id)).toEqual(['shape:noise'])
  expect(records.find((record) => record.id === 'document:document')).toMatchObject({ meta: {} })
  await app.get('library.close', { id })
  expect(readdirSync(join(app.home, 'backups', id))).toHaveLength(1)
  execute(path, `UPDATE map_schema SET json = json_set(json, '$.sequences."com.tldraw.document"', 99)`)
  expect(await app.refusal('library.open', { id })).toBe('file-newer')
  const file = await sendFile(app, 'later.baton', readFileSync(path))
  expect(await app.refusal('library.importFile', { file })).toBe('file-newer')
})
