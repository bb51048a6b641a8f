/** A whole copy of a workshop under a new id: it shares its past with the original, and leaves it as it is. */
import type { WorkshopId } from '#shared/model/ids.ts'
import type { WorkshopDeps } from './create-workshop.ts'
import { addEntry } from './journal.ts'

export interface CopyWanted {
  readonly title: string
  /** To be thrown away on closing. */
  readonly rehearsal: boolean
}

/** Returns the id of the copy; nothing is left behind when it fails. */
export async function duplicateWorkshop(
  deps: WorkshopDeps,
  id: WorkshopId,
  { title, rehearsal }: CopyWanted,
  window: string,
): Promise<WorkshopId> {
  const { files, open } = deps
  const path = files.newLoosePath()
  const copyId = deps.ids.next() as WorkshopId
  try {
    await open.holdWhile(id, (held) =>
      held.store.copyTo(path, () => {
        held.gesture = null
      }),
    )
    await files.lookThroughLoose(path, title)
    const copy = files.openLoose(path, title)
    try {
      copy.write((writer) => {
        writer.workshop.reidentify(copyId, title)
        writer.workshop.setRehearsal(rehearsal)
        addEntry(writer.journal, deps, { window, area: 'workshop', kind: rehearsal ? 'rehearsed' : 'copied' })
      })
    } finally {
      copy.close()
    }
    files.adopt(path, copyId)
    return copyId
  } catch (error) {
    files.discardLoose(path)
    throw error
  }
}
