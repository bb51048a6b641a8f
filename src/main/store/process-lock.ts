/**
 * Says which process holds a workshop, so that another Baton on the same folder need not touch the file to know. SQLite's own
 * lock on the workshop decides; this only spares it, and lets a sentence name the process.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../core/refusal.ts'
import { type Claim, type Claimant, claim, isClaimed, readClaimant, sayClaimant } from './claim.ts'
import { isTemporary } from './durable.ts'
import { codeOf } from './error-code.ts'

/** The claims of one process, by workshop. */
export interface ProcessLocks {
  /** Whether a living process other than this one holds the workshop. */
  heldElsewhere(id: string): boolean
  /** The refusal for a workshop that somebody else holds, with who that is. */
  inUse(id: string): Refusal
  note(id: string): void
  remove(id: string): void
}

/** Whether a process with this number runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** A process that was killed left half a note. Who writes one just now, and loses it, has its claim all the same. */
function removeHalfNotes(folder: string): void {
  for (const name of readdirSync(folder).filter(isTemporary)) rmSync(join(folder, name), { force: true })
}

/** Makes the folder of claims when it is missing. */
export function createProcessLocks(folder: string, claimant: Claimant): ProcessLocks {
  mkdirSync(folder, { recursive: true })
  removeHalfNotes(folder)
  const own = new Map<string, Claim>()
  const pathOf = (id: string) => join(folder, id)
  const isOurs = (path: string) => {
    const other = readClaimant(path)
    return other?.process === claimant.process && other.machine === claimant.machine
  }
  return {
    heldElsewhere: (id) => !own.has(id) && isClaimed(pathOf(id)) && !isOurs(pathOf(id)),
    inUse: (id) => new Refusal('workshop-in-use', { holder: sayClaimant(readClaimant(pathOf(id))) }),
    note(id) {
      try {
        const held = claim(pathOf(id), claimant)
        if (held) own.set(id, held)
      } catch {
        // A full disk; SQLite's lock on the workshop is there all the same.
      }
    },
    remove(id) {
      const held = own.get(id)
      if (!held) return
      held.release()
      rmSync(`${pathOf(id)}.lock`, { force: true })
      own.delete(id)
    },
  }
}
