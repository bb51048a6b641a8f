/** A file as version 4 wrote it: its changes say five facts, and go on with all that can be said of a change since. */
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { EMPTY_CHANGE } from '#shared/model/change.ts'
import type { MeasureId, WorkshopId } from '#shared/model/ids.ts'
import { MIGRATIONS } from '../../src/main/store/migrations/index.ts'
import { coreApp } from './core-app.ts'
import { pathOf, readRows } from './read-file.ts'

const FIXTURE = join(import.meta.dirname, '..', 'fixtures', 'schema-v4.baton')
const MEASURE = 'measure-1' as MeasureId

test('a file of version 4 as it was released opens with its changes and measurements, and its changes go on', async () => {
  expect(readRows(FIXTURE, 'PRAGMA user_version')).toEqual([{ user_version: 4 }])
  const app = coreApp()
  const [row] = readRows<{ id: WorkshopId }>(FIXTURE, 'SELECT id FROM workshop')
  const workshop = row?.id ?? ('' as WorkshopId)
  copyFileSync(FIXTURE, pathOf(app.home, workshop))
  await app.get('library.open', { id: workshop })
  expect((await app.get('measures.list', { workshop, measure: MEASURE })).measurements).toHaveLength(3)
  const [change] = await app.get('changes.list', { workshop })
  if (!change) throw new Error('no change')
  const said = {
    what: 'Call first',
    why: 'Nobody knows',
    owner: 'Kim',
    reviewDate: '2026-05-04',
    status: 'running' as const,
  }
  expect(change).toMatchObject({ ...EMPTY_CHANGE, ...said, follows: null })
  expect(change.entries.map(({ kind, status, comment }) => [kind, status, comment])).toEqual([
    ['logged', 'idea', ''],
    ['revised', 'running', ''],
    ['commented', 'running', 'It holds'],
  ])
  const hypothesis = { measure: MEASURE, from: 9, to: 7, by: null }
  const began = { startDate: '2026-01-10' }
  const facts = {
    ...{ ...EMPTY_CHANGE, ...said, ...began, hypothesis },
    ...{ status: 'reviewed' as const, decision: 'adopt' as const },
  }
  await app.get('changes.revise', { workshop, change: change.id, facts })
  expect((await app.get('changes.list', { workshop }))[0]).toMatchObject(facts)
  await app.get('library.close', { id: workshop })

  const fresh = new Database(':memory:')
  for (const migration of MIGRATIONS) fresh.exec(migration.sql)
  const sql = 'SELECT type, name, sql FROM sqlite_schema ORDER BY type, name'
  expect(readRows(pathOf(app.home, workshop), sql)).toEqual(fresh.prepare(sql).all())
  fresh.close()
})
