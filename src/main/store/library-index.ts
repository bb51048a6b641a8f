/**
 * What Home shows of each closed file, remembered by its time and size, so that a list of two hundred opens none of
 * them. Everything here can be made again from the files, except when a workshop was last opened.
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { WorkshopSummary } from '#shared/model/workshop.ts'
import { writeFileAtomically } from './durable.ts'

const Seen = z.object({
  /** Modification time in ms and size in bytes of the file that was looked at. */
  mtime: z.number(),
  bytes: z.number(),
  summary: WorkshopSummary.nullable(),
  /** Why there is no summary. */
  code: z.string().nullable(),
})
/** What was found when a file was looked at. */
export type Seen = z.infer<typeof Seen>

/** Raised when a line of Home says more than it did: every file is then looked into once more. */
const VERSION = 2

const IndexFile = z.object({
  version: z.literal(VERSION),
  seen: z.record(z.string(), Seen),
  opened: z.record(z.string(), z.string()),
})
type IndexFile = z.infer<typeof IndexFile>

/** The memory of what was found. */
export interface LibraryIndex {
  get(fileName: string, mtime: number, bytes: number): Seen | null
  /** What was known of the file last, however it has changed since. */
  lastKnown(fileName: string): Seen | null
  set(fileName: string, seen: Seen): void
  /** Forgets the files that are not there any more. */
  keepOnly(fileNames: ReadonlySet<string>): void
  /** Forgets what was found in a file, so that it is looked into anew. */
  forgetFile(fileName: string): void
  /** Forgets all that is known of a workshop that is gone for good. */
  forget(id: string): void
  lastOpenedAt(id: string): string | null
  noteOpened(id: string, at: string): void
  /** Writes what is new. A disk that refuses costs only time at the next start. */
  save(): void
}

/** When workshops were last opened is known nowhere else, so it outlives a change of what is remembered of files. */
const Opened = IndexFile.pick({ opened: true })

function load(path: string): IndexFile {
  try {
    const written: unknown = JSON.parse(readFileSync(path, 'utf8'))
    const read = IndexFile.safeParse(written)
    return read.success ? read.data : { version: VERSION, seen: {}, ...Opened.parse(written) }
  } catch {
    return { version: VERSION, seen: {}, opened: {} }
  }
}

/** A file that cannot be read counts as empty. */
export function openLibraryIndex(path: string): LibraryIndex {
  const index = load(path)
  let changed = false
  return {
    get(fileName, mtime, bytes) {
      const seen = index.seen[fileName]
      return seen && seen.mtime === mtime && seen.bytes === bytes ? seen : null
    },
    lastKnown: (fileName) => index.seen[fileName] ?? null,
    set(fileName, seen) {
      index.seen[fileName] = seen
      changed = true
    },
    keepOnly(fileNames) {
      for (const fileName of Object.keys(index.seen)) {
        if (fileNames.has(fileName)) continue
        delete index.seen[fileName]
        changed = true
      }
    },
    forgetFile(fileName) {
      delete index.seen[fileName]
      changed = true
    },
    forget(id) {
      delete index.opened[id]
      delete index.seen[`${id}.baton`]
      changed = true
    },
    lastOpenedAt: (id) => index.opened[id] ?? null,
    noteOpened(id, at) {
      index.opened[id] = at
      changed = true
    },
    save() {
      if (!changed) return
      try {
        writeFileAtomically(path, JSON.stringify(index))
        changed = false
      } catch {
        // Kept in memory; nothing that a person made is in here.
      }
    },
  }
}
