/** Files that are no good workshops: each gets its sentence, nothing is changed, and Home says what is wrong. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import type { WorkshopId } from '#shared/model/ids.ts'
import { SCHEMA_VERSION } from '../../src/main/store/migrations/index.ts'
import { holdWorkshop } from '../helpers/hold-workshop.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { type CoreApp, coreApp, sendFile } from './core-app.ts'
import { interaction, openMap, party } from './map-builders.ts'
import { execute, pathOf } from './read-file.ts'

async function makeGoodFile(): Promise<{ id: WorkshopId; bytes: Uint8Array }> {
  const app = coreApp()
  const map = await openMap(app, 'Good')
  const parties = Array.from({ length: 60 }, (_, index) => party(`p${index}`, { note: 'x'.repeat(300) }))
  await map.apply([...parties, ...interaction('i1', 'p0', 'p1')])
  await app.close()
  return { id: map.id, bytes: readFileSync(pathOf(app.home, map.id)) }
}

let made: ReturnType<typeof makeGoodFile> | null = null

/** A library with one closed workshop of some pages, and its file. */
async function goodFile(): Promise<{ app: CoreApp; id: WorkshopId; path: string }> {
  made ??= makeGoodFile()
  const { id, bytes } = await made
  const app = coreApp()
  const path = pathOf(app.home, id)
  writeFileSync(path, bytes)
  return { app, id, path }
}

function overwrite(path: string, at: number, bytes: Uint8Array): void {
  const all = readFileSync(path)
  all.set(bytes, at)
  writeFileSync(path, all)
}

/** Flips bytes in the middle of every page after the first few, where the b-trees of the data lie. */
function flipBytes(path: string): void {
  const all = readFileSync(path)
  for (let page = 4096 * 4; page < all.length; page += 4096) all.fill(0xff, page, page + 24)
  writeFileSync(path, all)
}

const DAMAGES: readonly (readonly [string, string, (path: string) => void])[] = [
  ['a text file', 'file-not-baton', (path) => writeFileSync(path, 'Dear all,\nplease find attached…\n'.repeat(40))],
  ['an empty file', 'file-empty', (path) => writeFileSync(path, '')],
  ['a few bytes', 'file-not-baton', (path) => writeFileSync(path, 'SQLite format 3')],
  ['a file cut off in the middle', 'file-damaged', (path) => truncateSync(path, Math.floor(statSync(path).size / 2))],
  ['a file cut off within its first page', 'file-damaged', (path) => truncateSync(path, 1000)],
  ['flipped bytes', 'file-damaged', flipBytes],
  ['zeros at the beginning', 'file-not-baton', (path) => overwrite(path, 0, new Uint8Array(4096))],
  [
    'zeros instead of the last half',
    'file-damaged',
    (path) => {
      const { size } = statSync(path)
      overwrite(path, Math.floor(size / 2), new Uint8Array(Math.floor(size / 2)))
    },
  ],
  [
    'another program’s database',
    'file-not-baton',
    (path) => {
      rmSync(path)
      execute2(path, 'CREATE TABLE notes (text TEXT)')
    },
  ],
  [
    'a newer version',
    'file-newer',
    (path) => execute(path, `CREATE TABLE later (x); PRAGMA user_version = ${SCHEMA_VERSION + 1}`),
  ],
  [
    'a version that only the header says',
    'file-maybe-newer',
    (path) => execute(path, `PRAGMA user_version = ${SCHEMA_VERSION + 1}`),
  ],
  [
    'a foreign trigger',
    'file-foreign-schema',
    (path) => execute(path, `CREATE TRIGGER evil AFTER INSERT ON entry BEGIN DELETE FROM record; END`),
  ],
  ['a foreign view', 'file-foreign-schema', (path) => execute(path, 'CREATE VIEW spy AS SELECT * FROM record')],
  ['a foreign table', 'file-foreign-schema', (path) => execute(path, 'CREATE TABLE extra (x)')],
  [
    'an id that leads out of the library',
    'file-damaged',
    (path) => execute(path, `UPDATE workshop SET id = '../../outside'`),
  ],
  ['no row that says who it is', 'file-damaged', (path) => execute(path, 'DELETE FROM workshop')],
  ['a missing table', 'file-foreign-schema', (path) => execute(path, 'DROP TABLE zone')],
  [
    'a folder',
    'file-not-regular',
    (path) => {
      rmSync(path)
      mkdirSync(path)
    },
  ],
]

function execute2(path: string, sql: string): void {
  const db = new Database(path)
  db.exec(sql)
  db.close()
}

function contentOf(path: string): unknown {
  return statSync(path).isDirectory() ? 'folder' : readFileSync(path).toString('base64')
}

describe.each(DAMAGES)('%s', (_, code, damage) => {
  test(`in the library is refused with ${code}, listed as broken and left as it is`, async () => {
    const { app, id, path } = await goodFile()
    damage(path)
    const before = contentOf(path)
    expect(await app.refusal('library.open', { id })).toBe(code)
    expect(contentOf(path)).toBe(before)
    // A quick look does not read every page, so damage deep inside shows only at opening.
    const { workshops, broken } = await app.get('library.list', {})
    expect([...workshops, ...broken]).toHaveLength(1)
    if (code !== 'file-damaged' && code !== 'file-foreign-schema') expect(broken).toMatchObject([{ id, code }])
    expect(contentOf(path)).toBe(before)
    expect(readdirSync(join(app.home, 'workshops'))).toEqual([`${id}.baton`])
    expect(app.log).toEqual([])
  })

  test('handed over is refused, and the library stays as it was', async () => {
    const { path } = await goodFile()
    damage(path)
    if (statSync(path).isDirectory()) return
    const app = coreApp()
    const file = await sendFile(app, 'sent.baton', readFileSync(path))
    const result = await app.ask('library.importFile', { file })
    expect(result).toMatchObject({ ok: false, error: { code, message: expect.stringContaining('sent.baton') } })
    expect(await app.get('library.list', {})).toEqual({ workshops: [], broken: [], deleted: [] })
    expect(readdirSync(join(app.home, 'workshops'))).toEqual([])
    const [run = ''] = readdirSync(join(app.home, 'inbox'))
    expect(readdirSync(join(app.home, 'inbox', run))).toEqual([])
  })
})

test('a broken workshop can be put away, and a good copy of it taken in', async () => {
  const { app, id, path } = await goodFile()
  const copy = join(tempFolder(), 'copy.baton')
  await app.get('library.exportFile', { id, path: copy, replace: false })
  flipBytes(path)
  const file = await sendFile(app, 'copy.baton', readFileSync(copy))
  expect(await app.get('library.importFile', { file })).toMatchObject({ kind: 'diverged', id })
  expect(await app.get('library.importFile', { file, decision: 'update' })).toMatchObject({ kind: 'added', id })
  expect(await app.get('library.open', { id })).toMatchObject({ counts: { parties: 60, interactions: 1 } })
  await app.get('library.close', { id })
  flipBytes(path)
  await app.get('library.delete', { id })
  expect(await app.refusal('library.restore', { id })).toBe('file-damaged')
  expect((await app.get('library.list', {})).deleted).toHaveLength(2)
})

test('a file that was copied while it was open is taken as it is, healed and listed', async () => {
  const app = coreApp()
  const map = await openMap(app, 'Live')
  await map.apply([party('a')])
  const bytes = readFileSync(pathOf(app.home, map.id))
  expect(bytes[18]).toBe(2)
  const other = coreApp()
  writeFileSync(pathOf(other.home, map.id), bytes)
  expect((await other.get('library.list', {})).workshops).toMatchObject([{ id: map.id, title: 'Live' }])
  expect(readFileSync(pathOf(other.home, map.id))[18]).toBe(1)
  expect(readdirSync(join(other.home, 'workshops'))).toEqual([`${map.id}.baton`])
})

test('a copy put beside its original by hand is named, not opened under a wrong name', async () => {
  const { app, id, path } = await goodFile()
  writeFileSync(join(app.home, 'workshops', 'byhand.baton'), readFileSync(path))
  writeFileSync(join(app.home, 'workshops', 'My workshop.baton'), readFileSync(path))
  const { workshops, broken } = await app.get('library.list', {})
  expect(workshops.map((workshop) => workshop.id)).toEqual([id])
  expect(broken.map(({ fileName, code }) => ({ fileName, code }))).toEqual([
    { fileName: 'My workshop.baton', code: 'file-misplaced' },
    { fileName: 'byhand.baton', code: 'file-misplaced' },
  ])
  expect(await app.refusal('library.open', { id: 'byhand' as WorkshopId })).toBe('file-misplaced')
  for (const one of broken) await app.get('library.delete', { id: one.id })
  expect((await app.get('library.list', {})).broken).toEqual([])
})

test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'a file without rights and one that can only be read are told apart',
  async () => {
    const { app, id, path } = await goodFile()
    chmodSync(path, 0o000)
    expect(await app.refusal('library.open', { id })).toBe('file-no-access')
    chmodSync(path, 0o400)
    expect(await app.refusal('library.open', { id })).toBe('file-read-only')
    chmodSync(path, 0o600)
    await app.get('library.open', { id })
  },
)

test('a workshop that another Baton holds is refused, listed all the same, and free again after it', async () => {
  const { app, id } = await goodFile()
  await app.get('library.list', {})
  const holder = await holdWorkshop(app.home, id)
  try {
    expect(await app.ask('library.open', { id })).toMatchObject({
      ...{ ok: false, error: { code: 'workshop-in-use' } },
      error: { message: expect.stringContaining(`process ${holder.pid}, on the command line, since`) },
    })
    expect(await app.refusal('library.delete', { id })).toBe('workshop-in-use')
    expect(await app.refusal('library.rename', { id, title: 'Mine', client: '' })).toBe('workshop-in-use')
    const { workshops, broken } = await app.get('library.list', {})
    expect(workshops).toMatchObject([{ id, title: 'Good' }])
    expect(broken).toEqual([])
    // Nothing in the library is remembered here, and still the held file is not touched.
    expect((await coreApp({ home: app.home }).get('library.list', {})).workshops).toHaveLength(1)
    expect(await holder.end()).toBe(0)
    await app.get('library.open', { id })
  } finally {
    holder.kill()
  }
})
