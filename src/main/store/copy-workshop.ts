/**
 * Whole copies of an open workshop, without the votes of open ballots. A copy is not called done before it was read back:
 * what is written is flushed, opened again, checked page by page, and must hold the same entries.
 */
import { writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { Refusal } from '../core/refusal.ts'
import { removeDatabase } from './database-files.ts'
import { asRefusal } from './disk-refusal.ts'
import { flushFile } from './durable.ts'
import { APPLICATION_ID } from './file-check.ts'
import { holdsOpenVotes, imageWithoutVotes } from './open-votes.ts'
import { checkPages } from './schema-check.ts'

/** Pages per step; other work runs between the steps. */
const STEP_PAGES = 1000

const STATE = `SELECT (SELECT COUNT(*) FROM entry) || ' ' || (SELECT COALESCE(MAX(uid), '') FROM entry) || ' '
  || (SELECT map_sequence FROM workshop) || ' ' || (SELECT COUNT(*) FROM record)`

function stateOf(db: Database.Database): string {
  return db.prepare<[], string>(STATE).pluck().get() ?? ''
}

/** Opens a finished copy for reading and refuses `file-damaged` unless it is whole and says what it must say. */
export function verifyCopy(path: string, state: string, name: string): void {
  const db = new Database(path, { readonly: true, fileMustExist: true, timeout: 0 })
  try {
    checkPages(db, name)
    const right = db.pragma('application_id', { simple: true }) === APPLICATION_ID && stateOf(db) === state
    if (!right) throw new Refusal('file-damaged', { file: name })
  } finally {
    db.close()
  }
}

/** Copies may be overtaken by a commit between their last step and the check; then they are made again. */
const ATTEMPTS = 5

/** Said when a vote comes in while pages are being copied: the next step would take it along. */
class Overtaken extends Error {}

/** Copies page by page, with other work between the steps. False when a vote came in meanwhile. */
async function copyPages(db: Database.Database, target: string): Promise<boolean> {
  try {
    await db.backup(target, {
      progress: () => {
        if (holdsOpenVotes(db)) throw new Overtaken()
        return STEP_PAGES
      },
    })
    return !holdsOpenVotes(db)
  } catch (error) {
    if (error instanceof Overtaken) return false
    throw error
  }
}

async function attempt(db: Database.Database, target: string, name: string, taken: () => void): Promise<boolean> {
  if (holdsOpenVotes(db)) writeFileSync(target, imageWithoutVotes(db), { flag: 'wx' })
  else if (!(await copyPages(db, target))) return false
  const state = stateOf(db)
  taken()
  const copy = new Database(target, { fileMustExist: true, timeout: 0 })
  let right: boolean
  try {
    copy.pragma('locking_mode = EXCLUSIVE')
    copy.pragma('journal_mode = DELETE')
    right = stateOf(copy) === state
  } finally {
    copy.close()
  }
  if (!right) return false
  flushFile(target)
  verifyCopy(target, state, name)
  return true
}

/**
 * Copies the present state to a path where nothing is yet, as a single file at rest. Leaves nothing when it fails.
 * @param taken called in the very moment whose state the copy holds
 * @returns what the copy says, for {@link verifyCopy}
 */
export async function copyTo(db: Database.Database, target: string, name: string, taken: () => void): Promise<string> {
  try {
    for (let count = 0; count < ATTEMPTS; count += 1) {
      if (await attempt(db, target, name, taken)) return stateOf(db)
      removeDatabase(target)
    }
    throw new Refusal('write-failed', { file: name, reason: 'still changing' })
  } catch (error) {
    removeDatabase(target)
    throw asRefusal(error, 'write', name)
  }
}
