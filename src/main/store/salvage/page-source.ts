/**
 * The pages of a database file as they would be after SQLite had played in the log beside it, read from the bytes: neither
 * the file nor its log needs to be whole. Formats: https://sqlite.org/fileformat2.html, sections 1.3 and 4.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { readLog } from './read-log.ts'
import { looksLikeLeaf } from './read-page.ts'

/** What is read of a file. */
export interface PageSource {
  readonly pageSize: number
  /** The last page, counted from 1. */
  readonly pageCount: number
  /** A page, zeros where the file ends in it. The bytes hold until the next call. */
  read(page: number): Buffer
  /** The first hundred bytes. */
  readonly header: Buffer
  close(): void
}

/** What Baton's files are made of. */
const USUAL_PAGE = 4096
const SAMPLE = 200

function isPageSize(size: number): boolean {
  return size >= 512 && size <= 65_536 && (size & (size - 1)) === 0
}

function readAt(handle: number, into: Buffer, at: number): Buffer {
  const read = readSync(handle, into, 0, into.length, at)
  return read === into.length ? into : into.fill(0, read)
}

/** The size of pages that the most pages agree with: the header that tells it may be what is damaged. */
function findPageSize(handle: number, size: number, header: Buffer, logged: number | null): number {
  const said = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16)
  const candidates = [...new Set([said, logged ?? 0, USUAL_PAGE])].filter(isPageSize)
  const scores = candidates.map((pageSize) => {
    const pages = Math.ceil(size / pageSize)
    const step = Math.max(1, Math.floor(pages / SAMPLE))
    const buffer = Buffer.alloc(pageSize)
    let bytes = 0
    for (let page = 1; page < pages; page += step) {
      if (looksLikeLeaf(readAt(handle, buffer, page * pageSize), 0)) bytes += pageSize * step
    }
    return bytes
  })
  return candidates[scores.indexOf(Math.max(...scores))] ?? USUAL_PAGE
}

/** Opens a closed file and the log that a crash left beside it. */
export function openPageSource(path: string): PageSource {
  const handle = openSync(path, 'r')
  try {
    const { size } = fstatSync(handle)
    const header = readAt(handle, Buffer.alloc(100), 0)
    const log = readLog(`${path}-wal`)
    const pageSize = findPageSize(handle, size, header, log?.pageSize ?? null)
    const logged = log?.pageSize === pageSize ? log : null
    const buffer = Buffer.alloc(pageSize)
    const source: PageSource = {
      pageSize,
      pageCount: Math.max(Math.ceil(size / pageSize), logged?.lastPage ?? 0),
      read(page) {
        return logged?.read(page, buffer) ? buffer : readAt(handle, buffer, (page - 1) * pageSize)
      },
      header,
      close() {
        logged?.close()
        closeSync(handle)
      },
    }
    if (logged) Buffer.from(source.read(1)).copy(header, 0, 0, 100)
    else log?.close()
    return source
  } catch (error) {
    closeSync(handle)
    throw error
  }
}
