/** The check that follows every test of backups: that it notices what it is there for. */
import { copyFileSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { expectSpoiled, readWitnessed, restoreBackups } from '../../helpers/witness/restore-backups.ts'
import { coreApp } from '../core-app.ts'
import { openMap, party } from '../map-builders.ts'
import { execute } from '../read-file.ts'

const witnessed = () => readWitnessed(process.env.BATON_WITNESS ?? '')

/** A workshop with a backup of its first party, after which a second one came. */
async function backedUp() {
  const app = coreApp()
  const map = await openMap(app)
  await map.apply([party('kitchen')])
  const { id } = await app.get('backups.make', { workshop: map.id })
  await map.apply([party('stores')])
  return { app, map, path: join(app.home, 'backups', map.id, `${id}.baton`) }
}

test('a backup is compared with what stood when it was made, not with what stands now', async () => {
  const { app } = await backedUp()
  expect(await restoreBackups(witnessed())).toBe(1)
  await app.close()
})

test('a backup in which one word differs is found', async () => {
  const { app, path } = await backedUp()
  execute(path, `UPDATE party SET name = 'Kitchen'`)
  await expect(restoreBackups(witnessed())).rejects.toThrow(/holds what never stood: party: 1 rows/)
  await app.close()
})

test('a backup with a vote of an open ballot in it is found', async () => {
  const { app, path } = await backedUp()
  execute(path, `PRAGMA foreign_keys = OFF; INSERT INTO open_card (key, ballot_id, json) VALUES ('k', 'b', '{}')`)
  await expect(restoreBackups(witnessed())).rejects.toThrow('holds 1 votes of an open ballot')
  await app.close()
})

test('a backup that nobody saw being made is found', async () => {
  const { app, path } = await backedUp()
  const stray = join(dirname(dirname(path)), 'another-workshop', '2026-03-02T09-00-00Z-asked.baton')
  mkdirSync(dirname(stray))
  copyFileSync(path, stray)
  await expect(restoreBackups(witnessed())).rejects.toThrow('no copy of it was seen being taken')
  await app.close()
})

test('a backup that a test says it damages must be damaged', async () => {
  const { app, path } = await backedUp()
  expectSpoiled(path)
  await expect(restoreBackups(witnessed())).rejects.toThrow('was to be damaged, and is whole')
  await app.close()
})
