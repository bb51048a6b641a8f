/** Everything that a closed workshop file holds, row by row: what two files are compared by. */
import Database from 'better-sqlite3'

/** Votes of open ballots are in no copy. */
const NEVER_COPIED: ReadonlySet<string> = new Set(['open_card', 'open_count'])

/** Rows of every table, sorted, as JSON; blobs in base64. */
export function tablesOf(path: string): Record<string, string[]> {
  const db = new Database(path, { readonly: true, fileMustExist: true })
  try {
    const tables = db
      .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
      .pluck()
      .all()
    return Object.fromEntries(
      tables
        .filter((table) => !NEVER_COPIED.has(table) && !table.startsWith('sqlite_'))
        .map((table) => [table, rowsOf(db, table)]),
    )
  } finally {
    db.close()
  }
}

function rowsOf(db: Database.Database, table: string): string[] {
  return db
    .prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}`)
    .all()
    .map((row) => JSON.stringify(row, (_, value: unknown) => (value instanceof Uint8Array ? [...value] : value)))
    .sort()
}
