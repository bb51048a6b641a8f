/**
 * Whole copies of an open workshop, without the votes of open ballots. A copy is not called done before it was read back:
 * what is written is flushed, opened again, checked page by page, and must hold the same entries.
 */
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Database } from 'better-sqlite3'
import { Refusal } from '../core/refusal.ts'
import { removeDatabase } from './database-files.ts'
import { asRefusal } from './disk-refusal.ts'
import { temporaryBeside } from './durable.ts'
import type { RunFileTask } from './run-file-task.ts'
import { type Taking, takeCopy } from './take-copy.ts'

/** A commit between the last step and its moment makes a copy that says something else; then it is made again. */
const ATTEMPTS = 5

/** Where the copy goes, and what checks it. */
export interface CopyOptions extends Taking {
  /** Where nothing is yet. */
  readonly target: string
  /** The name that the person knows the file by. */
  readonly name: string
  readonly run: RunFileTask
}

async function attempt(db: Database, { target, run, ...taking }: CopyOptions): Promise<string | null> {
  const temporary = temporaryBeside(target)
  try {
    const fingerprint = await takeCopy(db, temporary, taking)
    if (fingerprint === null) return null
    await run('finishCopy', { temporary, path: target, fingerprint }, taking.signal ? { signal: taking.signal } : {})
    return fingerprint
  } catch (error) {
    if (error instanceof Refusal && error.code === 'file-damaged') return null
    throw error
  } finally {
    removeDatabase(temporary)
  }
}

/** Copies the present state, as a single file at rest. Leaves nothing when it fails. Returns its fingerprint. */
export async function copyTo(db: Database, options: CopyOptions): Promise<string> {
  try {
    for (let count = 0; count < ATTEMPTS; count += 1) {
      const fingerprint = await attempt(db, options)
      if (fingerprint !== null) return fingerprint
    }
    throw new Refusal('write-failed', { file: options.name, reason: 'still changing' })
  } catch (error) {
    const folder = dirname(options.target)
    throw existsSync(folder) ? asRefusal(error, 'write', options.name) : new Refusal('folder-missing', { folder })
  }
}
