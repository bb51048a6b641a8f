/**
 * Making backups in the library's place and letting go of those that no generation needs. One at a time for each workshop;
 * whoever closes a workshop while its pages are copied gives that backup up, and the next opening makes it.
 */
import { keepGenerations } from '#shared/backups/keep-generations.ts'
import type { BackupReason } from '#shared/model/backup.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { LAST_MOMENT } from '#shared/model/version.ts'
import type { BackupFolder, BackupStore, StoredBackup } from '../ports/backup-store.ts'
import type { Clock } from '../ports/system.ts'
import type { StateImage, WorkshopReader, WorkshopStore } from '../ports/workshop-store.ts'

/** All backups of a workshop in one place: so many bytes, or so many times the newest where that is more. */
const MOST_BYTES = 1_000_000_000
const MOST_TIMES = 4

/** How far a workshop has come: the same words, the same state. */
export function markOf({ journal, map }: Pick<WorkshopReader, 'journal' | 'map'>): string {
  return `${journal.upTo(LAST_MOMENT)?.entry ?? 0} ${map.sequence()}`
}

/** Removes what no generation needs. `list` is that of the place, the newest first. */
export async function letGo(
  place: BackupFolder,
  workshop: WorkshopId,
  list: readonly StoredBackup[],
  now: string,
): Promise<void> {
  const maxBytes = Math.max(MOST_BYTES, MOST_TIMES * (list[0]?.bytes ?? 0))
  const kept = keepGenerations(list, { now, maxBytes })
  const gone = list.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
  if (gone.length > 0) await place.remove(workshop, gone)
}

/** What is to be backed up. */
export interface Wanted {
  readonly workshop: WorkshopId
  readonly store: WorkshopStore
  readonly reason: BackupReason
  /** The moment that it is to hold; null copies the pages as they stand meanwhile. */
  readonly image: StateImage | null
  /** What stood in that moment, or when the copying began: what comes later may be in it or not. */
  readonly mark: string
}

export interface MakerDeps {
  readonly clock: Clock
  readonly store: BackupStore
  /** Told of every one that was made, and of the state that it holds at least. */
  readonly made: (workshop: WorkshopId, backup: StoredBackup, mark: string) => void
}

/** Why a backup was not made that somebody had no use for any more. */
export class GivenUp extends Error {}

/** Makes them. */
export interface BackupMaker {
  /** Resolves when it is whole, flushed and read back. Refuses what the disk does not take. */
  make(wanted: Wanted): Promise<StoredBackup>
  isBusy(workshop: WorkshopId): boolean
  /** Gives up what is under way or waits for its turn, for a workshop or for all, and resolves when nothing is left of it. */
  giveUp(workshop?: WorkshopId): Promise<void>
}

/** Nothing is under way yet. */
export function createBackupMaker({ clock, store, made }: MakerDeps): BackupMaker {
  const running = new Map<WorkshopId, Promise<unknown>>()
  const wanting = new Map<AbortController, WorkshopId>()

  async function work(
    { workshop, reason, image, mark, ...wanted }: Wanted,
    signal: AbortSignal,
  ): Promise<StoredBackup> {
    const at = clock.now()
    const backup = await store.make(wanted.store, { workshop, reason, at, signal, ...(image && { image }) })
    made(workshop, backup, mark)
    await letGo(store.library, workshop, await store.library.list(workshop), clock.now())
    return backup
  }

  return {
    async make(wanted) {
      const { workshop } = wanted
      const control = new AbortController()
      wanting.set(control, workshop)
      try {
        while (running.has(workshop)) await running.get(workshop)
        // What waits may hold a moment that is to be forgotten by now.
        control.signal.throwIfAborted()
        const result = work(wanted, control.signal)
        const done = result.then(
          () => undefined,
          () => undefined,
        )
        running.set(workshop, done)
        void done.then(() => running.delete(workshop))
        return await result
      } finally {
        wanting.delete(control)
      }
    },
    isBusy: (workshop) => running.has(workshop),
    async giveUp(workshop) {
      const isMeant = (id: WorkshopId) => workshop === undefined || id === workshop
      for (const [control, id] of wanting) if (isMeant(id)) control.abort(new GivenUp())
      await Promise.all([...running].map(([id, done]) => (isMeant(id) ? done : null)))
    },
  }
}
