/**
 * Whole copies of an open workshop, without the votes of open ballots. A copy is not called done before it was read back:
 * what is written is flushed, opened again, checked page by page, and must hold the same entries.
 */
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Database } from 'better-sqlite3'
import type { CopyWay, StateImage } from '../core/ports/workshop-store.ts'
import { Refusal } from '../core/refusal.ts'
import { removeDatabase } from './database-files.ts'
import { asRefusal } from './disk-refusal.ts'
import { temporaryBeside } from './durable.ts'
import type { FinishCopy } from './finish-copy.ts'
import { checkPages } from './schema-check.ts'
import { fitsImage, takeCopy, takeImage } from './take-copy.ts'

/** A commit between the last step and its moment makes a copy that says something else; then it is made again. */
const ATTEMPTS = 5

/** Where the copy goes, and what finishes it. */
export interface CopyOptions extends CopyWay {
  /** Where nothing is yet. */
  readonly target: string
  /** The name that the person knows the file by. */
  readonly name: string
  readonly finish: FinishCopy
}

/** Writes with `take`, which returns what the copy must say, and finishes it. Null when it has to be taken anew. */
async function attempt(
  { target, finish, signal, temporary = temporaryBeside(target) }: CopyOptions,
  take: (temporary: string) => Promise<string | null>,
): Promise<string | null> {
  try {
    const fingerprint = await take(temporary)
    if (fingerprint === null) return null
    await finish({ temporary, path: target, fingerprint }, signal ? { signal } : {})
    return fingerprint
  } catch (error) {
    if (error instanceof Refusal && error.code === 'file-damaged') return null
    throw error
  } finally {
    removeDatabase(temporary)
  }
}

async function explained(options: CopyOptions, work: () => Promise<string>): Promise<string> {
  try {
    return await work()
  } catch (error) {
    options.signal?.throwIfAborted()
    const folder = dirname(options.target)
    throw existsSync(folder) ? asRefusal(error, 'write', options.name) : new Refusal('folder-missing', { folder })
  }
}

/**
 * Copies the present state, as a single file at rest. Leaves nothing when it fails. Returns its fingerprint.
 * @param taken called in the very moment whose state the copy holds
 */
export function copyTo(db: Database, options: CopyOptions, taken: () => void): Promise<string> {
  const { signal } = options
  return explained(options, async () => {
    for (let count = 0; count < ATTEMPTS; count += 1) {
      const taking = signal ? { taken, signal } : { taken }
      const fingerprint = await attempt(options, (temporary) => takeCopy(db, temporary, taking))
      if (fingerprint !== null) return fingerprint
    }
    // No copy of damaged pages is ever whole. Asked last, since it stops everything for as long as it takes.
    checkPages(db, options.name)
    throw new Refusal('write-failed', { file: options.name, reason: 'still changing' })
  })
}

/** Takes the present state down to be written later; null where the file is too large for that. */
export function takeDown(db: Database, file: Pick<CopyOptions, 'name' | 'finish'>): StateImage | null {
  if (!fitsImage(db)) return null
  const { image, fingerprint } = takeImage(db)
  return {
    write(target, way = {}) {
      const options = { ...file, ...way, target }
      const take = async (temporary: string) => {
        await writeFile(temporary, image, { flag: 'wx' })
        return fingerprint
      }
      return explained(options, async () => {
        const written = await attempt(options, take)
        if (written !== null) return written
        if (db.open) checkPages(db, file.name)
        throw new Refusal('write-failed', { file: file.name, reason: 'READ-BACK' })
      })
    },
  }
}
