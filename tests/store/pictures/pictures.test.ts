/** Pictures in the workshop's file: kept once, only what is a picture, found again by undo, copies and checks. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { WorkshopId } from '#shared/model/ids.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { type PictureHash, pictureAddress } from '#shared/model/picture.ts'
import { checkWorkshop } from '../../../src/main/core/check-workshop.ts'
import { openWorkshop } from '../../../src/main/store/open-workshop.ts'
import { png } from '../../helpers/pictures.ts'
import { type CoreApp, coreApp, sendFile } from '../core-app.ts'
import { mapOf } from '../map-builders.ts'
import { execute, pathOf, readRows } from '../read-file.ts'

async function opened(app: CoreApp): Promise<WorkshopId> {
  const { id } = await app.get('library.create', { title: 'With pictures', client: '' })
  await app.get('library.open', { id })
  return id
}

async function add(app: CoreApp, workshop: WorkshopId, bytes: Uint8Array) {
  const file = await sendFile(app, 'wall.png', bytes)
  return app.ask('pictures.add', { workshop, file })
}

async function added(app: CoreApp, workshop: WorkshopId, bytes: Uint8Array) {
  const result = await add(app, workshop, bytes)
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

async function codeOf(app: CoreApp, workshop: WorkshopId, bytes: Uint8Array) {
  const result = await add(app, workshop, bytes)
  return result.ok ? 'ok' : result.error.code
}

/** The record by which the map names a picture. */
function asset(id: string, src: string | null) {
  const props = { w: 10, h: 10, name: 'wall.png', isAnimated: false, mimeType: 'image/png', src, fileSize: 100 }
  return { id: `asset:${id}`, typeName: 'asset', type: 'image', props, meta: {} }
}

async function readAll(app: CoreApp, workshop: WorkshopId, hash: PictureHash): Promise<Buffer> {
  const pieces: Buffer[] = []
  let at = 0
  for (;;) {
    const { piece, bytes } = await app.get('pictures.read', { workshop, hash, from: at })
    pieces.push(Buffer.from(piece, 'base64'))
    at += pieces.at(-1)?.length ?? 0
    if (at >= bytes) return Buffer.concat(pieces)
  }
}

test('a picture is kept once, however often it comes, and read back in pieces as it was', async () => {
  const app = coreApp()
  const workshop = await opened(app)
  const bytes = png(640, 480, { padding: 4_000_000 })
  const first = await added(app, workshop, bytes)
  expect(first).toMatchObject({ type: 'image/png', width: 640, height: 480, bytes: bytes.length })
  expect(await added(app, workshop, bytes)).toEqual(first)
  await added(app, workshop, png(640, 480, { grey: 7 }))
  expect(await app.get('pictures.list', { workshop })).toHaveLength(2)
  expect((await readAll(app, workshop, first.hash)).equals(bytes)).toBe(true)
  expect(await app.refusal('pictures.read', { workshop, hash: 'a'.repeat(64), from: 0 })).toBe('picture-missing')
})

test.each([
  ['text', Buffer.from('not a picture')],
  ['a drawing with a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
  ['a document', Buffer.from('%PDF-1.7\n')],
  ['an animation', Buffer.from('GIF89a\x10\x00\x10\x00', 'latin1')],
  ['a picture without pixels', png(0, 0)],
  ['a picture that is cut off', png(10, 10).subarray(0, 20)],
  ['nothing', Buffer.alloc(0)],
])('%s is no picture to keep', async (_name, bytes) => {
  const app = coreApp()
  const workshop = await opened(app)
  expect(await codeOf(app, workshop, bytes)).toBe('picture-type')
  expect(await app.get('pictures.list', { workshop })).toEqual([])
})

test('a picture that would unpack to more than windows make is refused by what its head says', async () => {
  const app = coreApp()
  const workshop = await opened(app)
  expect(await codeOf(app, workshop, png(LIMITS.pictureSide + 1, 10, { empty: true }))).toBe('picture-too-wide')
  expect(await codeOf(app, workshop, png(60_000, 60_000, { empty: true }))).toBe('picture-too-wide')
  expect(await codeOf(app, workshop, png(10, 10, { padding: LIMITS.pictureBytes }))).toBe('picture-too-large')
  expect(await app.get('pictures.list', { workshop })).toEqual([])
})

test('a record may name a picture of the workshop and nothing else: no bytes, no address elsewhere', async () => {
  const app = coreApp()
  const workshop = await opened(app)
  const { hash } = await added(app, workshop, png(20, 10))
  const map = mapOf(app, workshop)
  await map.apply([asset('kept', pictureAddress(hash)), asset('waiting', null)])
  for (const src of [
    'data:image/png;base64,AAAA',
    'https://example.org/a.png',
    pictureAddress('b'.repeat(64) as PictureHash),
  ]) {
    expect(await map.refusal([asset('wrong', src)])).toBe('record-invalid')
  }
})

test('pictures that nobody names make room, those of the map and of its past never do', async () => {
  const app = coreApp()
  const workshop = await opened(app)
  const map = mapOf(app, workshop)
  const kept = await added(app, workshop, png(30, 10, { grey: 1 }))
  const past = await added(app, workshop, png(30, 10, { grey: 2 }))
  const lone = await added(app, workshop, png(30, 10, { grey: 3 }))
  await map.apply([asset('kept', pictureAddress(kept.hash)), asset('past', pictureAddress(past.hash))])
  await map.apply([], ['asset:past'])
  await app.get('library.close', { id: workshop })
  // As if it were full to the last picture.
  const full = LIMITS.picturesBytes - kept.bytes - past.bytes
  execute(
    pathOf(app.home, workshop),
    `INSERT INTO picture SELECT printf('%064d', value), 'image/png', 1, 1, '2026-01-01T00:00:00.000Z',
       zeroblob(${Math.floor(full / 20)}) FROM (WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < 20)
       SELECT value FROM n)`,
  )
  await app.get('library.open', { id: workshop })
  const fresh = await added(app, workshop, png(30, 10, { grey: 4 }))
  const hashes = (await app.get('pictures.list', { workshop })).map((one) => one.hash)
  expect(new Set(hashes)).toEqual(new Set([kept.hash, past.hash, fresh.hash]))
  expect(hashes).not.toContain(lone.hash)
})

test('a workshop that is full of pictures says so and takes no more', async () => {
  const app = coreApp()
  const workshop = await opened(app)
  const map = mapOf(app, workshop)
  const [first] = [await added(app, workshop, png(30, 10))]
  await map.apply([asset('first', pictureAddress(first.hash))])
  await app.get('library.close', { id: workshop })
  const many = LIMITS.pictures - 1
  execute(
    pathOf(app.home, workshop),
    `WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < ${many})
     INSERT INTO picture SELECT printf('%064d', value), 'image/png', 1, 1, '2026-01-01T00:00:00.000Z', zeroblob(1) FROM n;
     WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < ${many})
     INSERT INTO record (id, type_name, json)
       SELECT 'asset:' || value, 'asset', printf('{"id":"asset:%d","src":"asset:%064d"}', value, value) FROM n`,
  )
  await app.get('library.open', { id: workshop })
  expect(await codeOf(app, workshop, png(31, 10))).toBe('pictures-full')
  expect(await codeOf(app, workshop, png(30, 10))).toBe('ok')
})

test('pictures go along with a copy, an export and an import', async () => {
  const app = coreApp()
  const workshop = await opened(app)
  const bytes = png(50, 40, { grey: 9 })
  const { hash } = await added(app, workshop, bytes)
  await mapOf(app, workshop).apply([asset('wall', pictureAddress(hash))])
  const copy = await app.get('library.duplicate', { id: workshop, title: 'The copy' })
  await app.get('library.open', { id: copy.id })
  expect((await readAll(app, copy.id, hash)).equals(bytes)).toBe(true)

  const path = join(app.home, '..', 'out.baton')
  await app.get('library.exportFile', { id: workshop, path, replace: false })
  const other = coreApp()
  const file = await sendFile(other, 'out.baton', readFileSync(path))
  const { id } = await other.get('library.importFile', { file })
  await other.get('library.open', { id })
  expect((await readAll(other, id, hash)).equals(bytes)).toBe(true)
})

test('a check finds pictures that are missing or are not what they were', async () => {
  const app = coreApp()
  const workshop = await opened(app)
  const { hash } = await added(app, workshop, png(50, 40))
  const { hash: gone } = await added(app, workshop, png(50, 41))
  await mapOf(app, workshop).apply([asset('wall', pictureAddress(hash)), asset('gone', pictureAddress(gone))])
  await app.get('library.close', { id: workshop })
  const path = pathOf(app.home, workshop)
  const check = () => {
    const store = openWorkshop(path, { backups: app.home, now: '2026-03-02T09:00:00.000Z' })
    try {
      return checkWorkshop(store.read)
    } finally {
      store.close()
    }
  }
  expect(check()).toEqual([])
  execute(path, `DELETE FROM picture WHERE hash = '${gone}'`)
  expect(check()).toEqual([{ check: 'pictures', ids: ['asset:gone'] }])
  expect(() => execute(path, 'UPDATE picture SET width = 1')).toThrow('never changes')
  execute(
    path,
    `CREATE TEMP TABLE was AS SELECT * FROM picture; DELETE FROM picture;
     INSERT INTO picture SELECT hash, type, width, height, added_at, zeroblob(10) FROM was`,
  )
  expect(check()).toEqual([{ check: 'pictures', ids: [hash, 'asset:gone'] }])
  expect(readRows(path, 'SELECT hash FROM picture')).toHaveLength(1)
})
