/**
 * What Baton does by itself about the file of a workshop that is open. The place of a file is brought back in the order of
 * what can be lost: what was called saved first, then what somebody else put there.
 */
import type { WorkshopId } from '#shared/model/ids.ts'
import type { OpenWorkshops, ShownWorkshop } from '../open-workshops.ts'
import type { LibraryFiles } from '../ports/library-files.ts'
import type { Clock, Ids } from '../ports/system.ts'
import { Refusal } from '../refusal.ts'
import { holdsAll } from './acknowledged.ts'

export interface BringBackDeps {
  readonly files: LibraryFiles
  readonly open: OpenWorkshops
  readonly clock: Clock
  readonly ids: Ids
}

/** How it stands with the place. A file that could not be opened again is that of somebody else. */
function standOf({ store, away }: ShownWorkshop) {
  return away === null ? store.stand() : 'file-swapped'
}

/** Whether the log beside the place belongs to what is open, and not to what lies there. */
function isLogForeign({ store, away }: ShownWorkshop): boolean {
  return away === null && store.ownsLog()
}

/** Whether a closed loose copy of what lies in the place has all that was called saved. */
function holdsSaved({ files }: BringBackDeps, { id, acknowledged }: ShownWorkshop, path: string): boolean {
  try {
    const found = files.openLoose(path, id)
    try {
      return found.read.workshop.identity().id === id && holdsAll(found, acknowledged)
    } finally {
      found.close()
    }
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

/** The same of what lies there now, looked at as a copy, so nothing happens to it. */
function hasAll(deps: BringBackDeps, shown: ShownWorkshop): boolean {
  const path = deps.files.copyInPlace(shown.id, isLogForeign(shown))
  if (path === null) return false
  try {
    return holdsSaved(deps, shown, path)
  } finally {
    deps.files.discardLoose(path)
  }
}

/** Whether a large file was put there, which is to be looked through before anything is done: see {@link lookBeside}. */
export function wantsLookBeside({ files }: BringBackDeps, shown: ShownWorkshop): boolean {
  return standOf(shown) === 'file-swapped' && files.isLargeInPlace(shown.id)
}

/**
 * Whether a large file that was put in the place has all that was called saved, found out beside everything else; null where
 * yet another one came there meanwhile. Refuses what the disk says of copying it.
 */
export async function lookBeside(deps: BringBackDeps, shown: ShownWorkshop): Promise<boolean | null> {
  const { files } = deps
  const found = await files.lookInPlace(shown.id, isLogForeign(shown))
  if (found === null) return null
  try {
    const has = found.isWhole && holdsSaved(deps, shown, found.path)
    return found.isStill() ? has : null
  } finally {
    files.discardLoose(found.path)
  }
}

/**
 * Does what can be done; true when the workshop is open in its place again. What cannot be done now is refused, or false:
 * to be tried again.
 * @param has what {@link lookBeside} found; without it what lies in the place is looked at now
 */
export function bringBack(deps: BringBackDeps, shown: ShownWorkshop, has?: boolean): boolean {
  const { files, open, clock, ids } = deps
  const { id, store, away } = shown
  const stand = standOf(shown)
  switch (stand) {
    case 'there':
    case 'log-gone':
      return open.renew(id, 'close')
    case 'file-gone':
    case 'file-swapped':
      if (stand === 'file-gone' || !(has ?? hasAll(deps, shown))) {
        if (away !== null) return false
        files.putBack(id, store, ids.next() as WorkshopId, clock.now())
      }
      return open.renew(id, 'abandon')
    case 'folder-gone':
    case 'file-cut':
    case 'file-damaged':
      return false
  }
}
