/** What only a file of the whole workshop tells: earlier states of the guide, and when things left or came. */
import type { Database } from 'better-sqlite3'
import { Agenda, Progress } from '#shared/model/guide.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import type { Party } from '#shared/model/party.ts'
import type { Zone } from '#shared/model/zone.ts'
import type { WholeRead } from '../../core/ports/whole-store.ts'
import { INTERACTION } from './contents.ts'

interface State {
  readonly entry: number
  readonly json: string
}
type Left<T> = T & { readonly archivedAt: string }

export function wholeReader(db: Database): WholeRead {
  const agendas = db.prepare<[], State>('SELECT entry_id AS entry, json FROM agenda ORDER BY entry_id')
  const progresses = db.prepare<[], State>('SELECT entry_id AS entry, json FROM progress ORDER BY entry_id')
  const archived = 'archived_at AS archivedAt'
  const parties = db.prepare<[], Left<Omit<Party, 'pinned'> & { pinned: number }>>(`
    SELECT id, name, kind, group_name AS "group", people, note, pinned, ${archived} FROM party
    WHERE archived_at IS NOT NULL ORDER BY rowid`)
  const interactions = db.prepare<[], Left<Interaction>>(
    `SELECT ${INTERACTION}, ${archived} FROM interaction WHERE archived_at IS NOT NULL ORDER BY rowid`,
  )
  const zones = db.prepare<[], Left<Zone>>(
    `SELECT id, name, colour, ${archived} FROM zone WHERE archived_at IS NOT NULL ORDER BY rowid`,
  )
  const addedAt = db.prepare<[string], string>('SELECT added_at FROM picture WHERE hash = ?').pluck()
  return {
    agendas: () =>
      agendas.all().flatMap(({ entry, json }) => {
        const { data } = Agenda.safeParse(JSON.parse(json))
        return data === undefined ? [] : [{ entry, said: data }]
      }),
    progresses: () =>
      progresses.all().flatMap(({ entry, json }) => {
        const { data } = Progress.safeParse(JSON.parse(json))
        return data === undefined ? [] : [{ entry, said: data }]
      }),
    archived: () => ({
      parties: parties.all().map((party) => ({ ...party, pinned: party.pinned === 1 })),
      interactions: interactions.all(),
      zones: zones.all(),
    }),
    pictureAddedAt: (hash) => addedAt.get(hash) ?? '',
  }
}
