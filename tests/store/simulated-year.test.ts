/** The simulated year of the benchmark is what it says it is, on a small scale; its whole past can be gone back to. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { simulateYear } from '../../bench/year/simulate-year.ts'
import { checkWorkshop } from '../../src/main/core/check-workshop.ts'
import { packHistory } from '../../src/main/core/history/pack-history.ts'
import { mapAfter } from '../../src/main/core/history/replay.ts'
import { openWorkshop } from '../../src/main/store/open-workshop.ts'
import { PATIENCE } from '../helpers/runs.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { coreApp } from './core-app.ts'
import { pathOf } from './read-file.ts'

const SMALL = { sessions: 6, changes: 9, interactions: 8, edits: 240, measurements: 60 }

test('sessions, changes, interactions, edits and measurements are as many as wanted, and fit together', {
  timeout: PATIENCE,
}, async () => {
  const home = join(tempFolder(), 'home')
  const workshop = await simulateYear(home, SMALL)
  const app = coreApp({ home })
  const { counts } = await app.get('library.open', { id: workshop })
  expect(counts).toMatchObject({ interactions: SMALL.interactions, changes: SMALL.changes, edits: SMALL.edits })
  const { sessions } = await app.get('history.marks', { workshop })
  expect(sessions).toHaveLength(SMALL.sessions)
  const summary = await app.get('measures.summary', { workshop })
  expect(summary.reduce((sum, { count }) => sum + count, 0)).toBe(SMALL.measurements)
  const changes = await app.get('changes.list', { workshop })
  expect(new Set(changes.map(({ status }) => status))).toEqual(new Set(['idea', 'planned', 'running', 'reviewed']))
  await app.close()

  const store = openWorkshop(pathOf(home, workshop), { backups: home, now: '2026-10-01T09:00:00.000Z' })
  expect(checkWorkshop(store.read)).toEqual([])
  const edits = store.read.history.marks().map(({ id }) => id)
  const look = () =>
    edits.map((edit) => [...mapAfter(store.read, edit).values()].map(({ record }) => JSON.stringify(record)).sort())
  const before = look()
  packHistory(store, 30, 40)
  expect(store.read.history.countRecent()).toBeLessThan(70)
  expect(look()).toEqual(before)
  store.close()
})
