/** A workshop of the library that cannot be opened: what is wrong, its newest good backup, salvage, and the file itself. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { expectSpoiled } from '../../helpers/witness/restore-backups.ts'
import { coreApp } from '../core-app.ts'
import { mapOf } from '../map-builders.ts'
import { execute, integrityOf, pathOf } from '../read-file.ts'
import { headOverwritten, pageZeroed, realWorkshop } from './damage.ts'

/** A library whose one workshop is damaged. */
async function damagedLibrary(damage: (bytes: Buffer) => void) {
  const { id, bytes } = await realWorkshop()
  const app = coreApp()
  const damaged = Buffer.from(bytes)
  damage(damaged)
  const path = pathOf(app.home, id)
  writeFileSync(path, damaged)
  return { app, id, path, damaged }
}

test('with its first page gone it is set aside untouched, and everything comes back in a new one', async () => {
  const { app, id, path, damaged } = await damagedLibrary((bytes) => pageZeroed(bytes, 1))
  expect((await app.get('library.list', {})).broken).toMatchObject([{ id, code: 'file-not-baton' }])
  const looked = await app.get('recovery.look', { id })
  expect(looked).toMatchObject({ code: 'file-not-baton', backup: null, salvageable: true })
  expect(looked.message).toContain('is not a Baton workshop, or its beginning is damaged')

  const salvaged = await app.get('recovery.salvage', { id })
  expect(salvaged.title).toMatch(/ \(salvaged\)$/)
  expect(salvaged.report.tables.filter(({ lost }) => lost !== 0)).toEqual([])
  expect(salvaged.report.leftOut).toEqual([])
  expect(readFileSync(path).equals(damaged)).toBe(true)
  const { workshops, broken } = await app.get('library.list', {})
  expect([workshops.map((one) => one.id), broken.map((one) => one.id)]).toEqual([[salvaged.id], [id]])
  await app.get('library.open', { id: salvaged.id })
  const { records, setAside } = await mapOf(app, salvaged.id).load()
  expect(setAside).toEqual([])
  expect(records.length).toBeGreaterThan(500)
  expect(app.log).toEqual([])
})

test('with the newest backup damaged too the one before it is offered, and takes the place of the damaged file', async () => {
  const { app, id, path } = await damagedLibrary(() => {})
  const first = await app.get('backups.make', { workshop: id })
  app.clock.pass(60_000)
  await app.get('library.rename', { id, title: 'Renamed', client: '' })
  const second = await app.get('backups.make', { workshop: id })
  const backups = join(app.home, 'backups', id)
  const newest = readdirSync(backups).find((name) => name.startsWith(second.id)) ?? ''
  const bytes = readFileSync(join(backups, newest))
  writeFileSync(join(backups, newest), pageZeroed(bytes, 7))
  expectSpoiled(join(backups, newest))
  writeFileSync(path, headOverwritten(readFileSync(path)))
  const { backup } = await app.get('recovery.look', { id })
  expect(backup?.id).toBe(first.id)
  const [place = 'library'] = backup?.places ?? []
  await app.get('backups.restore', { workshop: id, backup: first.id, place, as: 'replace' })
  const { workshops, broken, deleted } = await app.get('library.list', {})
  expect(workshops.map((one) => one.id)).toEqual([id])
  expect(broken).toEqual([])
  expect(deleted).toHaveLength(1)
  await app.get('library.open', { id })
})

test('the damaged file is handed over byte by byte, with the log that a crash left', async () => {
  const { app, id, path, damaged } = await damagedLibrary((bytes) => headOverwritten(bytes))
  writeFileSync(`${path}-wal`, 'what a crash left')
  const target = join(tempFolder(), 'for-someone.baton')
  const { bytes } = await app.get('recovery.handOver', { id, path: target, replace: false })
  expect(readFileSync(target).equals(damaged)).toBe(true)
  expect(readFileSync(`${target}-wal`, 'utf8')).toBe('what a crash left')
  expect(bytes).toBe(damaged.length + 17)
  expect(await app.refusal('recovery.handOver', { id, path: target, replace: false })).toBe('file-exists')
  expect(await app.refusal('recovery.handOver', { id, path: join(app.home, 'x.baton'), replace: false })).toBe(
    'target-in-library',
  )
})

test('what a lost page took from the map comes back out of its edits, and the history tells the same as the map', async () => {
  const { app, id } = await damagedLibrary(() => {})
  const { rows } = await realWorkshop()
  const page = 1 + Math.floor((rows.find(({ table }) => table === 'record')?.places[0]?.[0] ?? 0) / 4096)
  writeFileSync(pathOf(app.home, id), pageZeroed(Buffer.from((await realWorkshop()).bytes), page))
  const { id: salvaged, report } = await app.get('recovery.salvage', { id })
  expect(report.tables.find(({ table }) => table === 'record')?.lost).toBeGreaterThan(0)
  await app.get('library.open', { id: salvaged })
  const { records, setAside } = await mapOf(app, salvaged).load()
  expect(setAside).toEqual([])
  const before = rows.filter(({ table }) => table === 'record').map(({ content }) => JSON.parse(content).id as string)
  expect(new Set(records.map((record) => record.id))).toEqual(new Set(before))
  await app.get('library.close', { id: salvaged })
  await app.close()
  expect(integrityOf(pathOf(app.home, salvaged))).toBe('ok')
})

test('where only the header says that a newer Baton made it, all of it comes back, however damaged the rest is', async () => {
  const { app, id, path, damaged } = await damagedLibrary((bytes) => bytes.writeUInt32BE(999, 60))
  expect((await app.get('library.list', {})).broken).toMatchObject([{ id, code: 'file-maybe-newer' }])
  const looked = await app.get('recovery.look', { id })
  expect(looked).toMatchObject({ code: 'file-maybe-newer', salvageable: true })
  expect(looked.message).toContain('says that a newer Baton made it')
  const { id: salvaged, report } = await app.get('recovery.salvage', { id })
  expect(report.tables.filter(({ lost }) => lost !== 0)).toEqual([])
  await app.get('library.open', { id: salvaged })
  expect((await mapOf(app, salvaged).load()).records.length).toBeGreaterThan(500)
  expect(readFileSync(path).equals(damaged)).toBe(true)
  // The list of tables on the first page is gone as well.
  writeFileSync(path, Buffer.from(damaged).fill(0, 100, 4096))
  expect(await app.get('recovery.look', { id })).toMatchObject({ code: 'file-maybe-newer', salvageable: true })
  expect((await app.get('recovery.salvage', { id })).report.leftOut).toEqual([])
})

test('nothing is offered that cannot help: a newer file, an empty one, one that is whole', async () => {
  const { app, id, path } = await damagedLibrary(() => {})
  execute(path, 'CREATE TABLE later (x); PRAGMA user_version = 999')
  expect(await app.get('recovery.look', { id })).toMatchObject({ code: 'file-newer', salvageable: false })
  expect(await app.refusal('recovery.salvage', { id })).toBe('file-newer')
  writeFileSync(path, '')
  expect(await app.get('recovery.look', { id })).toMatchObject({ code: 'file-empty', salvageable: false })
  expect(await app.refusal('recovery.salvage', { id })).toBe('file-empty')
  writeFileSync(path, Buffer.alloc(200_000))
  expect(await app.get('recovery.look', { id })).toMatchObject({ code: 'file-not-baton', salvageable: false })
  expect(await app.refusal('recovery.salvage', { id })).toBe('salvage-nothing')
  writeFileSync(path, (await realWorkshop()).bytes)
  expect(await app.refusal('recovery.look', { id })).toBe('workshop-sound')
  expect(readdirSync(join(app.home, 'workshops'))).toEqual([`${id}.baton`])
})
