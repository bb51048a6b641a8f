/** The library's life: made, renamed, copied, deleted, brought back, and files that come in and go out. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { WorkshopId } from '#shared/model/ids.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { type CoreApp, coreApp, sendFile } from './core-app.ts'
import { interaction, openMap, party } from './map-builders.ts'
import { integrityOf, pathOf, readRows } from './read-file.ts'

const titles = async (app: CoreApp) => (await app.get('library.list', {})).workshops.map(({ title }) => title).sort()

/** Exports a workshop to a folder of its own and returns the path. */
async function exported(app: CoreApp, id: WorkshopId, name = 'copy.baton'): Promise<string> {
  const path = join(tempFolder(), name)
  await app.get('library.exportFile', { id, path, replace: false })
  return path
}

/** Hands a file over as a window does. */
async function handOver(app: CoreApp, path: string, decision?: 'update' | 'keep-both') {
  const file = await sendFile(app, 'handed over.baton', readFileSync(path))
  return app.get('library.importFile', decision ? { file, decision } : { file })
}

test('a workshop that was made is listed, opened and closed, and one single file remains', async () => {
  const app = coreApp()
  const { id } = await app.get('library.create', { title: '  Supply   chain ', client: ' Acme ' })
  const { workshops } = await app.get('library.list', {})
  expect(workshops).toMatchObject([
    { title: 'Supply chain', client: 'Acme', counts: { parties: 0, interactions: 0, changes: 0, edits: 0 } },
  ])
  expect(await app.get('library.open', { id })).toMatchObject({ id, title: 'Supply chain', practice: false })
  expect(await app.get('library.open', { id })).toMatchObject({ id })
  const loaded = await app.get('map.load', { workshop: id })
  expect(loaded.records.map((record) => record.id)).toEqual(['document:document', 'page:page'])
  await app.get('library.close', { id })
  expect(readdirSync(join(app.home, 'workshops'))).toEqual([`${id}.baton`])
  expect(readdirSync(join(app.home, 'locks'))).toEqual([])
  // Read and write version of the header: 1 is a file without write-ahead log.
  expect([...readFileSync(pathOf(app.home, id)).subarray(18, 20)]).toEqual([1, 1])
  await app.close()
  expect(readdirSync(join(app.home, 'inbox'))).toEqual([])
})

test('closing the app closes every file, and calls after it are refused', async () => {
  const app = coreApp()
  const one = await openMap(app, 'One')
  const two = await openMap(app, 'Two')
  await one.apply([party('a')])
  await two.apply([party('b')])
  await app.close()
  expect(readdirSync(join(app.home, 'workshops')).sort()).toEqual([`${one.id}.baton`, `${two.id}.baton`].sort())
  expect(await app.refusal('library.list', {})).toBe('connection-lost')
})

test('titles are cleaned or refused', async () => {
  const app = coreApp()
  expect(await app.refusal('library.create', { title: ' \n ', client: '' })).toBe('title-empty')
  const long = 'x'.repeat(LIMITS.title + 1)
  expect(await app.refusal('library.create', { title: long, client: '' })).toBe('title-too-long')
  expect(await app.refusal('library.create', { title: 'T', client: long })).toBe('client-too-long')
  const { id } = await app.get('library.create', { title: 'T', client: '' })
  expect(await app.refusal('library.rename', { id, title: '', client: '' })).toBe('title-empty')
  expect(await app.refusal('library.duplicate', { id, title: '' })).toBe('title-empty')
  expect(await titles(app)).toEqual(['T'])
})

test('renaming works open and closed, and is found again', async () => {
  const app = coreApp()
  const { id } = await app.get('library.create', { title: 'Old', client: '' })
  await app.get('library.rename', { id, title: 'New', client: 'Acme' })
  expect(await titles(app)).toEqual(['New'])
  await app.get('library.open', { id })
  await app.get('library.rename', { id, title: 'Newer', client: 'Acme' })
  expect(await titles(app)).toEqual(['Newer'])
  await app.get('library.close', { id })
  expect(await app.get('library.open', { id })).toMatchObject({ title: 'Newer', client: 'Acme' })
})

test('a duplicate of an open workshop holds its map under a new id and goes its own way', async () => {
  const app = coreApp()
  const original = await openMap(app, 'Original')
  await original.apply([party('a')], [], { gesture: 'drag' })
  const { id } = await app.get('library.duplicate', { id: original.id, title: 'Twin' })
  await original.apply([party('a', { name: 'moved on' })], [], { gesture: 'drag' })
  const { workshops } = await app.get('library.list', {})
  expect(workshops.find((workshop) => workshop.id === id)).toMatchObject({ title: 'Twin', counts: { parties: 1 } })
  expect(readRows(pathOf(app.home, id), 'SELECT name FROM party')).toEqual([{ name: 'a' }])
  expect(readRows(pathOf(app.home, id), 'SELECT origin FROM workshop')).toEqual([{ origin: original.id }])
  await app.get('library.close', { id: original.id })
  // The copy sealed the gesture, so what went on is an edit of its own.
  expect(readRows(pathOf(app.home, original.id), 'SELECT entry_id FROM edit')).toHaveLength(2)
})

test('a copy just made stands on top, above what was opened or changed before', async () => {
  const app = coreApp()
  const old = await app.get('library.create', { title: 'Old', client: '' })
  app.clock.pass(60_000)
  const opened = await openMap(app, 'Opened')
  await app.get('library.close', { id: opened.id })
  app.clock.pass(60_000)
  await app.get('library.duplicate', { id: old.id, title: 'Copy' })
  const { workshops } = await app.get('library.list', {})
  expect(workshops.map(({ title }) => title)).toEqual(['Copy', 'Opened', 'Old'])
})

test('a deleted workshop is gone from the list and comes back as it was', async () => {
  const app = coreApp()
  const { id, apply } = await openMap(app, 'Precious')
  await apply([party('a')])
  expect(await app.refusal('library.delete', { id })).toBe('workshop-already-open')
  await app.get('library.close', { id })
  await app.get('library.delete', { id })
  const after = await app.get('library.list', {})
  expect(after.workshops).toEqual([])
  expect(after.deleted).toMatchObject([{ id, title: 'Precious', deletedAt: '2026-03-02T09:00:00Z' }])
  expect(await app.refusal('library.open', { id })).toBe('workshop-missing')
  await app.get('library.restore', { id })
  const { workshops, deleted } = await app.get('library.list', {})
  expect(workshops).toMatchObject([{ id, counts: { parties: 1 } }])
  expect(deleted).toEqual([])
  expect(await app.refusal('library.restore', { id })).toBe('workshop-missing')
  expect(await app.refusal('library.delete', { id: 'never-there' as WorkshopId })).toBe('workshop-missing')
})

test('an exported copy is whole, at rest and the same when it comes back', async () => {
  const app = coreApp()
  const { id, apply } = await openMap(app, 'Out')
  await apply([party('a'), party('b'), ...interaction('i1', 'a', 'b')])
  const path = await exported(app, id)
  expect(readdirSync(join(path, '..'))).toEqual(['copy.baton'])
  expect(integrityOf(path)).toBe('ok')
  expect([...readFileSync(path).subarray(18, 20)]).toEqual([1, 1])
  expect(readRows(path, 'SELECT COUNT(*) AS parties FROM party')).toEqual([{ parties: 2 }])
  expect(await handOver(app, path)).toEqual({ kind: 'same', id, title: 'Out' })
  expect(await handOver(coreApp(), path)).toEqual({ kind: 'added', id, title: 'Out' })
})

test('exporting refuses folders that are missing or Baton’s own, and replaces only when told', async () => {
  const app = coreApp()
  const { id } = await app.get('library.create', { title: 'Out', client: '' })
  const folder = tempFolder()
  const path = join(folder, 'a.baton')
  const out = (target: string, replace = false) => app.refusal('library.exportFile', { id, path: target, replace })
  writeFileSync(path, 'something else')
  expect(await out(path)).toBe('file-exists')
  expect(readFileSync(path, 'utf8')).toBe('something else')
  expect(await out(join(folder, 'missing', 'a.baton'))).toBe('folder-missing')
  expect(await out('relative.baton')).toBe('folder-missing')
  expect(await out(join(app.home, 'workshops', 'mine.baton'))).toBe('target-in-library')
  expect(await out(pathOf(app.home, id), true)).toBe('target-in-library')
  symlinkSync(join(app.home, 'workshops'), join(folder, 'link'))
  expect(await out(join(folder, 'link', 'mine.baton'))).toBe('target-in-library')
  mkdirSync(join(folder, 'folder.baton'))
  expect(await out(join(folder, 'folder.baton'), true)).toBe('file-not-regular')
  const done = await app.get('library.exportFile', { id, path, replace: true })
  expect(done).toEqual({ path, bytes: statSync(path).size })
  expect(integrityOf(path)).toBe('ok')
  expect(readdirSync(folder).sort()).toEqual(['a.baton', 'folder.baton', 'link'])
})

test('a name goes out as long as the disk takes it, and is refused by name beyond', async () => {
  const app = coreApp()
  const { id } = await app.get('library.create', { title: 'Out', client: '' })
  const folder = tempFolder()
  const named = (letters: number) => ({ id, path: join(folder, `${'n'.repeat(letters)}.baton`), replace: false })
  expect(await app.refusal('library.exportFile', named(250))).toBe('file-name-too-long')
  const { path } = await app.get('library.exportFile', named(249))
  expect(integrityOf(path)).toBe('ok')
  expect(readdirSync(folder)).toEqual([`${'n'.repeat(249)}.baton`])
})

test('a file that goes further is offered as an update, and takes the place of the copy', async () => {
  const here = coreApp()
  const map = await openMap(here, 'Travels')
  await map.apply([party('a')])
  const there = coreApp()
  await handOver(there, await exported(here, map.id))
  await map.apply([party('b')])
  const path = await exported(here, map.id)

  const file = await sendFile(there, 'x.baton', readFileSync(path))
  expect(await there.get('library.importFile', { file })).toMatchObject({ kind: 'newer', id: map.id })
  expect((await there.get('library.list', {})).workshops).toMatchObject([{ counts: { parties: 1 } }])
  await there.get('library.open', { id: map.id })
  expect(await there.refusal('library.importFile', { file, decision: 'update' })).toBe('workshop-already-open')
  await there.get('library.close', { id: map.id })
  expect(await there.get('library.importFile', { file, decision: 'update' })).toMatchObject({ kind: 'added' })
  const { workshops, deleted } = await there.get('library.list', {})
  expect(workshops).toMatchObject([{ id: map.id, counts: { parties: 2 } }])
  expect(deleted).toMatchObject([{ title: 'Travels' }])

  // The state that gave way comes back as a workshop of its own.
  await there.get('library.restore', { id: deleted[0]?.id ?? ('' as WorkshopId) })
  expect(await titles(there)).toEqual(['Travels', 'Travels (copy)'])
})

test('an older state of what the library holds is the same, also while it is open', async () => {
  const app = coreApp()
  const { id, apply } = await openMap(app)
  await apply([party('a')], [], { gesture: 'drag' })
  const path = await exported(app, id)
  await apply([party('a', { name: 'later' })], [], { gesture: 'drag' })
  expect(await handOver(app, path)).toMatchObject({ kind: 'same', id })
})

test('files that both went on have diverged: keeping both gives the arriving one an id of its own', async () => {
  const here = coreApp()
  const map = await openMap(here, 'Fork')
  await map.apply([party('a')])
  const there = coreApp()
  await handOver(there, await exported(here, map.id))
  await map.apply([party('here')])
  await there.get('library.rename', { id: map.id, title: 'Fork there', client: '' })
  const path = await exported(here, map.id)

  expect(await handOver(there, path)).toMatchObject({ kind: 'diverged', id: map.id })
  const kept = await handOver(there, path, 'keep-both')
  expect(kept).toMatchObject({ kind: 'added', title: 'Fork (copy)' })
  expect(kept.id).not.toBe(map.id)
  expect(await handOver(there, path, 'keep-both')).toMatchObject({ title: 'Fork (copy 2)' })
  expect(await titles(there)).toEqual(['Fork (copy 2)', 'Fork (copy)', 'Fork there'])
  expect(readRows(pathOf(there.home, kept.id), 'SELECT origin FROM workshop')).toEqual([{ origin: map.id }])
})

test('a file that is in “recently deleted” comes back from there; a later one is simply added', async () => {
  const app = coreApp()
  const { id, apply } = await openMap(app, 'Lost')
  await apply([party('a')])
  const old = await exported(app, id)
  await apply([party('b')])
  const late = await exported(app, id)
  await app.get('library.close', { id })
  await app.get('library.delete', { id })
  expect(await handOver(app, old)).toMatchObject({ kind: 'added', id })
  const restored = await app.get('library.list', {})
  expect(restored).toMatchObject({ workshops: [{ id, counts: { parties: 2 } }], deleted: [] })

  const other = coreApp()
  await handOver(other, old)
  await other.get('library.delete', { id })
  expect(await handOver(other, late)).toMatchObject({ kind: 'added', id })
  expect(await other.get('library.list', {})).toMatchObject({
    workshops: [{ counts: { parties: 2 } }],
    deleted: [{ id }],
  })
})

test('the practice workshop is made from the data that ships with Baton', async () => {
  const app = coreApp()
  const { id } = await app.get('practice.make', { at: 'frame' })
  const opened = await app.get('library.open', { id })
  expect(opened).toMatchObject({ practice: true, counts: { parties: 61, interactions: 255, edits: 1 } })
  expect((await app.get('map.load', { workshop: id })).setAside).toEqual([])
})

test('files arrive whole or not at all', async () => {
  const app = coreApp()
  const begin = (bytes: number) => app.get('files.begin', { name: 'a.baton', bytes })
  const { file } = await begin(6)
  await app.get('files.append', { file, piece: Buffer.from('abc').toString('base64') })
  expect(await app.refusal('library.importFile', { file })).toBe('transfer-invalid')
  expect(await app.refusal('files.append', { file, piece: Buffer.from('defg').toString('base64') })).toBe(
    'transfer-invalid',
  )
  expect(await app.refusal('files.append', { file, piece: 'AAAA' })).toBe('transfer-invalid')
  const second = await begin(6)
  expect(await app.refusal('files.append', { file: second.file, piece: 'not base64!' })).toBe('transfer-invalid')
  expect(await app.refusal('library.importFile', { file: 'never-begun-here' })).toBe('transfer-invalid')
  expect(await app.refusal('files.begin', { name: 'x', bytes: LIMITS.fileBytes + 1 })).toBe('transfer-too-large')
})

test('a host hands over a file from outside by its path', async () => {
  const here = coreApp()
  const { id } = await here.get('library.create', { title: 'Stick', client: '' })
  const path = await exported(here, id, 'on a stick.baton')
  const there = coreApp()
  const received = await there.receive(path)
  if (!received.ok) throw new Error(received.error.message)
  expect(received.value.name).toBe('on a stick.baton')
  expect(await there.get('library.importFile', { file: received.value.file })).toMatchObject({ kind: 'added', id })
  expect(existsSync(path)).toBe(true)
  expect(await there.receive(join(path, '..'))).toMatchObject({ ok: false, error: { code: 'file-not-regular' } })
  expect(await there.receive(`${path}.gone`)).toMatchObject({ ok: false, error: { code: 'file-missing' } })
})

test('folders are listed for the in-app dialog', async () => {
  const app = coreApp()
  const folder = tempFolder()
  mkdirSync(join(folder, 'b folder'))
  for (const name of ['x.baton', 'y.txt', '.hidden.baton', 'Z.BATON']) writeFileSync(join(folder, name), '')
  const found = await app.get('files.listFolder', { path: folder, extension: 'baton' })
  expect(found).toMatchObject({ path: folder, folders: ['b folder'], files: ['x.baton', 'Z.BATON'], writable: true })
  expect((await app.get('files.listFolder', { path: null, extension: '' })).places.length).toBeGreaterThan(0)
  const list = (path: string) => app.refusal('files.listFolder', { path, extension: '' })
  expect(await list(join(folder, 'gone'))).toBe('folder-missing')
  expect(await list('relative')).toBe('folder-missing')
  expect(await app.refusal('files.chooseTarget', { suggestedName: 'a' })).toBe('dialog-missing')
  expect(await app.refusal('files.chooseFolder', { title: 'a' })).toBe('dialog-missing')
})

test('a window may have shown only what Baton wrote', async () => {
  const shown: string[] = []
  const dialogs = {
    chooseTarget: () => Promise.resolve(null),
    chooseFolder: () => Promise.resolve(null),
    reveal: async (path: string) => {
      shown.push(path)
    },
    open: () => Promise.resolve(false),
  }
  const app = coreApp({ dialogs })
  const { id } = await app.get('library.create', { title: 'Out', client: '' })
  const path = join(tempFolder(), 'a.baton')
  expect(await app.refusal('files.reveal', { path })).toBe('file-no-access')
  await app.get('library.exportFile', { id, path, replace: false })
  await app.get('files.reveal', { path })
  await app.get('files.reveal', { path: app.home })
  expect(shown).toEqual([path, app.home])
})

test('a window may have opened only documents that Baton wrote, and hears where no program opens them', async () => {
  const opened: string[] = []
  const dialogs = {
    chooseTarget: () => Promise.resolve(null),
    chooseFolder: () => Promise.resolve(null),
    reveal: () => Promise.resolve(),
    open: async (path: string) => {
      opened.push(path)
      return opened.length === 1
    },
  }
  const app = coreApp({ dialogs })
  const { id } = await app.get('library.create', { title: 'Out', client: '' })
  const folder = tempFolder()
  const [workshop, table] = [join(folder, 'a.baton'), join(folder, 'a.CSV')]
  await app.get('library.exportFile', { id, path: workshop, replace: false })
  expect(await app.refusal('files.open', { path: workshop })).toBe('file-no-access')
  expect(await app.refusal('files.open', { path: app.home })).toBe('file-no-access')
  expect(await app.refusal('files.open', { path: table })).toBe('file-no-access')
  // A copy is a workshop whatever it is called: the ending alone says what the system would do with it.
  await app.get('library.exportFile', { id, path: table, replace: false })
  await app.get('files.open', { path: table })
  expect(await app.refusal('files.open', { path: table })).toBe('file-not-opened')
  expect(opened).toEqual([table, table])
})

test('windows hear of every change of the library', async () => {
  const app = coreApp()
  const { id } = await app.get('library.create', { title: 'Heard', client: '' })
  await app.get('library.rename', { id, title: 'Heard of', client: '' })
  await app.get('library.delete', { id })
  await app.get('library.restore', { id })
  expect(app.heard).toEqual(['library.changed', 'library.changed', 'library.changed', 'library.changed'])
})
