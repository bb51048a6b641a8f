/**
 * The workshop files that this Baton holds. A file is held while a window shows it, and for the time of a copy or a
 * comparison; two connections to one file in one process would lock each other out, so everybody goes through here.
 */
import type { WorkshopId } from '#shared/model/ids.ts'
import { packHistory } from './history/pack-history.ts'
import type { LibraryFiles } from './ports/library-files.ts'
import type { WorkshopStore } from './ports/workshop-store.ts'
import { Refusal } from './refusal.ts'

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

/** Who holds which file, and for how long. */
export interface OpenWorkshops {
  /** Opens for a window; opening what is open gives the same. */
  show(id: WorkshopId, prepare: (store: WorkshopStore) => void): HeldWorkshop
  /** Lets go of what a window showed. */
  hide(id: WorkshopId): void
  /** Refuses `workshop-not-open` unless a window shows it. */
  shown(id: WorkshopId): HeldWorkshop
  /** Every file that is held, for whatever reason. */
  heldIds(): ReadonlySet<WorkshopId>
  held(): readonly HeldWorkshop[]
  /** Holds the file for the time of `work`, opening it if need be. */
  holdFor<T>(id: WorkshopId, work: (held: HeldWorkshop) => T): T
  holdWhile<T>(id: WorkshopId, work: (held: HeldWorkshop) => Promise<T>): Promise<T>
  /** Closes all files, also when one of them fails; the first failure is thrown at the end. */
  closeAll(): void
}

interface Entry extends HeldWorkshop {
  shown: boolean
  holds: number
}

/** Holds nothing yet. */
export function createOpenWorkshops(files: LibraryFiles): OpenWorkshops {
  const entries = new Map<WorkshopId, Entry>()

  function enter(id: WorkshopId): Entry {
    const known = entries.get(id)
    if (known) return known
    const entry: Entry = { id, store: files.open(id), gesture: null, shown: false, holds: 0 }
    entries.set(id, entry)
    return entry
  }

  function close({ store }: Entry): void {
    try {
      packHistory(store)
    } catch {
      // What is not packed stays as it is, and is packed when the disk takes it.
    }
    store.close()
  }

  function leave(entry: Entry): void {
    if (entry.shown || entry.holds > 0 || entries.get(entry.id) !== entry) return
    entries.delete(entry.id)
    close(entry)
  }

  return {
    show(id, prepare) {
      const entry = enter(id)
      if (entry.shown) return entry
      try {
        prepare(entry.store)
        entry.shown = true
        return entry
      } catch (error) {
        leave(entry)
        throw error
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
      return entry
    },
    heldIds: () => new Set(entries.keys()),
    held: () => [...entries.values()],
    holdFor(id, work) {
      const entry = enter(id)
      entry.holds += 1
      try {
        return work(entry)
      } finally {
        entry.holds -= 1
        leave(entry)
      }
    },
    async holdWhile(id, work) {
      const entry = enter(id)
      entry.holds += 1
      try {
        return await work(entry)
      } finally {
        entry.holds -= 1
        leave(entry)
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
