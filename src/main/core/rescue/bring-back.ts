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

/** Whether what lies in the place has all that was called saved. It is looked at as a copy, so nothing happens to it. */
function hasAll({ files }: BringBackDeps, { id, store, acknowledged, away }: ShownWorkshop): boolean {
  const path = files.copyInPlace(id, away === null && store.ownsLog())
  if (path === null) return false
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
  } finally {
    files.discardLoose(path)
  }
}

/**
 * Does what can be done; true when the workshop is open in its place again. What cannot be done now is refused, or false:
 * to be tried again.
 */
export function bringBack(deps: BringBackDeps, shown: ShownWorkshop): boolean {
  const { files, open, clock, ids } = deps
  const { id, store, away } = shown
  const stand = away === null ? store.stand() : 'file-swapped'
  switch (stand) {
    case 'there':
    case 'log-gone':
      return open.renew(id, 'close')
    case 'file-gone':
    case 'file-swapped':
      if (stand === 'file-gone' || !hasAll(deps, shown)) {
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
