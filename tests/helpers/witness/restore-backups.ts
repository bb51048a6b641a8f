/**
 * Every backup that a test has made is restored on a clean machine and compared, row by row, with what stood when it was
 * made (`witness-copies.ts`). A newcomer would compare with the workshop as it is now: that is another moment.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { BackupId } from '#shared/model/backup.ts'
import { WorkshopId } from '#shared/model/ids.ts'
import type { App } from '../../../src/main/rpc/app.ts'
import { callApp } from '../../../src/main/rpc/call-app.ts'
import { readBackupName } from '../../../src/main/store/backups/backup-name.ts'
import { SCHEMA_VERSION } from '../../../src/main/store/migrations/index.ts'
import { realApp } from '../real-app.ts'
import { type Digests, digestTables, NEVER_COPIED } from './digest-tables.ts'
import type { Witnessed } from './witness-copies.ts'

/** A file in one of the two places of a home. */
interface BackupFile {
  readonly path: string
  readonly workshop: WorkshopId
  readonly id: BackupId
}

/** What a closed file holds, and in what version. */
interface Held {
  readonly digests: Digests
  readonly version: number
  /** Votes of open ballots in it, of which there may be none. */
  readonly votes: number
}

/** Backups that a test damages on purpose; each must be found damaged. */
const spoiled = new Set<string>()
/** Those that were looked at, as they were then. */
const seen = new Set<string>()

/** Says that a test does harm to a backup, so that it is not expected to come back. */
export function expectSpoiled(path: string): void {
  spoiled.add(realpathSync(path))
}

/** What was witnessed in a file. */
export function readWitnessed(file: string): readonly Witnessed[] {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  return lines.filter(Boolean).map((line) => JSON.parse(line) as Witnessed)
}

/** Where backups of a home lie: its own folder, and the one that a person named. */
function placesOf(home: string): readonly string[] {
  const own = join(home, 'backups')
  try {
    const { backupFolder } = JSON.parse(readFileSync(join(home, 'settings.json'), 'utf8')) as { backupFolder?: unknown }
    return typeof backupFolder === 'string' ? [own, join(backupFolder, 'Baton backups'), backupFolder] : [own]
  } catch {
    return [own]
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function listBackups(home: string): readonly BackupFile[] {
  return placesOf(home).flatMap((place) =>
    namesIn(place).flatMap((name) => {
      const workshop = WorkshopId.safeParse(name)
      if (!workshop.success) return []
      return namesIn(join(place, name)).flatMap((file) => {
        const named = readBackupName(file)
        return named ? [{ path: join(place, name, file), workshop: workshop.data, id: named.id }] : []
      })
    }),
  )
}

function read(path: string): Held {
  const db = new Database(path, { readonly: true, fileMustExist: true })
  try {
    const there = db.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all()
    const votes = there
      .filter((table) => NEVER_COPIED.has(table))
      .map((table) => Number(db.prepare(`SELECT COUNT(*) FROM "${table}"`).pluck().get()))
    return {
      digests: digestTables(db),
      version: Number(db.pragma('user_version', { simple: true })),
      votes: votes.reduce((sum, count) => sum + count, 0),
    }
  } finally {
    db.close()
  }
}

const sameRows = (a: Digests, b: Digests) => JSON.stringify(a) === JSON.stringify(b)

/** Names the tables in which two states differ. */
function sayDifference(found: Digests, wanted: Digests): string {
  const tables = new Set([...Object.keys(found), ...Object.keys(wanted)])
  const differing = [...tables].filter((table) => found[table] !== wanted[table])
  return differing.map((table) => `${table}: ${found[table] ?? 'none'}, not ${wanted[table] ?? 'none'}`).join('; ')
}

async function ask(app: App, name: Parameters<typeof callApp>[2], input: unknown): Promise<void> {
  const result = await callApp(app, { role: 'facilitator', window: 'restorer' }, name, input as never)
  if (!result.ok) throw new Error(`${name}: ${result.error.code} ${result.error.message}`)
}

/** Brings one back as a person does, compares what then stands in the library, and opens it. */
async function restore({ path, workshop, id }: BackupFile, held: Held, home: string, app: App): Promise<void> {
  mkdirSync(join(home, 'backups', workshop), { recursive: true })
  copyFileSync(path, join(home, 'backups', workshop, `${id}.baton`))
  await ask(app, 'backups.restore', { workshop, backup: id, place: 'library', as: 'replace' })
  const restored = read(join(home, 'workshops', `${workshop}.baton`))
  // One of an older version is brought to the present one on its way.
  if (held.version === SCHEMA_VERSION && !sameRows(restored.digests, held.digests)) {
    throw new Error(`${path} is restored as something else: ${sayDifference(restored.digests, held.digests)}`)
  }
  await ask(app, 'library.open', { id: workshop })
  await ask(app, 'library.close', { id: workshop })
}

/** What is wrong with a backup before anybody restores it; null where it holds a moment that was witnessed. */
function findFault({ path, workshop }: BackupFile, held: Held, witnessed: readonly Witnessed[]): string | null {
  if (held.votes > 0) return `${path} holds ${held.votes} votes of an open ballot`
  const moments = witnessed.filter((one) => one.workshop === workshop)
  if (moments.some(({ digests }) => sameRows(digests, held.digests))) return null
  const nearest = moments.at(-1)
  const difference = nearest ? sayDifference(held.digests, nearest.digests) : 'no copy of it was seen being taken'
  return `${path} holds what never stood: ${difference}`
}

/** Throws unless it holds a moment that was witnessed, and comes back as that moment. */
async function judge(file: BackupFile, witnessed: readonly Witnessed[], home: string, app: App): Promise<void> {
  const held = read(file.path)
  const fault = findFault(file, held, witnessed)
  if (fault !== null) throw new Error(fault)
  await restore(file, held, home, app)
}

async function expectHarm({ path }: BackupFile, judged: Promise<void>): Promise<void> {
  const isWhole = await judged.then(
    () => true,
    () => false,
  )
  if (isWhole) throw new Error(`${path} was to be damaged, and is whole`)
}

/** As it is now: one that is replaced later is another one. */
function markOf({ path }: BackupFile): string {
  const { ino, size, mtimeMs } = statSync(path)
  return `${path} ${ino} ${size} ${mtimeMs}`
}

/** Restores every backup in the homes that were witnessed and compares each; returns how many. Throws at the first that fails. */
export async function restoreBackups(witnessed: readonly Witnessed[]): Promise<number> {
  const homes = [...new Set(witnessed.map(({ home }) => home))]
  const files = homes.flatMap(listBackups).filter((file) => !seen.has(markOf(file)))
  for (const file of files) seen.add(markOf(file))
  if (files.length === 0) return 0
  const folder = await mkdtemp(join(realpathSync(tmpdir()), 'baton restored '))
  const home = join(folder, 'home')
  const { app, log } = realApp(home)
  try {
    for (const file of files) {
      const judged = judge(file, witnessed, home, app)
      await (spoiled.has(realpathSync(file.path)) ? expectHarm(file, judged) : judged)
    }
    if (log.length > 0) throw new Error(log.join('\n'))
  } finally {
    await app.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  return files.length
}
