/**
 * The new file that what was read goes into. A newcomer would write tables in the order of their references: rows come as
 * they lie in the old file, so references are looked at once everything is there.
 */
import Database from 'better-sqlite3'
import { layOut } from '../create-workshop-file.ts'
import { MIGRATIONS } from '../migrations/index.ts'
import type { Value } from './read-record.ts'
import type { TableShape } from './table-shapes.ts'

/** An empty workshop file of some version that takes rows. */
export interface SalvageTarget {
  readonly db: Database.Database
  /** False when a row of its key is there already, or the table does not take it. */
  add(table: TableShape, rowid: number | null, values: readonly Value[]): boolean
  /** Whether a row with this row id is there. */
  holds(table: TableShape, rowid: number): boolean
  count(table: TableShape): number
  has(table: string): boolean
  /** Puts back what keeps rows as they are. */
  seal(): void
  close(): void
}

/** Makes it, with nothing that keeps rows from being put right. */
export function createTarget(path: string, version: number): SalvageTarget {
  const db = new Database(path)
  // Nobody sees the file before it is whole and flushed, so nothing is written beside it.
  db.pragma('journal_mode = MEMORY')
  db.pragma('synchronous = OFF')
  db.pragma('foreign_keys = OFF')
  db.exec('BEGIN')
  layOut(
    db,
    MIGRATIONS.filter((migration) => migration.version <= version),
  )
  const triggers = db
    .prepare<[], { name: string; sql: string }>(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`)
    .all()
  for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`)
  const tables = new Set(db.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all())
  const statements = new Map<string, Database.Statement<unknown[]>>()
  const looks = new Map<string, Database.Statement<[number]>>()

  function statementFor({ name, columns, rowid, hasRowId }: TableShape, given: number) {
    const key = `${name} ${given}`
    const known = statements.get(key)
    if (known) return known
    const own = columns.slice(0, given)
    const fields = hasRowId && rowid === -1 ? ['rowid', ...own] : own
    const statement = db.prepare<unknown[]>(
      `INSERT OR IGNORE INTO ${name} (${fields.join(', ')}) VALUES (${fields.map(() => '?').join(', ')})`,
    )
    statements.set(key, statement)
    return statement
  }

  return {
    db,
    has: (table) => tables.has(table),
    add(table, rowid, values) {
      if (!tables.has(table.name)) return false
      try {
        const row = values.map((value, index) => (index === table.rowid ? rowid : value))
        const fields = table.hasRowId && table.rowid === -1 ? [rowid, ...row] : row
        return statementFor(table, values.length).run(...fields).changes === 1
      } catch {
        // Of another shape than the table of this version.
        return false
      }
    },
    holds({ name }, rowid) {
      const look = looks.get(name) ?? db.prepare<[number]>(`SELECT 1 FROM ${name} WHERE rowid = ?`)
      looks.set(name, look)
      return look.get(rowid) !== undefined
    },
    count: ({ name }) =>
      tables.has(name) ? (db.prepare<[], number>(`SELECT COUNT(*) FROM ${name}`).pluck().get() ?? 0) : 0,
    seal() {
      for (const { sql } of triggers) db.exec(sql)
      db.exec('COMMIT')
    },
    close: () => {
      db.close()
    },
  }
}
