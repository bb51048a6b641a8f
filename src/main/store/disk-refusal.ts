/**
 * What SQLite and the file system say, turned into refusals that the core knows. The only place where their codes are
 * known. What is no trouble of the disk (a broken constraint, a bug) passes through unchanged.
 */
import { basename } from 'node:path'
import Database from 'better-sqlite3'
import { Refusal } from '../core/refusal.ts'
import { sayClaimant } from './claim.ts'
import { codeOf } from './error-code.ts'

/** Codes that tell of a mistake in Baton, not of the disk. */
const OURS = /^SQLITE_(ERROR|CONSTRAINT|MISUSE|RANGE|MISMATCH|INTERNAL|TOOBIG|ABORT|AUTH|SCHEMA)/

/** What was being done: `read` and `write` with an open workshop, `open` for everything else. */
export type Doing = 'open' | 'read' | 'write'

/** What says that a page is not what was written: its form, a first page that is none, a file that ends within one. */
const DAMAGE = /^SQLITE_(CORRUPT|IOERR_SHORT_READ|IOERR_CORRUPTFS)/

/** @param file the name that the person knows the file by */
export function asRefusal(error: unknown, doing: Doing, file: string): unknown {
  if (error instanceof Refusal) return error
  const code = codeOf(error)
  if (error instanceof Database.SqliteError) return ofSqlite(error, code, doing, file)
  if (error instanceof TypeError && error.message.includes('directory does not exist')) {
    return new Refusal('folder-missing', { folder: file })
  }
  return ofFileSystem(error, code, doing, file)
}

/** Trouble with the data directory itself, before any workshop is meant. */
export function asHomeRefusal(error: unknown, folder: string): unknown {
  const reason = codeOf(error)
  return reason === '' ? error : new Refusal('home-unusable', { folder, reason })
}

function ofSqlite(error: unknown, code: string, doing: Doing, file: string): unknown {
  if (OURS.test(code)) return error
  // Of one that was opened it is known that it was a workshop.
  if (code === 'SQLITE_NOTADB') return new Refusal(doing === 'open' ? 'file-not-baton' : 'file-damaged', { file })
  if (DAMAGE.test(code)) return new Refusal('file-damaged', { file })
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new Refusal('workshop-in-use', { holder: sayClaimant(null) })
  if (code.startsWith('SQLITE_FULL')) return new Refusal('disk-full', { file })
  if (code.startsWith('SQLITE_READONLY')) return new Refusal('file-read-only', { file })
  if (code.startsWith('SQLITE_CANTOPEN') || code === 'SQLITE_PERM') return new Refusal('file-no-access', { file })
  return new Refusal(doing === 'write' ? 'write-failed' : 'file-unreadable', { file, reason: code })
}

function ofFileSystem(error: unknown, code: string, doing: Doing, file: string): unknown {
  switch (code) {
    case '':
      return error
    case 'ERR_INVALID_ARG_VALUE':
      // A name with a zero in it: no file can bear it.
      return error instanceof Error && error.message.includes('null bytes')
        ? new Refusal('file-missing', { file })
        : error
    case 'ENOENT':
      return new Refusal('file-missing', { file })
    case 'ENOTDIR':
      return new Refusal('folder-missing', { folder: file })
    case 'EISDIR':
      return new Refusal('file-not-regular', { file })
    case 'EACCES':
    case 'EPERM':
      return new Refusal('file-no-access', { file })
    case 'EROFS':
      return new Refusal('file-read-only', { file })
    case 'ENOSPC':
    case 'EDQUOT':
      return new Refusal('disk-full', { file })
    case 'ENAMETOOLONG':
      return new Refusal('file-name-too-long', { file })
    case 'EEXIST':
      return new Refusal('file-exists', { file })
    default:
      if (!/^E[A-Z]+$/.test(code)) return error
      return new Refusal(doing === 'write' ? 'write-failed' : 'file-unreadable', { file, reason: code })
  }
}

/** Runs work on a file and turns trouble of the disk into a refusal that names it. */
export function withDisk<T>(doing: Doing, path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw asRefusal(error, doing, basename(path))
  }
}

/** The same for work beside everything else. */
export async function beside<T>(doing: Doing, path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw asRefusal(error, doing, basename(path))
  }
}
