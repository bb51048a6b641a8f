/**
 * The pages in a write-ahead log. SQLite stops at the first frame that is damaged; here each frame is held against the one
 * before it, so that one bad frame costs one page and not every commit after it.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** The last committed state of each page in the log. */
export interface LoggedPages {
  readonly pageSize: number
  readonly lastPage: number
  /** Reads a page; false when the log does not hold it. */
  read(page: number, into: Buffer): boolean
  close(): void
}

const HEADER = 32
const FRAME_HEADER = 24
const MAGIC = 0x377f0682

/** The two running sums of a log, over words in the order that its header names. */
function addUp(bytes: Buffer, bigEndian: boolean, from: readonly [number, number]): readonly [number, number] {
  let [first, second] = from
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    const one = bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)
    const other = bigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4)
    first = (first + one + second) >>> 0
    second = (second + other + first) >>> 0
  }
  return [first, second]
}

function sumsAt(bytes: Buffer, at: number): readonly [number, number] {
  return [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)]
}

/** Where in the log the last committed frame of each page lies. */
function findFrames(handle: number, size: number, header: Buffer, pageSize: number) {
  const bigEndian = (header.readUInt32BE(0) & 1) === 1
  const frames = new Map<number, number>()
  const uncommitted = new Map<number, number>()
  const frame = Buffer.alloc(FRAME_HEADER + pageSize)
  let before = sumsAt(header, 24)
  let lastPage = 0
  for (let at = HEADER; at + frame.length <= size; at += frame.length) {
    if (readSync(handle, frame, 0, frame.length, at) < frame.length) break
    // Frames of an earlier round of the log carry other salts.
    const isOfThisRound = frame.compare(header, 16, 24, 8, 16) === 0
    const said = sumsAt(frame, 16)
    const head = addUp(frame.subarray(0, 8), bigEndian, before)
    const [first, second] = addUp(frame.subarray(FRAME_HEADER), bigEndian, head)
    before = said
    if (!isOfThisRound || first !== said[0] || second !== said[1]) continue
    uncommitted.set(frame.readUInt32BE(0), at + FRAME_HEADER)
    const committedPages = frame.readUInt32BE(4)
    if (committedPages === 0) continue
    lastPage = committedPages
    for (const [page, place] of uncommitted) frames.set(page, place)
    uncommitted.clear()
  }
  return { frames, lastPage }
}

/** Null when there is no log, or nothing of it can be believed. */
export function readLog(path: string): LoggedPages | null {
  let handle: number
  try {
    handle = openSync(path, 'r')
  } catch {
    return null
  }
  const header = Buffer.alloc(HEADER)
  const { size } = fstatSync(handle)
  const isLog = readSync(handle, header, 0, HEADER, 0) === HEADER && (header.readUInt32BE(0) & ~1) >>> 0 === MAGIC
  const pageSize = header.readUInt32BE(8)
  const { frames, lastPage } =
    isLog && pageSize >= 512 && pageSize <= 65_536
      ? findFrames(handle, size, header, pageSize)
      : { frames: new Map<number, number>(), lastPage: 0 }
  if (frames.size === 0) {
    closeSync(handle)
    return null
  }
  return {
    pageSize,
    lastPage,
    read(page, into) {
      const at = frames.get(page)
      return at !== undefined && readSync(handle, into, 0, into.length, at) === into.length
    },
    close: () => closeSync(handle),
  }
}
