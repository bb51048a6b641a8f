/** Brings a file of an older version to the present one: a copy first, then one transaction, then a check. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { renameDurably, temporaryBeside } from './durable.ts'
import { versionOf } from './migrations/index.ts'
import type { Migration } from './migrations/migration.ts'
import { holdsOpenVotes, imageWithoutVotes } from './open-votes.ts'
import { checkPages, checkSchema } from './schema-check.ts'

/**
 * Writes a whole copy as it is now, without the votes of open ballots, to the folder of backups, and returns its path. The
 * name says what came after it.
 */
export function copyBeforeUpdate(db: Database, backups: string, reason: string, stamp: string): string {
  mkdirSync(backups, { recursive: true })
  const path = join(backups, `${stamp}-${reason}.baton`)
  const temporary = temporaryBeside(path)
  try {
    if (holdsOpenVotes(db)) writeFileSync(temporary, imageWithoutVotes(db), { flag: 'wx' })
    else db.prepare('VACUUM INTO ?').run(temporary)
    renameDurably(temporary, path)
    return path
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/**
 * Runs the migrations that this file has not seen. Whatever goes wrong, the file is as it was and the copy is there.
 * @param copyFirst called before anything is changed
 */
export function migrate(
  db: Database,
  from: number,
  migrations: readonly Migration[],
  name: string,
  copyFirst: () => void,
): void {
  const missing = migrations.filter((migration) => migration.version > from)
  if (missing.length === 0) return
  copyFirst()
  db.transaction(() => {
    for (const migration of missing) {
      db.exec(migration.sql)
      db.pragma(`user_version = ${migration.version}`)
    }
    checkSchema(db, migrations, versionOf(migrations), name)
    checkPages(db, name)
  }).immediate()
}

/** The folder of backups of a library file: `<home>/backups/<id>`. */
export function backupsOf(home: string, id: string): string {
  return join(home, 'backups', id)
}

/** Where a loose file keeps the copy made before an update: beside it. */
export function backupsBeside(path: string): string {
  return dirname(path)
}
