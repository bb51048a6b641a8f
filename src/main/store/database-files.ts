/** A workshop file on disk is up to four files: what SQLite leaves beside it belongs to it, and goes where it goes. */
import { existsSync, rmSync } from 'node:fs'

/** What is appended to the name of the file: the log, the index of the log, the journal of the other mode. */
const LEFTOVERS = ['-wal', '-shm', '-journal'] as const

/** Endings of what a crash may leave that holds data; the index of the log is made anew from the log. */
const DATA_LEFTOVERS = ['-wal', '-journal'] as const

/** The log or journal that a file was left with when Baton was killed, as full paths. */
export function listLeftovers(path: string): readonly string[] {
  return DATA_LEFTOVERS.map((end) => `${path}${end}`).filter((leftover) => existsSync(leftover))
}

/** Removes a file with all that belongs to it. Nothing happens where it is not there. */
export function removeDatabase(path: string): void {
  for (const end of ['', ...LEFTOVERS]) rmSync(`${path}${end}`, { force: true })
}
