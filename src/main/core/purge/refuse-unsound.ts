/** Whether a file that was written anew still is the workshop that it was made from. */
import { checkWorkshop } from '../check-workshop.ts'
import type { WorkshopReader } from '../ports/workshop-store.ts'
import { Refusal } from '../refusal.ts'

/** What a check finds, as something that can be compared. */
function findingsOf(reader: WorkshopReader): ReadonlySet<string> {
  return new Set(checkWorkshop(reader).flatMap(({ check, ids }) => ids.map((id) => `${check} ${id}`)))
}

/** Refuses `purge-unsound` unless the new file holds the same journal and nothing in it fits worse than before. */
export function refuseUnsound(before: WorkshopReader, after: WorkshopReader): void {
  const known = findingsOf(before)
  const isSound = [...findingsOf(after)].every((finding) => known.has(finding))
  const [had, has] = [before.journal.uids(), new Set(after.journal.uids())]
  if (!isSound || had.length !== has.size || had.some((uid) => !has.has(uid))) throw new Refusal('purge-unsound')
}
