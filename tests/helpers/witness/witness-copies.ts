/**
 * Loaded into every process of the tests that holds workshops (`--import`, or by vitest): writes down what stood in a
 * workshop in each moment that a copy of it was taken, so that `restore-backups.ts` can say afterwards whether the backups
 * hold it. It listens where SQLite itself is asked, below everything that it is to judge.
 */
import { appendFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { type Digests, digestTables } from './digest-tables.ts'

/** One moment of a workshop in a library. */
export interface Witnessed {
  /** The data directory. */
  readonly home: string
  readonly workshop: string
  readonly digests: Digests
}

/** `<home>/workshops/<id>.baton`: copies of loose files are no backups. */
const IN_LIBRARY = /^(.*)[\\/]workshops[\\/]([^\\/]+)\.baton$/

/** Writes it down where the present test file, and the hosts that it starts, are told to. */
function note(db: Database.Database): void {
  const file = process.env.BATON_WITNESS
  const [, home, workshop] = IN_LIBRARY.exec(db.name) ?? []
  if (file === undefined || home === undefined || workshop === undefined) return
  const witnessed: Witnessed = { home, workshop, digests: digestTables(db) }
  try {
    appendFileSync(file, `${JSON.stringify(witnessed)}\n`)
  } catch {
    // A process that a test lets write nothing more.
  }
}

const marked: { prototype: Database.Database & { witnessed?: true } } = Database
const { prototype } = marked
if (!prototype.witnessed) {
  const { serialize, backup, prepare } = prototype
  prototype.witnessed = true
  prototype.serialize = function (options) {
    note(this)
    return serialize.call(this, options)
  }
  prototype.backup = async function (target, options) {
    const done = await backup.call(this, target, options)
    // What comes between the steps is in the copy too: it holds the moment in which the last page was taken.
    note(this)
    return done
  }
  prototype.prepare = function (this: Database.Database, sql: string) {
    if (/^VACUUM INTO/.test(sql)) note(this)
    return prepare.call(this, sql)
  } as typeof prepare
}
