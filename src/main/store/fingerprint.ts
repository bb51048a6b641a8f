/**
 * What a workshop file holds, said so shortly that two files can be compared: its entries, how far its map has come and how
 * many records that has. The same words mean the same state of the same workshop.
 */
import type { Database } from 'better-sqlite3'

const STATE = `SELECT (SELECT COUNT(*) FROM entry) || ' ' || (SELECT COALESCE(MAX(uid), '') FROM entry) || ' '
  || (SELECT map_sequence FROM workshop) || ' ' || (SELECT COUNT(*) FROM record)`

/** Read it in the same turn as the copy is taken. */
export function fingerprintOf(db: Database): string {
  return db.prepare<[], string>(STATE).pluck().get() ?? ''
}
