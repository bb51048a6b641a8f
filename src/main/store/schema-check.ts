/** Whether a file holds exactly what Baton's migrations make: a foreign trigger or view could run with our rights. */
import Database from 'better-sqlite3'
import { Refusal } from '../core/refusal.ts'
import type { Migration } from './migrations/migration.ts'

const OBJECTS = `SELECT type || ' ' || name || ' ' || tbl_name || ' ' || COALESCE(sql, '') FROM sqlite_schema ORDER BY 1`

const expected = new WeakMap<readonly Migration[], Map<number, readonly string[]>>()

function listObjects(db: Database.Database): readonly string[] {
  return db.prepare<[], string>(OBJECTS).pluck().all()
}

/** What the schema of a fresh file of this version looks like. */
function expectedObjects(migrations: readonly Migration[], version: number): readonly string[] {
  const known = expected.get(migrations) ?? new Map<number, readonly string[]>()
  expected.set(migrations, known)
  let objects = known.get(version)
  if (!objects) {
    const db = new Database(':memory:')
    for (const migration of migrations) if (migration.version <= version) db.exec(migration.sql)
    objects = listObjects(db)
    db.close()
    known.set(version, objects)
  }
  return objects
}

/** Refuses `file-foreign-schema` unless the schema is exactly the expected one. */
export function checkSchema(
  db: Database.Database,
  migrations: readonly Migration[],
  version: number,
  name: string,
): void {
  const found = listObjects(db)
  const wanted = expectedObjects(migrations, version)
  if (found.length !== wanted.length || found.some((object, index) => object !== wanted[index])) {
    throw new Refusal('file-foreign-schema', { file: name })
  }
}

/** Refuses `file-damaged` unless SQLite finds every page in order. */
export function checkPages(db: Database.Database, name: string): void {
  const found = db.pragma('quick_check(1)', { simple: true })
  if (found !== 'ok') throw new Refusal('file-damaged', { file: name })
}
