/**
 * The second place for backups, which comes and goes: every new backup is put there too; when it was away, the newest of each
 * workshop follows as soon as it is back. Its trouble is remembered as a sentence and never holds anything else up.
 */
import type { WorkshopId } from '#shared/model/ids.ts'
import type { Elsewhere } from '#shared/model/purge.ts'
import type { BackupFolder, BackupStore } from '../ports/backup-store.ts'
import type { Clock } from '../ports/system.ts'
import { letGo } from './make-backups.ts'
import { sayTrouble } from './say-trouble.ts'

export interface SecondPlaceDeps {
  readonly clock: Clock
  readonly store: BackupStore
  /** The folder that was named; null where none is. */
  readonly folder: () => string | null
  /** Told when something can be said of it that was not so before. */
  readonly changed: () => void
}

/** The place, as far as it is there. */
export interface SecondPlace {
  /** Null where none was named. */
  place(): BackupFolder | null
  problem(): string | null
  /** Puts the newest of a workshop there, or of all where it was away. Never rejects. */
  follow(workshop?: WorkshopId): Promise<void>
  /** Looks whether it is there; what it lacks follows. Never rejects. */
  look(): Promise<void>
  /** Removes everything of a workshop for good: at once, or as soon as the place is back. Whoever cannot wait need not. */
  forget(workshop: WorkshopId): Promise<Elsewhere>
  /** Another folder was named, or none. */
  turn(): void
}

/** Nothing is touched before it is asked for. */
export function createSecondPlace({ clock, store, folder, changed }: SecondPlaceDeps): SecondPlace {
  let problem: string | null = null
  /** Whether it holds the newest of every workshop. */
  let isInStep = false
  let running: Promise<void> = Promise.resolve()

  function place(): BackupFolder | null {
    const named = folder()
    return named === null ? null : store.second(named)
  }

  function tell(said: string | null): void {
    if (problem === said) return
    problem = said
    changed()
  }

  async function removeAll(there: BackupFolder, workshop: WorkshopId, isMeant: (at: string) => boolean): Promise<void> {
    const meant = (await there.list(workshop)).filter(({ at }) => isMeant(at)).map(({ id }) => id)
    if (meant.length > 0) await there.remove(workshop, meant, true)
  }

  async function removeMarked(there: BackupFolder): Promise<void> {
    const marks = new Map(store.toRemove())
    if (marks.size === 0) return
    for (const [workshop, until] of marks) {
      await removeAll(there, workshop, (at) => Date.parse(at) <= Date.parse(until))
      marks.delete(workshop)
      store.noteToRemove(marks)
    }
  }

  async function bring(there: BackupFolder, workshop: WorkshopId): Promise<void> {
    const [newest] = await store.library.list(workshop)
    if (!newest) return
    const known = await there.list(workshop)
    if (known.some(({ id, bytes }) => id === newest.id && bytes === newest.bytes)) return
    await there.takeOver(store.library, workshop, newest.id)
    await letGo(there, workshop, await there.list(workshop), clock.now())
    changed()
  }

  async function bringAll(there: BackupFolder): Promise<void> {
    await removeMarked(there)
    for (const workshop of await store.library.workshops()) await bring(there, workshop)
    isInStep = true
  }

  /** One after another: a stick that is asked for two things at once does both badly. */
  function inTurn(work: (there: BackupFolder) => Promise<void>): Promise<void> {
    running = running.then(async () => {
      const there = place()
      if (there === null) return tell(null)
      try {
        await work(there)
        tell(null)
      } catch (error) {
        isInStep = false
        tell(sayTrouble(error, there.folder))
      }
    })
    return running
  }

  return {
    place,
    problem: () => problem,
    follow: (workshop) =>
      inTurn(async (there) => {
        // A stick that was pulled a moment ago must not be made anew as a folder of this disk.
        await there.check()
        await (!isInStep || workshop === undefined ? bringAll(there) : bring(there, workshop))
      }),
    look: () =>
      inTurn(async (there) => {
        await there.check()
        if (!isInStep) await bringAll(there)
      }),
    async forget(workshop) {
      if (place() === null) return 'none'
      // Written down before it is tried: a network folder may never answer, and Baton may be closed before it does.
      store.noteToRemove(new Map([...store.toRemove(), [workshop, clock.now()]]))
      let isGone = false
      await inTurn(async (there) => {
        await there.check()
        await removeAll(there, workshop, () => true)
        isGone = true
        store.noteToRemove(new Map([...store.toRemove()].filter(([marked]) => marked !== workshop)))
      })
      return isGone ? 'removed' : 'later'
    },
    turn() {
      isInStep = false
      problem = null
    },
  }
}
