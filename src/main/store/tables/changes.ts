/** Changes and their logs. Rows are only ever added: the file itself refuses anything else. */
import type { Database } from 'better-sqlite3'
import type { ChangeFacts } from '#shared/model/change.ts'
import type { ChangeRow, ChangesRead, ChangesWrite } from '../../core/ports/workshop-store.ts'

export function changesReader(db: Database): ChangesRead {
  const rows = db.prepare<[], Omit<ChangeRow, 'interactionArchived'> & { interactionArchived: number }>(`
    SELECT change.id AS change, change.interaction_id AS interaction, provider.name AS provider,
      customer.name AS customer, interaction.service AS service,
      interaction.archived_at IS NOT NULL AS interactionArchived,
      change_entry.kind AS kind, what, why, owner, review_date AS reviewDate, status, comment,
      entry.at AS at, entry.session_id AS session
    FROM change_entry
    JOIN change ON change.id = change_entry.change_id
    JOIN entry ON entry.id = change_entry.entry_id
    JOIN interaction ON interaction.id = change.interaction_id
    JOIN party AS provider ON provider.id = interaction.provider_id
    JOIN party AS customer ON customer.id = interaction.customer_id
    ORDER BY change_entry.entry_id`)
  const latest = db.prepare<[string], ChangeFacts>(`
    SELECT what, why, owner, review_date AS reviewDate, status FROM change_entry
    WHERE change_id = ? ORDER BY entry_id DESC LIMIT 1`)
  return {
    rows: () => rows.all().map((row) => ({ ...row, interactionArchived: row.interactionArchived === 1 })),
    latestFacts: (change) => latest.get(change) ?? null,
  }
}

export function changesWriter(db: Database): ChangesWrite {
  const add = db.prepare<[string, string, number]>('INSERT INTO change (id, interaction_id, entry_id) VALUES (?, ?, ?)')
  const addEntry = db.prepare<[Record<string, unknown>]>(`
    INSERT INTO change_entry (entry_id, change_id, kind, what, why, owner, review_date, status, comment)
    VALUES (@entry, @change, @kind, @what, @why, @owner, @reviewDate, @status, @comment)`)
  return {
    ...changesReader(db),
    add: (change, interaction, entry) => {
      add.run(change, interaction, entry)
    },
    addEntry: (change, entry, facts) => {
      addEntry.run({ ...facts, change, entry })
    },
  }
}
