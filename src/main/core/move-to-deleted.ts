/** Putting a workshop into "recently deleted". */
import type { WorkshopId } from '#shared/model/ids.ts'
import type { WorkshopDeps } from './create-workshop.ts'
import { Refusal } from './refusal.ts'

/** Returns the key of the file there. Refuses `workshop-already-open` while it is held. */
export function moveToDeleted({ files, open, ids, clock }: WorkshopDeps, id: WorkshopId): WorkshopId {
  if (open.heldIds().has(id)) throw new Refusal('workshop-already-open', { workshop: id })
  const taken = files.deleted().some((file) => file.id === id)
  const key = taken ? (ids.next() as WorkshopId) : id
  files.moveToDeleted(id, key, clock.now())
  return key
}
