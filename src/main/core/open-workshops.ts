/**
 * The workshop files that this Baton holds. A file is held while a window shows it, and for the time of a copy or a
 * comparison; two connections to one file in one process would lock each other out, so everybody goes through here.
 */
import type { WorkshopId } from '#shared/model/ids.ts'
import { packHistory } from './history/pack-history.ts'
import type { LibraryFiles } from './ports/library-files.ts'
import type { WorkshopStore } from './ports/workshop-store.ts'
import { Refusal } from './refusal.ts'
import { type Acknowledged, acknowledgedOf } from './rescue/acknowledged.ts'

/** The gesture whose edit the next batch may still extend. */
export interface OpenGesture {
  readonly edit: number
  readonly gesture: string
  readonly window: string
}

/** A workshop file that is held now. */
export interface HeldWorkshop {
  readonly id: WorkshopId
  readonly store: WorkshopStore
  /** Set to null to seal: the next batch begins a new edit. Done before a state leaves this file under its entries' uids. */
  gesture: OpenGesture | null
}

/** One that a window shows. */
export interface ShownWorkshop extends HeldWorkshop {
  /** What was last called saved. */
  readonly acknowledged: Acknowledged
  /** Why its file could not be opened again, see `renew`; null while it is open. */
  readonly away: Refusal | null
}

/** Who holds which file, and for how long. */
export interface OpenWorkshops {
  /** Opens for a window; opening what is open gives the same. A large file is looked through first, beside everything else. */
  show(id: WorkshopId, prepare: (store: WorkshopStore) => void): Promise<HeldWorkshop>
  /** Lets go of what a window showed. */
  hide(id: WorkshopId): void
  /** Refuses `workshop-not-open` unless a window shows it. */
  shown(id: WorkshopId): HeldWorkshop
  /** Every file that is held or lent, for whatever reason. */
  heldIds(): ReadonlySet<WorkshopId>
  held(): readonly HeldWorkshop[]
  /** Holds the file for the time of `work`, opening it if need be, as `show` does. */
  holdWhile<T>(id: WorkshopId, work: (held: HeldWorkshop) => T | Promise<T>): Promise<T>
  /**
   * Lends the closed file to work beside everything else, which opens it; whoever wants it meanwhile waits. Refuses
   * `workshop-already-open`.
   */
  lend<T>(id: WorkshopId, work: () => Promise<T>): Promise<T>
  /** Those that are lent now, or looked through before they are opened. */
  lentIds(): readonly WorkshopId[]
  /** Those that a window shows: the disk is watched for them. */
  listShown(): readonly ShownWorkshop[]
  /**
   * Lets go of a held file and opens what lies in its place instead; `abandon` where that is another file. False while
   * somebody is at work on it. Refuses as opening does; then the workshop waits to be renewed again.
   */
  renew(id: WorkshopId, how: 'close' | 'abandon'): boolean
  /** Closes all files, also when one of them fails; the first failure is thrown at the end. */
  closeAll(): void
}

interface Entry extends ShownWorkshop {
  store: WorkshopStore
  acknowledged: Acknowledged
  away: Refusal | null
  shown: boolean
  holds: number
}

/** Who is told. */
export interface Told {
  /** Of every commit: of what kept it from the disk, or null. */
  readonly written: (id: WorkshopId, trouble: Refusal | null) => void
  /** How far a large file was looked through that is about to be opened, from 0 to 1. */
  readonly lookingThrough: (id: WorkshopId, share: number) => void
}

const NOBODY: Told = { written: () => {}, lookingThrough: () => {} }

/** Holds nothing yet. */
export function createOpenWorkshops(files: LibraryFiles, { written, lookingThrough }: Told = NOBODY): OpenWorkshops {
  const entries = new Map<WorkshopId, Entry>()
  /** Work that has a closed file; it never rejects. */
  const lent = new Map<WorkshopId, Promise<unknown>>()

  /** What is called saved is remembered outside of the file. */
  function watched(id: WorkshopId, store: WorkshopStore): WorkshopStore {
    return {
      ...store,
      write(work) {
        try {
          const result = store.write(work)
          const entry = entries.get(id)
          if (entry) entry.acknowledged = acknowledgedOf(store)
          written(id, null)
          return result
        } catch (error) {
          if (error instanceof Refusal) written(id, error)
          throw error
        }
      },
    }
  }

  function enter(id: WorkshopId): Entry {
    const known = entries.get(id)
    if (known?.away) throw known.away
    if (known) return known
    const store = watched(id, files.open(id))
    const acknowledged = acknowledgedOf(store)
    const entry: Entry = { id, store, acknowledged, away: null, gesture: null, shown: false, holds: 0 }
    entries.set(id, entry)
    return entry
  }

  async function lend<T>(id: WorkshopId, work: () => Promise<T>): Promise<T> {
    const running = work()
    const end = running.catch(() => null)
    lent.set(id, end)
    try {
      return await running
    } finally {
      lent.delete(id)
    }
  }

  /** Opens it if need be, and holds it: whoever takes it lets it go. Nobody comes between the last look and the opening. */
  async function take(id: WorkshopId): Promise<Entry> {
    for (let isLookedThrough = false; ; isLookedThrough = true) {
      while (lent.has(id)) await lent.get(id)
      // Once: where something else touches the file all the time (a program that syncs its folder), opening looks through it itself.
      if (isLookedThrough || entries.has(id) || !files.wantsLook(id)) break
      await lend(id, () => files.lookThrough(id, (share) => lookingThrough(id, share)))
    }
    const entry = enter(id)
    entry.holds += 1
    return entry
  }

  function giveBack(entry: Entry): void {
    entry.holds -= 1
    leave(entry)
  }

  function close({ store, away }: Entry): void {
    if (away) return
    try {
      packHistory(store)
    } catch {
      // What is not packed stays as it is, and is packed when the disk takes it.
    }
    store.close()
  }

  function letGo({ store }: Entry, how: 'close' | 'abandon'): void {
    try {
      if (how === 'close') store.close()
      else store.abandon()
    } catch {
      // A disk that is gone takes no last word.
    }
  }

  function leave(entry: Entry): void {
    if (entry.shown || entry.holds > 0 || entries.get(entry.id) !== entry) return
    entries.delete(entry.id)
    close(entry)
  }

  return {
    async show(id, prepare) {
      const entry = await take(id)
      try {
        if (!entry.shown) prepare(entry.store)
        entry.shown = true
        return entry
      } finally {
        giveBack(entry)
      }
    },
    hide(id) {
      const entry = entries.get(id)
      if (!entry) return
      entry.shown = false
      entry.gesture = null
      leave(entry)
    },
    shown(id) {
      const entry = entries.get(id)
      if (!entry?.shown) throw new Refusal('workshop-not-open', { workshop: id })
      if (entry.away) throw entry.away
      return entry
    },
    heldIds: () => new Set([...entries.keys(), ...lent.keys()]),
    lentIds: () => [...lent.keys()],
    held: () => [...entries.values()].filter(({ away }) => away === null),
    listShown: () => [...entries.values()].filter(({ shown }) => shown),
    renew(id, how) {
      const entry = entries.get(id)
      if (!entry || entry.holds > 0) return false
      if (entry.away === null) letGo(entry, how)
      try {
        entry.store = watched(id, files.openAgain(id))
        entry.away = null
        entry.gesture = null
        return true
      } catch (error) {
        entry.away = error instanceof Refusal ? error : new Refusal('internal')
        throw error
      }
    },
    async lend(id, work) {
      while (lent.has(id)) await lent.get(id)
      if (entries.has(id)) throw new Refusal('workshop-already-open', { workshop: id })
      return lend(id, work)
    },
    async holdWhile(id, work) {
      const entry = await take(id)
      try {
        return await work(entry)
      } finally {
        giveBack(entry)
      }
    },
    closeAll() {
      let failure: unknown = null
      for (const entry of entries.values()) {
        try {
          close(entry)
        } catch (error) {
          failure ??= error
        }
      }
      entries.clear()
      if (failure !== null) throw failure
    },
  }
}
