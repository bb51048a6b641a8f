/** An open workshop and its file: what is called saved lies in its place, whatever somebody does to that place. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { UnsavedFile } from '#shared/contract/rescue.ts'
import type { Evidence } from '#shared/model/evidence.ts'
import type { InteractionId, MeasureId, MeasurementId } from '#shared/model/ids.ts'
import { measure } from '../helpers/cost-statements.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { coreApp, sendFile } from './core-app.ts'
import { interaction, mapOf, party } from './map-builders.ts'
import { integrityOf, pathOf, readRows } from './read-file.ts'
import { watchedMap } from './watched-map.ts'

test('while the disk answers nothing is said', async () => {
  const { app, id, pass, told, close } = await watchedMap()
  for (let count = 0; count < 12; count += 1) pass()
  expect(told).toEqual([])
  expect(await app.get('rescue.state', { workshop: id })).toEqual({ trouble: null })
  expect(await close()).toEqual(['shape:a'])
})

test('a folder that is gone is said within a look, nothing is called saved, and saving goes on when it is back', async () => {
  const { app, id, folder, pass, told, apply, refusal, close } = await watchedMap()
  renameSync(folder, `${folder} away`)
  pass()
  expect(told).toMatchObject([{ code: 'folder-gone' }])
  expect(told[0]?.message).toContain(folder)
  expect(await refusal([party('b')])).toBe('folder-gone')
  pass()
  renameSync(`${folder} away`, folder)
  pass()
  expect(told).toMatchObject([{ code: 'folder-gone' }, null])
  await apply([party('b')])
  expect(await close()).toEqual(['shape:a', 'shape:b'])
  expect(app.log).toEqual([])
  expect(await app.get('rescue.state', { workshop: id })).toEqual({ trouble: null })
})

test('a file that was deleted is put back with everything in it', async () => {
  const { path, folder, pass, told, apply, refusal, names, close } = await watchedMap()
  rmSync(path)
  expect(await refusal([party('b')])).toBe('file-gone')
  expect(told).toMatchObject([{ code: 'file-gone' }])
  pass()
  expect(told).toMatchObject([{ code: 'file-gone' }, null])
  await apply([party('b')])
  expect(await names()).toEqual(['shape:a', 'shape:b'])
  expect(await close()).toEqual(['shape:a', 'shape:b'])
  expect(readdirSync(folder)).toHaveLength(1)
})

test('a log that was deleted costs nothing', async () => {
  const { path, pass, told, apply, refusal, close } = await watchedMap()
  rmSync(`${path}-wal`)
  expect(await refusal([party('b')])).toBe('log-gone')
  pass()
  expect(told).toMatchObject([{ code: 'log-gone' }, null])
  await apply([party('c')])
  expect(await close()).toEqual(['shape:a', 'shape:c'])
})

test('an older state that was put in the place goes to "recently deleted", and what was saved stands', async () => {
  const { app, path, pass, told, apply, refusal, close, id } = await watchedMap()
  const older = join(tempFolder(), 'older.baton')
  await app.get('library.exportFile', { id, path: older, replace: false })
  await apply([party('b')])
  rmSync(path)
  copyFileSync(older, path)
  expect(await refusal([party('c')])).toBe('file-swapped')
  pass()
  expect(told).toMatchObject([{ code: 'file-swapped' }, null])
  await apply([party('c')])
  expect(await close()).toEqual(['shape:a', 'shape:b', 'shape:c'])
  expect((await app.get('library.list', {})).deleted).toMatchObject([{ title: 'Watched' }])
})

test('a state with all that was saved is taken as it is, and windows hear of it', async () => {
  const { app, path, pass, told, apply, close, id } = await watchedMap()
  const elsewhere = join(tempFolder(), 'same.baton')
  await app.get('library.exportFile', { id, path: elsewhere, replace: false })
  // On another laptop somebody went on.
  const other = coreApp()
  const file = await sendFile(other, 'same.baton', readFileSync(elsewhere))
  await other.get('library.importFile', { file })
  await other.get('library.open', { id })
  await mapOf(other, id).apply([party('b')])
  await other.get('library.close', { id })
  rmSync(path)
  copyFileSync(pathOf(other.home, id), path)
  app.heard.length = 0
  pass()
  expect(told).toMatchObject([{ code: 'file-swapped' }, null])
  expect(app.heard).toEqual(expect.arrayContaining(['library.replaced', 'map.changed']))
  await apply([party('c')])
  expect(await close()).toEqual(['shape:a', 'shape:b', 'shape:c'])
})

test('a folder of another name in the place is no place to write to', async () => {
  const { folder, path, pass, told, refusal, apply, close } = await watchedMap()
  renameSync(folder, `${folder} away`)
  mkdirSync(folder)
  pass()
  expect(told).toMatchObject([{ code: 'folder-gone' }])
  expect(await refusal([party('b')])).toBe('folder-gone')
  expect(existsSync(path)).toBe(false)
  rmSync(folder, { recursive: true })
  renameSync(`${folder} away`, folder)
  pass()
  await apply([party('b')])
  expect(await close()).toEqual(['shape:a', 'shape:b'])
})

test('a file that was cut off takes nothing more', async () => {
  const { path, pass, told, refusal } = await watchedMap()
  truncateSync(path, 4096)
  pass()
  expect(told).toMatchObject([{ code: 'file-cut' }])
  expect(await refusal([party('b')])).toBe('file-cut')
})

const fist: Evidence = { kind: 'fist', subject: 'workshop', value: { counts: [0, 0, 0, 1, 2, 3] } }

test('everything is saved elsewhere while its own place is gone, with what only the window holds', async () => {
  const { app, id, folder, pass, batch } = await watchedMap()
  renameSync(folder, `${folder} away`)
  pass()
  const target = join(tempFolder(), 'elsewhere.baton')
  const unsaved = {
    workshop: id,
    batches: [batch([party('b')]), batch([{ id: 'shape:bad', typeName: 'shape' }])],
    statements: [fist],
    measurements: [],
  }
  const saved = await app.get('rescue.saveElsewhere', { unsaved, path: target, replace: false })
  expect(saved.path).toBe(target)
  expect(saved.refused).toHaveLength(1)
  expect(integrityOf(target)).toBe('ok')
  const shapes = readRows<{ id: string }>(target, `SELECT id FROM record WHERE type_name = 'shape'`)
  expect(shapes.map((row) => row.id)).toEqual(['shape:a', 'shape:b'])
  expect(readRows(target, 'SELECT kind FROM evidence')).toEqual([{ kind: 'fist' }])
  expect(await app.refusal('rescue.saveElsewhere', { unsaved, path: target, replace: false })).toBe('file-exists')
})

async function keptEdits() {
  const watched = await watchedMap()
  const { app, id, batch, apply } = watched
  await apply([party('later', { name: 'before' })])
  app.clock.pass(60_000)
  const file: UnsavedFile = {
    ...{ format: 'baton-unsaved', version: 1, id: 'kept-edits-1', title: 'Watched', workshop: id },
    madeAt: app.clock.now(),
    batches: [
      batch([party('b')], [], { gesture: 'g1' }),
      batch([party('later', { name: 'unsaved' })], [], { gesture: 'g2' }),
    ],
    statements: [fist],
    measurements: [],
  }
  app.clock.pass(60_000)
  const take = async (content: object = file) =>
    app.get('rescue.takeIn', { file: await sendFile(app, 'kept.json', Buffer.from(JSON.stringify(content))) })
  return { ...watched, file, take }
}

test('unsaved work that was written down comes in, and taking it in twice changes nothing', async () => {
  const { app, id, take, names } = await keptEdits()
  expect(await take()).toMatchObject({ workshop: id, title: 'Watched', taken: 3, known: 0, refused: [] })
  expect(await names()).toEqual(['shape:a', 'shape:later', 'shape:b'])
  const before = readable(await app.get('map.load', { workshop: id }))
  expect(await take()).toMatchObject({ taken: 0, known: 3 })
  expect(readable(await app.get('map.load', { workshop: id }))).toEqual(before)
})

test('what was done since stands against what was written down before', async () => {
  const { app, id, apply, take } = await keptEdits()
  await apply([party('later', { name: 'since' })])
  expect(await take()).toMatchObject({ taken: 2, known: 1 })
  const { records } = await app.get('map.load', { workshop: id })
  expect(records.find((record) => record.id === 'shape:later')).toMatchObject({ props: { name: 'since' } })
})

test('what the window has saved after all is known', async () => {
  const { app, file, take } = await keptEdits()
  for (const batch of file.batches) await app.get('map.apply', batch)
  await app.get('evidence.say', { workshop: file.workshop, evidence: fist })
  expect(await take()).toMatchObject({ taken: 0, known: 3 })
})

test('what was on its way when it was written down does not stand against what waited behind it', async () => {
  const { app, id, file, batch, take } = await keptEdits()
  const [first] = file.batches
  if (first === undefined) throw new Error('no batch')
  const behind = batch([party('b', { name: 'last' })], [], { gesture: 'g1' })
  // Both arrive later than the window wrote them down.
  await app.get('map.apply', first)
  await app.get('evidence.say', { workshop: id, evidence: fist })
  const changed: Evidence = { kind: 'fist', subject: 'workshop', value: { counts: [0, 0, 0, 0, 0, 6] } }
  expect(await take({ ...file, batches: [first, behind], statements: [fist, changed] })).toMatchObject({ refused: [] })
  const { records } = await app.get('map.load', { workshop: id })
  expect(records.find((record) => record.id === 'shape:b')).toMatchObject({ props: { name: 'last' } })
  expect(await app.get('evidence.list', { workshop: id })).toMatchObject([{ value: changed.value }])
})

test('a file that holds no unsaved work is refused, and so is work of a workshop that is not here', async () => {
  const { app, file } = await keptEdits()
  const send = async (text: string) => ({ file: await sendFile(app, 'kept.json', Buffer.from(text)) })
  for (const text of ['', '{', '[]', '{"format":"baton-unsaved"}', JSON.stringify({ ...file, version: 2 })]) {
    expect(await app.refusal('rescue.takeIn', await send(text))).toBe('unsaved-foreign')
  }
  const strange = JSON.stringify({
    ...file,
    workshop: 'another-workshop',
    batches: [],
    statements: [],
    measurements: [],
  })
  expect(await app.refusal('rescue.takeIn', await send(strange))).toBe('workshop-missing')
  const mixed = { ...file, batches: file.batches.map((one) => ({ ...one, workshop: 'another-workshop' })) }
  expect(await app.refusal('rescue.takeIn', await send(JSON.stringify(mixed)))).toBe('unsaved-foreign')
})

test('a measurement that the disk refuses is told like an edit, and goes elsewhere with the rest', async () => {
  const { app, id, folder, told, apply } = await watchedMap()
  const subject = 'measure-1' as MeasureId
  await apply([party('b'), ...interaction('i', 'a', 'b')])
  await app.get('evidence.say', { workshop: id, evidence: measure(subject, 'shape:i' as InteractionId) })
  renameSync(folder, `${folder} away`)
  const one = {
    id: 'measurement-1' as MeasurementId,
    measure: subject,
    day: '2026-03-01',
    value: 3,
    cases: null,
    note: '',
  }
  expect(await app.refusal('measures.record', { workshop: id, measurements: [one] })).toBe('folder-gone')
  expect(told).toMatchObject([{ code: 'folder-gone' }])
  const target = join(tempFolder(), 'elsewhere.baton')
  const unsaved = { workshop: id, batches: [], statements: [], measurements: [one] }
  expect(await app.get('rescue.saveElsewhere', { unsaved, path: target, replace: false })).toMatchObject({
    refused: [],
  })
  expect(readRows(target, 'SELECT value FROM measurement')).toEqual([{ value: 3 }])
})

test('a clock that is set back keeps nobody from saving', async () => {
  const { app, apply, close } = await watchedMap()
  app.clock.pass(-26 * 3_600_000)
  await apply([party('b')])
  app.clock.pass(-400 * 24 * 3_600_000)
  await apply([party('c')])
  expect(await close()).toEqual(['shape:a', 'shape:b', 'shape:c'])
})

function readable({ records }: { records: readonly { id: string }[] }) {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
}
