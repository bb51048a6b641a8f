/** Where something is written outside the library: an existing folder that may be written to, and no file that is in the way. */
import { accessSync, constants, realpathSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute } from 'node:path'
import { Refusal } from '../core/refusal.ts'
import { withDisk } from './disk-refusal.ts'
import { isInside } from './is-inside.ts'
import { ownTemporary } from './own-temporary.ts'

/** The place that a person chose. */
export interface ExportTarget {
  /** The data directory, which is no place for copies. */
  readonly home: string
  readonly path: string
  /** Whether an existing file may be replaced. */
  readonly replace: boolean
}

/** Refuses with the code of what is wrong with the place; nothing is written. */
export function checkTarget({ home, path, replace }: ExportTarget): void {
  const folder = dirname(path)
  if (!isAbsolute(path) || path.includes('\0')) throw new Refusal('folder-missing', { folder })
  let real: string
  try {
    real = realpathSync(folder)
    if (!statSync(real).isDirectory()) throw new Refusal('folder-missing', { folder })
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('folder-missing', { folder })
  }
  const whole = realpathSync(home)
  // A command that works on a copy puts it into a folder of its own there.
  const isForAMoment = isInside(ownTemporary(whole), real) && real !== ownTemporary(whole)
  if (isInside(whole, real) && !isForAMoment) throw new Refusal('target-in-library')
  const there = withDisk('write', path, () => statSync(path, { throwIfNoEntry: false }))
  if (there && !there.isFile()) throw new Refusal('file-not-regular', { file: basename(path) })
  if (there && !replace) throw new Refusal('file-exists', { file: basename(path) })
  try {
    accessSync(real, constants.W_OK)
  } catch {
    throw new Refusal('file-no-access', { file: basename(path) })
  }
}
