/** Sessions and the journal: one entry for every transaction that changed the workshop. Entries are never altered. */
import type { Database } from 'better-sqlite3'
import type { SessionId } from '#shared/model/ids.ts'
import type { Session } from '#shared/model/workshop.ts'
import {
  type EntryFacts,
  type JournalRead,
  type JournalWrite,
  MERGED_WINDOW,
  type StoredEntry,
} from '../../core/ports/workshop-store.ts'

interface SessionRow {
  id: SessionId
  number: number
  started_at: string
  last_entry_at: string
}

function sessionOf({ id, number, started_at, last_entry_at }: SessionRow): Session {
  return { id, number, startedAt: started_at, lastEntryAt: last_entry_at }
}

export function journalReader(db: Database): JournalRead {
  const last = db.prepare<[], SessionRow>(
    'SELECT id, number, started_at, last_entry_at FROM session ORDER BY number DESC LIMIT 1',
  )
  const every = db.prepare<[], SessionRow>('SELECT id, number, started_at, last_entry_at FROM session ORDER BY number')
  const lastIn = db.prepare<[string], Pick<EntryFacts, 'area' | 'kind'>>(
    'SELECT area, kind FROM entry WHERE session_id = ? ORDER BY id DESC LIMIT 1',
  )
  const uids = db.prepare<[], string>('SELECT uid FROM entry').pluck()
  const lastUid = db.prepare<[], string>('SELECT uid FROM entry ORDER BY id DESC LIMIT 1').pluck()
  const kinds = db.prepare<[string], Pick<EntryFacts, 'area' | 'kind'>>(
    'SELECT DISTINCT area, kind FROM entry WHERE session_id = ?',
  )
  const changedAt = db.prepare<[], string | null>('SELECT MAX(last_entry_at) FROM session').pluck()
  const ends = db.prepare<[], ReturnType<JournalRead['ends']>[number]>(`
    SELECT session.id AS session, number, MAX(entry.id) AS entry, entry.at AS at
    FROM entry JOIN session ON session.id = entry.session_id
    WHERE window_id <> '${MERGED_WINDOW}' GROUP BY session.id ORDER BY number`)
  const upTo = db.prepare<[number], NonNullable<ReturnType<JournalRead['upTo']>>>(
    'SELECT id AS entry, at, session_id AS session FROM entry WHERE id <= ? ORDER BY id DESC LIMIT 1',
  )
  const entries = db.prepare<[], StoredEntry>(
    'SELECT id, uid, at, session_id AS session, window_id AS window, area, kind FROM entry ORDER BY id',
  )
  return {
    entries: () => entries.all(),
    ends: () => ends.all(),
    upTo: (moment) => upTo.get(moment) ?? null,
    lastSession() {
      const row = last.get()
      return row ? sessionOf(row) : null
    },
    sessions: () => every.all().map(sessionOf),
    lastIn: (session) => lastIn.get(session) ?? null,
    uids: () => uids.all(),
    kindsIn: (session) => kinds.all(session),
    changedAt: () => changedAt.get() ?? null,
    lastUid: () => lastUid.get() ?? null,
  }
}

export function journalWriter(db: Database): JournalWrite {
  const start = db.prepare<[string, number, string, string]>(
    'INSERT INTO session (id, number, started_at, last_entry_at) VALUES (?, ?, ?, ?)',
  )
  const touch = db.prepare<[string, string, string]>(
    'UPDATE session SET last_entry_at = ? WHERE id = ? AND last_entry_at < ?',
  )
  const add = db.prepare<[string, string, string, string, string, string]>(
    'INSERT INTO entry (uid, at, session_id, window_id, area, kind) VALUES (?, ?, ?, ?, ?, ?)',
  )
  return {
    ...journalReader(db),
    startSession: (session: Session) => {
      start.run(session.id, session.number, session.startedAt, session.lastEntryAt)
    },
    touchSession: (id, at) => {
      touch.run(at, id, at)
    },
    addEntry: ({ uid, at, session, window, area, kind }) =>
      Number(add.run(uid, at, session, window, area, kind).lastInsertRowid),
  }
}
