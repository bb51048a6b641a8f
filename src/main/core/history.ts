/** The past of the map: read only. Restoring is an edit like any other, made by the window that shows the map. */
import type { historyCalls } from '#shared/contract/history.ts'
import type { Handlers } from '#shared/contract/index.ts'
import { admitRecords } from '#shared/model/map-door.ts'
import { createMapSchema } from '#shared/model/map-schema.ts'
import { doAndDescribe, indexEnds } from './history/describe-edit.ts'
import { editsAfter } from './history/edits-after.ts'
import { recordsToPutBack } from './history/put-back.ts'
import { mapAfter, recordsOf } from './history/replay.ts'
import { undoPiles } from './history/undo-steps.ts'
import type { OpenWorkshops } from './open-workshops.ts'
import { Refusal } from './refusal.ts'

const schema = createMapSchema()
/** How far back undo reaches after a workshop was closed, in edits. */
const UNDONE_AT_MOST = 200
/** How many things that left the map are listed. */
const GONE_AT_MOST = 200

/** Handlers of the calls about history. */
export function historyArea({ open }: { readonly open: OpenWorkshops }): Handlers<typeof historyCalls> {
  return {
    'history.marks': ({ workshop }) => {
      const { history, journal } = open.shown(workshop).store.read
      const sessions = journal.sessions().map(({ id, number, startedAt }) => ({ id, number, startedAt }))
      const numbers = new Map(sessions.map(({ id, number }) => [id, number]))
      const edits = history
        .marks()
        .map(({ id, at, session }): [number, number, number] => [
          ...([id, Date.parse(at)] as const),
          numbers.get(session) ?? 0,
        ])
      return { sessions, edits }
    },
    'history.mapAfter': ({ workshop, edit }) => {
      const { read } = open.shown(workshop).store
      const { records, setAside } = admitRecords(recordsOf(mapAfter(read, edit), read.map), schema)
      return { records: records.map((record) => ({ ...record })), setAside: setAside.length }
    },
    'history.steps': ({ workshop, after, limit }) => {
      const { read } = open.shown(workshop).store
      const marks = read.history.marks().filter(({ id }) => id > after)
      const edits = editsAfter(
        read.history,
        marks.slice(0, limit).map(({ id }) => id),
        limit,
      )
      const byId = new Map(marks.map((mark) => [mark.id, mark]))
      const state = mapAfter(read, after)
      const ends = indexEnds(state)
      return edits.flatMap((edit) => {
        const deeds = doAndDescribe(state, ends, edit)
        const mark = byId.get(edit.id)
        return mark ? [{ edit: edit.id, at: mark.at, session: mark.session, deeds }] : []
      })
    },
    'history.gone': ({ workshop }) => {
      const { contents, journal } = open.shown(workshop).store.read
      const sessions = journal.sessions()
      const sessionAt = (at: string) => sessions.findLast(({ startedAt }) => startedAt <= at)?.number ?? null
      return contents.gone(GONE_AT_MOST).map((one) => ({ ...one, session: sessionAt(one.at) }))
    },
    'history.putBack': ({ workshop, id }) => {
      const records = recordsToPutBack(open.shown(workshop).store.read, id)
      if (!records) throw new Refusal('gone-for-good')
      return { records: records.map((record) => ({ ...record })) }
    },
    'history.undoable': ({ workshop, sequence }) => {
      const { history, map } = open.shown(workshop).store.read
      const { undos, redos } = undoPiles(history.latest(sequence, UNDONE_AT_MOST), map)
      return { undos: [...undos], redos: [...redos] }
    },
  }
}
