/**
 * Forges a workshop file: other values in some of its cells, of the kind that the column takes, so that SQLite finds nothing
 * wrong. Only somebody with a program of their own makes such a file.
 */
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { HOSTILE_NUMBERS, HOSTILE_TEXTS } from './hostile-values.ts'

/** Which cell is counted through the file, and what is put there. */
export interface Forgery {
  readonly cell: number
  readonly row: number
  readonly text: string
  readonly number: number
}

const JSON_TEXTS: readonly string[] = [
  ...['null', '[]', '{}', '0', '"x"', '{"id":"shape:a","typeName":"shape"}', '{"put":[null],"remove":[7]}'],
  ...[
    '{"put":[{"id":"shape:x","typeName":"shape","parentId":"shape:x"}],"remove":[]}',
    `${'['.repeat(9000)}${']'.repeat(9000)}`,
  ],
  ...['{"__proto__":{"polluted":true}}', '{"blocks":[]}', '{"schemaVersion":2,"sequences":{"com.tldraw.store":999}}'],
]

/** A few of them at once. */
export const forgeries: fc.Arbitrary<readonly Forgery[]> = fc.array(
  fc.record({
    cell: fc.nat(10_000),
    row: fc.nat(10_000),
    text: fc.constantFrom(...HOSTILE_TEXTS, ...JSON_TEXTS),
    number: fc.constantFrom(...HOSTILE_NUMBERS.filter(Number.isFinite)),
  }),
  { minLength: 1, maxLength: 6 },
)

interface Column {
  readonly table: string
  readonly column: string
  readonly type: string
}

const COLUMNS = `SELECT s.name AS "table", c.name AS "column", c.type AS type FROM sqlite_schema s, pragma_table_info(s.name) c
  WHERE s.type = 'table' ORDER BY 1, 2`

function valueFor(type: string, { text, number }: Forgery): unknown {
  if (type === 'TEXT') return text
  if (type === 'INTEGER') return BigInt(Math.trunc(Math.max(-9e15, Math.min(9e15, number))))
  return type === 'REAL' ? number : Buffer.from(text)
}

/** What does not hold in the table any more (a key that is there twice, a value that is checked) stays as it was. */
export function forge(path: string, all: readonly Forgery[]): string[] {
  const db = new Database(path)
  const done: string[] = []
  try {
    // The triggers that keep what was said would stop it; they must be there again, or nobody opens the file.
    const triggers = db
      .prepare<[], { name: string; sql: string }>(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`)
      .all()
    for (const { name } of triggers) db.exec(`DROP TRIGGER "${name}"`)
    const columns = db.prepare<[], Column>(COLUMNS).all()
    for (const forgery of all) {
      const { table, column, type } = columns[forgery.cell % columns.length] ?? { table: '', column: '', type: '' }
      const rows = db.prepare<[], number>(`SELECT COUNT(*) FROM "${table}"`).pluck().get() ?? 0
      if (rows === 0) continue
      const place = `WHERE "${column}" IS (SELECT "${column}" FROM "${table}" LIMIT 1 OFFSET ${forgery.row % rows})`
      try {
        db.prepare(`UPDATE "${table}" SET "${column}" = ? ${place}`).run(valueFor(type, forgery))
        done.push(`${table}.${column}`)
      } catch {
        // Not taken.
      }
    }
    for (const { sql } of triggers) db.exec(sql)
    return done
  } finally {
    db.close()
  }
}
