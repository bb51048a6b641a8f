/** Rows with the entries that they came with, as a merge brings them from one file to another. */
import type { Database } from 'better-sqlite3'
import { BallotTerms } from '#shared/model/ballot.ts'
import { ChangeDetails, type ChangeEntryKind, ChangeFacts } from '#shared/model/change.ts'
import { Evidence } from '#shared/model/evidence.ts'
import type { ChangeId } from '#shared/model/ids.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import { Measurement } from '#shared/model/measure.ts'
import type { Party } from '#shared/model/party.ts'
import type { Picture } from '#shared/model/picture.ts'
import type { Zone } from '#shared/model/zone.ts'
import type { SaidMeasurement } from '../../core/ports/measures-store.ts'
import type { Entered, MergeRead, MergeWrite, StoredBallotEntry, StoredChange } from '../../core/ports/merge-store.ts'
import { INTERACTION } from './contents.ts'

interface StatementRow {
  entry: number
  kind: string
  subject: string
  json: string
}
type ChangeRow = StoredChange & { entry: number }
interface ChangeEntryRow {
  entry: number
  change: ChangeId
  kind: ChangeEntryKind
  comment: string
  details: string
}
type MeasurementRow = Omit<SaidMeasurement, 'now'> & { entry: number }
type BallotRow = Omit<StoredBallotEntry, 'terms'> & { entry: number; terms: string }

export function mergeReader(db: Database): MergeRead {
  const statements = db.prepare<[], StatementRow>(
    'SELECT entry_id AS entry, kind, subject, json FROM evidence ORDER BY entry_id',
  )
  const changes = db.prepare<[], ChangeRow>(
    'SELECT entry_id AS entry, id, interaction_id AS interaction, follows FROM change ORDER BY entry_id',
  )
  const changeEntries = db.prepare<[], ChangeEntryRow>(`
    SELECT entry_id AS entry, change_id AS change, kind, comment, what, why, owner, review_date AS reviewDate, status, details
    FROM change_entry ORDER BY entry_id`)
  const measurements = db.prepare<[], MeasurementRow>(
    'SELECT entry_id AS entry, id, measure_id AS measure, day, value, cases, note FROM measurement ORDER BY row',
  )
  const ballots = db.prepare<[], BallotRow>(
    'SELECT entry_id AS entry, ballot_id AS ballot, kind, terms FROM ballot_entry ORDER BY entry_id',
  )
  const parties = db.prepare<[], Omit<Party, 'pinned'> & { pinned: number }>(`
    SELECT id, name, kind, group_name AS "group", people, note, pinned FROM party WHERE archived_at IS NOT NULL`)
  const interactions = db.prepare<[], Interaction>(
    `SELECT ${INTERACTION} FROM interaction WHERE archived_at IS NOT NULL`,
  )
  const zones = db.prepare<[], Zone>('SELECT id, name, colour FROM zone WHERE archived_at IS NOT NULL')
  const picture = db.prepare<[string], Omit<Picture, 'bytes'> & { image: Buffer }>(
    'SELECT hash, type, width, height, bytes AS image FROM picture WHERE hash = ?',
  )
  return {
    picture(hash) {
      const row = picture.get(hash)
      if (!row) return null
      const { image, ...facts } = row
      return { picture: { ...facts, bytes: image.length }, bytes: image }
    },
    statements: () =>
      statements.all().flatMap(({ entry, kind, subject, json }): Entered<Evidence>[] => {
        const { data } = Evidence.safeParse({ kind, subject, value: JSON.parse(json) as unknown })
        return data ? [{ entry, said: data }] : []
      }),
    changes: () => changes.all().map(({ entry, ...said }) => ({ entry, said })),
    changeEntries: () =>
      changeEntries.all().flatMap(({ entry, change, kind, comment, details, ...row }) => {
        const read = ChangeDetails.safeParse(JSON.parse(details))
        const { data } = ChangeFacts.safeParse({ ...row, ...(read.data ?? ChangeDetails.parse({})) })
        return data ? [{ entry, said: { change, kind, comment, facts: data } }] : []
      }),
    measurements: () =>
      measurements.all().map((row) => {
        const now = Measurement.safeParse(row).data ?? null
        return { entry: row.entry, said: { id: row.id, measure: row.measure, now } }
      }),
    ballotEntries: () =>
      ballots.all().flatMap(({ entry, ballot, kind, terms }) => {
        const { data } = BallotTerms.safeParse(JSON.parse(terms))
        return data ? [{ entry, said: { ballot, kind, terms: data } }] : []
      }),
    archived: () => ({
      parties: parties.all().map((row) => ({ ...row, pinned: row.pinned === 1 })),
      interactions: interactions.all(),
      zones: zones.all(),
    }),
  }
}

export function mergeWriter(db: Database): MergeWrite {
  const start = db.prepare<[string, number, string, string]>(
    'INSERT INTO session (id, number, started_at, last_entry_at) VALUES (?, ?, ?, ?)',
  )
  const lowest = db.prepare<[], number>('SELECT COALESCE(MIN(number), 0) FROM session').pluck()
  const byBeginning = db.prepare<[], string>('SELECT id FROM session ORDER BY started_at, id').pluck()
  const setAside = db.prepare('UPDATE session SET number = -number WHERE number > 0')
  const number = db.prepare<[number, string]>('UPDATE session SET number = ? WHERE id = ?')
  return {
    ...mergeReader(db),
    takeSessions(sessions) {
      if (sessions.length === 0) return
      // Numbers are unique at every moment: those to come are free only once the present ones are out of the way.
      setAside.run()
      for (const { id, startedAt, lastEntryAt } of sessions)
        start.run(id, (lowest.get() ?? 0) - 1, startedAt, lastEntryAt)
      for (const [index, id] of byBeginning.all().entries()) number.run(index + 1, id)
    },
  }
}
