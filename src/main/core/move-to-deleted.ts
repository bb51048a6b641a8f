/** Putting a workshop into "recently deleted", and removing it from there for good. */
import type { WorkshopId } from '#shared/model/ids.ts'
import type { WorkshopDeps } from './create-workshop.ts'
import type { LibraryFiles } from './ports/library-files.ts'
import { Refusal } from './refusal.ts'

/** Returns the key of the file there. Refuses `workshop-already-open` while it is held. */
export function moveToDeleted({ files, open, ids, clock }: WorkshopDeps, id: WorkshopId): WorkshopId {
  if (open.heldIds().has(id)) throw new Refusal('workshop-already-open', { workshop: id })
  const taken = files.deleted().some((file) => file.id === id)
  const key = taken ? (ids.next() as WorkshopId) : id
  files.moveToDeleted(id, key, clock.now())
  return key
}

/**
 * Removes a file from "recently deleted". The last state of a workshop takes along what else was kept of it; then its id is
 * returned, else null. Refuses `workshop-missing`.
 */
export async function removeDeleted(files: LibraryFiles, key: WorkshopId): Promise<WorkshopId | null> {
  const file = files.deleted().find(({ id }) => id === key)
  if (file === undefined) throw new Refusal('workshop-missing', { workshop: key })
  await files.removeDeletedForGood(key)
  const { workshop } = file
  if (workshop === null || files.has(workshop) || files.deleted().some((other) => other.workshop === workshop)) {
    return null
  }
  await files.removeKeptCopies(workshop)
  files.forget(workshop)
  return workshop
}
