/**
 * Every workshop below a folder: a library, backups, a stick. Files are only read, and one that was left with a log is
 * looked at in a copy, since SQLite would write beside it. Runs in a thread of its own.
 */
import { copyFileSync, readdirSync, statSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import Database from 'better-sqlite3'
import type { FoundState } from '../../core/ports/backup-store.ts'
import { Refusal } from '../../core/refusal.ts'
import { checkContent } from '../content-check.ts'
import { listLeftovers, removeDatabase } from '../database-files.ts'
import { checkFile } from '../file-check.ts'
import { MIGRATIONS, SCHEMA_VERSION } from '../migrations/index.ts'
import { checkSchema } from '../schema-check.ts'

/** Folders below folders that are looked into, and files that are looked at: a whole disk is no library. */
const DEPTH = 6
const MOST_FILES = 20_000
/** What a library holds besides workshops and backups: what was thrown away, and what is on its way. */
const LEFT_OUT: ReadonlySet<string> = new Set(['deleted', 'inbox', 'locks', 'logs'])

/** Where to look, and what it is compared with. */
export interface LookOptions {
  readonly folder: string
  /** The library's own folder of workshops; nothing in there is touched but closed files that are compared. */
  readonly workshops: string
  /** A path where nothing is, for a copy. */
  readonly scratch: string
  /** Entries of the workshops that are open. */
  readonly held: ReadonlyMap<string, readonly string[]>
}

function isLibrary(names: readonly string[]): boolean {
  return names.includes('workshops') && names.includes('backups')
}

function listFiles(options: LookOptions): readonly string[] {
  const found: string[] = []
  const walk = (folder: string, depth: number) => {
    if (folder === options.workshops || depth > DEPTH) return
    let entries: ReturnType<typeof readList>
    try {
      entries = readList(folder)
    } catch (error) {
      // What may not be read below is left out; the folder itself is what was asked for.
      if (depth > 0) return
      throw error
    }
    const library = isLibrary(entries.map(({ name }) => name))
    for (const entry of entries) {
      if (found.length >= MOST_FILES || entry.name.startsWith('.')) continue
      if (entry.isFile() && entry.name.endsWith('.baton')) found.push(join(folder, entry.name))
      else if (entry.isDirectory() && !(library && LEFT_OUT.has(entry.name))) walk(join(folder, entry.name), depth + 1)
    }
  }
  walk(options.folder, 0)
  return found
}

function readList(folder: string) {
  return readdirSync(folder, { withFileTypes: true })
}

/** What a file says of itself. */
interface Told extends Pick<FoundState, 'workshop' | 'title' | 'client' | 'changedAt'> {
  readonly uids: readonly string[]
}

/** Nothing is asked of a file whose schema is not exactly ours: a view in it could run for ever. */
function readTold(path: string, name: string, version: number): Told {
  const db = new Database(path, { readonly: true, fileMustExist: true, timeout: 0 })
  try {
    db.pragma('trusted_schema = OFF')
    checkSchema(db, MIGRATIONS, version, name)
    checkContent(db, name)
    const facts = db
      .prepare<[], Omit<Told, 'uids'>>(
        `SELECT id AS workshop, title, client,
           COALESCE((SELECT MAX(last_entry_at) FROM session), created_at) AS changedAt FROM workshop`,
      )
      .get()
    if (!facts) throw new Refusal('file-damaged', { file: name })
    return { ...facts, uids: db.prepare<[], string>('SELECT uid FROM entry').pluck().all() }
  } finally {
    db.close()
  }
}

/** Folds the log of a copy in, as whoever opens it for writing does. */
function foldIn(path: string): void {
  const db = new Database(path, { fileMustExist: true, timeout: 0 })
  try {
    db.pragma('journal_mode = DELETE')
  } finally {
    db.close()
  }
}

/** Reads a file where it lies, or a copy of it where SQLite would write beside it. */
function tell(path: string, scratch: string): Told {
  const name = basename(path)
  const { version, log } = checkFile(path, SCHEMA_VERSION, name)
  const leftovers = listLeftovers(path)
  if (leftovers.length === 0 && !log) return readTold(path, name, version)
  try {
    for (const part of [path, ...leftovers]) copyFileSync(part, `${scratch}${part.slice(path.length)}`)
    foldIn(scratch)
    return readTold(scratch, name, checkFile(scratch, SCHEMA_VERSION, name).version)
  } finally {
    removeDatabase(scratch)
  }
}

function standing(arrived: readonly string[], ours: readonly string[]): FoundState['here'] {
  const here = new Set(ours)
  if (arrived.every((uid) => here.has(uid))) return 'same'
  const there = new Set(arrived)
  return ours.every((uid) => there.has(uid)) ? 'newer' : 'diverged'
}

/** Entries of the library's own workshop; null where it has none. A file that cannot be read has none that count. */
function ownUids(id: string, { workshops, held, scratch }: LookOptions): readonly string[] | null {
  const open = held.get(id)
  if (open) return open
  const path = join(workshops, `${id}.baton`)
  if (!statSync(path, { throwIfNoEntry: false })) return null
  try {
    return tell(path, scratch).uids
  } catch {
    return []
  }
}

function describe(path: string, options: LookOptions): FoundState {
  const { uids, ...facts } = tell(path, options.scratch)
  const ours = ownUids(facts.workshop, options)
  return {
    ...{ ...facts, entries: uids.length, bytes: statSync(path).size },
    file: relative(options.folder, path).split(sep).join('/'),
    here: ours === null ? 'missing' : standing(uids, ours),
  }
}

/** Looks at each file; what is no workshop, or cannot be read, is left out. */
export function lookThrough(options: LookOptions): readonly FoundState[] {
  let files: readonly string[]
  try {
    files = listFiles(options)
  } catch {
    throw new Refusal('folder-missing', { folder: options.folder })
  }
  return files.flatMap((path) => {
    try {
      return [describe(path, options)]
    } catch {
      return []
    }
  })
}
