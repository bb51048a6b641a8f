/** The watch over a disk that a test invents: what no file system does at will, and how often it is tried again. */
import { beforeEach, expect, test } from 'vitest'
import type { SavingTrouble } from '#shared/contract/rescue.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { OpenWorkshops, ShownWorkshop } from '../../../src/main/core/open-workshops.ts'
import type { LibraryFiles } from '../../../src/main/core/ports/library-files.ts'
import type { FileStand, WorkshopStore } from '../../../src/main/core/ports/workshop-store.ts'
import { Refusal } from '../../../src/main/core/refusal.ts'
import { createDiskWatch, type DiskWatch } from '../../../src/main/core/rescue/disk-watch.ts'

const ID = 'workshop-1' as WorkshopId

/** A file whose disk does what the test says. */
class InventedDisk {
  stand: FileStand = 'there'
  doubtful = false
  /** Whether even a short look tells that nothing can be written. */
  readOnly = false
  /** What a write is refused with. */
  refusal: Refusal | null = null
  probes = 0
  renewals: string[] = []
  /** Whether opening it anew helps. */
  heals = false

  readonly store = {
    where: () => ({ file: 'Watched', folder: '/stick/workshops' }),
    stand: () => this.stand,
    isDoubtful: (closely: boolean) => this.readOnly || (closely && this.doubtful),
    probe: () => {
      this.probes += 1
      if (this.refusal) throw this.refusal
    },
    read: { map: { sequence: () => 1, lastEdit: () => 1 } },
  } as unknown as WorkshopStore

  readonly open = {
    listShown: () => [{ id: ID, store: this.store, away: null } as unknown as ShownWorkshop],
    shown: () => ({ store: this.store }),
    renew: (_: WorkshopId, how: string) => {
      this.renewals.push(how)
      if (!this.heals) throw this.refusal ?? new Refusal('workshop-missing')
      this.refusal = null
      return true
    },
  } as unknown as OpenWorkshops
}

let disk: InventedDisk
let told: SavingTrouble[]
let log: string[]
let watch: DiskWatch
let pass: (seconds: number) => void

beforeEach(() => {
  disk = new InventedDisk()
  told = []
  log = []
  let work = () => {}
  watch = createDiskWatch({
    files: {} as LibraryFiles,
    open: disk.open,
    clock: { now: () => '2026-03-02T09:00:00.000Z', dayOf: (instant) => instant.slice(0, 10) },
    ids: { next: () => 'key' },
    events: {
      emit: (name, payload) => {
        if (name === 'rescue.troubleChanged' && 'trouble' in payload) told.push(payload.trouble)
      },
    },
    timer: {
      every(milliseconds, again) {
        expect(milliseconds).toBeLessThanOrEqual(1000)
        work = again
        return () => {}
      },
    },
    log: (line) => log.push(line),
  })
  pass = (seconds) => {
    for (let count = 0; count < seconds; count += 1) work()
  }
})

test('a disk that answers is not written to', () => {
  pass(20)
  expect(disk.probes).toBe(0)
  expect(told).toEqual([])
})

test('a disk that can only be read is said by the next look, although nobody edits', () => {
  disk.readOnly = true
  disk.refusal = new Refusal('file-read-only')
  pass(1)
  expect(told).toMatchObject([{ code: 'file-read-only' }])
  disk.readOnly = false
  disk.refusal = null
  pass(5)
  expect(told.at(-1)).toBeNull()
})

test('little room is tried every few seconds, and said once nothing goes any more', () => {
  disk.doubtful = true
  pass(10)
  expect(disk.probes).toBe(2)
  expect(told).toEqual([])
  disk.refusal = new Refusal('disk-full')
  pass(5)
  expect(told).toMatchObject([{ code: 'disk-full' }])
})

test('a commit that failed is said at once, tried again when nobody else does, and over with the next that goes', () => {
  watch.written(ID, new Refusal('file-no-access', { file: 'w' }))
  expect(told).toMatchObject([{ code: 'file-no-access' }])
  expect(told[0]?.message).toContain('/stick/workshops')
  expect(watch.trouble(ID)?.code).toBe('file-no-access')
  pass(3)
  watch.written(ID, new Refusal('file-no-access', { file: 'w' }))
  pass(3)
  expect(disk.probes).toBe(0)
  expect(told).toHaveLength(1)
  watch.written(ID, null)
  expect(told.at(-1)).toBeNull()
  expect(watch.trouble(ID)).toBeNull()
})

test('what is refused for another reason than the disk says nothing of it', () => {
  watch.written(ID, new Refusal('record-invalid', { problem: '' }))
  expect(told).toEqual([])
})

test('a device that answers with errors is tried, and opened anew less and less often, until it works', () => {
  disk.refusal = new Refusal('write-failed', { reason: 'SQLITE_IOERR_WRITE' })
  watch.written(ID, disk.refusal)
  expect(told[0]?.message).toContain('SQLITE_IOERR_WRITE')
  pass(40)
  expect(disk.renewals).toEqual(['close', 'close', 'close'])
  expect(told).toHaveLength(1)
  disk.heals = true
  pass(40)
  expect(told.at(-1)).toBeNull()
})

test('a person who does not want to wait has it tried at once', () => {
  disk.refusal = new Refusal('disk-full')
  watch.written(ID, disk.refusal)
  watch.look(ID)
  expect(disk.probes).toBe(1)
  disk.refusal = null
  watch.look(ID)
  expect(told).toMatchObject([{ code: 'disk-full' }, null])
})

test('a folder that is gone is waited for without a word in the log', () => {
  disk.stand = 'folder-gone'
  pass(100)
  expect(told).toMatchObject([{ code: 'folder-gone' }])
  expect(disk.renewals).toEqual([])
  disk.stand = 'there'
  pass(1)
  expect(told.at(-1)).toBeNull()
  expect(log).toEqual([])
})
