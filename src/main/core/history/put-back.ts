/**
 * What has to be put on the map so that something that left it stands there again: its own record with what left in the
 * same edit and belongs to it. An interaction brings back the parties at its ends, a party its interactions with parties
 * that are there.
 */
import { findRecordProblem } from '#shared/model/map-door.ts'
import { createMapSchema, isInteraction, isInteractionEnd, isParty, type MapRecord } from '#shared/model/map-schema.ts'
import type { HistoryRead } from '../ports/history-store.ts'
import type { MapRead } from '../ports/workshop-store.ts'
import { recordsOf } from './replay.ts'

const schema = createMapSchema()

type Past = { readonly history: HistoryRead; readonly map: MapRead }
type Records = ReadonlyMap<string, MapRecord>

/** Everything that the edit took away which took this away last, as it was before; null when the history knows of none. */
function leftWith({ history, map }: Past, id: string): Records | null {
  const edit = history.lastRemoving(id)
  if (!edit) return null
  const gone = new Set(edit.after.remove)
  const before = (edit.before.put as readonly MapRecord[]).filter((record) => gone.has(record.id))
  const state = new Map(before.map((record) => [record.id as string, { sequence: edit.firstSequence, record }]))
  const fit = recordsOf(state, map).filter((record) => findRecordProblem(record, schema) === null)
  return new Map(fit.map((record) => [record.id, record]))
}

function endsOf(records: Iterable<MapRecord>, interaction: string) {
  return [...records].filter(isInteractionEnd).filter(({ fromId }) => fromId === interaction)
}

/** The records that bring it back; null when nothing of it was kept, empty when it is there. */
export function recordsToPutBack(past: Past, id: string): readonly MapRecord[] | null {
  if (past.map.record(id)) return []
  const left = leftWith(past, id)
  const record = left?.get(id)
  if (!left || !record) return null
  const back = new Map<string, MapRecord>([[id, record]])
  const stands = (party: string) => back.has(party) || past.map.record(party) !== null
  if (isInteraction(record)) {
    const ends = endsOf(left.values(), id)
    for (const end of ends) {
      const party = stands(end.toId) ? null : (left.get(end.toId) ?? leftWith(past, end.toId)?.get(end.toId))
      if (party === undefined) return null
      if (party) back.set(party.id, party)
      back.set(end.id, end)
    }
    return ends.length === 2 ? [...back.values()] : null
  }
  if (isParty(record)) {
    for (const interaction of [...left.values()].filter(isInteraction)) {
      const ends = endsOf(left.values(), interaction.id)
      const isMine = ends.some(({ toId }) => toId === id)
      if (!isMine || ends.length !== 2 || !ends.every(({ toId }) => stands(toId))) continue
      for (const one of [interaction, ...ends]) back.set(one.id, one)
    }
  }
  return [...back.values()]
}
