/**
 * Pages of a file that are damaged while it is open. SQLite notices only when it reads such a page again, so these workshops
 * are larger than what it keeps in memory.
 */
import { closeSync, fstatSync, openSync, readFileSync, writeSync } from 'node:fs'
import { expect, test } from 'vitest'
import { eventually } from '../helpers/eventually.ts'
import { party } from './map-builders.ts'
import { watchedMap } from './watched-map.ts'

/** In bytes. What SQLite keeps in memory of one file is 16 MB. */
const PAGE = 4096

/** Overwrites every page but the first, as a disk does that dies. */
function damagePages(path: string): void {
  const handle = openSync(path, 'r+')
  try {
    const noise = Buffer.alloc(PAGE, 0xe5)
    for (let at = PAGE; at < fstatSync(handle).size; at += PAGE) writeSync(handle, noise, 0, PAGE, at)
  } finally {
    closeSync(handle)
  }
}

/** A workshop of some 25 MB, closed once so that all of it lies in its pages, with a backup of that. */
async function largeMap() {
  const map = await watchedMap()
  const { app, id, apply } = map
  const note = 'n'.repeat(9000)
  for (let batch = 0; batch < 26; batch += 1) {
    await apply(Array.from({ length: 50 }, (_, at) => party(`p${batch}-${at}`, { note })))
  }
  await app.get('library.close', { id })
  await app.get('library.open', { id })
  const backup = await app.get('backups.make', { workshop: id })
  return { ...map, backup }
}

test('a read that meets a damaged page says so, and from then on nothing more is called saved', async () => {
  const { app, id, path, pass, told, refusal } = await largeMap()
  damagePages(path)
  expect(await app.refusal('map.load', { workshop: id })).toBe('file-damaged')
  pass()
  expect(told.at(-1)).toMatchObject({ code: 'file-damaged' })
  expect(await refusal([party('later')])).toBe('file-damaged')
  // A probe touches one page only, so no time that passes makes it whole.
  pass(40)
  expect(told.at(-1)).toMatchObject({ code: 'file-damaged' })
  expect(await refusal([party('later')])).toBe('file-damaged')
  expect(app.log).toEqual([])
})

test('a commit that meets a damaged page is refused, said at once, and is the last one that is tried', async () => {
  const { app, path, told, batch, refusal } = await largeMap()
  damagePages(path)
  // Somewhere among so many parties lies one whose page has to be read again.
  let code = ''
  for (let at = 0; at < 26 && code === ''; at += 1) {
    const reply = await app.ask('map.apply', batch([party(`p${at}-0`, { note: 'changed' })]))
    if (!reply.ok) code = reply.error.code
  }
  expect(code).toBe('file-damaged')
  expect(told.at(-1)).toMatchObject({ code: 'file-damaged' })
  expect(await refusal([party('later')])).toBe('file-damaged')
})

test('a regular backup finds the damage before anybody else does', async () => {
  const { app, id, path, pass, told, refusal } = await largeMap()
  damagePages(path)
  expect(await app.refusal('backups.make', { workshop: id })).toBe('file-damaged')
  pass()
  expect(told.at(-1)).toMatchObject({ code: 'file-damaged' })
  expect(await refusal([party('later')])).toBe('file-damaged')
})

test('a backup that comes by itself leaves saying so to the workshop: nothing is wrong with where backups lie', async () => {
  const { app, path, pass, apply, told, lookForBackups } = await largeMap()
  await apply([party('later')])
  app.clock.pass(15 * 60_000)
  damagePages(path)
  lookForBackups()
  await eventually(() => {
    pass()
    expect(told.at(-1)).toMatchObject({ code: 'file-damaged' })
  })
  expect((await app.get('backups.state', {})).places[0]?.problem).toBeNull()
})

test('after it was left, the ways back are there: the backup from before, with everything in it', async () => {
  const { app, id, path, backup } = await largeMap()
  damagePages(path)
  expect(await app.refusal('map.load', { workshop: id })).toBe('file-damaged')
  // The ways back are shown once it is closed; what a backup holds is shown all the same, beside nothing.
  expect((await app.get('recovery.look', { id })).code).toBe('workshop-already-open')
  const shown = await app.get('backups.preview', { workshop: id, backup: backup.id, place: 'library' })
  expect({ parties: shown.backup.parties.length, now: shown.now }).toEqual({ parties: 1301, now: null })
  await app.ask('library.close', { id })
  const damaged = readFileSync(path)
  expect(await app.refusal('library.open', { id })).toBe('file-damaged')
  expect(await app.get('recovery.look', { id })).toMatchObject({ code: 'file-damaged', backup: { id: backup.id } })
  // Looking and opening leave it as it is.
  expect(readFileSync(path).equals(damaged)).toBe(true)
  await app.get('backups.restore', { workshop: id, backup: backup.id, place: 'library', as: 'replace' })
  await app.get('library.open', { id })
  const { records } = await app.get('map.load', { workshop: id })
  expect(records.filter(({ typeName }) => typeName === 'shape')).toHaveLength(1301)
  await app.close()
})
