/**
 * The first look at a file, before SQLite touches it: is it a regular file, a Baton workshop, of a version that is
 * known, and whole? Reads the bytes directly, so never call it on a file that this process holds open: closing the
 * handle would drop SQLite's locks.
 */
import { closeSync, lstatSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { Refusal } from '../core/refusal.ts'
import { listLeftovers } from './database-files.ts'
import { withDisk } from './disk-refusal.ts'
import { onlySaysNewer } from './salvage/only-says-newer.ts'

/** `BATN` in ASCII: what SQLite files of Baton carry as `application_id`. */
export const APPLICATION_ID = 0x4241544e

const MAGIC = 'SQLite format 3\u0000'
const HEADER_BYTES = 100
/** The write version of a file that works with a log. */
const LOG_FORMAT = 2

/** What the first bytes of a file tell. */
export interface FileHeader {
  readonly version: number
  /** Whether the file says that it works with a write-ahead log: it was not closed, or it was copied while it was open. */
  readonly log: boolean
}

/**
 * Refuses what cannot be a workshop of this Baton: `file-missing`, `file-not-regular`, `file-empty`, `file-no-access`,
 * `file-not-baton`, `file-damaged` (cut off), `file-newer`, `file-maybe-newer`.
 * @param version the newest schema version that is known
 * @param name the name that the person knows the file by
 */
export function checkFile(path: string, version: number, name: string = basename(path)): FileHeader {
  const stats = withDisk('open', path, () => lstatSync(path))
  if (!stats.isFile()) throw new Refusal('file-not-regular', { file: name })
  if (stats.size === 0) throw new Refusal('file-empty', { file: name })
  const header = Buffer.alloc(HEADER_BYTES)
  const read = withDisk('open', path, () => {
    const handle = openSync(path, 'r')
    try {
      return readSync(handle, header, 0, HEADER_BYTES, 0)
    } finally {
      closeSync(handle)
    }
  })
  if (read < HEADER_BYTES || header.toString('latin1', 0, 16) !== MAGIC) {
    throw new Refusal('file-not-baton', { file: name })
  }
  if (header.readUInt32BE(68) !== APPLICATION_ID) throw new Refusal('file-not-baton', { file: name })
  if (!isSound(header)) throw new Refusal('file-damaged', { file: name })
  const found = header.readUInt32BE(60)
  if (found > version) {
    const isOnlySaid = withDisk('open', path, () => onlySaysNewer(path, found))
    throw new Refusal(isOnlySaid ? 'file-maybe-newer' : 'file-newer', { file: name })
  }
  if (found === 0) throw new Refusal('file-not-baton', { file: name })
  if (listLeftovers(path).length === 0 && stats.size < sizeOf(header)) throw new Refusal('file-damaged', { file: name })
  return { version: found, log: header[18] === LOG_FORMAT }
}

/**
 * Whether what never changes in a header stands in it. SQLite itself would speak of a file that can only be read, or of a
 * mistake in every statement.
 */
function isSound(header: Buffer): boolean {
  const schemaFormat = header.readUInt32BE(44)
  const isKnown = (format: number | undefined) => format === 1 || format === 2
  return isKnown(header[18]) && isKnown(header[19]) && schemaFormat >= 1 && schemaFormat <= 4
}

/** What the header says of the size of the file; 0 where it does not say. */
function sizeOf(header: Buffer): number {
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16)
  const pages = header.readUInt32BE(28)
  return header.readUInt32BE(24) === header.readUInt32BE(92) ? pageSize * pages : 0
}
