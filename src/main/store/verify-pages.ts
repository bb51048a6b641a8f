/** The slow, thorough look at a closed file: every page, every index against its table, every reference. */
import Database from 'better-sqlite3'
import { Refusal } from '../core/refusal.ts'
import { asRefusal } from './disk-refusal.ts'

/** Refuses `file-damaged` when anything is out of order. */
export function verifyPages(path: string, name: string): void {
  let db: Database.Database | null = null
  try {
    db = new Database(path, { readonly: true, fileMustExist: true, timeout: 0 })
    const pages = db.pragma('integrity_check(1)', { simple: true })
    const references = db.pragma('foreign_key_check') as readonly unknown[]
    if (pages !== 'ok' || references.length > 0) throw new Refusal('file-damaged', { file: name })
  } catch (error) {
    throw asRefusal(error, 'open', name)
  } finally {
    db?.close()
  }
}
