/** A disk that says no: nothing is half-written, the person hears why, and work goes on when there is room again. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import type { SessionId, WorkshopId } from '#shared/model/ids.ts'
import { createMapSchema } from '#shared/model/map-schema.ts'
import { applyBatch } from '../../src/main/core/map-apply.ts'
import { Refusal } from '../../src/main/core/refusal.ts'
import { thisProcess } from '../../src/main/store/claim.ts'
import { setModes } from '../../src/main/store/connection.ts'
import { createWorkshopFile } from '../../src/main/store/create-workshop-file.ts'
import { asRefusal } from '../../src/main/store/disk-refusal.ts'
import { writeFileAtomically } from '../../src/main/store/durable.ts'
import { randomIds } from '../../src/main/store/node-system.ts'
import { type OpenFile, openWorkshop } from '../../src/main/store/open-workshop.ts'
import { createProcessLocks } from '../../src/main/store/process-lock.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { coreApp, standingClock } from './core-app.ts'
import { party } from './map-builders.ts'
import { integrityOf, readRows } from './read-file.ts'

const deps = { clock: standingClock(), ids: randomIds }

function newStore(): { store: OpenFile; folder: string; path: string } {
  const folder = tempFolder()
  const path = join(folder, 'w.baton')
  const identity = {
    title: 'W',
    client: '',
    createdAt: deps.clock.now(),
    origin: null,
    practice: false,
    rehearsal: false,
  }
  createWorkshopFile(path, { ...identity, id: 'workshop-1' as WorkshopId }, (writer) => {
    writer.map.setSchema(createMapSchema().serialize())
  })
  return { store: openWorkshop(path, { backups: join(folder, 'backups'), now: deps.clock.now() }), folder, path }
}

function page() {
  return { id: 'page:page', typeName: 'page', name: 'Map', index: 'a1', meta: {} }
}

test('a data folder that cannot be used is named, wherever in it the disk says no', () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'file'), '')
  writeFileSync(join(folder, 'inbox'), '')
  for (const home of [join(folder, 'file'), join(folder, 'file', 'below'), folder]) {
    expect(() => coreApp({ home })).toThrow(
      expect.objectContaining({ code: 'home-unusable', details: expect.objectContaining({ folder: home }) }),
    )
  }
})

test('a file on a disk without any room opens without a log, to be read and copied elsewhere', () => {
  const { store, path } = newStore()
  store.close()
  const db = new Database(path)
  const full = (source: string, options?: Database.PragmaOptions) => {
    if (source === 'journal_mode = WAL') throw new Database.SqliteError('database or disk is full', 'SQLITE_FULL')
    return db.pragma(source, options)
  }
  setModes({ pragma: full, prepare: db.prepare.bind(db) })
  expect(db.pragma('journal_mode', { simple: true })).toBe('truncate')
  expect(db.pragma('synchronous', { simple: true })).toBe(2)
  expect(db.pragma('fullfsync', { simple: true })).toBe(1)
  db.exec("UPDATE workshop SET title = 'Written'")
  db.close()
  expect(readRows(path, 'SELECT title FROM workshop')).toEqual([{ title: 'Written' }])
})

test('a note of who holds a workshop that cannot be written stops nobody', () => {
  const folder = tempFolder()
  const locks = createProcessLocks(folder, thisProcess('command', deps.clock.now()))
  mkdirSync(join(folder, 'w.lock'))
  locks.note('w')
  expect(locks.heldElsewhere('w')).toBe(false)
})

function apply(store: OpenFile, names: readonly string[]) {
  const put = [page(), ...names.map((name) => party(name, { note: 'x'.repeat(5000) }))]
  return store.write((writer) =>
    applyBatch(writer, deps, { batchId: randomIds.next(), gesture: randomIds.next(), put, remove: [] }, 'w', null),
  )
}

function codeOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  throw new Error('was not refused')
}

describe('a disk that is full', () => {
  let file: ReturnType<typeof newStore>
  beforeEach(() => {
    file = newStore()
  })

  test('refuses the batch, keeps what was there, and takes it when there is room', () => {
    const { store, path } = file
    apply(store, ['a'])
    const before = store.read.map.records()
    store.db.pragma(`max_page_count = ${Number(store.db.pragma('page_count', { simple: true })) + 4}`)
    const many = Array.from({ length: 50 }, (_, index) => `p${index}`)
    expect(codeOf(() => apply(store, many))).toBe('disk-full')
    expect(store.read.map.records()).toEqual(before)
    expect(store.read.map.sequence()).toBe(1)
    expect(store.read.workshop.counts()).toMatchObject({ parties: 1, edits: 1 })
    store.db.pragma('max_page_count = 1000000')
    apply(store, many)
    expect(store.read.workshop.counts()).toMatchObject({ parties: 51, edits: 2 })
    store.close()
    expect(integrityOf(path)).toBe('ok')
  })

  test('still lets a copy go to another place', async () => {
    const { store, folder } = file
    const target = join(folder, 'copy.baton')
    apply(store, ['a'])
    store.db.pragma(`max_page_count = ${store.db.pragma('page_count', { simple: true })}`)
    let taken = 0
    await store.copyTo(target, () => {
      taken += 1
    })
    expect(taken).toBe(1)
    expect(integrityOf(target)).toBe('ok')
    store.close()
  })
})

test('what is thrown inside a transaction takes all of it back', () => {
  const { store } = newStore()
  expect(() =>
    store.write((writer) => {
      writer.journal.startSession({
        ...{ id: 'session-1' as SessionId, number: 1 },
        ...{ startedAt: deps.clock.now(), lastEntryAt: deps.clock.now() },
      })
      throw new Error('a bug')
    }),
  ).toThrow('a bug')
  expect(store.read.journal.lastSession()).toBeNull()
  store.close()
})

test('a copy to where it cannot go leaves nothing behind', async () => {
  const { store, folder } = newStore()
  await expect(store.copyTo(join(folder, 'gone', 'copy.baton'), () => {})).rejects.toMatchObject({
    code: 'folder-missing',
  })
  store.close()
  expect(readdirSync(folder)).toEqual(['w.baton'])
})

test('the log is folded in and one file remains after closing, whatever its size was', () => {
  const { store, folder } = newStore()
  for (let round = 0; round < 5; round += 1) {
    apply(
      store,
      Array.from({ length: 100 }, (_, index) => `r${round}-${index}`),
    )
  }
  expect(readdirSync(folder).sort()).toEqual(['w.baton', 'w.baton-wal'])
  expect(store.db.pragma('journal_mode', { simple: true })).toBe('wal')
  expect(store.db.pragma('synchronous', { simple: true })).toBe(2)
  expect(store.db.pragma('locking_mode', { simple: true })).toBe('exclusive')
  expect(store.db.pragma('trusted_schema', { simple: true })).toBe(0)
  store.close()
  expect(readdirSync(folder)).toEqual(['w.baton'])
})

test('a file that is replaced as a whole leaves no trace of a failed try', () => {
  const folder = tempFolder()
  writeFileAtomically(join(folder, 'a.json'), 'one')
  writeFileAtomically(join(folder, 'a.json'), 'two')
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('two')
  writeFileSync(join(folder, 'b'), '')
  expect(() => writeFileAtomically(join(folder, 'b', 'a.json'), 'three')).toThrow()
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'b'])
})

test.each([
  ['ENOSPC', 'disk-full'],
  ['EACCES', 'file-no-access'],
  ['EROFS', 'file-read-only'],
  ['EIO', 'write-failed'],
  ['ENOENT', 'file-missing'],
])('what the file system says with %s becomes %s', (code, refusal) => {
  const error = Object.assign(new Error(code), { code })
  expect(asRefusal(error, 'write', 'a.baton')).toMatchObject({ code: refusal, details: { file: 'a.baton' } })
})

test('a mistake in Baton is no trouble of the disk', () => {
  const { store } = newStore()
  const mistake = new TypeError('undefined is not a function')
  expect(asRefusal(mistake, 'write', 'a')).toBe(mistake)
  expect(() =>
    store.write((writer) => writer.changes.add('c' as never, { interaction: 'shape:none' as never, follows: null }, 1)),
  ).toThrow('FOREIGN KEY')
  store.close()
})
