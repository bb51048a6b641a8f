/** What an edit did to what the map says. Only the records that it touched are looked at, with the parties around them. */
import type { HistoryDeed } from '#shared/model/history.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import { type Contents, readContents } from '#shared/model/map-contents.ts'
import { diffContents, type KindDiff } from '#shared/model/map-diff.ts'
import { isInteractionEnd, isParty, type MapRecord } from '#shared/model/map-schema.ts'
import type { Party } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'
import type { Edit } from '../ports/edit.ts'
import { type PastMap, redo } from './replay.ts'

/** Ends of interactions by the interaction. It grows with the edits done on a past map; what is gone is not looked up. */
export type EndIndex = Map<string, Set<string>>

/** The index of a past map. */
export function indexEnds(state: PastMap): EndIndex {
  const ends: EndIndex = new Map()
  for (const { record } of state.values()) note(ends, record as MapRecord)
  return ends
}

function note(ends: EndIndex, record: MapRecord): void {
  if (!isInteractionEnd(record)) return
  const of = ends.get(record.fromId) ?? new Set()
  ends.set(record.fromId, of.add(record.id))
}

/** The records that matter for what an edit says: those it touches, the interactions they belong to, their ends, their parties. */
function around(state: PastMap, ends: EndIndex, touched: ReadonlySet<string>): readonly MapRecord[] {
  const wanted = new Set(touched)
  for (const id of touched) {
    const record = state.get(id)?.record as MapRecord | undefined
    if (record && isInteractionEnd(record)) wanted.add(record.fromId)
  }
  for (const id of [...wanted]) for (const end of ends.get(id) ?? []) wanted.add(end)
  for (const id of [...wanted]) {
    const record = state.get(id)?.record as MapRecord | undefined
    if (record && isInteractionEnd(record)) wanted.add(record.toId)
  }
  return [...wanted].flatMap((id) => {
    const found = state.get(id)
    return found ? [found.record as MapRecord] : []
  })
}

function touchedBy({ before, after }: Edit): Set<string> {
  const put = [...before.put, ...after.put] as readonly MapRecord[]
  return new Set([...put.map(({ id }) => id), ...before.remove, ...after.remove])
}

function sayFact(value: unknown): string {
  return value === null || value === undefined ? '' : String(value)
}

function deedsOf<T extends { readonly id: string }>(
  of: HistoryDeed['of'],
  { added, removed, revised }: KindDiff<T>,
  nameOf: (one: T, when: 'before' | 'after') => string,
): HistoryDeed[] {
  const named = (id: string, name: string, was = name) => ({ of, id, name, was })
  return [
    ...added.map((one): HistoryDeed => ({ ...named(one.id, nameOf(one, 'after')), kind: 'added', facts: [] })),
    ...removed.map((one): HistoryDeed => ({ ...named(one.id, nameOf(one, 'before')), kind: 'removed', facts: [] })),
    ...revised.map(
      ({ before, after, facts }): HistoryDeed => ({
        ...named(after.id, nameOf(after, 'after'), nameOf(before, 'before')),
        kind: 'revised',
        facts: facts.map((fact) => ({ fact, before: sayFact(before[fact]), after: sayFact(after[fact]) })),
      }),
    ),
  ]
}

/** Does an edit on a past map and its index, and tells what it did. */
export function doAndDescribe(state: PastMap, ends: EndIndex, edit: Edit): HistoryDeed[] {
  const touched = touchedBy(edit)
  const before = readContents(around(state, ends, touched))
  redo(state, edit)
  for (const record of edit.after.put as readonly MapRecord[]) note(ends, record)
  const after = readContents(around(state, ends, touched))
  const nameOfParty = ({ parties }: Contents, id: string) => {
    const record = state.get(id)?.record as MapRecord | undefined
    return parties.find((one) => one.id === id)?.name ?? (record && isParty(record) ? record.props.name : '')
  }
  const diff = diffContents(before, after)
  const serves = ({ provider, customer }: Interaction, when: 'before' | 'after') => {
    const contents = when === 'before' ? before : after
    return t('term.serves', { provider: nameOfParty(contents, provider), customer: nameOfParty(contents, customer) })
  }
  return [
    ...deedsOf('zone', onlyOf(diff.zones, touched), ({ name }) => name),
    ...deedsOf('party', onlyOf<Party>(diff.parties, touched), ({ name }) => name),
    ...deedsOf('interaction', diff.interactions, serves),
  ]
}

/** What stands around is there for its name only. */
function onlyOf<T extends { readonly id: string }>(diff: KindDiff<T>, touched: ReadonlySet<string>): KindDiff<T> {
  return {
    added: diff.added.filter(({ id }) => touched.has(id)),
    removed: diff.removed.filter(({ id }) => touched.has(id)),
    revised: diff.revised.filter(({ after }) => touched.has(after.id)),
  }
}
