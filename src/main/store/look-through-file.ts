/**
 * Looks through every page of a closed file before it is opened. It takes seconds for hundreds of megabytes, so it is done
 * beside everything else; whoever opens the file right after it need not do it again. A crash's log is folded in by that, as
 * by every opening. A newcomer would read the file while somebody may open it: closing the handle drops SQLite's locks.
 */
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { checkRights, connect, shut } from './connection.ts'
import { listLeftovers } from './database-files.ts'
import { asRefusal, withDisk } from './disk-refusal.ts'
import { checkFile } from './file-check.ts'
import { MIGRATIONS, SCHEMA_VERSION } from './migrations/index.ts'
import { checkPages, checkSchema } from './schema-check.ts'

/** Up to this size a file is looked through as it is opened: that takes less than a tenth of a second. */
const LARGE_BYTES = 50_000_000
const PIECE_BYTES = 4 * 1024 * 1024

/** Whether it is too large to be looked through while everything else waits. */
export function isLarge(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGE_BYTES
}

/** Where a file lies, and what the person knows it by. */
export interface ClosedFile {
  readonly path: string
  readonly name: string
}

/** Brings the file into memory, which is what takes long on a slow disk, and says how far that is. */
function readAhead(path: string, moved: (share: number) => void): void {
  const piece = Buffer.alloc(PIECE_BYTES)
  const handle = openSync(path, 'r')
  try {
    const { size } = statSync(path)
    let at = 0
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece)) {
      at += read
      moved(Math.min(1, at / size))
    }
  } finally {
    closeSync(handle)
  }
}

/** Refuses as opening does, and then leaves the file as opening does. */
export function lookThroughFile({ path, name }: ClosedFile, moved: (share: number) => void): void {
  const { version } = checkFile(path, SCHEMA_VERSION, name)
  checkRights(path, name)
  withDisk('open', path, () => readAhead(path, moved))
  let db: Database.Database | null = null
  try {
    db = connect(path)
    checkSchema(db, MIGRATIONS, version, name)
    checkPages(db, name)
    shut(db, path)
  } catch (error) {
    try {
      if (db) shut(db, path)
    } catch {
      // What is wrong with it is what the person must know.
    }
    throw asRefusal(error, 'open', name)
  }
}

/** Tells a file from what it was before, as far as the disk tells; null where it is gone. */
export function markOfFile(path: string): string | null {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false })
  if (stats === undefined) return null
  const { dev, ino, size, mtimeNs, ctimeNs } = stats
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ')
}

/** The same of a closed one; null where a log lies beside it. */
function stampOf(path: string): string | null {
  return listLeftovers(path).length > 0 ? null : markOfFile(path)
}

/** What remembers which large files were looked through. */
export interface LookingThrough {
  /** Whether it is large, and was not looked through. */
  wants(path: string): boolean
  /** Looks through a large file that nobody holds open. Refuses as opening does. */
  look(file: ClosedFile, moved: (share: number) => void): Promise<void>
  /** Whether this file was looked through, and nobody had it since. */
  isDone(path: string): boolean
}

/** @param look does {@link lookThroughFile} */
export function createLookingThrough(
  look: (file: ClosedFile, moved: (share: number) => void) => Promise<void>,
): LookingThrough {
  const stamps = new Map<string, string>()
  const isDone = (path: string) => stamps.has(path) && stamps.get(path) === stampOf(path)
  const wants = (path: string) => isLarge(path) && !isDone(path)
  return {
    isDone,
    wants,
    async look(file, moved) {
      const { path } = file
      if (!wants(path)) return
      await look(file, moved)
      const stamp = stampOf(path)
      if (stamp !== null) stamps.set(path, stamp)
    },
  }
}
