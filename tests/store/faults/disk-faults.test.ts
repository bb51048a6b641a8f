/**
 * What the disk can do below an open workshop, done to real file systems. After each: nothing that was acknowledged is lost,
 * the trouble was said by the next look, and saving went on by itself. Skipped where nothing can be mounted (other systems,
 * or without the rights of the superuser).
 */
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { WireRecord } from '#shared/contract/map.ts'
import {
  canFailDisks,
  canMount,
  limitFiles,
  lockDisk,
  mountDisk,
  mountFailingDisk,
  pull,
  putIn,
} from '../../helpers/mounts.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { coreApp } from '../core-app.ts'
import { party } from '../map-builders.ts'
import { watchedMap } from '../watched-map.ts'

const MB = 1_000_000

/** Takes all the room there is. */
function fill(folder: string): string {
  const path = join(folder, 'filler')
  try {
    for (let piece = 0; piece < 64; piece += 1) writeFileSync(path, Buffer.alloc(MB / 4), { flag: 'a' })
  } catch {
    // It is full now.
  }
  return path
}

const large = (id: string): WireRecord => party(id, { note: 'x'.repeat(9000) })

describe.skipIf(!canMount())('on a disk of its own', () => {
  test('a full disk: refused with its sentence, said, and taken when there is room; a copy goes to another disk', async () => {
    const home = join(tempFolder(), 'home')
    mountDisk(home, 6 * MB)
    const { app, id, folder, pass, told, batch, refusal, apply, close } = await watchedMap(home)
    const filler = fill(folder)
    const waiting = batch([large('b'), large('c'), large('d'), large('e')])
    let written = 0
    // What room the log still has is used first.
    while ((await app.ask('map.apply', batch([large('b')], [], {}))).ok && written < 2000) {
      written += 1
      await app.ask('map.apply', batch([], ['shape:b']))
    }
    expect(await refusal(waiting.put)).toBe('disk-full')
    expect(told.at(-1)).toMatchObject({ code: 'disk-full' })
    const elsewhere = join(tempFolder(), 'elsewhere.baton')
    const unsaved = { workshop: id, batches: [waiting], statements: [], measurements: [] }
    expect(await app.get('rescue.saveElsewhere', { unsaved, path: elsewhere, replace: false })).toMatchObject({
      refused: [],
    })
    // Nobody edits: the disk is tried all the same, and found full as long as it is.
    pass(12)
    expect(told.at(-1)).toMatchObject({ code: 'disk-full' })
    rmSync(filler)
    pass(6)
    expect(told.at(-1)).toBeNull()
    await apply(waiting.put)
    expect(await close()).toEqual(expect.arrayContaining(['shape:a', 'shape:b', 'shape:c', 'shape:d', 'shape:e']))
  })

  test('a disk with little room: backups leave it to the edits, and are made when there is more', async () => {
    const home = join(tempFolder(), 'home')
    mountDisk(home, 6 * MB)
    const { app, id, apply, close } = await watchedMap(home)
    const filler = join(home, 'filler')
    writeFileSync(filler, Buffer.alloc(3 * MB))
    expect(await app.refusal('backups.make', { workshop: id })).toBe('disk-full')
    await apply([large('b')])
    rmSync(filler)
    expect(await app.get('backups.make', { workshop: id })).toMatchObject({ reason: 'asked' })
    expect(await close()).toEqual(['shape:a', 'shape:b'])
  })

  test('a stick that is pulled and put in again: saving goes on with everything', async () => {
    const home = join(tempFolder(), 'home')
    const stick = tempFolder()
    putIn(stick, home)
    const { pass, told, refusal, apply, close } = await watchedMap(home)
    pull(home)
    pass()
    expect(told).toMatchObject([{ code: 'folder-gone' }])
    expect(await refusal([party('b')])).toBe('folder-gone')
    pass(5)
    putIn(stick, home)
    pass()
    expect(told).toMatchObject([{ code: 'folder-gone' }, null])
    await apply([party('b')])
    expect(await close()).toEqual(['shape:a', 'shape:b'])
  })

  test('a disk that can only be read: opening says so and leaves the file, and it opens when it can be written', async () => {
    const home = join(tempFolder(), 'home')
    mountDisk(home, 8 * MB)
    const { app, id, path, apply, close } = await watchedMap(home)
    await close()
    const before = statSync(path)
    lockDisk(home, true)
    expect(await app.refusal('library.open', { id })).toBe('file-read-only')
    expect(statSync(path)).toMatchObject({ size: before.size, mtimeMs: before.mtimeMs })
    lockDisk(home, false)
    await app.get('library.open', { id })
    await apply([party('b')])
    expect(await close()).toEqual(['shape:a', 'shape:b'])
  })

  test('files that may not grow: what does not fit is refused, what was there stands, and saving goes on', async () => {
    const { pass, told, refusal, apply, close, path } = await watchedMap()
    limitFiles(statSync(`${path}-wal`).size + 5000)
    try {
      expect(['disk-full', 'write-failed']).toContain(await refusal([large('b'), large('c'), large('d')]))
      expect(told).toHaveLength(1)
    } finally {
      limitFiles(null)
    }
    pass(6)
    expect(told.at(-1)).toBeNull()
    await apply([large('b')])
    expect(await close()).toEqual(['shape:a', 'shape:b'])
  })

  test('a home on a full disk still starts and opens what is there', async () => {
    const home = join(tempFolder(), 'home')
    mountDisk(home, 8 * MB)
    const { app, id, close } = await watchedMap(home)
    await close()
    await app.close()
    mkdirSync(join(home, 'stuff'))
    fill(join(home, 'stuff'))
    const again = coreApp({ home })
    const opened = await again.ask('library.open', { id })
    expect(opened.ok || opened.error.code).toBe(true)
    expect((await again.get('map.load', { workshop: id })).records).toHaveLength(3)
    rmSync(join(home, 'stuff'), { recursive: true })
    await again.close()
  })
})

// Needs Linux, the superuser, a loop device and ext4; nothing else makes a disk read-only below a file that is open.
test.skipIf(!canFailDisks())(
  'a disk that turns read-only under an open workshop: said by the next look, and saving goes on',
  async () => {
    const home = join(tempFolder(), 'home')
    const disk = mountFailingDisk(home, 32)
    const { app, id, pass, told, batch, refusal, apply, names, close } = await watchedMap(home)
    await apply([party('b')])
    disk.fail()
    // Nobody edits: it is said by the next look all the same.
    pass()
    expect(told.map((trouble) => trouble?.code)).toEqual(['file-read-only'])
    const waiting = batch([party('c')])
    expect(await refusal(waiting.put)).toBe('file-read-only')
    expect(told.map((trouble) => trouble?.code)).toEqual(['file-read-only'])
    // It can be looked at, and nothing that passes makes it saved.
    expect(await names()).toEqual(['shape:a', 'shape:b'])
    pass(12)
    expect(told.at(-1)).toMatchObject({ code: 'file-read-only' })
    const elsewhere = join(tempFolder(), 'elsewhere.baton')
    const unsaved = { workshop: id, batches: [waiting], statements: [], measurements: [] }
    expect(await app.get('rescue.saveElsewhere', { unsaved, path: elsewhere, replace: false })).toMatchObject({
      refused: [],
    })
    disk.putInAgain()
    pass(6)
    expect(told.at(-1)).toBeNull()
    await apply([party('c')])
    expect(await close()).toEqual(['shape:a', 'shape:b', 'shape:c'])
  },
)
