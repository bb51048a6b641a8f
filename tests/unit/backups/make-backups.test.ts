import { expect, test } from 'vitest'
import { createBackupMaker, GivenUp } from '../../../src/main/core/backups/make-backups.ts'
import type { BackupFolder, BackupStore, StoredBackup } from '../../../src/main/core/ports/backup-store.ts'
import type { WorkshopStore } from '../../../src/main/core/ports/workshop-store.ts'
import type { BackupId, BackupReason } from '../../../src/shared/model/backup.ts'
import type { WorkshopId } from '../../../src/shared/model/ids.ts'

const INN = 'inn00000' as WorkshopId
const BAR = 'bar00000' as WorkshopId
const AT = '2026-03-02T09:00:00.000Z'

/** A store that keeps nothing: each backup ends when the test lets it, or when it is given up. */
function heldStore() {
  const begun: { readonly workshop: WorkshopId; readonly reason: BackupReason; finish(): void }[] = []
  const library = { list: async () => [], remove: async () => {} } as Partial<BackupFolder> as BackupFolder
  const store = {
    library,
    make: (_: WorkshopStore, { workshop, reason, at, signal }) =>
      new Promise<StoredBackup>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
        const made = { id: `${at}-${reason}` as BackupId, at, reason, bytes: 1 }
        begun.push({ workshop, reason, finish: () => resolve(made) })
      }),
  } as Partial<BackupStore> as BackupStore
  const maker = createBackupMaker({
    clock: { now: () => AT, dayOf: (instant) => instant.slice(0, 10) },
    store,
    made: () => {},
  })
  const make = (workshop: WorkshopId, reason: BackupReason) =>
    maker.make({ workshop, store: {} as WorkshopStore, reason, image: null, mark: '' })
  return { begun, maker, make }
}

test('backups of one workshop are made one after another, those of two beside each other', async () => {
  const { begun, make } = heldStore()
  const all = [make(INN, 'regular'), make(INN, 'bulk'), make(BAR, 'regular')]
  expect(begun.map(({ reason }) => reason)).toEqual(['regular', 'regular'])
  for (const one of begun) one.finish()
  await Promise.all([all[0], all[2]])
  expect(begun.map(({ reason }) => reason)).toEqual(['regular', 'regular', 'bulk'])
  begun[2]?.finish()
  expect((await all[1])?.reason).toBe('bulk')
})

test('what waits for its turn is given up with what is under way, and nothing of it is written later', async () => {
  const { begun, maker, make } = heldStore()
  const results = Promise.allSettled([make(INN, 'regular'), make(INN, 'bulk'), make(INN, 'asked')])
  const other = make(BAR, 'regular')
  await maker.giveUp(INN)
  const settled = await results
  expect(settled.map((one) => one.status === 'rejected' && one.reason instanceof GivenUp)).toEqual([true, true, true])
  expect(begun.map(({ workshop }) => workshop)).toEqual([INN, BAR])
  begun[1]?.finish()
  expect((await other).reason).toBe('regular')
})
