/** The second place for backups: it comes and goes, and holds nothing else up. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { BackupId } from '#shared/model/backup.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { createSecondPlace } from '../../../src/main/core/backups/second-place.ts'
import type { BackupFolder, BackupStore } from '../../../src/main/core/ports/backup-store.ts'
import { eventually } from '../../helpers/eventually.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { type CoreApp, coreApp, standingClock } from '../core-app.ts'
import { openMap, party } from '../map-builders.ts'
import { pathOf } from '../read-file.ts'
import { handTimer } from './hand-timer.ts'
import { tablesOf } from './tables-of.ts'

/** So many looks at what changed lie between two looks at the second place. */
const LOOKS = 12

async function withStick() {
  const hand = handTimer()
  const app = coreApp({ timer: hand.timer })
  const stick = join(tempFolder(), 'stick')
  mkdirSync(stick)
  await app.get('backups.setSecondFolder', { folder: stick })
  return { app, stick, lookAtStick: () => hand.fire(LOOKS) }
}

const problemOf = async (app: CoreApp) => (await app.get('backups.state', {})).places[1]?.problem
const onStick = (stick: string, workshop: WorkshopId) => join(stick, 'Baton backups', workshop)

const placesOf = async (app: CoreApp, workshop: WorkshopId) =>
  (await app.get('backups.list', { workshop })).map(({ places }) => places)

test('every backup goes there too, the same record by record', async () => {
  const { app, stick } = await withStick()
  const map = await openMap(app)
  await map.apply([party('kitchen')])
  const { id } = await app.get('backups.make', { workshop: map.id })
  await eventually(async () => expect(await placesOf(app, map.id)).toEqual([['library', 'second']]))
  await app.get('library.close', { id: map.id })
  expect(tablesOf(join(onStick(stick, map.id), `${id}.baton`))).toEqual(tablesOf(pathOf(app.home, map.id)))
  const chosen = { workshop: map.id, backup: id, place: 'second' } as const
  expect((await app.get('backups.preview', chosen)).backup.parties).toHaveLength(1)
  await app.close()
})

test('a stick that is pulled is told once, work and backups go on, and the newest follows when it is back', async () => {
  const { app, stick, lookAtStick } = await withStick()
  const map = await openMap(app)
  await app.get('backups.make', { workshop: map.id })
  await eventually(async () => expect(await placesOf(app, map.id)).toEqual([['library', 'second']]))
  renameSync(stick, `${stick}-pulled`)
  app.heard.length = 0
  for (let count = 0; count < 3; count += 1) lookAtStick()
  await eventually(async () => expect(await problemOf(app)).toContain(stick))
  app.clock.pass(60_000)
  await map.apply([party('kitchen')])
  await app.get('backups.make', { workshop: map.id })
  app.clock.pass(60_000)
  await map.apply([party('stores')])
  const { id: newest } = await app.get('backups.make', { workshop: map.id })
  // Told once, and once for each backup that was made.
  expect(app.heard.filter((name) => name === 'backups.changed')).toHaveLength(3)
  expect((await app.get('backups.state', {})).places[0]?.problem).toBeNull()
  renameSync(`${stick}-pulled`, stick)
  lookAtStick()
  await eventually(async () =>
    expect(await placesOf(app, map.id)).toEqual([['library', 'second'], ['library'], ['library', 'second']]),
  )
  expect(await problemOf(app)).toBeNull()
  expect(readdirSync(onStick(stick, map.id))).toContain(`${newest}.baton`)
  await app.close()
})

test('a stick that was pulled a moment ago is not made anew as a folder', async () => {
  const { app, stick } = await withStick()
  const map = await openMap(app)
  await app.get('backups.make', { workshop: map.id })
  await eventually(async () => expect(await placesOf(app, map.id)).toEqual([['library', 'second']]))
  renameSync(stick, `${stick}-pulled`)
  app.clock.pass(60_000)
  await map.apply([party('kitchen')])
  await app.get('backups.make', { workshop: map.id })
  await eventually(async () => expect(await problemOf(app)).toContain(stick))
  expect(existsSync(stick)).toBe(false)
  await app.close()
})

test('what a crash left half written there goes when it is looked at again; what somebody writes now stays', async () => {
  const { app, stick, lookAtStick } = await withStick()
  const map = await openMap(app)
  await app.get('backups.make', { workshop: map.id })
  await eventually(async () => expect(await placesOf(app, map.id)).toEqual([['library', 'second']]))
  const [left, fresh] = ['.baton-0123456789ab.part', '.baton-ba9876543210.part']
  for (const name of [left, fresh]) writeFileSync(join(onStick(stick, map.id), name), 'half')
  const root = dirname(onStick(stick, map.id))
  writeFileSync(join(root, left), 'half')
  for (const folder of [root, onStick(stick, map.id)]) utimesSync(join(folder, left), 1, 1)
  lookAtStick()
  await eventually(() => expect(readdirSync(onStick(stick, map.id))).not.toContain(left))
  expect(readdirSync(root)).toEqual([map.id])
  expect(readdirSync(onStick(stick, map.id))).toContain(fresh)
  await app.close()
})

test('a folder that is missing, or inside the library, is refused', async () => {
  const { app, stick } = await withStick()
  const codes = []
  for (const folder of [join(stick, 'gone'), 'relative', app.home, join(app.home, 'workshops')]) {
    codes.push(await app.refusal('backups.setSecondFolder', { folder }))
  }
  expect(codes).toEqual(['folder-missing', 'folder-missing', 'target-in-library', 'target-in-library'])
  expect((await app.get('backups.state', {})).places[1]?.folder).toBe(stick)
  await app.close()
})

test('the folder is remembered, and no window that the room sees hears of it', async () => {
  const { app, stick } = await withStick()
  expect(await app.get('settings.get', {}, { role: 'audience', window: 'room' })).not.toHaveProperty('backupFolder')
  await app.get('settings.set', { ...(await app.get('settings.get', {})), theme: 'dark' })
  await app.close()
  const again = coreApp({ home: app.home })
  expect((await again.get('backups.state', {})).places[1]?.folder).toBe(stick)
  expect((await again.get('settings.get', {})).theme).toBe('dark')
  await again.get('backups.setSecondFolder', { folder: null })
  expect((await again.get('backups.state', {})).places).toHaveLength(1)
  await again.close()
})

const CHOICE = { names: true, notes: true, cards: true, words: ['Ottoline'] }

test('removing personal data removes the backups in both places, and in a stick that was away as soon as it is back', async () => {
  const { app, stick, lookAtStick } = await withStick()
  const map = await openMap(app, 'Coaching of Ottoline')
  await map.apply([party('kitchen')])
  await app.get('backups.make', { workshop: map.id })
  await eventually(async () => expect(await placesOf(app, map.id)).toEqual([['library', 'second']]))
  await app.get('library.close', { id: map.id })
  renameSync(stick, `${stick}-pulled`)
  const later = await app.get('purge.run', { id: map.id, choice: CHOICE })
  expect(later).toMatchObject({ backups: 1, elsewhere: 'later' })
  app.clock.pass(60_000)
  const { id: fresh } = await app.get('backups.make', { workshop: map.id })
  renameSync(`${stick}-pulled`, stick)
  lookAtStick()
  await eventually(() => expect(readdirSync(onStick(stick, map.id))).toEqual([`${fresh}.baton`]))
  const now = await app.get('purge.run', { id: map.id, choice: { ...CHOICE, words: ['Coaching'] } })
  expect(now).toMatchObject({ backups: 1, elsewhere: 'removed' })
  expect(readdirSync(onStick(stick, map.id))).toEqual([])
  await app.close()
})

test('a workshop that is removed for good leaves no backup in either place', async () => {
  const { app, stick } = await withStick()
  const map = await openMap(app)
  await app.get('backups.make', { workshop: map.id })
  await eventually(async () => expect(await placesOf(app, map.id)).toEqual([['library', 'second']]))
  await app.get('library.close', { id: map.id })
  await app.get('library.delete', { id: map.id })
  expect(await placesOf(app, map.id)).toEqual([['library', 'second']])
  await app.get('library.removeDeleted', { id: map.id })
  expect(await placesOf(app, map.id)).toEqual([])
  expect(readdirSync(onStick(stick, map.id))).toEqual([])
  rmSync(stick, { recursive: true })
  await app.close()
})

test('a network folder that never answers holds no removal up, and what lies there goes when it does', async () => {
  const removed: string[] = []
  let marks: ReadonlyMap<WorkshopId, string> = new Map()
  let isThere = false
  const id = 'workshop-1' as WorkshopId
  const backup = { id: 'b1' as BackupId, at: '2026-03-02T08:00:00.000Z', reason: 'asked' as const, bytes: 1 }
  const place: BackupFolder = {
    folder: '/network',
    // Asked again once it is there; what was asked before never comes back.
    check: () => (isThere ? Promise.resolve() : new Promise(() => {})),
    list: async () => [backup],
    workshops: async () => [],
    remove: async (workshop) => void removed.push(workshop),
    copyOut: async () => '',
    takeOver: async () => {},
  }
  const store = {
    second: () => place,
    library: place,
    toRemove: () => marks,
    noteToRemove: (noted: ReadonlyMap<WorkshopId, string>) => {
      marks = new Map(noted)
    },
  } as Partial<BackupStore> as BackupStore
  const make = () => createSecondPlace({ clock: standingClock(), store, folder: () => '/network', changed: () => {} })
  // Whoever removes waits no longer than its patience, see `backups.ts`; by then it is written down.
  void make().forget(id)
  expect([...marks.keys()]).toEqual([id])
  // The folder was asked by now.
  await new Promise(setImmediate)
  isThere = true
  await make().follow()
  expect({ removed, marks: [...marks.keys()] }).toEqual({ removed: [id], marks: [] })
})
