/** The slow end of a copy: brought to rest, flushed, read through, and only then given its name. */
import { statSync } from 'node:fs'
import { basename } from 'node:path'
import Database from 'better-sqlite3'
import { removeDatabase } from './database-files.ts'
import { asRefusal } from './disk-refusal.ts'
import { renameDurably } from './durable.ts'
import { verifyCopy } from './verify-copy.ts'

/** A copy that was written under a temporary name and is not checked yet. */
export interface UnfinishedCopy {
  readonly temporary: string
  /** Its name in the end; what has that name is replaced. */
  readonly path: string
  /** What it must say, see `fingerprintOf`. */
  readonly fingerprint: string
}

/** Does {@link finishCopy} here or elsewhere. */
export type FinishCopy = (copy: UnfinishedCopy, watch: { readonly signal?: AbortSignal }) => Promise<number>

/** A single file remains, without the log that its pages speak of. */
function bringToRest(path: string): void {
  const db = new Database(path, { fileMustExist: true, timeout: 0 })
  try {
    db.pragma('locking_mode = EXCLUSIVE')
    db.pragma('journal_mode = DELETE')
  } finally {
    db.close()
  }
}

/** Returns its bytes. Refuses `file-damaged` where it is not what was copied; then nothing of it is left. */
export function finishCopy({ temporary, path, fingerprint }: UnfinishedCopy): number {
  const name = basename(path)
  try {
    bringToRest(temporary)
    verifyCopy(temporary, fingerprint, name)
    renameDurably(temporary, path)
    return statSync(path).size
  } catch (error) {
    removeDatabase(temporary)
    throw asRefusal(error, 'write', name)
  }
}
