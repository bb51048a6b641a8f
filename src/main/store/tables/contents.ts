/**
 * Parties, interactions and zones, derived from the records in the same transaction. A row that vanishes from the map is
 * archived, never dropped: what was said about it comes back when undo brings it back.
 */
import type { Database } from 'better-sqlite3'
import type { Interaction } from '#shared/model/interaction.ts'
import type { Party } from '#shared/model/party.ts'
import type { Zone } from '#shared/model/zone.ts'
import type { ContentsRead, ContentsWrite } from '../../core/ports/workshop-store.ts'

type PartyRow = Omit<Party, 'pinned'> & { pinned: number }

/** The columns of an interaction as the model names them. */
export const INTERACTION = `id, provider_id AS provider, customer_id AS customer, service, channel, trigger_text AS "trigger",
  volume, period, standard_what AS what, standard_when AS "when", standard_way AS way, standard_effort AS effort,
  moment_of_truth AS momentOfTruth, note`

export function contentsReader(db: Database): ContentsRead {
  const parties = db.prepare<[], PartyRow>(`
    SELECT id, name, kind, group_name AS "group", people, note, pinned FROM party
    WHERE archived_at IS NULL ORDER BY rowid`)
  const interactions = db.prepare<[], Interaction>(
    `SELECT ${INTERACTION} FROM interaction WHERE archived_at IS NULL ORDER BY rowid`,
  )
  const zones = db.prepare<[], Zone>('SELECT id, name, colour FROM zone WHERE archived_at IS NULL ORDER BY rowid')
  const hasInteraction = db
    .prepare<[string], number>('SELECT 1 FROM interaction WHERE id = ? AND archived_at IS NULL')
    .pluck()
  const hasParty = db.prepare<[string], number>('SELECT 1 FROM party WHERE id = ? AND archived_at IS NULL').pluck()
  const nameInteraction = db
    .prepare<[string], string>(`
      SELECT CASE service WHEN '' THEN provider.name || ' → ' || customer.name ELSE service END FROM interaction
      JOIN party AS provider ON provider.id = provider_id
      JOIN party AS customer ON customer.id = customer_id
      WHERE interaction.id = ?`)
    .pluck()
  const nameParty = db.prepare<[string], string>('SELECT name FROM party WHERE id = ?').pluck()
  const gone = db.prepare<[number], ReturnType<ContentsRead['gone']>[number]>(`
    SELECT 'party' AS "of", id, name, '' AS provider, '' AS customer, archived_at AS at,
      (SELECT COUNT(*) FROM interaction
        WHERE interaction.archived_at = party.archived_at AND party.id IN (provider_id, customer_id)) AS along
    FROM party WHERE archived_at IS NOT NULL AND name <> ''
    UNION ALL
    SELECT 'interaction', interaction.id, service, provider.name, customer.name, interaction.archived_at, 0
    FROM interaction
    JOIN party AS provider ON provider.id = provider_id
    JOIN party AS customer ON customer.id = customer_id
    WHERE interaction.archived_at IS NOT NULL
    UNION ALL
    SELECT 'zone', id, name, '', '', archived_at, 0 FROM zone WHERE archived_at IS NOT NULL AND name <> ''
    ORDER BY at DESC LIMIT ?`)
  const known = db
    .prepare<[string, string, string], number>(`
      SELECT 1 FROM party WHERE id = ? UNION SELECT 1 FROM interaction WHERE id = ? UNION SELECT 1 FROM zone WHERE id = ?`)
    .pluck()
  return {
    parties: () => parties.all().map((row) => ({ ...row, pinned: row.pinned === 1 })),
    interactions: () => interactions.all(),
    zones: () => zones.all(),
    hasInteraction: (id) => hasInteraction.get(id) !== undefined,
    hasParty: (id) => hasParty.get(id) !== undefined,
    nameInteraction: (id) => nameInteraction.get(id) ?? null,
    nameParty: (id) => nameParty.get(id) ?? null,
    gone: (limit) => gone.all(limit),
    knows: (id) => known.get(id, id, id) !== undefined,
  }
}

export function contentsWriter(db: Database): ContentsWrite {
  const saveParty = db.prepare<[Record<string, unknown>]>(`
    INSERT INTO party (id, name, kind, group_name, people, note, pinned, archived_at)
    VALUES (@id, @name, @kind, @group, @people, @note, @pinned, NULL)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, group_name = excluded.group_name,
      people = excluded.people, note = excluded.note, pinned = excluded.pinned, archived_at = NULL`)
  const saveInteraction = db.prepare<[Record<string, unknown>]>(`
    INSERT INTO interaction (id, provider_id, customer_id, service, channel, trigger_text, volume, period, standard_what,
      standard_when, standard_way, standard_effort, moment_of_truth, note, archived_at)
    VALUES (@id, @provider, @customer, @service, @channel, @trigger, @volume, @period, @what, @when, @way, @effort,
      @momentOfTruth, @note, NULL)
    ON CONFLICT (id) DO UPDATE SET provider_id = excluded.provider_id, customer_id = excluded.customer_id,
      service = excluded.service, channel = excluded.channel, trigger_text = excluded.trigger_text,
      volume = excluded.volume, period = excluded.period, standard_what = excluded.standard_what,
      standard_when = excluded.standard_when, standard_way = excluded.standard_way,
      standard_effort = excluded.standard_effort, moment_of_truth = excluded.moment_of_truth, note = excluded.note,
      archived_at = NULL`)
  const saveZone = db.prepare<[Record<string, unknown>]>(`
    INSERT INTO zone (id, name, colour, archived_at) VALUES (@id, @name, @colour, NULL)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, colour = excluded.colour, archived_at = NULL`)
  const archive = ['party', 'interaction', 'zone'].map((table) =>
    db.prepare<[string, string]>(`UPDATE ${table} SET archived_at = ? WHERE id = ? AND archived_at IS NULL`),
  )
  return {
    ...contentsReader(db),
    saveParty: (party) => {
      saveParty.run({ ...party, pinned: party.pinned ? 1 : 0 })
    },
    saveInteraction: (interaction) => {
      saveInteraction.run({ ...interaction })
    },
    saveZone: (zone) => {
      saveZone.run({ ...zone })
    },
    archive: (id, at) => {
      for (const statement of archive) statement.run(at, id)
    },
  }
}
