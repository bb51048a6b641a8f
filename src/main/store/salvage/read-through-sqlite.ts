/**
 * The rows that SQLite itself can still read: from the beginning of each table to the first thing that stops it, from the
 * end back to the last, and around what lies between. Needs a copy that nobody else opens.
 */
import Database from 'better-sqlite3'
import type { TakeRow } from './read-pages.ts'
import type { Value } from './read-record.ts'
import { type TableShape, tableShapes } from './table-shapes.ts'

type Row = Readonly<Record<string, Value>>

/** How far the next row that can be read is looked for, by doubling steps. */
const STEPS = 40

/** Tables under other definitions than Baton's are foreign, and nothing of them runs. */
function isTable(db: Database.Database, { name }: TableShape): boolean {
  try {
    const line = db
      .prepare<[string], { type: string; sql: string }>('SELECT type, sql FROM sqlite_schema WHERE name = ?')
      .get(name)
    return line?.type === 'table' && /^CREATE TABLE /i.test(line.sql)
  } catch {
    return false
  }
}

/** Reads on until something stops it; returns the last row id that came, and whether the end was reached. */
function readFrom(
  db: Database.Database,
  shape: TableShape,
  order: 'ASC' | 'DESC',
  after: number | null,
  give: (row: Row) => void,
) {
  let last = after
  try {
    const [sign, key] = [order === 'ASC' ? '>' : '<', shape.hasRowId ? 'rowid' : (shape.columns[0] ?? '')]
    const where = after === null ? '' : `WHERE rowid ${sign} ${after}`
    const fields = shape.hasRowId ? 'rowid AS "row id", *' : '*'
    const rows = db.prepare<[], Row>(`SELECT ${fields} FROM ${shape.name} ${where} ORDER BY ${key} ${order}`)
    for (const row of rows.iterate()) {
      give(row)
      if (shape.hasRowId) last = Number(row['row id'])
    }
    return { last, ended: true }
  } catch {
    return { last, ended: false }
  }
}

function readTable(db: Database.Database, shape: TableShape, isThere: IsThere, take: TakeRow): void {
  const give = (row: Row) => {
    if (shape.hasRowId && isThere(shape, Number(row['row id']))) return
    const values = shape.columns.map((column, index) => (index === shape.rowid ? null : (row[column] ?? null)))
    const present = values.slice(0, 1 + Math.max(...shape.columns.map((column, index) => (column in row ? index : 0))))
    if (shape.fits(present)) take(shape, shape.hasRowId ? Number(row['row id']) : null, present)
  }
  let { last, ended } = readFrom(db, shape, 'ASC', null, give)
  if (ended) return
  const back = readFrom(db, shape, 'DESC', null, give)
  if (!shape.hasRowId || back.last === null) return
  // Between the two ends, around one bad place after another.
  for (let step = 0; step < STEPS; step += 1) {
    const from = (last ?? 0) + 2 ** step
    if (from >= back.last) return
    const next = readFrom(db, shape, 'ASC', from, give)
    if (next.ended) return
    if (next.last !== null && next.last > from) {
      last = next.last
      step = -1
    }
  }
}

/** Whether a row is there already, so that nobody looks at it twice. */
export type IsThere = (table: TableShape, rowid: number) => boolean

/** Gives every row that can be read and is not there yet. A file that SQLite does not open gives none. */
export function readThroughSqlite(path: string, isThere: IsThere, take: TakeRow): void {
  let db: Database.Database | null = null
  try {
    const opened = new Database(path, { fileMustExist: true, timeout: 0 })
    db = opened
    opened.pragma('locking_mode = EXCLUSIVE')
    opened.pragma('trusted_schema = OFF')
    opened.pragma('cell_size_check = ON')
    for (const shape of tableShapes()) if (isTable(opened, shape)) readTable(opened, shape, isThere, take)
  } catch {
    // It is no database any more; what lies in its bytes is read without it.
  } finally {
    db?.close()
  }
}
