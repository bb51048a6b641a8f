/** A whole, verified copy of a workshop outside the library: written under a temporary name, checked, renamed, checked again. */
import { statSync } from 'node:fs'
import { basename } from 'node:path'
import type { WorkshopStore } from '../core/ports/workshop-store.ts'
import { Refusal } from '../core/refusal.ts'
import { removeDatabase } from './database-files.ts'
import { asRefusal } from './disk-refusal.ts'
import { renameDurably, temporaryBeside } from './durable.ts'
import { checkTarget, type ExportTarget } from './export-target.ts'
import { createRunFileTask, type RunFileTask } from './run-file-task.ts'

export interface ExportOptions extends ExportTarget {
  readonly store: WorkshopStore
  readonly taken: () => void
  /** Changes the copy before it gets its name; it is closed again when this returns. */
  readonly amend?: (path: string) => void
  /** What reads the copy through; in this thread unless said otherwise. */
  readonly run?: RunFileTask | undefined
}

/** Returns the bytes of the finished copy. What was at `path` before stays until the copy has been checked. */
export async function exportCopy(options: ExportOptions): Promise<number> {
  checkTarget(options)
  const { store, path, taken, amend, run = createRunFileTask(null) } = options
  const temporary = temporaryBeside(path)
  const name = basename(path)
  try {
    let state = await store.copyTo(temporary, taken)
    if (amend) {
      amend(temporary)
      state = await run('check', { path: temporary, name })
    }
    renameDurably(temporary, path)
    if ((await run('check', { path, name })) !== state) throw new Refusal('file-damaged', { file: name })
    return statSync(path).size
  } catch (error) {
    removeDatabase(temporary)
    throw asRefusal(error, 'write', name)
  }
}
