/**
 * Claims: which living process works with something, a workshop or the whole data directory. The claim is SQLite's exclusive
 * lock on an empty file, so it goes with its process however that ends, and no process number that was given anew can keep it
 * up. Beside it lies a note for people, which says who; a note alone means nothing.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import Database from 'better-sqlite3'
import { z } from 'zod'
import { dateFormat } from '#shared/text/formatters.ts'
import { t } from '#shared/text/text.ts'
import { writeFileAtomically } from './durable.ts'

/** Who claims something: the process, what it is, the machine that it runs on, and since when. */
const Claimant = z.object({
  process: z.int(),
  as: z.enum(['window', 'served', 'command']),
  machine: z.string(),
  since: z.iso.datetime(),
})
export type Claimant = z.infer<typeof Claimant>

/** Something that this process claims, until it is let go of or the process ends. */
export interface Claim {
  release(): void
}

/** A connection that nobody remembers is closed when memory is tidied up, and its lock with it: so they are all kept here. */
const held = new Set<Database.Database>()

/** This process, as its claims say. */
export function thisProcess(as: Claimant['as'], since: string): Claimant {
  return { process: process.pid, as, machine: hostname(), since }
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
}

/** The connection that holds the lock; null where somebody else does. Throws what the disk says. */
function lock(path: string, fileMustExist: boolean): Database.Database | null {
  const db = new Database(path, { timeout: 0, fileMustExist })
  try {
    // Nothing is ever written in it: the transaction is the lock.
    db.exec('BEGIN EXCLUSIVE')
    return db
  } catch (error) {
    db.close()
    if (isBusy(error)) return null
    throw error
  }
}

/**
 * Claims what `path` stands for, a path without ending in a folder that is there. Null where a living process claims it
 * already; a claim of one that has ended is passed over. Throws what the disk says.
 */
export function claim(path: string, claimant: Claimant): Claim | null {
  const db = lock(`${path}.lock`, false)
  if (db === null) return null
  held.add(db)
  try {
    writeFileAtomically(`${path}.json`, JSON.stringify(claimant))
  } catch {
    // A full disk: nobody can be told who it is, but the lock holds.
  }
  return {
    release() {
      if (!held.delete(db)) return
      try {
        rmSync(`${path}.json`, { force: true })
      } catch {
        // A disk that can only be read keeps the note; without its lock it says nothing.
      }
      db.close()
    },
  }
}

/** Whether a living process claims it, this one included. */
export function isClaimed(path: string): boolean {
  if (!existsSync(`${path}.lock`)) return false
  try {
    const db = lock(`${path}.lock`, true)
    db?.close()
    return db === null
  } catch {
    return false
  }
}

/** Who claims it as far as the note says, whether or not they still live; null without one. */
export function readClaimant(path: string): Claimant | null {
  try {
    return Claimant.parse(JSON.parse(readFileSync(`${path}.json`, 'utf8')))
  } catch {
    return null
  }
}

/** "process 4711 in a window of its own, since 2 Mar 2026, 09:30", for a sentence. */
export function sayClaimant(claimant: Claimant | null): string {
  if (claimant === null) return t('launch.claimant.unknown')
  const since = dateFormat({ dateStyle: 'medium', timeStyle: 'short' }).format(new Date(claimant.since))
  const facts = { process: claimant.process, since, as: t(`launch.claimant.${claimant.as}`) }
  return claimant.machine === hostname()
    ? t('launch.claimant.here', facts)
    : t('launch.claimant.elsewhere', { ...facts, machine: claimant.machine })
}
