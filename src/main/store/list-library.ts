/**
 * The closed workshops of the library. A file is looked into only when its time or size changed since the last look;
 * one that another Baton holds is never touched; one that a crash left with its log is healed first.
 */
import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ErrorCode } from '#shared/contract/errors.ts'
import { WorkshopId } from '#shared/model/ids.ts'
import type { LibraryListing } from '../core/ports/library-files.ts'
import type { WorkshopStore } from '../core/ports/workshop-store.ts'
import { Refusal } from '../core/refusal.ts'
import { listLeftovers } from './database-files.ts'
import { checkFile } from './file-check.ts'
import type { LibraryIndex, Seen } from './library-index.ts'
import { SCHEMA_VERSION } from './migrations/index.ts'
import type { ProcessLocks } from './process-lock.ts'
import { readSummary } from './read-summary.ts'

export interface ListOptions {
  readonly folder: string
  readonly index: LibraryIndex
  readonly locks: ProcessLocks
  readonly open: (id: string) => WorkshopStore
  /** Workshops that this process holds open. */
  readonly held: ReadonlySet<string>
}

const EXTENSION = '.baton'

/** Where a file carries no usable id as its name, Home still needs one to speak of it. */
function idOf(fileName: string): WorkshopId {
  const name = WorkshopId.safeParse(fileName.slice(0, -EXTENSION.length))
  if (name.success) return name.data
  return `file-${createHash('sha256').update(fileName).digest('hex').slice(0, 16)}` as WorkshopId
}

/** The file that Home speaks of by this id; null when there is none. */
export function findFileName(folder: string, id: string): string | null {
  return listFileNames(folder).find((fileName) => idOf(fileName) === id) ?? null
}

/** Names of everything in the folder that is called like a workshop. */
export function listFileNames(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith(EXTENSION) && !name.startsWith('.'))
}

function lookInto(path: string, fileName: string, options: ListOptions): Pick<Seen, 'summary' | 'code'> {
  try {
    const id = idOf(fileName)
    if (!fileName.startsWith(id)) throw new Refusal('file-misplaced', { file: fileName })
    if (listLeftovers(path).length > 0 || checkFile(path, SCHEMA_VERSION, fileName).log) options.open(id).close()
    const facts = readSummary(path, fileName)
    if (facts.id !== id) throw new Refusal('file-misplaced', { file: fileName })
    return { summary: { ...facts, bytes: 0, lastOpenedAt: null }, code: null }
  } catch (error) {
    if (error instanceof Refusal) return { summary: null, code: error.code }
    // Tables that are missing or foreign show as an error of SQL.
    return { summary: null, code: 'file-foreign-schema' }
  }
}

/** Looks at the folder now. A single bad file never hides the others. */
export function listLibrary(options: ListOptions): LibraryListing {
  const { folder, index, locks, held } = options
  const fileNames = listFileNames(folder)
  const workshops: LibraryListing['workshops'][number][] = []
  const broken: LibraryListing['broken'][number][] = []
  for (const fileName of fileNames) {
    const id = idOf(fileName)
    if (held.has(id)) continue
    const path = join(folder, fileName)
    const stats = statSync(path, { throwIfNoEntry: false })
    if (!stats) continue
    const seen = look(path, fileName, id, stats)
    const bytes = stats.size
    if (seen?.summary) workshops.push({ ...seen.summary, bytes, lastOpenedAt: index.lastOpenedAt(id) })
    else broken.push({ id, fileName, bytes, code: (seen?.code ?? 'workshop-in-use') as ErrorCode })
  }
  index.keepOnly(new Set(fileNames))
  index.save()
  return { workshops, broken }

  function look(path: string, fileName: string, id: string, stats: { mtimeMs: number; size: number }): Seen | null {
    const left = listLeftovers(path).length > 0
    if ((left || index.get(fileName, stats.mtimeMs, stats.size) === null) && locks.heldElsewhere(id)) {
      return index.lastKnown(fileName)
    }
    const known = left ? null : index.get(fileName, stats.mtimeMs, stats.size)
    if (known) return known
    const found = lookInto(path, fileName, options)
    if (found.code === 'workshop-in-use') return index.lastKnown(fileName)
    const now = statSync(path, { throwIfNoEntry: false }) ?? stats
    const seen = { ...found, mtime: now.mtimeMs, bytes: now.size }
    index.set(fileName, seen)
    return seen
  }
}
