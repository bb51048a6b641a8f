/**
 * Opens one workshop file with every check, in this order: a regular file of Baton of a known version -> locked ->
 * exactly our schema (before anything foreign in it could run) -> every page in order -> a believable identity ->
 * migrated, copy first -> write-ahead log. `locking_mode=EXCLUSIVE` stands before the first access: only so the log works without its `-shm`
 * file, and nobody else gets in.
 */
import { accessSync, constants, rmSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import Database from 'better-sqlite3'
import type { WorkshopStore } from '../core/ports/workshop-store.ts'
import { Refusal } from '../core/refusal.ts'
import { BOUND_PAGES, createCheckpointer } from './checkpoint.ts'
import { checkContent } from './content-check.ts'
import { copyTo, takeDown } from './copy-workshop.ts'
import { createDamageNote } from './damage-note.ts'
import { checkDates } from './dates-check.ts'
import { asRefusal, type Doing, withDisk } from './disk-refusal.ts'
import { flushFile, flushFolder } from './durable.ts'
import { checkFile } from './file-check.ts'
import { type FilePlace, watchPlace } from './file-place.ts'
import { copyBeforeUpdate, migrate } from './migrate.ts'
import { MIGRATIONS, versionOf } from './migrations/index.ts'
import type { Migration } from './migrations/migration.ts'
import { rewriteWorkshop, walkWorkshop } from './rewrite-workshop.ts'
import { createRunFileTask, type RunFileTask } from './run-file-task.ts'
import { checkPages, checkSchema } from './schema-check.ts'
import { createReader, createWriter } from './tables/index.ts'

export interface OpenOptions {
  /** The name that the person knows the file by. */
  readonly name?: string
  /** The folder for the copy that is made before an update. */
  readonly backups: string
  /** Now, for the name of such a copy. */
  readonly now: string
  /** What checks copies; in this thread unless said otherwise. */
  readonly run?: RunFileTask
  /** Runs after the file is closed. */
  readonly onClose?: () => void
  readonly migrations?: readonly Migration[]
}

/** A store with its connection, which only the store layer and its tests may touch. */
export interface OpenFile extends WorkshopStore {
  readonly db: Database.Database
}

/** How long a file that somebody else is just letting go of is waited for. */
const BUSY_MS = 300

/** The connection with its pragmas, holding the lock; nothing is checked or changed yet. */
function connect(path: string): Database.Database {
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
function shut(db: Database.Database, path: string, place?: FilePlace): void {
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

function checkRights(path: string, name: string): void {
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

/** Opens a workshop file. Refuses with the code of what is wrong, and then leaves the file as it was. */
export function openWorkshop(path: string, options: OpenOptions): OpenFile {
  const { name = basename(path), migrations = MIGRATIONS } = options
  const { version } = checkFile(path, versionOf(migrations), name)
  checkRights(path, name)
  let db: Database.Database | null = null
  try {
    db = connect(path)
    checkSchema(db, migrations, version, name)
    checkPages(db, name)
    checkContent(db, name)
    checkDates(db, name)
    const connection = db
    const keepCopy = () => {
      copyBeforeUpdate(connection, options.backups, options.now)
    }
    migrate(db, version, migrations, name, keepCopy)
    setModes(db)
    return createStore(db, path, name, keepCopy, options)
  } catch (error) {
    try {
      if (db) shut(db, path)
    } catch {
      // What stopped the opening is what the person must know.
    }
    throw asRefusal(error, 'open', name)
  }
}

function createStore(
  db: Database.Database,
  path: string,
  name: string,
  keepCopy: () => void,
  { onClose = () => {}, run = createRunFileTask(null) }: OpenOptions,
): OpenFile {
  const checkpointer = createCheckpointer(db, path)
  const writer = createWriter(db)
  const place = watchPlace(path)
  const damage = createDamageNote(name)
  const where = { file: name, folder: dirname(path) }
  const stand = () => {
    const placed = place.stand()
    return placed === 'there' && damage.isFound() ? 'file-damaged' : placed
  }
  const refuseUnlessThere = () => {
    const now = stand()
    if (now !== 'there') throw new Refusal(now, where)
  }
  const beside = <T>(doing: Promise<T>) =>
    doing.catch((error: unknown) => {
      throw damage.explain(error, 'write')
    })
  /** Work on the whole file, which meets every page. */
  const through = <T>(doing: Doing, work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw damage.explain(error, doing)
    }
  }
  // After a crash the log may still hold what was deleted since.
  checkpointer.empty()
  return {
    db,
    read: damage.guard(createReader(db)),
    write(work) {
      refuseUnlessThere()
      try {
        const result = db.transaction(() => work(writer)).immediate()
        checkpointer.committed()
        // A name that went meanwhile took the commit with it.
        refuseUnlessThere()
        return result
      } catch (error) {
        throw damage.explain(error, 'write')
      }
    },
    where: () => where,
    stand,
    isDoubtful: place.isDoubtful,
    ownsLog: place.ownsLog,
    probe() {
      refuseUnlessThere()
      through('write', () => {
        // What is written again as it stands is a page on its way to the disk like any other.
        db.transaction(() => db.pragma(`user_version = ${db.pragma('user_version', { simple: true })}`)).immediate()
      })
    },
    copyAllTo(target) {
      withDisk('write', path, () => {
        db.prepare('VACUUM INTO ?').run(target)
        flushFile(target)
      })
    },
    abandon() {
      checkpointer.stop()
      if (place.ownsLog()) rmSync(`${path}-wal`)
      db.close()
    },
    forget: () => {
      checkpointer.empty()
    },
    bytes() {
      const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0
      return sizeOf(path) + sizeOf(`${path}-wal`)
    },
    keepCopy: () => {
      withDisk('write', path, keepCopy)
    },
    walk: (hold) => {
      through('read', () => walkWorkshop(db, hold))
    },
    rewriteTo: (target, rewriting) => {
      through('read', () => rewriteWorkshop(db, target, name, rewriting))
    },
    copyTo: (target, taken, way = {}) => beside(copyTo(db, { ...way, target, name, run }, taken)),
    takeImage() {
      const image = through('read', () => takeDown(db, { name, run }))
      return image && { write: (target, way) => beside(image.write(target, way)) }
    },
    close() {
      checkpointer.stop()
      try {
        withDisk('write', path, () => {
          shut(db, path, place)
        })
      } finally {
        onClose()
      }
    },
  }
}
