/**
 * Takes down the state of an open workshop, without the votes of open ballots, into a new file that is neither flushed nor
 * checked yet. A small file is taken as an image in one turn, exactly as it stands in this moment; a large one page by page,
 * with other work between the steps, and then it holds what stands at the end. A newcomer would flush at the end: then the
 * last step of a large copy stops everything until the disk has it all, so it is flushed beside the copying.
 */
import { existsSync } from 'node:fs'
import { type FileHandle, open, writeFile } from 'node:fs/promises'
import type { Database } from 'better-sqlite3'
import { fingerprintOf } from './fingerprint.ts'
import { holdsOpenVotes, imageWithoutVotes } from './open-votes.ts'
import { removeForGood } from './remove-for-good.ts'

/** Up to this size an image is taken: copying it in memory takes about ten milliseconds. */
const IMAGE_BYTES = 16 * 1024 * 1024
/** Pages per step: one megabyte. */
const STEP_PAGES = 256
/** Steps between two flushes: what the disk has to take at once is what a commit may have to wait for. */
const STEPS_PER_FLUSH = 2

/** What goes with a copy. */
export interface Taking {
  /** Called in the very moment whose state the copy holds. */
  readonly taken: () => void
  /** Gives it up between two steps. */
  readonly signal?: AbortSignal
}

/** Said when a vote comes in while pages are being copied: the next step would take it along. */
class Overtaken extends Error {}

/** Whether an image of it is taken rather than its pages. */
export function fitsImage(db: Database): boolean {
  const pages = db.pragma('page_count', { simple: true }) as number
  const bytes = db.pragma('page_size', { simple: true }) as number
  return pages * bytes <= IMAGE_BYTES
}

/** Flushes a file that somebody else writes, again and again, never twice at the same time. */
function createFlusher(path: string) {
  let handle: Promise<FileHandle> | null = null
  let running: Promise<unknown> | null = null
  const flush = async () => {
    handle ??= open(path, 'r+')
    await (await handle).datasync()
  }
  return {
    isFlushing: () => running !== null,
    flush() {
      if (running !== null || !existsSync(path)) return
      // What the disk refuses here it refuses again where it counts.
      running = flush().catch(() => {})
      void running.then(() => {
        running = null
      })
    },
    async stop() {
      await running
      await (await handle?.catch(() => null))?.close()
    },
  }
}

/** Returns the fingerprint; null when a vote came in meanwhile, which then may lie in what was written. */
async function copyPages(db: Database, target: string, { taken, signal }: Taking): Promise<string | null> {
  const flusher = createFlusher(target)
  let steps = 0
  try {
    await db.backup(target, {
      progress: () => {
        signal?.throwIfAborted()
        if (holdsOpenVotes(db)) throw new Overtaken()
        // No page until the disk has taken the last ones: turns go by, and everybody else's work with them.
        if (flusher.isFlushing()) return 0
        steps += 1
        if (steps % STEPS_PER_FLUSH === 0) flusher.flush()
        return STEP_PAGES
      },
    })
    if (holdsOpenVotes(db)) throw new Overtaken()
    const fingerprint = fingerprintOf(db)
    taken()
    return fingerprint
  } catch (error) {
    if (error instanceof Overtaken) return null
    throw error
  } finally {
    await flusher.stop()
  }
}

/** An image of this moment, and what it must say. Written down later, it still holds this moment. */
export function takeImage(db: Database): { readonly image: Buffer; readonly fingerprint: string } {
  return { image: imageWithoutVotes(db), fingerprint: fingerprintOf(db) }
}

/**
 * Returns the fingerprint of what was taken; null when a vote overtook it, and then nothing is left of the file. It is to be
 * finished by `finishCopy`.
 */
export async function takeCopy(db: Database, target: string, taking: Taking): Promise<string | null> {
  if (fitsImage(db) || holdsOpenVotes(db)) {
    const { image, fingerprint } = takeImage(db)
    taking.taken()
    await writeFile(target, image, { flag: 'wx', ...(taking.signal && { signal: taking.signal }) })
    return fingerprint
  }
  const fingerprint = await copyPages(db, target, taking)
  if (fingerprint === null) removeForGood(target)
  return fingerprint
}
