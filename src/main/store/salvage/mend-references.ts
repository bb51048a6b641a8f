/**
 * Makes the rows of a salvaged file fit together. What others point at is made again as far as they tell what it was: a
 * sitting from its entries, the entry of a statement from those around it. What cannot be made again takes along only what
 * means nothing without it, and its words are told.
 */
import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { createMapSchema } from '#shared/model/map-schema.ts'
import { t } from '#shared/text/text.ts'
import type { LastKnown } from '../../core/ports/damaged-files.ts'
import { isBelievable } from '../content-check.ts'
import { mendDates } from '../dates-check.ts'

/** The areas of the journal, by the tables whose rows belong to an entry. */
const ENTRY_AREAS = {
  edit: ['map', 'edited'],
  edit_pack: ['map', 'edited'],
  change: ['changes', 'salvaged'],
  change_entry: ['changes', 'salvaged'],
  evidence: ['evidence', 'salvaged'],
  agenda: ['guide', 'salvaged'],
  progress: ['guide', 'salvaged'],
  ballot: ['ratings', 'salvaged'],
  ballot_entry: ['ratings', 'salvaged'],
  measurement: ['measures', 'salvaged'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>

/** The columns that name entries, where they are not called `entry_id`. */
const ENTRY_COLUMNS: Readonly<Record<string, readonly string[]>> = { edit_pack: ['first_id', 'last_id'] }

/** What everything refers to whose own subject is lost. */
const UNKNOWN = 'shape:lost-with-the-damage'

/** Ids are made from what they stand for: the same damaged file always gives the same workshop. */
function idFor(...parts: readonly (string | number)[]): string {
  return createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 24)
}

function mendWorkshop(db: Database, { id, title, at }: LastKnown): void {
  if (!isBelievable(db)) {
    db.exec('DELETE FROM workshop')
    const begun = db.prepare<[], string | null>('SELECT MIN(started_at) FROM session').pluck().get() ?? at
    db.prepare(
      `INSERT INTO workshop (only_row, id, title, client, created_at, practice, map_sequence) VALUES (1, ?, ?, '', ?, 0, 0)`,
    ).run(id, title, begun)
  }
  db.exec(`UPDATE workshop SET map_sequence = MAX(map_sequence, (SELECT COALESCE(MAX(last_sequence), 0) FROM edit))`)
  const schema = JSON.stringify(createMapSchema().serialize())
  db.prepare('INSERT INTO map_schema (sequence, json) SELECT 0, ? WHERE NOT EXISTS (SELECT 1 FROM map_schema)').run(
    schema,
  )
}

function mendEntries(db: Database, has: (table: string) => boolean, workshop: string): void {
  const near = db.prepare<[number], { at: string; session: string }>(
    'SELECT at, session_id AS session FROM entry ORDER BY ABS(id - ?) LIMIT 1',
  )
  const add = db.prepare(
    `INSERT INTO entry (id, uid, at, session_id, window_id, area, kind) VALUES (?, ?, ?, ?, 'salvage', ?, ?)`,
  )
  for (const [table, [area, kind]] of Object.entries(ENTRY_AREAS)) {
    if (!has(table)) continue
    for (const column of ENTRY_COLUMNS[table] ?? ['entry_id']) {
      const missing = db
        .prepare<[], number>(`SELECT DISTINCT ${column} FROM ${table} WHERE ${column} NOT IN (SELECT id FROM entry)`)
        .pluck()
        .all()
      for (const id of missing) {
        const { at, session } = near.get(id) ?? { at: new Date(0).toISOString(), session: idFor(workshop, 'session') }
        add.run(id, idFor(workshop, 'entry', id), at, session, area, kind)
      }
    }
  }
}

function mendSessions(db: Database): void {
  const lost = db
    .prepare<[], { id: string; first: string; last: string }>(
      `SELECT session_id AS id, MIN(at) AS first, MAX(at) AS last FROM entry
       WHERE session_id NOT IN (SELECT id FROM session) GROUP BY session_id ORDER BY MIN(id)`,
    )
    .all()
  const number = db
    .prepare<[], number>(
      `SELECT MIN(free) FROM (SELECT 1 AS free UNION SELECT number + 1 FROM session)
       WHERE free NOT IN (SELECT number FROM session)`,
    )
    .pluck()
  for (const { id, first, last } of lost) {
    const free = number.get() ?? 1
    db.prepare('INSERT INTO session (id, number, started_at, last_entry_at) VALUES (?, ?, ?, ?)').run(
      id,
      free,
      first,
      last,
    )
  }
}

/** A change whose own row is lost is there again with its entries; what it was about nobody knows any more. */
function mendChanges(db: Database): void {
  db.prepare(
    `INSERT INTO change (id, interaction_id, entry_id)
     SELECT change_id, ?, MIN(entry_id) FROM change_entry
     WHERE change_id NOT IN (SELECT id FROM change) GROUP BY change_id ORDER BY MIN(entry_id)`,
  ).run(UNKNOWN)
}

/** The terms of a ballot say all that its own row does. */
function mendBallots(db: Database): void {
  db.exec(
    `INSERT INTO ballot (id, entry_id, kind, anonymous)
     SELECT ballot_id, MIN(entry_id), COALESCE(terms ->> 'kind', 'rating'), terms ->> 'anonymous' IS NOT 0
     FROM ballot_entry WHERE ballot_id NOT IN (SELECT id FROM ballot) GROUP BY ballot_id ORDER BY MIN(entry_id)`,
  )
}

/** Parties and interactions that are known only by what refers to them stand as things that left the map. */
function mendContents(db: Database, at: string): void {
  db.prepare(
    `INSERT INTO interaction (id, provider_id, customer_id, service, channel, trigger_text, period, standard_what,
       standard_when, standard_way, standard_effort, moment_of_truth, note, archived_at)
     SELECT DISTINCT interaction_id, @unknown, @unknown, '', '', '', 'month', '', '', '', '', '', '', @at FROM change
     WHERE interaction_id NOT IN (SELECT id FROM interaction)`,
  ).run({ unknown: UNKNOWN, at })
  db.prepare(
    `INSERT INTO party (id, name, kind, group_name, people, note, pinned, archived_at)
     SELECT id, '', 'team', '', '', '', 0, @at
     FROM (SELECT provider_id AS id FROM interaction UNION SELECT customer_id FROM interaction)
     WHERE id NOT IN (SELECT id FROM party)`,
  ).run({ at })
}

/** Counts that were never shown to anybody stay so: of those whose table is unknown only the reveal tells. */
function mendVotes(db: Database): void {
  const hidden = `ballot_id IN (SELECT id FROM ballot)
    AND ballot_id NOT IN (SELECT ballot_id FROM ballot_entry WHERE kind = 'revealed')`
  db.exec(`INSERT OR IGNORE INTO open_count SELECT * FROM ballot_count WHERE ${hidden}`)
  db.exec(`DELETE FROM ballot_count WHERE ${hidden}`)
}

/** Votes on nobody knows what. */
function leaveOutVotes(db: Database): number {
  const left = ['open_card', 'open_count', 'card', 'ballot_count'].map(
    (table) => db.prepare(`DELETE FROM ${table} WHERE ballot_id NOT IN (SELECT id FROM ballot)`).run().changes,
  )
  return left.reduce((sum, votes) => sum + votes, 0)
}

/** Returns what had to be left out, each as a finished sentence. */
export function mendReferences(db: Database, has: (table: string) => boolean, known: LastKnown): readonly string[] {
  mendDates(db)
  mendChanges(db)
  if (has('ballot')) mendBallots(db)
  mendEntries(db, has, known.id)
  mendSessions(db)
  mendWorkshop(db, known)
  mendContents(db, known.at)
  if (hasColumn(db, 'change', 'follows')) {
    db.exec('UPDATE change SET follows = NULL WHERE follows NOT IN (SELECT id FROM change)')
  }
  if (!has('ballot_count')) return []
  const votes = leaveOutVotes(db)
  mendVotes(db)
  return votes === 0 ? [] : [t('salvage.leftOut.votes', { count: votes })]
}

function hasColumn(db: Database, table: string, column: string): boolean {
  return db.prepare('SELECT 1 FROM pragma_table_info(?) WHERE name = ?').get(table, column) !== undefined
}
