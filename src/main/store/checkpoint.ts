/**
 * Keeps the write-ahead log small: past 4 MB it is folded into the file as soon as nobody writes for a moment. SQLite's
 * own automatic checkpoint stays on at a higher mark as a bound.
 */
import { statSync } from 'node:fs'
import type { Database } from 'better-sqlite3'

const LOG_BYTES = 4_000_000
const IDLE_MS = 400
/** SQLite checkpoints by itself inside a commit from here on (16 MB in pages of 4 KB). */
export const BOUND_PAGES = 4000

/** Folds the log in when there is time. */
export interface Checkpointer {
  /** Say it after every commit. */
  committed(): void
  /** Folds the log in and empties it, so that it holds nothing of what was deleted; tried again after every commit until it is done. */
  empty(): void
  stop(): void
}

/** `path` is that of the database file. */
export function createCheckpointer(db: Database, path: string): Checkpointer {
  let timer: NodeJS.Timeout | null = null
  let toEmpty = false
  const fold = () => {
    timer = null
    if (!db.open) return
    try {
      db.pragma('wal_checkpoint(PASSIVE)')
    } catch {
      // The log keeps everything; the next commit tries again.
    }
  }
  const empty = () => {
    try {
      const [done] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
      toEmpty = done?.busy !== 0
    } catch {
      toEmpty = true
    }
  }
  return {
    empty,
    committed() {
      if (toEmpty) empty()
      const bytes = statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0
      if (bytes < LOG_BYTES) return
      if (timer) clearTimeout(timer)
      timer = setTimeout(fold, IDLE_MS)
      timer.unref()
    },
    stop() {
      if (timer) clearTimeout(timer)
      timer = null
    },
  }
}
