/** The records of the map, the edits that made them, and the replies to the latest batches. */

import type { SerializedSchema } from '@tldraw/store'
import type { Database } from 'better-sqlite3'
import type { BatchResult, MapRead, MapWrite, StoredRecord } from '../../core/ports/workshop-store.ts'
import { EDIT_COLUMNS, type EditRow, editOf } from './edit-row.ts'

/** How many replies are kept, so that a batch sent twice is applied once. */
const REMEMBERED_BATCHES = 1000

const RECORD = 'id, type_name AS typeName, type, from_id AS fromId, to_id AS toId, json'

export function mapReader(db: Database): MapRead {
  const records = db.prepare<[], StoredRecord>(`SELECT ${RECORD} FROM record ORDER BY rowid`)
  const record = db.prepare<[string], StoredRecord>(`SELECT ${RECORD} FROM record WHERE id = ?`)
  const from = db.prepare<[string], StoredRecord>(`SELECT ${RECORD} FROM record WHERE from_id = ?`)
  const to = db.prepare<[string], StoredRecord>(`SELECT ${RECORD} FROM record WHERE to_id = ?`)
  const shapes = db.prepare<[], number>(`SELECT COUNT(*) FROM record WHERE type_name = 'shape'`).pluck()
  const schema = db.prepare<[], string>('SELECT json FROM map_schema ORDER BY sequence DESC LIMIT 1').pluck()
  const schemas = db.prepare<[], { sequence: number; json: string }>('SELECT * FROM map_schema ORDER BY sequence')
  const sequence = db.prepare<[], number>('SELECT map_sequence FROM workshop').pluck()
  const batch = db.prepare<[string], BatchResult>('SELECT sequence, edit_id AS edit FROM batch WHERE id = ?')
  const lastEdit = db.prepare<[], number | null>('SELECT MAX(entry_id) FROM edit').pluck()
  const edit = db.prepare<[number], EditRow>(`SELECT ${EDIT_COLUMNS} FROM edit WHERE entry_id = ?`)
  return {
    records: () => records.all(),
    record: (id) => record.get(id) ?? null,
    bindingsFrom: (id) => from.all(id),
    bindingsTo: (id) => to.all(id),
    countShapes: () => shapes.get() ?? 0,
    schema() {
      const json = schema.get()
      if (json === undefined) throw new Error('the map has no schema')
      return JSON.parse(json) as SerializedSchema
    },
    schemas: () =>
      schemas.all().map((row) => ({ sequence: row.sequence, schema: JSON.parse(row.json) as SerializedSchema })),
    sequence: () => sequence.get() ?? 0,
    batch: (id) => batch.get(id) ?? null,
    lastEdit: () => lastEdit.get() ?? 0,
    edit(id) {
      const row = edit.get(id)
      return row ? editOf(row) : null
    },
  }
}

export function mapWriter(db: Database): MapWrite {
  const put = db.prepare<[string, string, string | null, string | null, string | null, string]>(`
    INSERT INTO record (id, type_name, type, from_id, to_id, json) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET type_name = excluded.type_name, type = excluded.type,
      from_id = excluded.from_id, to_id = excluded.to_id, json = excluded.json`)
  const remove = db.prepare<[string]>('DELETE FROM record WHERE id = ?')
  const setSchema = db.prepare<[string]>(
    'INSERT OR REPLACE INTO map_schema (sequence, json) SELECT map_sequence, ? FROM workshop',
  )
  const setSequence = db.prepare<[number]>('UPDATE workshop SET map_sequence = ?')
  const remember = db.prepare<[string, number, number]>('INSERT INTO batch (id, sequence, edit_id) VALUES (?, ?, ?)')
  const forget = db.prepare<[number]>('DELETE FROM batch WHERE number <= ?')
  const addEdit = db.prepare<[number, string, number, number, string, string]>(`
    INSERT INTO edit (entry_id, gesture, first_sequence, last_sequence, before, after) VALUES (?, ?, ?, ?, ?, ?)`)
  const extendEdit = db.prepare<[number, string, string, number]>(
    'UPDATE edit SET last_sequence = ?, before = ?, after = ? WHERE entry_id = ?',
  )
  return {
    ...mapReader(db),
    put: (record) => {
      put.run(record.id, record.typeName, record.type, record.fromId, record.toId, record.json)
    },
    remove: (id) => {
      remove.run(id)
    },
    setSchema: (schema) => {
      setSchema.run(JSON.stringify(schema))
    },
    setSequence: (sequence) => {
      setSequence.run(sequence)
    },
    rememberBatch: (batchId, { sequence, edit }) => {
      const row = Number(remember.run(batchId, sequence, edit).lastInsertRowid)
      forget.run(row - REMEMBERED_BATCHES)
    },
    addEdit: (edit) => {
      addEdit.run(
        edit.id,
        edit.gesture,
        edit.firstSequence,
        edit.lastSequence,
        JSON.stringify(edit.before),
        JSON.stringify(edit.after),
      )
    },
    extendEdit: ({ id, lastSequence, before, after }) => {
      extendEdit.run(lastSequence, JSON.stringify(before), JSON.stringify(after), id)
    },
  }
}
