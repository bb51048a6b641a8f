/** A year from which words were removed: every moment of its past is what it was, without those words. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { simulateYear } from '../../../bench/year/simulate-year.ts'
import { packHistory } from '../../../src/main/core/history/pack-history.ts'
import { mapAfter } from '../../../src/main/core/history/replay.ts'
import { passHolding } from '../../../src/main/core/purge/holding-texts.ts'
import { BLANK, createBlanker } from '../../../src/main/core/purge/name-words.ts'
import { openWorkshop } from '../../../src/main/store/open-workshop.ts'
import { PATIENCE } from '../../helpers/runs.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { coreApp } from '../core-app.ts'
import { pathOf } from '../read-file.ts'

const YEAR = { sessions: 4, changes: 4, interactions: 8, edits: 160, measurements: 20 }

test('words are blanked at every moment, packed or not, and nothing else is another', {
  timeout: PATIENCE,
}, async () => {
  const home = join(tempFolder(), 'home')
  const workshop = await simulateYear(home, YEAR)
  const look = (see: (record: unknown) => unknown) => {
    const store = openWorkshop(pathOf(home, workshop), { backups: home, now: '2026-10-01T09:00:00.000Z' })
    packHistory(store, 20, 40)
    const edits = [0, ...store.read.history.marks().map(({ id }) => id)]
    const maps = edits.map((edit) =>
      [...mapAfter(store.read, edit).values()].map(({ record }) => JSON.stringify(see(record))),
    )
    store.close()
    return maps
  }
  const blank = createBlanker(['mailbox', 'telephone'])
  const wanted = look((value) => passHolding({ of: 'record', value, past: true }, ({ text }) => blank(text)))
  expect(wanted.flat().filter((json) => json.includes(BLANK)).length).toBeGreaterThan(10)
  expect(look((record) => record)).not.toEqual(wanted)

  const app = coreApp({ home })
  const choice = { names: false, notes: false, cards: false, words: ['mailbox', 'telephone'] }
  await app.get('purge.run', { id: workshop, choice })
  await app.close()
  expect(look((record) => record)).toEqual(wanted)
})
