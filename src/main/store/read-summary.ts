/** The line of Home for a closed file: a quick look without the full check, which every opening makes. */
import Database from 'better-sqlite3'
import { type SummaryFacts, summaryOf } from '../core/summary.ts'
import { checkContent } from './content-check.ts'
import { checkDates, LISTED_TABLES } from './dates-check.ts'
import { asRefusal } from './disk-refusal.ts'
import { checkFile } from './file-check.ts'
import { SCHEMA_VERSION } from './migrations/index.ts'
import { waitingReader } from './tables/changes.ts'
import { journalReader } from './tables/journal.ts'
import { workshopReader } from './tables/workshop.ts'

/** Reads the summary of a file that nobody holds and that was closed cleanly. Refuses with the code of what is wrong. */
export function readSummary(path: string, name: string): SummaryFacts {
  checkFile(path, SCHEMA_VERSION, name)
  let db: Database.Database | null = null
  try {
    db = new Database(path, { readonly: true, fileMustExist: true, timeout: 0 })
    db.pragma('trusted_schema = OFF')
    checkContent(db, name)
    checkDates(db, name, LISTED_TABLES)
    return summaryOf({ workshop: workshopReader(db), journal: journalReader(db), changes: waitingReader(db) })
  } catch (error) {
    throw asRefusal(error, 'open', name)
  } finally {
    db?.close()
  }
}
