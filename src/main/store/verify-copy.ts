/** A copy is not called good before it was opened and read through: what a disk took and what it kept are two things. */
import Database from 'better-sqlite3'
import { Refusal } from '../core/refusal.ts'
import { withDisk } from './disk-refusal.ts'
import { APPLICATION_ID } from './file-check.ts'
import { fingerprintOf } from './fingerprint.ts'
import { checkPages } from './schema-check.ts'

/** Opens a file at rest for reading, and returns its fingerprint. Refuses `file-damaged` unless it is whole and a workshop. */
export function checkCopy(path: string, name: string): string {
  return withDisk('open', path, () => {
    const db = new Database(path, { readonly: true, fileMustExist: true, timeout: 0 })
    try {
      checkPages(db, name)
      if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
        throw new Refusal('file-damaged', { file: name })
      }
      return fingerprintOf(db)
    } finally {
      db.close()
    }
  })
}

/** The same, and refuses `file-damaged` as well where it says something else than what was copied. */
export function verifyCopy(path: string, fingerprint: string, name: string): void {
  if (checkCopy(path, name) !== fingerprint) throw new Refusal('file-damaged', { file: name })
}
