/**
 * Brings one source into an open workshop, in one transaction: its entries with everything that came with them, and one edit
 * for the map. What is told of it is the same in a dry run, which throws the result away.
 */
import { isEqual } from '@tldraw/utils'
import { cleanEvidence } from '#shared/model/clean-evidence.ts'
import { Evidence } from '#shared/model/evidence.ts'
import type { InteractionId, PartyId } from '#shared/model/ids.ts'
import { type Contents, readContents } from '#shared/model/map-contents.ts'
import type { MapRecord } from '#shared/model/map-schema.ts'
import type { MergeMatch, MergeSourceLook } from '#shared/model/merge.ts'
import { pictureOf } from '#shared/model/picture.ts'
import { addEntry, type JournalDeps } from '../journal.ts'
import { applyBatch } from '../map-apply.ts'
import { makeRoom } from '../pictures.ts'
import {
  MERGED_WINDOW,
  type StoredEntry,
  type WorkshopReader,
  type WorkshopStore,
  type WorkshopWriter,
} from '../ports/workshop-store.ts'
import { openLedger } from './ledger.ts'
import { type Records, unitsOf } from './map-units.ts'
import { proposeMatches } from './match-parties.ts'
import { mergeBallots } from './merge-ballots.ts'
import { mergeChanges } from './merge-changes.ts'
import { mergeDrawings } from './merge-drawings.ts'
import { mergeThings } from './merge-map.ts'
import { mergeMeasurements } from './merge-measurements.ts'
import { mergeSaid } from './merge-said.ts'
import { type MergeTask, readData } from './merge-task.ts'
import { readMap, readMapAt, underOurIds } from './read-map.ts'
import { renameIds } from './rename-ids.ts'
import { findSameThings, knownSameIds } from './same-ids.ts'
import { settleMap } from './settle-map.ts'
import { findSharedPast, listNewEntries } from './shared-past.ts'
import type { Side } from './three-way.ts'

/** A file or workshop that comes in; it is only read. */
export interface Incoming {
  readonly read: WorkshopReader
  readonly file: string
}

/** What was decided about one source. */
export interface Decisions {
  readonly matches: ReadonlyMap<PartyId, PartyId | null>
  readonly choices: ReadonlyMap<string, Side>
}

/** What became of a source: what is told of it, and whether something waits for a decision. */
export interface Merged {
  readonly look: MergeSourceLook
  readonly undecided: boolean
}

export interface MergeDeps extends JournalDeps {
  readonly window: string
}

/** Our parties that none of theirs is known to be: what one of theirs may be matched with. */
function listFree(ours: Contents, theirs: Contents) {
  const known = new Set<string>(theirs.parties.map(({ id }) => id))
  return ours.parties.filter(({ id }) => !known.has(id))
}

function listMatches(
  ours: Contents,
  theirs: Contents,
  base: Records,
  decided: Decisions['matches'],
): { readonly matches: readonly MergeMatch[]; readonly undecided: boolean } {
  const here = new Set<string>(ours.parties.map(({ id }) => id))
  const unknown = theirs.parties.filter(({ id }) => !here.has(id) && !base.has(id))
  const free = listFree(ours, theirs)
  if (free.length === 0) return { matches: [], undecided: false }
  const freeIds = new Set<string>(free.map(({ id }) => id))
  const matches = proposeMatches(unknown, free).map(({ party, ours: proposed, why }): MergeMatch => {
    const chosen = decided.get(party.id)
    const usable = chosen === null || (chosen !== undefined && freeIds.has(chosen))
    const around = theirs.interactions.filter(
      ({ provider, customer }) => provider === party.id || customer === party.id,
    )
    return {
      ...{ party: party.id, name: party.name, kind: party.kind, interactions: around.length },
      ...{ ours: usable ? chosen : (proposed?.id ?? null), why },
    }
  })
  // Where somebody chose the one that was proposed for another, the choice counts.
  const taken = new Set<PartyId>()
  const order = [...matches].sort((a, b) => Number(decided.has(b.party)) - Number(decided.has(a.party)))
  const once = new Map(
    order.map((match) => {
      const free = match.ours !== null && !taken.has(match.ours)
      if (free && match.ours) taken.add(match.ours)
      return [match.party, free ? match : { ...match, ours: null }]
    }),
  )
  const undecided = matches.some(({ party, ours: one }) => one !== null && !decided.has(party))
  return { matches: matches.map((match) => once.get(match.party) ?? match), undecided }
}

/** Takes over the entries that only they had; edits of the map come in as what they were, and what they did as one edit of ours. */
function takeEntries({ journal, merge }: WorkshopWriter, theirs: WorkshopReader, entries: readonly StoredEntry[]) {
  const sessions = new Set(journal.sessions().map(({ id }) => id))
  const wanted = new Set(entries.map(({ session }) => session))
  merge.takeSessions(theirs.journal.sessions().filter(({ id }) => wanted.has(id) && !sessions.has(id)))
  const taken = new Map<number, number>()
  for (const { id, ...entry } of entries) {
    const kind = entry.area === 'map' ? 'merged' : entry.kind
    taken.set(id, journal.addEntry({ ...entry, kind, window: MERGED_WINDOW }))
    journal.touchSession(entry.session, entry.at)
  }
  return taken
}

/** Things that are not on our map, and of which something may be said all the same. */
function takeArchived({ contents }: WorkshopWriter, theirs: readonly Contents[], at: string): void {
  for (const party of theirs.flatMap(({ parties }) => parties)) {
    if (contents.knows(party.id)) continue
    contents.saveParty(party)
    contents.archive(party.id, at)
  }
  for (const interaction of theirs.flatMap(({ interactions }) => interactions)) {
    if (contents.knows(interaction.id)) continue
    contents.saveInteraction(interaction)
    contents.archive(interaction.id as InteractionId, at)
  }
  for (const zone of theirs.flatMap(({ zones }) => zones)) {
    if (contents.knows(zone.id)) continue
    contents.saveZone(zone)
    contents.archive(zone.id, at)
  }
}

function takePictures(
  { pictures }: WorkshopWriter,
  theirs: WorkshopReader,
  put: readonly MapRecord[],
  at: string,
): void {
  for (const record of put) {
    const hash = pictureOf(record)
    const found = hash === null || pictures.has(hash) ? null : theirs.merge.picture(hash)
    if (!found) continue
    makeRoom(pictures, found.picture.bytes)
    pictures.add(found.picture, found.bytes, at)
  }
}

/** Merges a source into a store. */
export function mergeInto(store: WorkshopStore, incoming: Incoming, decisions: Decisions, deps: MergeDeps): Merged {
  const { read } = store
  const { title } = incoming.read.workshop.identity()
  const ourEntries = read.journal.entries()
  const theirEntries = incoming.read.journal.entries()
  const past = findSharedPast(ourEntries, theirEntries)
  const entries = listNewEntries(ourEntries, theirEntries)
  const about = { title, file: incoming.file, since: past?.at ?? null }
  if (past && entries.length === 0) {
    const nothing = { matches: [], lines: [], conflicts: [], places: 0, openBallots: 0 }
    return { look: { ...about, relation: 'same', ...nothing }, undecided: false }
  }

  const ourMap = underOurIds(readMap(read), new Map())
  const theirRecords = readMap(incoming.read)
  const pastRecords = past ? readMapAt(past.in === 'ours' ? read : incoming.read, past.moment) : []
  const ourContents = readContents([...ourMap.values()])
  const isOurs = (id: string) => read.contents.knows(id)
  const same = knownSameIds(read.merge.statements(), incoming.read.merge.statements(), isOurs)
  const baseOf = (ids: typeof same): Records => underOurIds(pastRecords, past?.in === 'theirs' ? ids : new Map())
  const known = readContents([...underOurIds(theirRecords, same).values()])
  const { matches, undecided } = listMatches(ourContents, known, baseOf(same), decisions.matches)
  const found = new Map<string, string>(matches.flatMap(({ party, ours }) => (ours ? [[party, ours]] : [])))
  for (const [id, own] of found) same.set(id, own)
  const matched = readContents([...underOurIds(theirRecords, same).values()])
  for (const [id, own] of findSameThings(ourContents, matched)) {
    same.set(id, own)
    found.set(id, own)
  }

  const ledger = openLedger(decisions.choices)
  const [base, theirMap] = [baseOf(same), underOurIds(theirRecords, same)]
  const maps = { base: unitsOf(base.values()), ours: unitsOf(ourMap.values()), theirs: unitsOf(theirMap.values()) }
  const things = mergeThings(maps, ledger)
  const merged = mergeDrawings(maps.base.others, maps.ours.others, maps.theirs.others, ledger)
  const add = (record: { readonly id: string }) => merged.set(record.id, record as MapRecord)
  for (const shape of [...things.zones.values(), ...things.parties.values()]) add(shape)
  for (const { shape, provider, customer } of things.interactions.values())
    for (const one of [shape, provider, customer]) add(one)
  settleMap(merged, ourMap, theirMap, past === null)
  const isKept = ({ typeName }: MapRecord) => typeName === 'document' || typeName === 'page'
  const put = [...merged.values()].filter((record) => !isEqual(record, ourMap.get(record.id)))
  const remove = [...ourMap.values()].filter((record) => !merged.has(record.id) && !isKept(record)).map(({ id }) => id)

  const openBallots = store.write((writer) => {
    const now = deps.clock.now()
    const ours = readData(writer)
    const theirs = readData(incoming.read, same)
    const taken = takeEntries(writer, incoming.read, entries)
    if (put.length > 0 || remove.length > 0) {
      takePictures(writer, incoming.read, put, now)
      const wire = put.map((record) => ({ ...record, id: record.id as string }))
      const batch = { batchId: deps.ids.next(), gesture: deps.ids.next(), put: wire, remove }
      applyBatch(writer, deps, batch, deps.window, null)
    }
    const gone = renameIds(incoming.read.merge.archived(), same)
    takeArchived(writer, [readContents([...theirMap.values()]), gone], now)
    const nameOf = (id: string) =>
      writer.contents.nameParty(id as PartyId) ?? writer.contents.nameInteraction(id as InteractionId) ?? ''
    const enter: MergeTask['enter'] = (area, kind) =>
      addEntry(writer.journal, deps, { window: deps.window, area, kind })
    const task: MergeTask = { writer, ledger, ours, theirs, past, taken, enter, nameOf }
    mergeSaid(task)
    mergeChanges(task)
    mergeMeasurements(task)
    const open = mergeBallots(task, { ratings: incoming.read.ratings, same, newId: () => deps.ids.next() })
    const entry = enter('evidence', 'merge')
    const value = { from: incoming.read.workshop.identity().id, title, same: Object.fromEntries(found) }
    writer.evidence.add(entry, cleanEvidence(Evidence.parse({ kind: 'merge', subject: deps.ids.next(), value })))
    return open
  })
  const waits = ledger.conflicts.some(({ choice }) => choice === null)
  return {
    look: {
      ...about,
      relation: past ? 'shared' : 'foreign',
      matches: [...matches],
      lines: [...ledger.lines],
      conflicts: [...ledger.conflicts],
      places: ledger.places(),
      openBallots,
    },
    undecided: undecided || waits,
  }
}
