/** Brings a file of an older version to the present one: a copy first, then one transaction, then a check. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { Refusal } from '../core/refusal.ts'
import { fileNameOf, newBackupId, readBackupName } from './backups/backup-name.ts'
import { asRefusal } from './disk-refusal.ts'
import { isTemporary, renameDurably, temporaryBeside } from './durable.ts'
import { fingerprintOf } from './fingerprint.ts'
import { versionOf } from './migrations/index.ts'
import type { Migration } from './migrations/migration.ts'
import { holdsOpenVotes, imageWithoutVotes } from './open-votes.ts'
import { checkPages, checkSchema } from './schema-check.ts'
import { verifyCopy } from './verify-copy.ts'

/**
 * Writes a whole, verified copy as it is now, without the votes of open ballots, to the folder of backups, and returns its
 * path. Nothing else runs meanwhile, however large the file: it is being opened, and nothing of it may change before.
 */
export function copyBeforeUpdate(db: Database, backups: string, now: string): string {
  mkdirSync(backups, { recursive: true })
  const names = readdirSync(backups)
  // Whoever opens a workshop holds it alone, so that this is what was left of an opening that a crash cut short.
  for (const name of names.filter(isTemporary)) rmSync(join(backups, name), { force: true })
  const taken = names.flatMap((name) => readBackupName(name)?.id ?? [])
  const path = join(backups, fileNameOf(newBackupId(now, 'update', taken)))
  const temporary = temporaryBeside(path)
  try {
    if (holdsOpenVotes(db)) writeFileSync(temporary, imageWithoutVotes(db), { flag: 'wx' })
    else db.prepare('VACUUM INTO ?').run(temporary)
    verifyCopy(temporary, fingerprintOf(db), basename(path))
    renameDurably(temporary, path)
    return path
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/**
 * Runs the migrations that this file has not seen. Whatever goes wrong, the file is as it was, byte by byte, and the copy is
 * there. Refuses `update-failed`, or what the disk says.
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
  const update = db.transaction(() => {
    for (const migration of missing) {
      db.exec(migration.sql)
      db.pragma(`user_version = ${migration.version}`)
    }
    checkSchema(db, migrations, versionOf(migrations), name)
    checkPages(db, name)
  })
  try {
    update.immediate()
  } catch (error) {
    const refusal = asRefusal(error, 'open', name)
    // What it was found to be afterwards is a fault of the update, not of the file.
    const isOfTheDisk = refusal instanceof Refusal && refusal !== error
    throw isOfTheDisk ? refusal : new Refusal('update-failed', { file: name })
  }
}

/** The folder of backups of a library file: `<home>/backups/<id>`. */
export function backupsOf(home: string, id: string): string {
  return join(home, 'backups', id)
}

/** Where a loose file keeps the copy made before an update: beside it. */
export function backupsBeside(path: string): string {
  return dirname(path)
}
