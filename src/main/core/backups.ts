/**
 * Backups: made by themselves while something changes and before anything that changes much, kept in generations, in the
 * library and in a second folder where one was named. None of it is waited for by an edit.
 */
import type { BackupPlaceState, backupsCalls } from '#shared/contract/backups.ts'
import type { CallError } from '#shared/contract/call.ts'
import type { Handlers } from '#shared/contract/index.ts'
import type { Backup, BackupPlace, BackupReason } from '#shared/model/backup.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { Elsewhere } from '#shared/model/purge.ts'
import type { VersionReason } from '#shared/model/version.ts'
import { createBothPlaces } from './backups/both-places.ts'
import { createBackupMaker, GivenUp, markOf, type Wanted } from './backups/make-backups.ts'
import { previewBackup, restoreBackup } from './backups/restore-backup.ts'
import { sayTrouble } from './backups/say-trouble.ts'
import { createSecondPlace } from './backups/second-place.ts'
import { lookForWorkshops, takeInWorkshops } from './backups/take-in.ts'
import { watchChanges } from './backups/watch-changes.ts'
import type { WorkshopDeps } from './create-workshop.ts'
import type { HeldWorkshop } from './open-workshops.ts'
import type { BackupFolder, BackupStore } from './ports/backup-store.ts'
import type { Timer } from './ports/timer.ts'
import { Refusal } from './refusal.ts'

/** How often it is asked whether a backup is due, and whether the second place is there. */
const LOOK_MS = 5_000
const LOOK_AT_SECOND = 12
/** A large file with votes of an open ballot waits for its end: taking them out would stop everything for a moment. */
const LARGE_BYTES = 16_000_000

export interface BackupsDeps extends WorkshopDeps {
  readonly store: BackupStore
  readonly timer: Timer
  /** The folder that was named for the second place. */
  readonly second: { read(): string | null; write(folder: string | null): void }
  readonly explain: (error: unknown) => CallError
}

/** The handlers, and what other areas say to it. */
export interface Backups {
  readonly handlers: Handlers<typeof backupsCalls>
  /** Those of a workshop in both places, the newest first. */
  list(workshop: WorkshopId): Promise<Backup[]>
  /** A loose copy of one. Refuses `backup-missing`. */
  copyOut(workshop: WorkshopId, backup: Backup): Promise<string>
  /** A closed workshop, or one that stands still, is about to be rewritten or replaced. Never rejects: nothing is lost without. */
  before(workshop: WorkshopId, reason: BackupReason): Promise<void>
  /**
   * Much is about to change at once in an open workshop. A small one is taken down in this very moment, and written while
   * the edit goes on; a large one is copied right after the edit, with the version in it that stands for the moment before.
   */
  beforeMuch(held: HeldWorkshop, why: VersionReason): void
  /** The workshop's own backups are being removed for good: nothing of it may be written any more, nor stay elsewhere. */
  forget(workshop: WorkshopId): Promise<Elsewhere>
  /** Gives up what is under way. */
  stop(): Promise<void>
}

/** Begins to look for changes. */
export function createBackups(deps: BackupsDeps): Backups {
  const { store, open, clock, timer, events } = deps
  const changed = () => events.emit('backups.changed', {})
  let problem: string | null = null
  let round = 0
  let looking: Promise<void> = Promise.resolve()

  const isOpen = (held: HeldWorkshop) => open.held().some((one) => one.store === held.store)
  const watch = watchChanges({ clock, library: store.library, isOpen })
  const second = createSecondPlace({ clock, store, folder: deps.second.read, changed })
  const both = createBothPlaces({ library: store.library, second: second.place, timer })
  const maker = createBackupMaker({
    clock,
    store,
    made(workshop, { at }, mark) {
      watch.note(workshop, at, mark)
      problem = null
      changed()
      void second.follow(workshop)
    },
  })

  function tell(said: string): void {
    if (problem === said) return
    problem = said
    changed()
  }

  /** The present moment; a gesture that goes on begins a new edit, so that this one stays as it is. */
  function takeNow(held: HeldWorkshop): Pick<Wanted, 'image' | 'mark'> {
    held.gesture = null
    return { image: held.store.takeImage(), mark: markOf(held.store.read) }
  }

  /** Never rejects. What was given up, or whose workshop was closed meanwhile, is no trouble. */
  async function quietly(held: HeldWorkshop, reason: BackupReason, take = takeNow): Promise<void> {
    try {
      await maker.make({ workshop: held.id, store: held.store, reason, ...take(held) })
    } catch (error) {
      if (!(error instanceof Refusal)) {
        if (!(error instanceof GivenUp) && isOpen(held)) deps.explain(error)
        return
      }
      watch.noteRefused(held.id)
      // Damage of its own file is said by the workshop, with the ways back; nothing is wrong with the place.
      if (held.store.stand() !== 'file-damaged') tell(sayTrouble(error, store.library.folder))
    }
  }

  async function lookForChanges(): Promise<void> {
    const shown = open.held().filter(({ id }) => open.listShown().some((one) => one.id === id))
    const kept = shown.filter(({ store: { read } }) => !read.workshop.identity().rehearsal)
    for (const held of await watch.due(kept)) {
      if (!isOpen(held)) continue
      const { ratings } = held.store.read
      const hasVotes = ratings.openCards().length > 0 || ratings.openCounts().length > 0
      if (maker.isBusy(held.id) || (hasVotes && held.store.bytes() > LARGE_BYTES)) continue
      await quietly(held, 'regular')
    }
  }

  const stopLooking = timer.every(LOOK_MS, () => {
    round += 1
    looking = looking.then(lookForChanges).catch((error: unknown) => {
      deps.explain(error)
    })
    if (round % LOOK_AT_SECOND === 0) void second.look()
  })

  function need(place: BackupPlace): BackupFolder {
    const found = place === 'library' ? store.library : second.place()
    if (found === null) throw new Refusal('backup-missing')
    return found
  }

  async function before(workshop: WorkshopId, reason: BackupReason): Promise<void> {
    try {
      await open.holdWhile(workshop, (held) => quietly(held, reason))
    } catch (error) {
      // What cannot be opened cannot be copied either; it goes aside as it is.
      if (!(error instanceof Refusal)) throw error
    }
  }

  const takeInDeps = { ...deps, before: (workshop: WorkshopId) => before(workshop, 'import') }

  async function stateOf(place: BackupPlace, folder: BackupFolder, trouble: string | null): Promise<BackupPlaceState> {
    return { place, folder: folder.folder, lastAt: await both.lastIn(folder), problem: trouble }
  }

  return {
    list: both.list,
    copyOut: async (workshop, { id, places: [place = 'library'] }) => need(place).copyOut(workshop, id),
    before,
    beforeMuch(held, why) {
      if (watch.isKept(held)) return
      const reason = why === 'import' || why === 'restore' || why === 'merge' ? why : 'bulk'
      const taken = { image: held.store.takeImage(), mark: markOf(held.store.read) }
      // Without an image the pages are copied when the edit is done.
      queueMicrotask(() => void quietly(held, reason, () => taken))
    },
    async forget(workshop) {
      await maker.giveUp(workshop)
      return both.inTime(second.forget(workshop), 'later')
    },
    async stop() {
      stopLooking()
      await maker.giveUp()
      await looking
      await maker.giveUp()
    },
    handlers: {
      'backups.state': async () => {
        const places = [await stateOf('library', store.library, problem)]
        const other = second.place()
        if (other) places.push(await stateOf('second', other, second.problem()))
        return { places }
      },
      'backups.list': ({ workshop }) => both.list(workshop),
      'backups.preview': ({ workshop, backup, place }) => previewBackup(deps, { workshop, backup, place: need(place) }),
      'backups.make': ({ workshop }) =>
        open.holdWhile(workshop, async (held) => {
          try {
            const { id, at, reason, bytes } = await maker.make({
              ...{ workshop, store: held.store, reason: 'asked' },
              ...takeNow(held),
            })
            return { id, at, reason, bytes, places: ['library'] satisfies BackupPlace[] }
          } catch (error) {
            if (error instanceof Refusal) tell(sayTrouble(error, store.library.folder))
            throw error
          }
        }),
      'backups.restore': async ({ workshop, backup, place, as }, { window }) => {
        const chosen = { workshop, backup, place: need(place) }
        const restored = await restoreBackup(deps, chosen, { as, window, before: () => before(workshop, 'restore') })
        events.emit('library.changed', {})
        return restored
      },
      'backups.look': ({ folder }) => lookForWorkshops(takeInDeps, folder),
      'backups.takeIn': (wanted) => takeInWorkshops(takeInDeps, wanted),
      'backups.setSecondFolder': async ({ folder }) => {
        if (folder !== null) await store.checkSecond(folder)
        deps.second.write(folder)
        second.turn()
        changed()
        void second.follow()
        return null
      },
    },
  }
}
