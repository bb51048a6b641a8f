/** Makes the file of a new workshop, whole: nobody can see it before it has its schema, its row and its first records. */
import Database from 'better-sqlite3'
import type { WorkshopIdentity, WorkshopWriter } from '../core/ports/workshop-store.ts'
import { removeDatabase } from './database-files.ts'
import { asRefusal } from './disk-refusal.ts'
import { flushFile } from './durable.ts'
import { APPLICATION_ID } from './file-check.ts'
import { MIGRATIONS } from './migrations/index.ts'
import type { Migration } from './migrations/migration.ts'
import { createWriter } from './tables/index.ts'
import { insertWorkshop } from './tables/workshop.ts'

/** Makes the tables of a workshop in an empty file, which says then what it is. */
export function layOut(db: Database.Database, migrations: readonly Migration[]): void {
  db.pragma(`application_id = ${APPLICATION_ID}`)
  for (const migration of migrations) {
    db.exec(migration.sql)
    db.pragma(`user_version = ${migration.version}`)
  }
}

/** Leaves a flushed file at rest at `path`, or nothing. */
export function createWorkshopFile(
  path: string,
  identity: WorkshopIdentity,
  seed: (writer: WorkshopWriter) => void,
  migrations: readonly Migration[] = MIGRATIONS,
): void {
  let db: Database.Database | null = null
  try {
    db = new Database(path)
    const connection = db
    db.pragma('journal_mode = DELETE')
    db.pragma('foreign_keys = ON')
    db.transaction(() => {
      layOut(connection, migrations)
      insertWorkshop(connection, identity)
      seed(createWriter(connection))
    }).immediate()
    db.close()
    flushFile(path)
  } catch (error) {
    db?.close()
    removeDatabase(path)
    throw asRefusal(error, 'write', identity.title)
  }
}
