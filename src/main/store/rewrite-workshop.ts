/**
 * Goes through everything that a workshop file holds, and writes a new file out of it. A newcomer would change the rows in
 * place: tables that only grow refuse that, and what is deleted from a file lies on in its free pages and its log.
 */
import Database from 'better-sqlite3'
import type { Hold, Rewriting } from '../core/ports/purge-store.ts'
import { Refusal } from '../core/refusal.ts'
import { layOut } from './create-workshop-file.ts'
import { removeDatabase } from './database-files.ts'
import { asRefusal } from './disk-refusal.ts'
import { flushFile } from './durable.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { createRowWriter, listTables, passRows, TABLES_OF_FILE } from './tables/holdings.ts'
import { ratingsWriter } from './tables/ratings.ts'

/** Shows every holding, in the order in which it came into its table. */
export function walkWorkshop(db: Database.Database, hold: Hold): void {
  for (const table of listTables(db)) for (const _ of passRows(db, table, hold));
}

function fill(target: Database.Database, source: Database.Database, { hold, counts }: Rewriting): void {
  const unknown = listTables(source).filter((table) => !(table in TABLES_OF_FILE))
  if (unknown.length > 0) throw new Error(`nobody said what words the table ${unknown.join(', ')} holds`)
  for (const table of Object.keys(TABLES_OF_FILE)) {
    if (counts !== null && (table === 'card' || table === 'ballot_count')) continue
    const write = createRowWriter(target, table)
    for (const row of passRows(source, table, hold)) write(row)
  }
  if (counts !== null) ratingsWriter(target).keep([], counts)
}

/** Leaves a flushed file at rest at `path`, or nothing. */
export function rewriteWorkshop(source: Database.Database, path: string, name: string, rewriting: Rewriting): void {
  let target: Database.Database | null = null
  try {
    const made = new Database(path)
    target = made
    // Nobody sees the file before it is whole and flushed, so nothing is written beside it.
    made.pragma('journal_mode = MEMORY')
    made.pragma('synchronous = OFF')
    made.pragma('foreign_keys = OFF')
    made
      .transaction(() => {
        layOut(made, MIGRATIONS)
        fill(made, source, rewriting)
      })
      .immediate()
    const torn = made.pragma('foreign_key_check') as readonly unknown[]
    if (torn.length > 0) throw new Refusal('file-damaged', { file: name })
    made.close()
    flushFile(path)
  } catch (error) {
    target?.close()
    removeDatabase(path)
    throw asRefusal(error, 'write', name)
  }
}
