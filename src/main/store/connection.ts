/**
 * The connection to a workshop file, from the lock to letting go of it. `locking_mode=EXCLUSIVE` stands before the first
 * access: only so the log works without its `-shm` file, and nobody else gets in.
 */
import { accessSync, constants } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { Refusal } from '../core/refusal.ts'
import { BOUND_PAGES } from './checkpoint.ts'
import { asRefusal } from './disk-refusal.ts'
import { flushFolder } from './durable.ts'
import type { FilePlace } from './file-place.ts'

/** How long a file that somebody else is just letting go of is waited for. */
const BUSY_MS = 300

/** The connection with its pragmas, holding the lock; nothing is checked or changed yet. */
export function connect(path: string): Database.Database {
  const db = new Database(path, { fileMustExist: true, timeout: BUSY_MS })
  try {
    db.pragma('locking_mode = EXCLUSIVE')
    db.pragma('trusted_schema = OFF')
    db.pragma('cell_size_check = ON')
    db.pragma('foreign_keys = ON')
    db.pragma('secure_delete = ON')
    db.exec('BEGIN EXCLUSIVE; COMMIT')
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** Whether the file now works with a write-ahead log. Beginning one writes to the file, which a full disk does not take. */
function beginLog(db: Pragmas): boolean {
  try {
    return db.pragma('journal_mode = WAL', { simple: true }) === 'wal'
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_FULL') return false
    throw error
  }
}

type Pragmas = Pick<Database.Database, 'pragma' | 'prepare'>

/** Prepares for writing. Without a log the file can still be read and copied, and every commit is as safe. */
export function setModes(db: Pragmas): void {
  if (!beginLog(db)) db.pragma('journal_mode = TRUNCATE')
  db.pragma('synchronous = FULL')
  // On a Mac flushing leaves bytes in the drive's own memory unless this is asked for; elsewhere it means nothing.
  db.pragma('fullfsync = ON')
  db.pragma(`wal_autocheckpoint = ${BOUND_PAGES}`)
  db.pragma('journal_size_limit = 4000000')
  // SQLite opens the log with the first statement; before that a checkpoint fails with SQLITE_LOCKED.
  db.prepare('SELECT id FROM workshop').get()
}

/**
 * One single file remains: the log is folded in and removed. By their names: where another file has come to the place, its
 * log would be the one that goes.
 */
export function shut(db: Database.Database, path: string, place?: FilePlace): void {
  if (!db.open) return
  if (place && !['there', 'log-gone'].includes(place.stand())) {
    db.close()
    return
  }
  try {
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.pragma('journal_mode = DELETE')
  } finally {
    db.close()
    flushFolder(dirname(path))
  }
}

/** Refuses `file-read-only`, and what `asRefusal` tells of a file that may not be read. */
export function checkRights(path: string, name: string): void {
  try {
    accessSync(path, constants.R_OK)
  } catch (error) {
    throw asRefusal(error, 'open', name)
  }
  try {
    accessSync(path, constants.W_OK)
    accessSync(dirname(path), constants.W_OK)
  } catch {
    throw new Refusal('file-read-only', { file: name })
  }
}
