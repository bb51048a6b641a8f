/** Changes and their logs. Rows are only ever added: the file itself refuses anything else. */
import type { Database } from 'better-sqlite3'
import { ChangeDetails, type ChangeFacts } from '#shared/model/change.ts'
import { LAST_MOMENT } from '#shared/model/version.ts'
import type { WaitingReview } from '#shared/model/workshop.ts'
import type { ChangeRow, ChangesRead, ChangesWrite } from '../../core/ports/workshop-store.ts'

/** An entry as the table has it: what came with later versions of Baton stands in `details`. */
type Kept<F> = Omit<F, keyof ChangeDetails> & { readonly details: string }

/** Details that do not fit the model (a file from elsewhere) are as if unsaid. */
function factsOf<F extends { readonly details: string }>({ details, ...row }: F): Omit<F, 'details'> & ChangeDetails {
  const read = ChangeDetails.safeParse(JSON.parse(details))
  return { ...row, ...(read.success ? read.data : ChangeDetails.parse({})) }
}

/** The only thing that is read of changes without opening the file: it holds for files of every version. */
export function waitingReader(db: Database): Pick<ChangesRead, 'waiting'> {
  const waiting = db.prepare<[], WaitingReview>(`
    SELECT change_id AS change, what, owner, status, review_date AS reviewDate FROM change_entry
    JOIN change ON change.id = change_id
    JOIN interaction ON interaction.id = change.interaction_id AND interaction.archived_at IS NULL
    WHERE change_entry.entry_id IN (SELECT MAX(entry_id) FROM change_entry GROUP BY change_id)
      AND status <> 'reviewed' AND review_date IS NOT NULL
    ORDER BY review_date, change_id LIMIT 20`)
  return { waiting: () => waiting.all() }
}

export function changesReader(db: Database): ChangesRead {
  const rows = db.prepare<[number], Omit<Kept<ChangeRow>, 'interactionArchived'> & { interactionArchived: number }>(`
    SELECT change.id AS change, change.interaction_id AS interaction, provider.name AS provider,
      customer.name AS customer, interaction.service AS service, change.follows AS follows,
      interaction.archived_at IS NOT NULL AS interactionArchived,
      change_entry.kind AS kind, what, why, owner, review_date AS reviewDate, status, details, comment,
      entry.at AS at, entry.session_id AS session, session.number AS sessionNumber
    FROM change_entry
    JOIN change ON change.id = change_entry.change_id
    JOIN entry ON entry.id = change_entry.entry_id
    JOIN session ON session.id = entry.session_id
    JOIN interaction ON interaction.id = change.interaction_id
    JOIN party AS provider ON provider.id = interaction.provider_id
    JOIN party AS customer ON customer.id = interaction.customer_id
    WHERE change_entry.entry_id <= ?
    ORDER BY change_entry.entry_id`)
  const latest = db.prepare<[string], Kept<ChangeFacts>>(`
    SELECT what, why, owner, review_date AS reviewDate, status, details FROM change_entry
    WHERE change_id = ? ORDER BY entry_id DESC LIMIT 1`)
  const interaction = db.prepare<[string], string>('SELECT interaction_id FROM change WHERE id = ?').pluck()
  return {
    ...waitingReader(db),
    rows: (upTo = LAST_MOMENT) =>
      rows.all(upTo).map((row) => ({ ...factsOf(row), interactionArchived: row.interactionArchived === 1 })),
    latestFacts(change) {
      const found = latest.get(change)
      return found ? factsOf(found) : null
    },
    interactionOf: (change) => (interaction.get(change) ?? null) as ReturnType<ChangesRead['interactionOf']>,
  }
}

export function changesWriter(db: Database): ChangesWrite {
  const add = db.prepare<[string, string, number, string | null]>(
    'INSERT INTO change (id, interaction_id, entry_id, follows) VALUES (?, ?, ?, ?)',
  )
  const addEntry = db.prepare<[Record<string, unknown>]>(`
    INSERT INTO change_entry (entry_id, change_id, kind, what, why, owner, review_date, status, comment, details)
    VALUES (@entry, @change, @kind, @what, @why, @owner, @reviewDate, @status, @comment, @details)`)
  return {
    ...changesReader(db),
    add: (change, { interaction, follows }, entry) => {
      add.run(change, interaction, entry, follows)
    },
    addEntry: (change, entry, { what, why, owner, reviewDate, status, kind, comment, ...details }) => {
      const json = JSON.stringify(ChangeDetails.parse(details))
      addEntry.run({ entry, change, kind, what, why, owner, reviewDate, status, comment, details: json })
    },
  }
}
