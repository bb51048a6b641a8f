/**
 * Says which process holds a workshop, so that another Baton on the same folder need not touch the file to know. Only a
 * note: SQLite's own lock decides, since a note outlives a crash and its process number may belong to somebody else.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The notes, by workshop. */
export interface ProcessLocks {
  /** Whether a living process other than this one left its note. */
  heldElsewhere(id: string): boolean
  note(id: string): void
  remove(id: string): void
}

/** Whether a process with this number runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Makes the folder of notes when it is missing. */
export function createProcessLocks(folder: string): ProcessLocks {
  mkdirSync(folder, { recursive: true })
  const pathOf = (id: string) => join(folder, `${id}.lock`)
  return {
    heldElsewhere(id) {
      let pid: number
      try {
        pid = Number.parseInt(readFileSync(pathOf(id), 'utf8'), 10)
      } catch {
        return false
      }
      return Number.isInteger(pid) && pid > 0 && pid !== process.pid && isAlive(pid)
    },
    note(id) {
      try {
        writeFileSync(pathOf(id), `${process.pid}\n`)
      } catch {
        // A full disk; SQLite's lock is there all the same.
      }
    },
    remove(id) {
      rmSync(pathOf(id), { force: true })
    },
  }
}
