/**
 * Removing files so that their bytes do not lie on where they were. A disk may keep earlier blocks all the same (flash,
 * snapshots); what can be done from here is to overwrite before the name goes.
 */
import { closeSync, fsyncSync, linkSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { isTemporary, renameDurably, temporaryBeside } from './durable.ts'

const PIECE = Buffer.alloc(1_000_000)

/** Overwrites a file with zeros and removes it. A file that cannot be overwritten is removed all the same. */
export function removeForGood(path: string): void {
  try {
    const { size } = statSync(path)
    const handle = openSync(path, 'r+')
    try {
      for (let at = 0; at < size; at += PIECE.length) writeSync(handle, PIECE, 0, Math.min(PIECE.length, size - at), at)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch {
    // Without rights to its bytes, or gone already: what matters is that the name goes.
  }
  rmSync(path, { force: true })
}

/**
 * Gives a finished file the name of another one in one step, and then overwrites the bytes of the other, which a second
 * name has kept reachable. Where the disk knows no second names they are only let go of.
 */
export function replaceForGood(from: string, to: string): void {
  const former = temporaryBeside(to)
  let isReachable = false
  try {
    linkSync(to, former)
    isReachable = true
  } catch {
    // A file system without links.
  }
  try {
    renameDurably(from, to)
  } catch (error) {
    rmSync(former, { force: true })
    throw error
  }
  if (isReachable) removeForGood(former)
}

/** Removes what a crash during {@link replaceForGood} left in a folder: a second name of a file that stands, or the former one. */
export function removeFormer(folder: string): void {
  for (const path of readdirSync(folder)
    .filter(isTemporary)
    .map((name) => join(folder, name))) {
    // Overwriting a second name would overwrite the file itself.
    if ((statSync(path, { throwIfNoEntry: false })?.nlink ?? 0) > 1) rmSync(path, { force: true })
    else removeForGood(path)
  }
}
