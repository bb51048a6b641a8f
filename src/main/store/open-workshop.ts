/**
 * Opens one workshop file with every check, in this order: a regular file of Baton of a known version -> locked ->
 * exactly our schema (before anything foreign in it could run) -> every page in order -> a believable identity ->
 * migrated, copy first -> write-ahead log. A newcomer would change the order: what comes later trusts what came before.
 */
import { rmSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type Database from 'better-sqlite3'
import type { WorkshopStore } from '../core/ports/workshop-store.ts'
import { Refusal } from '../core/refusal.ts'
import { createCheckpointer } from './checkpoint.ts'
import { checkRights, connect, setModes, shut } from './connection.ts'
import { checkContent } from './content-check.ts'
import { copyTo, takeDown } from './copy-workshop.ts'
import { createDamageNote } from './damage-note.ts'
import { checkDates } from './dates-check.ts'
import { asRefusal, withDisk } from './disk-refusal.ts'
import { flushFile } from './durable.ts'
import { checkFile } from './file-check.ts'
import { watchPlace } from './file-place.ts'
import { type FinishCopy, finishCopy } from './finish-copy.ts'
import { copyBeforeUpdate, migrate } from './migrate.ts'
import { MIGRATIONS, versionOf } from './migrations/index.ts'
import type { Migration } from './migrations/migration.ts'
import { rewriteWorkshop, walkWorkshop } from './rewrite-workshop.ts'
import { checkPages, checkSchema } from './schema-check.ts'
import { createReader, createWriter } from './tables/index.ts'

export interface OpenOptions {
  /** The name that the person knows the file by. */
  readonly name?: string
  /** The folder for the copy that is made before an update. */
  readonly backups: string
  /** Now, for the name of such a copy. */
  readonly now: string
  /** What finishes copies; this thread unless said otherwise. */
  readonly finish?: FinishCopy
  /** Every page was looked through a moment ago, see `look-through-file.ts`; nobody had the file since. */
  readonly isLookedThrough?: boolean
  /** Runs after the file is closed. */
  readonly onClose?: () => void
  readonly migrations?: readonly Migration[]
}

/** A store with its connection, which only the store layer and its tests may touch. */
export interface OpenFile extends WorkshopStore {
  readonly db: Database.Database
}

/** Opens a workshop file. Refuses with the code of what is wrong, and then leaves the file as it was. */
export function openWorkshop(path: string, options: OpenOptions): OpenFile {
  const { name = basename(path), migrations = MIGRATIONS, isLookedThrough = false } = options
  const { version } = checkFile(path, versionOf(migrations), name)
  checkRights(path, name)
  let db: Database.Database | null = null
  try {
    db = connect(path)
    checkSchema(db, migrations, version, name)
    if (!isLookedThrough) checkPages(db, name)
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
  { onClose = () => {}, finish = async (copy) => finishCopy(copy) }: OpenOptions,
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
  /** An old connection can still be read where the disk lets nothing be written: that is no reason to give it up. */
  const explainWrite = (error: unknown) => {
    const said = damage.explain(error, 'write')
    const isReadOnly = said instanceof Refusal && said.code === 'write-failed' && place.isReadOnly()
    return isReadOnly ? new Refusal('file-read-only', where) : said
  }
  /** Work on the whole file, which meets every page. */
  const through = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw damage.explain(error, 'read')
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
        throw explainWrite(error)
      }
    },
    where: () => where,
    stand,
    isDoubtful: place.isDoubtful,
    ownsLog: place.ownsLog,
    probe() {
      refuseUnlessThere()
      try {
        // What is written again as it stands is a page on its way to the disk like any other.
        db.transaction(() => db.pragma(`user_version = ${db.pragma('user_version', { simple: true })}`)).immediate()
      } catch (error) {
        throw explainWrite(error)
      }
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
      through(() => walkWorkshop(db, hold))
    },
    rewriteTo: (target, rewriting) => {
      through(() => rewriteWorkshop(db, target, name, rewriting))
    },
    copyTo: (target, taken, way = {}) => beside(copyTo(db, { ...way, target, name, finish }, taken)),
    takeImage() {
      const image = through(() => takeDown(db, { name, finish }))
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
