/** Reads a closed workshop file with SQLite itself, as a stranger would: what a test asserts is what is on disk. */
import { join } from 'node:path'
import Database from 'better-sqlite3'

export function pathOf(home: string, id: string): string {
  return join(home, 'workshops', `${id}.baton`)
}

/** All rows of a query on a file that nobody holds. */
export function readRows<T = Record<string, unknown>>(path: string, sql: string): T[] {
  const db = new Database(path, { readonly: true, fileMustExist: true })
  try {
    return db.prepare<[], T>(sql).all()
  } finally {
    db.close()
  }
}

/** Runs SQL on a file that nobody holds: to damage it on purpose. */
export function execute(path: string, sql: string): void {
  const db = new Database(path, { fileMustExist: true })
  db.pragma('synchronous = OFF')
  db.exec(sql)
  db.close()
}

/** What SQLite says of the whole file. */
export function integrityOf(path: string): unknown {
  return readRows<{ integrity_check: string }>(path, 'PRAGMA integrity_check')[0]?.integrity_check
}
