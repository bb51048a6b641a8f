/** A whole, verified copy of a workshop outside the library: written under a temporary name, checked, renamed, checked again. */
import { rmSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { WorkshopStore } from '../core/ports/workshop-store.ts'
import { asRefusal } from './disk-refusal.ts'
import { renameDurably, temporaryBeside } from './durable.ts'
import { checkTarget, type ExportTarget } from './export-target.ts'
import { verifyCopy } from './verify-copy.ts'

export interface ExportOptions extends ExportTarget {
  readonly store: WorkshopStore
  readonly taken: () => void
}

/** Returns the bytes of the finished copy. What was at `path` before stays until the copy has been checked. */
export async function exportCopy(options: ExportOptions): Promise<number> {
  checkTarget(options)
  const { store, path, taken } = options
  const temporary = temporaryBeside(path)
  try {
    const state = await store.copyTo(temporary, taken)
    renameDurably(temporary, path)
    verifyCopy(path, state, basename(path))
    return statSync(path).size
  } catch (error) {
    rmSync(temporary, { force: true })
    throw asRefusal(error, 'write', basename(path))
  }
}
