/** Packs older edits when a workshop is closed, so that the file stays small however long the work goes on. */
import type { EditPack } from '../ports/history-store.ts'
import type { WorkshopStore, WorkshopWriter } from '../ports/workshop-store.ts'
import { mapAfter, redo, startOf } from './replay.ts'

/** Edits in one pack. */
export const PACK_SIZE = 500
/** So many of the latest edits stay rows: a gesture may still extend the last, and undo looks at the others. */
export const KEPT_AS_ROWS = 1000
/** At one closing no more than this, so that closing stays quick; the rest is for the next ones. */
const PACKS_AT_ONCE = 8

/**
 * Packs what is old enough. Nothing is lost when it is interrupted: each pack is one transaction.
 * @param size edits in one pack
 * @param kept how many of the latest edits stay rows
 */
export function packHistory(store: WorkshopStore, size: number = PACK_SIZE, kept: number = KEPT_AS_ROWS): void {
  for (let done = 0; done < PACKS_AT_ONCE; done += 1) {
    if (store.read.history.countRecent() < kept + size) return
    store.write((writer) => packOldest(writer, size))
  }
}

function packOldest({ history, map }: WorkshopWriter, size: number): void {
  const edits = history.recent().slice(0, size)
  const last = history.lastPack()
  history.pack({ start: last ? endOf(last) : [...mapAfter({ history, map }, 0).values()], edits })
}

function endOf(pack: EditPack): EditPack['start'] {
  const state = startOf(pack)
  for (const edit of pack.edits) redo(state, edit)
  return [...state.values()]
}
