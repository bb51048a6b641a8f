/** The one row that says who a workshop is, and the counts of what it holds. */
import type { Database } from 'better-sqlite3'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { WorkshopCounts } from '#shared/model/workshop.ts'
import type { WorkshopIdentity, WorkshopRead, WorkshopWrite } from '../../core/ports/workshop-store.ts'

interface WorkshopRow {
  id: WorkshopId
  title: string
  client: string
  created_at: string
  origin: WorkshopId | null
  practice: number
  /** Not there in files from before version 2, whose summary is read without updating them. */
  rehearsal?: number
}

export function workshopReader(db: Database): WorkshopRead {
  const identity = db.prepare<[], WorkshopRow>('SELECT * FROM workshop')
  const counts = db.prepare<[], WorkshopCounts>(`
    SELECT
      (SELECT COUNT(*) FROM party WHERE archived_at IS NULL) AS parties,
      (SELECT COUNT(*) FROM interaction WHERE archived_at IS NULL) AS interactions,
      (SELECT COUNT(*) FROM change) AS changes,
      (SELECT COUNT(*) FROM entry WHERE area = 'map' AND kind = 'edited') AS edits`)
  return {
    identity() {
      const row = identity.get()
      if (!row) throw new Error('the workshop has no row')
      const { id, title, client, origin, created_at: createdAt, practice, rehearsal = 0 } = row
      return { id, title, client, origin, createdAt, practice: practice === 1, rehearsal: rehearsal === 1 }
    },
    counts: () => counts.get() ?? { parties: 0, interactions: 0, changes: 0, edits: 0 },
  }
}

export function workshopWriter(db: Database): WorkshopWrite {
  const rename = db.prepare<[string, string]>('UPDATE workshop SET title = ?, client = ?')
  const reidentify = db.prepare<[string, string]>(
    'UPDATE workshop SET origin = COALESCE(origin, id), id = ?, title = ?',
  )
  const setRehearsal = db.prepare<[number]>('UPDATE workshop SET rehearsal = ?')
  return {
    ...workshopReader(db),
    setRehearsal: (rehearsal) => {
      setRehearsal.run(rehearsal ? 1 : 0)
    },
    rename: ({ title, client }) => {
      rename.run(title, client)
    },
    reidentify: (id, title) => {
      reidentify.run(id, title)
    },
  }
}

/** The row of a new workshop. The schema of its map is set with the first records. */
export function insertWorkshop(db: Database, identity: WorkshopIdentity): void {
  db.prepare(`
    INSERT INTO workshop (only_row, id, title, client, created_at, origin, practice, rehearsal, map_sequence)
    VALUES (1, ?, ?, ?, ?, ?, ?, ?, 0)`).run(
    identity.id,
    identity.title,
    identity.client,
    identity.createdAt,
    identity.origin,
    identity.practice ? 1 : 0,
    identity.rehearsal ? 1 : 0,
  )
}
