/**
 * Files of more than 50 MB, which are looked through, written anew and written down in a thread: everything else goes on
 * meanwhile, and nobody gets the file before it is done.
 */
import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { coreApp, FACILITATOR } from './core-app.ts'
import { fileInstallation } from './file-installation.ts'
import { party } from './map-builders.ts'
import { pathOf, readRows } from './read-file.ts'

/** A closed workshop of some 60 MB, one that Home knows. */
async function largeWorkshop() {
  const app = coreApp({ installation: fileInstallation })
  const shares: number[] = []
  app.subscribe(FACILITATOR, (name, payload) => {
    if (name === 'library.lookingThrough' && 'share' in payload) shares.push(payload.share)
  })
  const { id } = await app.get('library.create', { title: 'Large', client: '' })
  const path = pathOf(app.home, id)
  const db = new Database(path)
  db.pragma('synchronous = OFF')
  const add = db.prepare(`INSERT INTO picture VALUES (?, 'image/png', 1, 1, '2026-03-02T09:00:00.000Z', ?)`)
  for (let count = 0; count < 6; count += 1) add.run(count.toString(16).padStart(64, '0'), randomBytes(10_000_000))
  db.close()
  await app.get('library.list', {})
  return { app, id, path, shares }
}

test('it is looked through before it is opened, and Home answers meanwhile with what it knew', async () => {
  const { app, id, path, shares } = await largeWorkshop()
  const done: string[] = []
  const opening = app.get('library.open', { id }).then(({ title }) => done.push(`opened ${title}`))
  // A second window at the same moment waits for the same look.
  const again = app.get('library.open', { id }).then(({ title }) => done.push(`opened ${title}`))
  const { workshops, broken } = await app.get('library.list', {})
  done.push(`listed ${workshops.map(({ title }) => title).join()}`)
  expect(broken).toEqual([])
  expect(existsSync(`${path}-wal`)).toBe(false)
  await Promise.all([opening, again])
  expect(done).toEqual(['listed Large', 'opened Large', 'opened Large'])
  expect(shares.length).toBeGreaterThan(1)
  expect(shares.at(-1)).toBe(1)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  // It is held now, for other processes too.
  expect(existsSync(join(app.home, 'locks', `${id}.lock`))).toBe(true)
  await app.get('map.apply', {
    ...{ workshop: id, batchId: 'batch-after', gesture: 'gesture-after', baseSequence: 0, remove: [] },
    put: [party('after')],
  })
  // What is open is not looked through again.
  const before = shares.length
  await app.get('library.open', { id })
  expect(shares).toHaveLength(before)
  await app.close()
})

test('a damaged one is refused as it is opened, and left byte by byte as it was', async () => {
  const { app, id, path } = await largeWorkshop()
  const handle = openSync(path, 'r+')
  for (let page = 4; page < 12; page += 1) writeSync(handle, Buffer.alloc(4096, 0xe5), 0, 4096, page * 4096)
  closeSync(handle)
  const damaged = readFileSync(path)
  expect(await app.refusal('library.open', { id })).toBe('file-damaged')
  expect(readFileSync(path).equals(damaged)).toBe(true)
  expect(await app.get('recovery.look', { id })).toMatchObject({ code: 'file-damaged', salvageable: true })
  await app.close()
})

test('personal data goes from it while other workshops are worked on; who wants it waits', async () => {
  const { app, id, path } = await largeWorkshop()
  const other = await app.get('library.create', { title: 'Other', client: '' })
  const done: string[] = []
  const choice = { names: false, notes: false, cards: false, words: ['Large'] }
  const purging = app.get('purge.run', { id, choice }).then(() => done.push('purged'))
  await app.get('library.open', { id: other.id })
  done.push('opened Other')
  // Asked in no lane of its own it waits for the file all the same.
  expect(await app.get('purge.plan', { id, lookFor: [] })).toMatchObject({ pictures: 6 })
  await purging
  expect(done).toEqual(['opened Other', 'purged'])
  expect(readRows(path, 'SELECT title FROM workshop')).toEqual([{ title: '…' }])
  expect(readRows(path, 'SELECT COUNT(*) AS count FROM picture')).toEqual([{ count: 6 }])
  await app.close()
})
