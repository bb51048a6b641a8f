/**
 * Votes of open ballots stay in the workshop's own file: no copy of it holds any, not even for a moment under a temporary
 * name. A copy is therefore made from an image in memory out of which they were taken before.
 */
import type { Database } from 'better-sqlite3'

const TABLES = ['open_card', 'open_count']
/** Where a database file says how it is written (18) and read (19); 1 is a file at rest, without a write-ahead log. */
const FORMAT_BYTES = [18, 19]

function listTables(db: Database): readonly string[] {
  const there = db.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all()
  return TABLES.filter((table) => there.includes(table))
}

/** Whether a vote lies in an open ballot. Files from before there were ballots hold none. */
export function holdsOpenVotes(db: Database): boolean {
  return listTables(db).some((table) => db.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get() !== undefined)
}

/** The whole file as bytes, without those votes. The file itself keeps them: what is deleted here is rolled back. */
export function imageWithoutVotes(db: Database): Buffer {
  if (!holdsOpenVotes(db)) return imageOf(db)
  // Inside a transaction a part of it is taken back; alone nothing may be committed, or the file would count one more change.
  const isAlone = !db.inTransaction
  db.exec(isAlone ? 'BEGIN IMMEDIATE' : 'SAVEPOINT image')
  try {
    // Without a condition, so that SQLite clears whole pages and not only cells.
    for (const table of listTables(db)) db.exec(`DELETE FROM ${table}`)
    return imageOf(db)
  } finally {
    db.exec(isAlone ? 'ROLLBACK' : 'ROLLBACK TO image; RELEASE image')
  }
}

function imageOf(db: Database): Buffer {
  const image = db.serialize()
  for (const byte of FORMAT_BYTES) image[byte] = 1
  return image
}
