/** A whole, verified copy of a workshop outside the library: written under a temporary name, checked, renamed, checked again. */
import { accessSync, constants, realpathSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, relative } from 'node:path'
import type { WorkshopStore } from '../core/ports/workshop-store.ts'
import { Refusal } from '../core/refusal.ts'
import { verifyCopy } from './copy-workshop.ts'
import { asRefusal, withDisk } from './disk-refusal.ts'
import { renameDurably, temporaryBeside } from './durable.ts'

export interface ExportOptions {
  /** The data directory, which is no place for copies. */
  readonly home: string
  readonly store: WorkshopStore
  readonly path: string
  readonly replace: boolean
  readonly taken: () => void
}

function checkTarget({ home, path, replace }: ExportOptions): void {
  const folder = dirname(path)
  if (!isAbsolute(path)) throw new Refusal('folder-missing', { folder })
  let real: string
  try {
    real = realpathSync(folder)
    if (!statSync(real).isDirectory()) throw new Refusal('folder-missing', { folder })
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('folder-missing', { folder })
  }
  const inside = relative(realpathSync(home), real)
  if (!inside.startsWith('..') && !isAbsolute(inside)) throw new Refusal('target-in-library')
  const there = withDisk('write', path, () => statSync(path, { throwIfNoEntry: false }))
  if (there && !there.isFile()) throw new Refusal('file-not-regular', { file: basename(path) })
  if (there && !replace) throw new Refusal('file-exists', { file: basename(path) })
  try {
    accessSync(real, constants.W_OK)
  } catch {
    throw new Refusal('file-no-access', { file: basename(path) })
  }
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
