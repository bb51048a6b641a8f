/**
 * Looks every second whether the file of each open workshop can still be written, says so when that changes, and does what
 * can be done about it. A newcomer would wait for a commit to fail: then nobody knows before the next edit that the stick is
 * gone, and nobody notices that it is back.
 */
import { isSavingTrouble, type SavingTrouble } from '#shared/contract/rescue.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { describeFailure } from '../diagnostics/describe-failure.ts'
import type { ShownWorkshop } from '../open-workshops.ts'
import type { Events } from '../ports/system.ts'
import type { Timer } from '../ports/timer.ts'
import { Refusal } from '../refusal.ts'
import { type BringBackDeps, bringBack, lookBeside, wantsLookBeside } from './bring-back.ts'

export interface DiskWatchDeps extends BringBackDeps {
  readonly events: Events
  readonly timer: Timer
  /** Gets a line about what was no refusal. */
  readonly log: (line: string) => void
}

/** How it stands with the disk, for every workshop that a window shows. */
export interface DiskWatch {
  /** What keeps it from being saved now. */
  trouble(id: WorkshopId): SavingTrouble
  /** Told of every commit, and of what kept it from the disk. */
  written(id: WorkshopId, refusal: Refusal | null): void
  /** Looks at once, at this one or at all. */
  look(id?: WorkshopId): void
  stop(): void
}

const PAUSE_MS = 1000
/** After a commit that failed the disk is tried again so many looks later: whoever holds the edit tries it before. */
const PATIENCE = 5

/** What is over as soon as the file is in its place. */
const ABOUT_PLACE: ReadonlySet<string> = new Set(['folder-gone', 'file-gone', 'file-swapped', 'file-cut', 'log-gone'])

interface Watched {
  readonly trouble: NonNullable<SavingTrouble>
  /** Looks since then. */
  looks: number
}

/** A sentence for each trouble stands in the catalogue; its facts come from the refusal. */
const sentence = t as (key: string, options: { replace: Refusal['details'] }) => string

function troubleOf({ code, details }: Refusal, { store }: ShownWorkshop): SavingTrouble {
  const replace = { ...store.where(), ...details }
  return isSavingTrouble(code) ? { code, message: sentence(`saving.trouble.${code}`, { replace }) } : null
}

/** What lies in the place is no workshop that can be opened. */
function foreign(shown: ShownWorkshop): SavingTrouble {
  return troubleOf(new Refusal('file-swapped'), shown)
}

/** Whether it is tried again after so many looks: at once, and then less and less often. */
function isDue(looks: number): boolean {
  return looks > 0 && (looks & (looks - 1)) === 0
}

/** Begins to watch; nothing is in trouble yet. */
export function createDiskWatch(deps: DiskWatchDeps): DiskWatch {
  const { open, events, timer, log } = deps
  const troubles = new Map<WorkshopId, Watched>()
  /** Those in whose place a large file is looked through just now. */
  const lookedThrough = new Set<WorkshopId>()
  let looks = 0

  function become(id: WorkshopId, trouble: SavingTrouble): void {
    const before = troubles.get(id)
    if (trouble === null) {
      if (before === undefined) return
      troubles.delete(id)
    } else {
      if (before?.trouble.code === trouble.code && before.trouble.message === trouble.message) return
      troubles.set(id, { trouble, looks: 0 })
    }
    events.emit('rescue.troubleChanged', { workshop: id, trouble })
  }

  /** Runs what may be refused; what is refused is what is the matter. True when it was not. */
  function attempt(shown: ShownWorkshop, work: () => boolean): boolean {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof Refusal)) log(`disk: ${describeFailure(error)}`)
      else become(shown.id, troubleOf(error, shown) ?? foreign(shown))
      return false
    }
  }

  function bringBackNow(shown: ShownWorkshop, has?: boolean): void {
    const { id } = shown
    if (!attempt(shown, () => bringBack(deps, shown, has))) return
    become(id, null)
    // Another file may say more than what was read of the one before.
    const { map } = open.shown(id).store.read
    events.emit('library.replaced', { id })
    events.emit('map.changed', { workshop: id, sequence: map.sequence(), edit: map.lastEdit() })
  }

  /** Nothing can be written to the workshop meanwhile; it may be closed, or be back where it was. */
  async function bringBackLater({ id, store }: ShownWorkshop, looking: Promise<boolean | null>): Promise<void> {
    const found = await looking.then(
      (has) => ({ has }),
      (error: unknown) => ({ error }),
    )
    lookedThrough.delete(id)
    const now = open.listShown().find((one) => one.id === id && one.store === store)
    if (isStopped || now === undefined) return
    if ('error' in found) {
      attempt(now, () => {
        throw found.error
      })
    } else if (found.has !== null && wantsLookBeside(deps, now)) bringBackNow(now, found.has)
  }

  function beginToBringBack(shown: ShownWorkshop): void {
    if (lookedThrough.has(shown.id)) return
    if (wantsLookBeside(deps, shown)) {
      lookedThrough.add(shown.id)
      void bringBackLater(shown, lookBeside(deps, shown))
    } else bringBackNow(shown)
  }

  function lookAt(shown: ShownWorkshop, now: boolean): void {
    const { id, store, away } = shown
    const stand = away === null ? store.stand() : null
    if (stand !== null && stand !== 'there') become(id, troubleOf(new Refusal(stand), shown))
    if (away !== null) become(id, troubleOf(away, shown) ?? foreign(shown))
    const watched = troubles.get(id)
    if (watched) watched.looks += 1
    if (stand !== 'there') {
      if (now || isDue(watched?.looks ?? 0)) beginToBringBack(shown)
      return
    }
    const isBack = watched !== undefined && ABOUT_PLACE.has(watched.trouble.code)
    const isTried = watched ? now || isBack || watched.looks >= PATIENCE : store.isDoubtful(looks % PATIENCE === 0)
    if (isTried) probe(shown, watched?.looks ?? 0)
  }

  function probe(shown: ShownWorkshop, tried: number): void {
    const { id, store } = shown
    const took = attempt(shown, () => {
      store.probe()
      return true
    })
    if (took) become(id, null)
    // A stick that was pulled and put in again may lie in the same place, while the old connection leads nowhere for ever.
    else if (troubles.get(id)?.trouble.code === 'write-failed' && isDue(tried)) beginToBringBack(shown)
  }

  function look(id?: WorkshopId): void {
    looks += 1
    const shown = open.listShown()
    for (const known of [...troubles.keys()]) if (!shown.some((one) => one.id === known)) troubles.delete(known)
    for (const one of shown) if (id === undefined || one.id === id) lookAt(one, id !== undefined)
  }

  let isStopped = false
  const stopLooking = timer.every(PAUSE_MS, () => look())
  return {
    trouble: (id) => troubles.get(id)?.trouble ?? null,
    written(id, refusal) {
      if (refusal === null) return become(id, null)
      const shown = open.listShown().find((one) => one.id === id)
      const trouble = shown ? troubleOf(refusal, shown) : null
      if (trouble !== null) become(id, trouble)
      const watched = troubles.get(id)
      if (watched) watched.looks = 0
    },
    look,
    stop() {
      isStopped = true
      stopLooking()
    },
  }
}
