/**
 * Decides when a regular backup is due: when a workshop is opened whose newest backup is older than its last change, and
 * then every quarter of an hour while something changes. Looked at often, which costs two small questions to each open file.
 */
import type { WorkshopId } from '#shared/model/ids.ts'
import type { HeldWorkshop } from '../open-workshops.ts'
import type { BackupFolder } from '../ports/backup-store.ts'
import type { Clock } from '../ports/system.ts'
import { markOf } from './make-backups.ts'

const EVERY_MS = 15 * 60 * 1000
/** How long one that was refused rests: where the disk is full, every attempt would take what the next edit needs. */
const REST_MS = 60 * 1000

/** What is known of the newest backup of an open workshop. */
interface Known {
  /** The state that it holds; null where something changed since, nobody knows what. */
  mark: string | null
  /** When it was made, in milliseconds; null where there is none. */
  at: number | null
}

/** Which of the workshops that are open need a backup now. */
export interface ChangeWatch {
  due(shown: readonly HeldWorkshop[]): Promise<readonly HeldWorkshop[]>
  /** Whether there is a backup of what stands now. */
  isKept(held: HeldWorkshop): boolean
  /** A backup was made that holds at least this state. */
  note(workshop: WorkshopId, at: string, mark: string): void
  /** None could be made now. */
  noteRefused(workshop: WorkshopId): void
}

/** A second's worth: names of backups know no less. */
const inSeconds = (instant: string) => Math.floor(Date.parse(instant) / 1000)

/** Nothing is open yet. */
export function watchChanges({
  clock,
  library,
  isOpen,
}: {
  readonly clock: Clock
  readonly library: BackupFolder
  /** Whether it is open still: looking at folders takes its time, and a file that is closed answers nothing. */
  readonly isOpen: (held: HeldWorkshop) => boolean
}): ChangeWatch {
  const known = new Map<WorkshopId, Known>()
  /** When a backup was refused last, in milliseconds. */
  const refused = new Map<WorkshopId, number>()

  async function firstLook({ id, store }: HeldWorkshop): Promise<Known> {
    const mark = markOf(store.read)
    const changedAt = store.read.journal.changedAt()
    const newest = (await library.list(id).catch(() => []))[0]
    if (!newest || (changedAt !== null && inSeconds(changedAt) >= inSeconds(newest.at))) return { mark: null, at: null }
    return { mark, at: Date.parse(newest.at) }
  }

  /** A clock that was set back makes one due as well. */
  function isDue({ mark, at }: Known, { id, store }: HeldWorkshop): boolean {
    if (mark === markOf(store.read)) return false
    const now = Date.parse(clock.now())
    const rested = refused.get(id)
    if (rested !== undefined && Math.abs(now - rested) < REST_MS) return false
    return at === null || Math.abs(now - at) >= EVERY_MS
  }

  return {
    async due(shown) {
      const ids = new Set(shown.map(({ id }) => id))
      for (const facts of [known, refused]) for (const id of facts.keys()) if (!ids.has(id)) facts.delete(id)
      const wanted: HeldWorkshop[] = []
      for (const held of shown) {
        if (!isOpen(held)) continue
        const facts = known.get(held.id) ?? (await firstLook(held))
        if (!isOpen(held)) continue
        known.set(held.id, facts)
        if (isDue(facts, held)) wanted.push(held)
      }
      return wanted
    },
    isKept: ({ id, store }) => known.get(id)?.mark === markOf(store.read),
    note(workshop, at, mark) {
      known.set(workshop, { mark, at: Date.parse(at) })
      refused.delete(workshop)
    },
    noteRefused(workshop) {
      refused.set(workshop, Date.parse(clock.now()))
    },
  }
}
