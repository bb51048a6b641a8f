/** What administrators laid down comes before what was chosen, is said where it is met, and its faults are told. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { NO_POLICY, type Policy } from '#shared/model/policy.ts'
import { eventually } from '../helpers/eventually.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { coreApp } from './core-app.ts'
import { openMap, party } from './map-builders.ts'

const SOURCE = '/etc/baton/policy.json'

function laidDown(value: string): Policy {
  mkdirSync(value, { recursive: true })
  return { ...NO_POLICY, backups: { value, source: SOURCE } }
}

test('backups go to the folder that was laid down, and nobody names another one', async () => {
  const folder = join(tempFolder(), 'server')
  const own = join(tempFolder(), 'own')
  mkdirSync(own)
  const before = coreApp()
  await before.get('backups.setSecondFolder', { folder: own })
  await before.close()
  const app = coreApp({ home: before.home, policy: laidDown(folder) })
  const second = async () => (await app.get('backups.state', {})).places.find(({ place }) => place === 'second')
  expect((await second())?.folder).toContain(folder)
  const refused = await app.ask('backups.setSecondFolder', { folder: own })
  expect(refused).toMatchObject({ ok: false, error: { code: 'set-by-administrator' } })
  expect(JSON.stringify(refused)).toContain(SOURCE)
  const map = await openMap(app)
  await map.apply([party('kitchen')])
  await app.get('backups.make', { workshop: map.id })
  await eventually(async () =>
    expect((await app.get('backups.list', { workshop: map.id }))[0]?.places).toEqual(['library', 'second']),
  )
  await app.close()
  // What was chosen before counts again once nothing is laid down any more.
  const after = coreApp({ home: before.home })
  expect((await after.get('backups.state', {})).places[1]?.folder).toContain(own)
  await after.close()
})

test('a window learns what was laid down and what is wrong with it; diagnostics name no folder', async () => {
  const policy: Policy = {
    ...{ backups: null, locale: { value: 'de-DE', source: SOURCE } },
    home: { value: '/srv/secret-name', source: SOURCE },
    problems: [{ fault: 'not-whole', source: SOURCE, name: 'Backups', value: 'secret-name' }],
  }
  const app = coreApp({ policy, homeFrom: 'policy' })
  expect(await app.get('settings.system', {})).toMatchObject({
    homeFrom: 'policy',
    laidDown: { home: SOURCE, locale: SOURCE },
    policyProblems: [expect.stringContaining(SOURCE)],
  })
  const { text } = await app.get('diagnostics.make', {})
  expect(text).toContain('as the administrators laid down')
  expect(text).toContain('home, locale')
  expect(text).toContain('not-whole backups')
  expect(text).not.toContain('secret-name')
  await app.close()
})
