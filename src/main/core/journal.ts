/** Every transaction that changes a workshop adds one entry to its journal; the first after a pause, or after the guide was finished, begins a session. */
import type { SessionId } from '#shared/model/ids.ts'
import { continuesSession } from '#shared/model/session.ts'
import type { Session } from '#shared/model/workshop.ts'
import type { Clock, Ids } from './ports/system.ts'
import type { EntryFacts, JournalRead, JournalWrite } from './ports/workshop-store.ts'

export interface JournalDeps {
  readonly clock: Clock
  readonly ids: Ids
}

/** The session that is going on now, or was finished a moment ago; null after a pause. */
export function currentSession(journal: JournalRead, clock: Clock): Session | null {
  const last = journal.lastSession()
  return last && continuesSession(last.lastEntryAt, clock.now(), clock.dayOf) ? last : null
}

function startSession(journal: JournalWrite, ids: Ids, at: string): SessionId {
  const id = ids.next() as SessionId
  const number = (journal.lastSession()?.number ?? 0) + 1
  journal.startSession({ id, number, startedAt: at, lastEntryAt: at })
  return id
}

/** The guide was finished in it, and nothing came after: what comes next belongs to another sitting. */
function isClosed(journal: JournalRead, { id }: Session): boolean {
  const last = journal.lastIn(id)
  return last?.area === 'guide' && last.kind === 'finished'
}

/** The id of the session in which something is recorded now, begun if need be. */
export function recordInSession(
  journal: JournalWrite,
  { clock, ids }: JournalDeps,
): { session: SessionId; at: string } {
  const at = clock.now()
  const last = journal.lastSession()
  if (last && continuesSession(last.lastEntryAt, at, clock.dayOf) && !isClosed(journal, last)) {
    journal.touchSession(last.id, at)
    return { session: last.id, at }
  }
  return { session: startSession(journal, ids, at), at }
}

/**
 * Begins a session because the guide is started. One in which nothing but the workshop and its agenda was made ready goes on
 * as the session of this run: making ready is no sitting of its own.
 */
export function beginSession(journal: JournalWrite, deps: JournalDeps): void {
  const current = currentSession(journal, deps.clock)
  if (!current) return
  const isMakingReady = journal
    .kindsIn(current.id)
    .every(({ area, kind }) => area === 'workshop' || (area === 'guide' && kind !== 'started'))
  if (!isMakingReady) startSession(journal, deps.ids, deps.clock.now())
}

/** Adds an entry for what the present transaction does. */
export function addEntry(
  journal: JournalWrite,
  deps: JournalDeps,
  what: Pick<EntryFacts, 'window' | 'area' | 'kind'>,
): number {
  const { session, at } = recordInSession(journal, deps)
  return journal.addEntry({ uid: deps.ids.next(), at, session, ...what })
}
