/**
 * What a row of each table looks like, taken from the schema that the migrations make. Where the first page is lost nothing
 * tells which page belongs to which table, but nearly every table has a shape of its own; where two are alike, what they
 * hold tells them apart.
 */
import { createHash } from 'node:crypto'
import Database from 'better-sqlite3'
import { MIGRATIONS } from '../migrations/index.ts'
import { packFrom } from '../tables/history.ts'
import { TABLES_OF_FILE } from '../tables/holdings.ts'
import type { Value } from './read-record.ts'

interface Column {
  readonly name: string
  readonly type: string
  readonly notnull: number
  readonly dflt_value: string | null
  readonly pk: number
}

/** A table as salvage needs to know it. */
export interface TableShape {
  readonly name: string
  readonly columns: readonly string[]
  /** The place of the column that is the row id, which the row itself keeps as null; -1 when there is none. */
  readonly rowid: number
  readonly hasRowId: boolean
  /** Whether these could be the values of one of its rows, and can be believed. */
  fits(values: readonly Value[]): boolean
}

function parse(value: Value | undefined): unknown {
  try {
    return typeof value === 'string' ? JSON.parse(value) : undefined
  } catch {
    return undefined
  }
}

const holds = (value: unknown, key: string) => typeof value === 'object' && value !== null && key in value

function isJson(value: Value | undefined): boolean {
  return parse(value) !== undefined
}

function isPack(bytes: Value | undefined): boolean {
  try {
    return Buffer.isBuffer(bytes) && Array.isArray(packFrom(bytes).edits)
  } catch {
    return false
  }
}

function isHashOf(hash: Value | undefined, bytes: Value | undefined): boolean {
  return Buffer.isBuffer(bytes) && createHash('sha256').update(bytes).digest('hex') === hash
}

const BALLOT_DEEDS: readonly unknown[] = ['opened', 'revised', 'revealed', 'discarded']

/** What tells rows of a table from those of one of the same shape, and rows that nobody could read any more from good ones. */
const SIGNS: Readonly<Record<string, (values: readonly Value[]) => boolean>> = {
  record: ([id, , , , , json]) => (parse(json) as { id?: unknown } | null | undefined)?.id === id,
  map_schema: ([, json]) => holds(parse(json), 'schemaVersion'),
  agenda: ([, json]) => holds(parse(json), 'blocks') && holds(parse(json), 'format'),
  progress: ([, json]) => holds(parse(json), 'blocks') && holds(parse(json), 'timer'),
  evidence: ([, , subject, json]) => isJson(json) && !BALLOT_DEEDS.includes(subject),
  ballot_entry: ([, , kind, terms]) => BALLOT_DEEDS.includes(kind) && isJson(terms),
  edit: ([, , , , before, after]) => holds(parse(before), 'put') && holds(parse(after), 'put'),
  edit_pack: ([, , , bytes]) => isPack(bytes),
  picture: ([hash, , , , , bytes]) => isHashOf(hash, bytes),
  open_card: ([, , json]) => isJson(json),
  open_count: ([, , , json]) => isJson(json),
  ballot_count: ([, , , json]) => isJson(json),
  card: ([, , , , , json]) => isJson(json),
  change_entry: (values) => values.length < 10 || isJson(values[9]),
}

function isOfType(value: Value | undefined, type: string): boolean {
  if (type === 'TEXT') return typeof value === 'string'
  if (type === 'BLOB') return Buffer.isBuffer(value)
  if (type === 'REAL') return typeof value === 'number'
  return Number.isInteger(value) || typeof value === 'bigint'
}

function shapeOf(db: Database.Database, name: string): TableShape {
  const columns = db.prepare<[string], Column>('SELECT * FROM pragma_table_info(?)').all(name)
  const hasRowId =
    db.prepare<[string], number>('SELECT wr FROM pragma_table_list WHERE name = ?').pluck().get(name) === 0
  const keys = columns.filter(({ pk }) => pk > 0)
  const isAlias = hasRowId && keys.length === 1 && keys[0]?.type === 'INTEGER'
  const rowid = isAlias ? columns.findIndex(({ pk }) => pk > 0) : -1
  const sign = SIGNS[name]
  const mayEndBefore = (column: Column) => column.notnull === 0 || column.dflt_value !== null
  return {
    ...{ name, rowid, hasRowId, columns: columns.map((column) => column.name) },
    fits: (values) =>
      values.length <= columns.length &&
      columns.every((column, index) => {
        // Columns that came with a later version are not in rows from before it.
        if (index >= values.length) return mayEndBefore(column)
        const value = values[index]
        if (index === rowid) return value === null
        return value === null ? column.notnull === 0 && column.pk === 0 : isOfType(value, column.type)
      }) &&
      (sign?.(values) ?? true),
  }
}

function makeShapes(): readonly TableShape[] {
  const db = new Database(':memory:')
  try {
    for (const migration of MIGRATIONS) db.exec(migration.sql)
    return Object.keys(TABLES_OF_FILE).map((name) => shapeOf(db, name))
  } finally {
    db.close()
  }
}

let shapes: readonly TableShape[] | null = null

/** Every table of the present schema, in an order in which rows can be written. */
export function tableShapes(): readonly TableShape[] {
  shapes ??= makeShapes()
  return shapes
}
