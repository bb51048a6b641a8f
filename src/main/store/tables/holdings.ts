/**
 * Every table of a workshop file with what typed words lie in it. A table that is not listed here cannot be written anew:
 * whoever adds one must say what of it is words, or personal data would be carried along unseen.
 */
import type { Database } from 'better-sqlite3'
import { GONE, type Hold, type HoldingKind } from '../../core/ports/purge-store.ts'
import { Refusal } from '../../core/refusal.ts'
import { compressPack, packFrom } from './history.ts'

/** A row of any table. A value that is a function is made only when the row is written. */
export type AnyRow = Readonly<Record<string, unknown>>

interface TableOfFile {
  /** Whether something newer holds in the place of a row; by default nothing does. */
  readonly past?: string
  /** The row as it is to be; null when it goes. */
  readonly pass: (row: AnyRow, hold: Hold) => AnyRow | null
}

const kept: TableOfFile = { pass: (row) => row }

function parse(json: unknown): unknown {
  try {
    return JSON.parse(String(json))
  } catch {
    throw new Refusal('file-damaged', { file: '' })
  }
}

/** A row whose words are these columns. */
function words(of: HoldingKind, columns: Readonly<Record<string, string>>, past?: string): TableOfFile {
  return {
    ...(past === undefined ? {} : { past }),
    pass(row, hold) {
      const value = Object.fromEntries(Object.entries(columns).map(([column, name]) => [name, row[column]]))
      const next = hold({ of, value, past: row.past === 1 }) as Readonly<Record<string, unknown>>
      const written = Object.entries(columns).map(([column, name]) => [column, next[name]])
      return { ...row, ...Object.fromEntries(written) }
    },
  }
}

/** A row whose words lie in one column of JSON. */
function json(of: HoldingKind, past?: string): TableOfFile {
  return {
    ...(past === undefined ? {} : { past }),
    pass: (row, hold) => ({
      ...row,
      json: JSON.stringify(hold({ of, value: parse(row.json), past: row.past === 1 })),
    }),
  }
}

interface Patch {
  readonly put: readonly unknown[]
}

function passPatch<P extends Patch>(patch: P, hold: Hold): P {
  return { ...patch, put: patch.put.map((value) => hold({ of: 'record', value, past: true })) }
}

const edit: TableOfFile = {
  pass: (row, hold) => ({
    ...row,
    before: JSON.stringify(passPatch(parse(row.before) as Patch, hold)),
    after: JSON.stringify(passPatch(parse(row.after) as Patch, hold)),
  }),
}

const editPack: TableOfFile = {
  pass(row, hold) {
    const { start, edits } = packFrom(row.bytes as Buffer)
    const passed = {
      start: start.map((one) => ({ ...one, record: hold({ of: 'record', value: one.record, past: true }) })),
      edits: edits.map((one) => ({ ...one, before: passPatch(one.before, hold), after: passPatch(one.after, hold) })),
    }
    return { ...row, bytes: () => compressPack(JSON.stringify(passed)) }
  },
}

const evidence: TableOfFile = {
  past: `EXISTS (SELECT 1 FROM evidence AS newer
    WHERE newer.kind = one.kind AND newer.subject = one.subject AND newer.entry_id > one.entry_id)`,
  pass(row, hold) {
    const [kind, subject] = [String(row.kind), String(row.subject)]
    const value = hold({ of: 'evidence', kind, subject, value: parse(row.json), past: row.past === 1 })
    return value === GONE ? null : { ...row, json: JSON.stringify(value) }
  },
}

const changeEntry: TableOfFile = {
  past: `EXISTS (SELECT 1 FROM change_entry AS newer
    WHERE newer.change_id = one.change_id AND newer.entry_id > one.entry_id)`,
  pass(row, hold) {
    const { what, why, owner, comment } = row
    const value = { what, why, owner, comment, details: parse(row.details) }
    const next = hold({ of: 'change', value, past: row.past === 1 }) as AnyRow
    return { ...row, ...next, details: JSON.stringify(next.details) }
  },
}

const ARCHIVED = 'archived_at IS NOT NULL'

/** In an order in which they can be written. Votes of open ballots lie nowhere but in the workshop's own file. */
export const TABLES_OF_FILE: Readonly<Record<string, TableOfFile>> = {
  workshop: words('title', { title: 'title', client: 'client' }),
  session: kept,
  entry: kept,
  map_schema: kept,
  record: json('record'),
  edit,
  edit_pack: editPack,
  batch: kept,
  party: words('row', { name: 'name', group_name: 'group', people: 'people', note: 'note' }, ARCHIVED),
  interaction: words(
    'row',
    {
      ...{ service: 'service', trigger_text: 'trigger', moment_of_truth: 'momentOfTruth', note: 'note' },
      ...{ standard_what: 'what', standard_when: 'when', standard_way: 'way', standard_effort: 'effort' },
    },
    ARCHIVED,
  ),
  zone: words('row', { name: 'name' }, ARCHIVED),
  change: kept,
  change_entry: changeEntry,
  evidence,
  measurement: words(
    'measurement',
    { note: 'note' },
    'EXISTS (SELECT 1 FROM measurement AS newer WHERE newer.id = one.id AND newer.row > one.row)',
  ),
  agenda: json('agenda', 'entry_id < (SELECT MAX(entry_id) FROM agenda)'),
  progress: json('progress', 'entry_id < (SELECT MAX(entry_id) FROM progress)'),
  ballot: kept,
  ballot_entry: kept,
  card: words('vote', { name: 'name' }),
  ballot_count: kept,
  picture: kept,
  open_card: { pass: () => null },
  open_count: { pass: () => null },
}

/** The tables that a file has, whether or not they are known here. */
export function listTables(db: Database): readonly string[] {
  return db
    .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
    .pluck()
    .all()
}

/** The rows of a table as they are to be, in their order. */
export function* passRows(db: Database, table: string, hold: Hold): Iterable<AnyRow> {
  const known = TABLES_OF_FILE[table]
  if (known === undefined) throw new Error(`nobody said what words the table ${table} holds`)
  const hasRowId =
    db.prepare<[string], number>('SELECT wr FROM pragma_table_list WHERE name = ?').pluck().get(table) === 0
  const order = hasRowId ? ' ORDER BY one.rowid' : ''
  const rows = db.prepare<[], AnyRow>(`SELECT one.*, ${known.past ?? '0'} AS past FROM ${table} AS one${order}`)
  for (const row of rows.iterate()) {
    const passed = known.pass(row, hold)
    if (passed !== null) yield passed
  }
}

/** Writes rows into the same table of another file. */
export function createRowWriter(db: Database, table: string): (row: AnyRow) => void {
  const columns = db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table)
  const add = db.prepare<[unknown[]]>(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  )
  return (row) => {
    add.run(columns.map((column) => (typeof row[column] === 'function' ? row[column]() : row[column])))
  }
}
