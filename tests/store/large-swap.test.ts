/** A file of more than 50 MB that is put in the place of an open one is copied and looked through beside everything else. */
import { randomBytes } from 'node:crypto'
import { copyFileSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { tempFolder } from '../helpers/temp-folder.ts'
import { coreApp, sendFile } from './core-app.ts'
import { fileInstallation } from './file-installation.ts'
import { mapOf, party } from './map-builders.ts'
import { pathOf } from './read-file.ts'
import { watchedMap } from './watched-map.ts'

/** Makes a closed workshop one of some 60 MB. */
function makeLarge(path: string): void {
  const db = new Database(path)
  db.pragma('synchronous = OFF')
  const add = db.prepare(`INSERT INTO picture VALUES (?, 'image/png', 1, 1, '2026-03-02T09:00:00.000Z', ?)`)
  for (let count = 0; count < 6; count += 1) add.run(count.toString(16).padStart(64, '0'), randomBytes(10_000_000))
  db.close()
}

/** An open workshop, and two large files of it: as it stood earlier, and as somebody went on with it on another laptop. */
async function swappable() {
  const watched = await watchedMap(undefined, fileInstallation)
  const { app, id } = watched
  const [older, further] = ['older', 'further'].map((name) => join(tempFolder(), `${name}.baton`)) as [string, string]
  await app.get('library.exportFile', { id, path: older, replace: false })
  await watched.apply([party('b')])
  await app.get('library.exportFile', { id, path: further, replace: false })
  const other = coreApp()
  await other.get('library.importFile', { file: await sendFile(other, 'further.baton', readFileSync(further)) })
  await other.get('library.open', { id })
  await mapOf(other, id).apply([party('further')])
  await other.get('library.close', { id })
  copyFileSync(pathOf(other.home, id), further)
  await other.close()
  for (const path of [older, further]) makeLarge(path)
  const swap = (by: string) => {
    rmSync(watched.path)
    copyFileSync(by, watched.path)
  }
  return { ...watched, older, further, swap }
}

test('other calls are answered meanwhile; with all that was saved in it, it is taken as it is', async () => {
  const { app, further, swap, pass, told, refusal, close } = await swappable()
  swap(further)
  pass()
  expect(told).toMatchObject([{ code: 'file-swapped' }])
  expect(await refusal([party('c')])).toBe('file-swapped')
  // Looked at again and again it is not begun anew.
  pass(5)
  await expect.poll(() => told).toMatchObject([{ code: 'file-swapped' }, null])
  expect(await close()).toEqual(['shape:a', 'shape:b', 'shape:further'])
  expect((await app.get('library.list', {})).deleted).toEqual([])
  expect(app.log).toEqual([])
})

test('what comes there while it is looked through is looked at for itself', async () => {
  const { app, older, further, swap, pass, told, close } = await swappable()
  swap(further)
  pass()
  const inbox = join(app.home, 'inbox')
  const copies = () =>
    readdirSync(inbox, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(inbox, name)).size)
  await expect.poll(() => Math.max(0, ...copies()), { interval: 5 }).toBe(statSync(further).size)
  swap(older)
  // What was found is about a file that is gone: the other one is not taken for it.
  await expect
    .poll(() => {
      pass()
      return told
    })
    .toMatchObject([{ code: 'file-swapped' }, null])
  expect(await close()).toEqual(['shape:a', 'shape:b'])
  expect((await app.get('library.list', {})).deleted).toMatchObject([{ title: 'Watched' }])
  expect(app.log).toEqual([])
})
