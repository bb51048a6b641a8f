/**
 * Copies a closed file to another folder, a stick among them: under a temporary name, flushed, read back byte by byte, and
 * only then given its name. A newcomer would trust the copy of the system: it says done while a stick still writes.
 */
import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { basename } from 'node:path'
import { Refusal } from '../core/refusal.ts'
import { asRefusal } from './disk-refusal.ts'
import { renameDurably, temporaryBeside } from './durable.ts'

const PIECE_BYTES = 1024 * 1024

/** Which file goes where; what has that name is replaced. */
export interface FileCopy {
  readonly from: string
  readonly to: string
}

function readPieces(path: string, take: (piece: Uint8Array) => void): string {
  const hash = createHash('sha256')
  const piece = Buffer.alloc(PIECE_BYTES)
  const handle = openSync(path, 'r')
  try {
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece)) {
      hash.update(piece.subarray(0, read))
      take(piece.subarray(0, read))
    }
  } finally {
    closeSync(handle)
  }
  return hash.digest('hex')
}

function writePieces(from: string, to: string): string {
  const handle = openSync(to, 'wx')
  try {
    const hash = readPieces(from, (piece) => {
      for (let at = 0; at < piece.length; ) at += writeSync(handle, piece, at)
    })
    fsyncSync(handle)
    return hash
  } finally {
    closeSync(handle)
  }
}

/** Returns the bytes that were copied. Leaves nothing when it fails. */
export function copyFile({ from, to }: FileCopy): number {
  const temporary = temporaryBeside(to)
  try {
    const written = writePieces(from, temporary)
    let bytes = 0
    const kept = readPieces(temporary, (piece) => {
      bytes += piece.length
    })
    if (kept !== written) throw new Refusal('write-failed', { file: basename(to), reason: 'READ-BACK' })
    renameDurably(temporary, to)
    return bytes
  } catch (error) {
    rmSync(temporary, { force: true })
    throw asRefusal(error, 'write', basename(to))
  }
}
