/**
 * What lies in the library's folder of backups and in the second place. A disk that does not answer counts as away: whoever
 * asks gets what the other one holds.
 */
import type { BackupPlaceState } from '#shared/contract/backups.ts'
import type { Backup } from '#shared/model/backup.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { BackupFolder, StoredBackup } from '../ports/backup-store.ts'
import type { Timer } from '../ports/timer.ts'

/** A disk that answers no sooner counts as away. */
const PATIENCE_MS = 3_000

export interface BothPlaces {
  /** The answer of a disk, or what stands for it when that does not come in time. */
  inTime<T>(answer: Promise<T>, otherwise: T): Promise<T>
  /** Those of a workshop, each once, the newest first. */
  list(workshop: WorkshopId): Promise<Backup[]>
  lastIn(place: BackupFolder): Promise<BackupPlaceState['lastAt']>
}

export interface BothPlacesDeps {
  readonly library: BackupFolder
  /** The second place; null while there is none. */
  readonly second: () => BackupFolder | null
  readonly timer: Timer
}

export function createBothPlaces({ library, second, timer }: BothPlacesDeps): BothPlaces {
  function inTime<T>(answer: Promise<T>, otherwise: T): Promise<T> {
    return new Promise((resolve, reject) => {
      const end = timer.every(PATIENCE_MS, () => {
        end()
        resolve(otherwise)
      })
      answer.then(resolve, reject).finally(end)
    })
  }

  const listIn = async (place: BackupFolder | null, workshop: WorkshopId): Promise<readonly StoredBackup[]> =>
    place === null ? [] : inTime<readonly StoredBackup[]>(place.list(workshop), []).catch(() => [])

  return {
    inTime,
    async list(workshop) {
      const found = new Map<string, Backup>()
      for (const { id, at, reason, bytes } of await listIn(library, workshop)) {
        found.set(id, { id, at, reason, bytes, places: ['library'] })
      }
      for (const { id, at, reason, bytes } of await listIn(second(), workshop)) {
        const known = found.get(id)
        if (known) known.places.push('second')
        else found.set(id, { id, at, reason, bytes, places: ['second'] })
      }
      return [...found.values()].sort((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1))
    },
    lastIn: (place) => inTime(newestIn(place), null).catch(() => null),
  }
}

async function newestIn(place: BackupFolder): Promise<BackupPlaceState['lastAt']> {
  let at: BackupPlaceState['lastAt'] = null
  for (const id of await place.workshops()) {
    const [last] = await place.list(id)
    if (last && (at === null || last.at > at)) at = last.at
  }
  return at
}
