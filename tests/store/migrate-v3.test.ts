/** A file as version 3 wrote it, with what came with pictures and costs. */
import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { MeasureId, MeasurementId, WorkshopId } from '#shared/model/ids.ts'
import { checkWorkshop } from '../../src/main/core/check-workshop.ts'
import { MIGRATIONS } from '../../src/main/store/migrations/index.ts'
import { openWorkshop } from '../../src/main/store/open-workshop.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { coreApp } from './core-app.ts'
import { mapOf } from './map-builders.ts'
import { integrityOf, pathOf, readRows } from './read-file.ts'

const FIXTURE = join(import.meta.dirname, '..', 'fixtures', 'schema-v3.baton')
const MEASURE = 'measure-1' as MeasureId

test('a file of version 3 as it was released opens with everything, and its measures can be measured', async () => {
  const app = coreApp()
  const [row] = readRows<{ id: WorkshopId }>(FIXTURE, 'SELECT id FROM workshop')
  const workshop = row?.id ?? ('' as WorkshopId)
  copyFileSync(FIXTURE, pathOf(app.home, workshop))
  expect(await app.get('library.open', { id: workshop })).toMatchObject({
    title: 'Parts and repairs',
    counts: { parties: 2, interactions: 1, changes: 1 },
  })
  expect((await mapOf(app, workshop).load()).setAside).toEqual([])
  expect(await app.get('pictures.list', { workshop })).toMatchObject([{ width: 24, height: 16 }])
  const evidence = await app.get('evidence.list', { workshop })
  expect(evidence.map(({ kind }) => kind)).toEqual(['assumptions', 'measure', 'conflict', 'cost', 'estimate', 'case'])
  expect(await app.get('measures.summary', { workshop })).toEqual([])
  const measurement = {
    ...{ id: 'measurement-1' as MeasurementId, measure: MEASURE, note: '' },
    ...{ day: '2026-03-01', value: 6.5, cases: null },
  }
  await app.get('measures.record', { workshop, measurements: [measurement] })
  expect(await app.get('measures.list', { workshop, measure: MEASURE })).toMatchObject({ measurements: [measurement] })
  await app.get('library.close', { id: workshop })

  const folder = join(app.home, 'backups', workshop)
  const [name, ...more] = readdirSync(folder).filter((one) => one.endsWith('-update.baton'))
  expect(more).toEqual([])
  const copy = join(folder, name ?? '')
  expect(integrityOf(copy)).toBe('ok')
  expect(readRows(copy, 'PRAGMA user_version')).toEqual([{ user_version: 3 }])
  for (const table of ['record', 'entry', 'evidence', 'picture', 'change_entry']) {
    const sql = `SELECT * FROM ${table} ORDER BY 1`
    expect(readRows(copy, sql), table).toEqual(readRows(FIXTURE, sql))
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
