/**
 * Everything that a workshop's file holds as one short text for each table: two files with the same texts hold the same
 * rows. Read with plain SQL, in a way of its own: what Baton compares copies by is not trusted here.
 */
import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'

/** Votes of open ballots stay in the workshop's own file. */
export const NEVER_COPIED: ReadonlySet<string> = new Set(['open_card', 'open_count'])

/** By table: the number of its rows, and a hash of all of them, whatever order they lie in. */
export type Digests = Readonly<Record<string, string>>

function digestRows(db: Database.Database, table: string): string {
  const rows: string[] = []
  for (const row of db.prepare<[], Record<string, unknown>>(`SELECT * FROM "${table}"`).iterate()) {
    const hash = createHash('sha256')
    for (const [column, value] of Object.entries(row)) {
      hash.update(`\0${column} ${typeof value} `)
      hash.update(value instanceof Uint8Array ? value : String(value))
    }
    rows.push(hash.digest('base64'))
  }
  return `${rows.length} rows ${createHash('sha256').update(rows.sort().join('\n')).digest('hex').slice(0, 16)}`
}

/** What of its tables a copy has to hold. */
export function digestTables(db: Database.Database): Digests {
  const tables = db.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all().sort()
  const copied = tables.filter((table) => !NEVER_COPIED.has(table) && !table.startsWith('sqlite_'))
  return Object.fromEntries(copied.map((table) => [table, digestRows(db, table)]))
}
