/** Backups of workshops: when they are made, what they hold, where they go, and how a workshop comes back out of one. */
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { WorkshopId } from '#shared/model/ids.ts'
import { eventually } from '../../helpers/eventually.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { coreApp, sendFile } from '../core-app.ts'
import { mapOf, openMap, party } from '../map-builders.ts'
import { execute, integrityOf, pathOf, readRows } from '../read-file.ts'
import { handTimer } from './hand-timer.ts'
import { tablesOf } from './tables-of.ts'

const MINUTE = 60_000

/** Makes a closed workshop so many megabytes larger, with pictures that nobody sees. */
function grow(path: string, megabytes: number): void {
  const insert = `INSERT INTO picture (hash, type, width, height, bytes, added_at) VALUES`
  for (let count = 0; count < megabytes; count += 1) {
    const hash = count.toString(16).padStart(64, '0')
    execute(path, `${insert} ('${hash}', 'image/png', 1, 1, randomblob(1000000), '2026-03-02T09:00:00.000Z')`)
  }
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve))

/** What lies among the loose files of this run. */
function looseFiles(home: string): readonly string[] {
  return readdirSync(join(home, 'inbox'), { recursive: true })
    .map(String)
    .filter((name) => name.includes('/'))
}

/** A core whose timer the test is; `made` waits until there are so many backups of a workshop. */
function backedUp(options: Parameters<typeof coreApp>[0] = {}) {
  const hand = handTimer()
  const app = coreApp({ timer: hand.timer, ...options })
  const clock = (options.clock as typeof app.clock | undefined) ?? app.clock
  const list = (workshop: WorkshopId) => app.get('backups.list', { workshop })
  return {
    ...{ app, clock, list },
    fire: hand.fire,
    pathOf: (workshop: WorkshopId, id: string) => join(app.home, 'backups', workshop, `${id}.baton`),
    made: (workshop: WorkshopId, count: number) =>
      eventually(async () => {
        const found = await list(workshop)
        expect(found.map(({ reason }) => reason)).toHaveLength(count)
        return found
      }),
    /** Looks once, and waits until that is over. */
    async look() {
      hand.fire()
      await app.get('backups.state', {})
      await nextTurn()
    },
  }
}

describe('a workshop that is open', () => {
  test('is backed up when it is opened, and then every quarter of an hour while something changes', async () => {
    const { app, clock, fire, made, look, list } = backedUp()
    const map = await openMap(app)
    await map.apply([party('kitchen')])
    fire()
    await made(map.id, 1)
    clock.pass(MINUTE)
    await look()
    await map.apply([party('stores')])
    clock.pass(13 * MINUTE)
    await look()
    expect(await list(map.id)).toHaveLength(1)
    clock.pass(MINUTE)
    fire()
    await made(map.id, 2)
    clock.pass(60 * MINUTE)
    await look()
    expect(await list(map.id)).toHaveLength(2)
    expect((await list(map.id)).map(({ reason, places }) => ({ reason, places }))).toEqual([
      { reason: 'regular', places: ['library'] },
      { reason: 'regular', places: ['library'] },
    ])
    await app.close()
  })

  test('is not backed up again when it is opened and nothing has changed since', async () => {
    const { app, clock, fire, made, look, list } = backedUp()
    const map = await openMap(app)
    clock.pass(2000)
    fire()
    await made(map.id, 1)
    await app.get('library.close', { id: map.id })
    clock.pass(60 * MINUTE)
    await look()
    await app.get('library.open', { id: map.id })
    await look()
    expect(await list(map.id)).toHaveLength(1)
    await map.apply([party('kitchen')])
    await app.get('library.close', { id: map.id })
    await look()
    await app.get('library.open', { id: map.id })
    fire()
    await made(map.id, 2)
    await app.close()
  })

  test('is backed up record by record as it stands', async () => {
    const { app, pathOf: backupPath } = backedUp()
    const map = await openMap(app)
    await map.apply([party('kitchen'), party('stores')])
    const backup = await app.get('backups.make', { workshop: map.id })
    expect(backup).toMatchObject({ reason: 'asked', places: ['library'], at: '2026-03-02T09:00:00Z' })
    await app.get('library.close', { id: map.id })
    expect(integrityOf(backupPath(map.id, backup.id))).toBe('ok')
    expect(tablesOf(backupPath(map.id, backup.id))).toEqual(tablesOf(pathOf(app.home, map.id)))
    await app.close()
  })
})

describe('much that changes at once', () => {
  test('is backed up as it stood in the moment before', async () => {
    const { app, made, pathOf: backupPath } = backedUp()
    const map = await openMap(app)
    const many = Array.from({ length: 12 }, (_, index) => party(`p${index}`))
    await map.apply(many)
    await map.apply(
      [],
      many.map(({ id }) => id),
      { gesture: '[delete]_1' },
    )
    const [backup] = await made(map.id, 1)
    expect(backup?.reason).toBe('bulk')
    expect(
      readRows(backupPath(map.id, backup?.id ?? ''), `SELECT id FROM record WHERE type_name = 'shape'`),
    ).toHaveLength(12)
    await app.close()
  })

  test('is backed up once: a second gesture on the same state finds it kept', async () => {
    const { app, made, list } = backedUp()
    const map = await openMap(app)
    await map.apply([party('kitchen')])
    await app.get('backups.make', { workshop: map.id })
    await map.apply([party('stores')], [], { gesture: '[tidy]_1' })
    await app.get('backups.state', {})
    expect(await list(map.id)).toHaveLength(1)
    await map.apply([party('bar')], [], { gesture: '[tidy]_2' })
    await made(map.id, 2)
    await app.close()
  })

  test('on a large map is backed up after the gesture, with the version in it that stands for the moment before', async () => {
    const { app, made, pathOf: backupPath } = backedUp()
    const map = await openMap(app)
    await app.get('library.close', { id: map.id })
    grow(pathOf(app.home, map.id), 20)
    await app.get('library.open', { id: map.id })
    await map.apply([party('kitchen')])
    await map.apply([party('stores')], [], { gesture: '[tidy]_1' })
    const [backup] = await made(map.id, 1)
    const file = backupPath(map.id, backup?.id ?? '')
    expect(readRows(file, `SELECT 1 FROM evidence WHERE kind = 'version'`)).toHaveLength(1)
    expect(readRows(file, `SELECT id FROM record WHERE type_name = 'shape'`).length).toBeGreaterThan(1)
    await app.close()
  })
})

describe('before a workshop is replaced', () => {
  test('by a file that continues it, and by a merge, a backup of it is made', async () => {
    const { app, list } = backedUp()
    const map = await openMap(app)
    await map.apply([party('kitchen')])
    const folder = tempFolder()
    const path = join(folder, 'further.baton')
    await app.get('library.exportFile', { id: map.id, path, replace: false })
    await app.get('library.close', { id: map.id })
    const elsewhere = coreApp()
    const { id } = await elsewhere.get('library.importFile', {
      file: await sendFile(elsewhere, 'a', readFileSync(path)),
    })
    await elsewhere.get('library.open', { id })
    await mapOf(elsewhere, id).apply([party('stores')])
    await elsewhere.get('library.exportFile', { id, path, replace: true })
    await elsewhere.close()
    const before = tablesOf(pathOf(app.home, map.id))
    const file = await sendFile(app, 'further.baton', readFileSync(path))
    expect(await app.get('library.importFile', { file, decision: 'update' })).toMatchObject({ kind: 'added' })
    const [backup] = await list(map.id)
    expect(backup?.reason).toBe('import')
    expect(tablesOf(join(app.home, 'backups', map.id, `${backup?.id}.baton`))).toEqual(before)
    await app.close()
  })

  test('by a restore, what stood is backed up and goes to “recently deleted”; the backup stands in its place record by record', async () => {
    const { app, list, pathOf: backupPath } = backedUp()
    const map = await openMap(app)
    await map.apply([party('kitchen')])
    const backup = await app.get('backups.make', { workshop: map.id })
    await map.apply([party('stores')])
    const chosen = { workshop: map.id, backup: backup.id, place: 'library' } as const
    expect(await app.refusal('backups.restore', { ...chosen, as: 'replace' })).toBe('workshop-already-open')
    const { backup: then, now } = await app.get('backups.preview', chosen)
    expect(then.parties.map(({ name }) => name)).toEqual(['kitchen'])
    expect(now?.parties.map(({ name }) => name).sort()).toEqual(['kitchen', 'stores'])
    await app.get('library.close', { id: map.id })
    const replaced = tablesOf(pathOf(app.home, map.id))
    await app.get('backups.restore', { ...chosen, as: 'replace' })
    expect(tablesOf(pathOf(app.home, map.id))).toEqual(tablesOf(backupPath(map.id, backup.id)))
    expect((await list(map.id)).map(({ reason }) => reason)).toEqual(['restore', 'asked'])
    const [deleted] = readdirSync(join(app.home, 'deleted'))
    expect(tablesOf(join(app.home, 'deleted', deleted ?? ''))).toEqual(replaced)
    const copy = await app.get('backups.restore', { ...chosen, as: 'copy' })
    await app.get('library.open', { id: copy.id })
    expect(copy.title).not.toBe('Map')
    await app.close()
  })

  test('a damaged backup is refused with its sentence, and nothing is changed', async () => {
    const { app, pathOf: backupPath } = backedUp()
    const map = await openMap(app)
    await map.apply([party('kitchen')])
    const backup = await app.get('backups.make', { workshop: map.id })
    await app.get('library.close', { id: map.id })
    const before = tablesOf(pathOf(app.home, map.id))
    truncateSync(backupPath(map.id, backup.id), 5000)
    const chosen = { workshop: map.id, backup: backup.id, place: 'library' } as const
    expect(await app.refusal('backups.preview', chosen)).toBe('file-damaged')
    expect(await app.refusal('backups.restore', { ...chosen, as: 'replace' })).toBe('file-damaged')
    rmSync(backupPath(map.id, backup.id))
    expect(await app.refusal('backups.restore', { ...chosen, as: 'replace' })).toBe('backup-missing')
    expect(tablesOf(pathOf(app.home, map.id))).toEqual(before)
    expect(readdirSync(join(app.home, 'deleted'))).toEqual([])
    await app.close()
  })
})

test('a workshop that cannot be read can still be brought back from its backup', async () => {
  const { app } = backedUp()
  const map = await openMap(app)
  await map.apply([party('kitchen')])
  const backup = await app.get('backups.make', { workshop: map.id })
  await app.get('library.close', { id: map.id })
  writeFileSync(pathOf(app.home, map.id), 'not a database at all'.repeat(20))
  const chosen = { workshop: map.id, backup: backup.id, place: 'library' } as const
  expect((await app.get('backups.preview', chosen)).now).toBeNull()
  await app.get('backups.restore', { ...chosen, as: 'replace' })
  await app.get('library.open', { id: map.id })
  expect(readFileSync(join(app.home, 'deleted', readdirSync(join(app.home, 'deleted'))[0] ?? ''), 'utf8')).toContain(
    'not a',
  )
  await app.close()
})

describe('a large workshop', () => {
  test('that is closed while its pages are copied leaves nothing half made, and is backed up when it is opened again', async () => {
    const { app, fire, made, list } = backedUp()
    const map = await openMap(app)
    await app.get('library.close', { id: map.id })
    grow(pathOf(app.home, map.id), 40)
    await app.get('library.open', { id: map.id })
    fire()
    while (looseFiles(app.home).length === 0) await nextTurn()
    await app.get('library.close', { id: map.id })
    await eventually(() => expect(looseFiles(app.home)).toEqual([]))
    expect(await list(map.id)).toEqual([])
    expect((await app.get('backups.state', {})).places[0]?.problem).toBeNull()
    expect(integrityOf(pathOf(app.home, map.id))).toBe('ok')
    await app.get('library.open', { id: map.id })
    fire()
    await made(map.id, 1)
    await app.close()
    expect(app.log).toEqual([])
  })

  test('goes on taking edits while it is copied, and the copy is whole', async () => {
    const { app, pathOf: backupPath } = backedUp()
    const map = await openMap(app)
    await app.get('library.close', { id: map.id })
    grow(pathOf(app.home, map.id), 40)
    await app.get('library.open', { id: map.id })
    const making = app.get('backups.make', { workshop: map.id })
    let saved = 0
    let isDone = false
    void making.then(() => {
      isDone = true
    })
    while (!isDone) {
      await map.apply([party(`p${saved}`)])
      saved += 1
      await nextTurn()
    }
    const backup = await making
    expect(saved).toBeGreaterThan(1)
    const file = backupPath(map.id, backup.id)
    expect(integrityOf(file)).toBe('ok')
    expect(readdirSync(join(app.home, 'backups', map.id))).toEqual([`${backup.id}.baton`])
    await app.close()
  })
})

describe('the disk of the library', () => {
  test('that takes no backup says so once, and takes nothing from the work', async () => {
    const { app, fire } = backedUp()
    const map = await openMap(app)
    await map.apply([party('kitchen')])
    writeFileSync(join(app.home, 'backups'), 'a file where the folder should be')
    app.heard.length = 0
    fire()
    await eventually(async () =>
      expect((await app.get('backups.state', {})).places[0]?.problem).toMatch(/did not take|not there/),
    )
    expect(app.heard.filter((name) => name === 'backups.changed')).toHaveLength(1)
    await map.apply([party('stores')])
    rmSync(join(app.home, 'backups'))
    await app.get('backups.make', { workshop: map.id })
    expect((await app.get('backups.state', {})).places[0]?.problem).toBeNull()
    await app.close()
  })

  test('that took no backup rests for a minute before the next is tried', async () => {
    const { app, clock, fire, look, list, made } = backedUp()
    const map = await openMap(app)
    await map.apply([party('kitchen')])
    writeFileSync(join(app.home, 'backups'), 'a file where the folder should be')
    fire()
    await eventually(async () => expect((await app.get('backups.state', {})).places[0]?.problem).not.toBeNull())
    rmSync(join(app.home, 'backups'))
    clock.pass(MINUTE / 2)
    for (let count = 0; count < 3; count += 1) await look()
    expect(await list(map.id)).toEqual([])
    clock.pass(MINUTE / 2)
    fire()
    await made(map.id, 1)
    expect((await app.get('backups.state', {})).places[0]?.problem).toBeNull()
    await app.close()
  })

  test('is not filled by backups for ever: of a long day the last ten stay', async () => {
    const { app, clock, list } = backedUp()
    const map = await openMap(app)
    for (let count = 0; count < 13; count += 1) {
      clock.pass(15 * MINUTE)
      await app.get('backups.make', { workshop: map.id })
    }
    expect(await list(map.id)).toHaveLength(10)
    await app.close()
  })

  test('keeps what is made after the clock was set back', async () => {
    const { app, clock, list, fire, made } = backedUp()
    const map = await openMap(app)
    for (let count = 0; count < 10; count += 1) {
      clock.pass(15 * MINUTE)
      await app.get('backups.make', { workshop: map.id })
    }
    clock.pass(-30 * 24 * 60 * MINUTE)
    await map.apply([party('kitchen')])
    fire()
    await made(map.id, 11)
    expect((await list(map.id)).some(({ at }) => at.startsWith('2026-01-31'))).toBe(true)
    await app.close()
  })
})
