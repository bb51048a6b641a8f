/**
 * Makes a workshop file again from what was written down of it: the same entries under the same uids, so that it is the same
 * state as the one that was exported. It is built beside the library and looked through before anybody may have it.
 */
import type { SerializedSchema } from '@tldraw/store'
import { readContents } from '#shared/model/map-contents.ts'
import type { MapRecord } from '#shared/model/map-schema.ts'
import type { WholeWorkshop } from '#shared/model/whole-workshop.ts'
import { t } from '#shared/text/text.ts'
import { checkWorkshop } from '../check-workshop.ts'
import { bringMapUpToDate } from '../map-opening.ts'
import { storeRecord } from '../map-records.ts'
import { describePicture, makeRoom } from '../pictures.ts'
import type { Clock } from '../ports/system.ts'
import type { WorkshopIdentity, WorkshopStore, WorkshopWriter } from '../ports/workshop-store.ts'
import { Refusal } from '../refusal.ts'
import { checkWhole } from './check-whole.ts'
import { type CurrentRecords, currentRecords } from './current-records.ts'
import { parseWhole, sayPlace } from './parse-whole.ts'

function writeMap(
  writer: WorkshopWriter,
  { map, edits, archived }: WholeWorkshop,
  { records }: CurrentRecords,
  entryOf: (entry: number) => number,
) {
  for (const { sequence, schema: written } of map.schemas) {
    writer.map.setSequence(sequence)
    writer.map.setSchema(written as SerializedSchema)
  }
  writer.map.setSequence(map.sequence)
  for (const record of map.records) writer.map.put(storeRecord(record as unknown as MapRecord))
  const { parties, interactions, zones } = readContents(records)
  const { contents } = writer
  for (const party of [...parties, ...archived.parties]) contents.saveParty(party)
  for (const interaction of [...interactions, ...archived.interactions]) contents.saveInteraction(interaction)
  for (const zone of [...zones, ...archived.zones]) contents.saveZone(zone)
  for (const { id, archivedAt } of [...archived.parties, ...archived.interactions, ...archived.zones]) {
    contents.archive(id, archivedAt)
  }
  for (const { entry, ...edit } of edits) writer.map.addEdit({ id: entryOf(entry), ...edit })
}

function writeBallots({ ratings }: WorkshopWriter, whole: WholeWorkshop, entryOf: (entry: number) => number) {
  for (const { entry, ballot, kind, terms } of whole.ballots) {
    if (kind === 'opened') ratings.add(ballot, entryOf(entry), terms)
    else ratings.addEntry(ballot, entryOf(entry), kind, terms)
  }
  ratings.keep(whole.votes, whole.counts)
}

function writePictures({ pictures }: WorkshopWriter, whole: WholeWorkshop, file: string): void {
  for (const [at, { base64, addedAt, ...said }] of whole.pictures.entries()) {
    const bytes = Buffer.from(base64, 'base64')
    const found = describePicture(bytes, pictures)
    if (found.hash !== said.hash || found.type !== said.type) {
      throw new Refusal('json-invalid', {
        file,
        place: sayPlace(['pictures', at]),
        reason: t('library.json.otherPicture'),
      })
    }
    makeRoom(pictures, found.bytes)
    pictures.add(found, bytes, addedAt)
  }
}

/** Everything, in an empty file. */
function writeWhole(writer: WorkshopWriter, whole: WholeWorkshop, current: CurrentRecords, file: string): void {
  const { journal, guide, evidence, measures, changes } = writer
  for (const session of whole.sessions) journal.startSession(session)
  const ids = whole.journal.map((line) => journal.addEntry(line))
  const entryOf = (entry: number) => ids[entry - 1] ?? 0
  writeMap(writer, whole, current, entryOf)
  for (const { entry, value } of whole.agenda) guide.addAgenda(entryOf(entry), value)
  for (const { entry, value } of whole.progress) guide.addProgress(entryOf(entry), value)
  for (const { entry, ...said } of whole.evidence) evidence.add(entryOf(entry), said)
  for (const { entry, id, measure, now } of whole.measurements) {
    measures.add(entryOf(entry), { id, measure, now: now && { id, measure, ...now } })
  }
  for (const { entry, id, interaction, follows } of whole.changes) {
    changes.add(id, { interaction, follows }, entryOf(entry))
  }
  for (const { entry, change, kind, comment, facts } of whole.log) {
    changes.addEntry(change, entryOf(entry), { ...facts, kind, comment })
  }
  writeBallots(writer, whole, entryOf)
  writePictures(writer, whole, file)
}

/** What does not fit together once it is a workshop, by where it stands in the file. */
const PLACES = {
  ...{ records: 'map.records', edits: 'edits', lists: 'parties', pictures: 'pictures', guide: 'agenda' },
  ...{ evidence: 'evidence', measures: 'measurements', ballots: 'ballots' },
} as const

/** Where it is built. */
export interface BuildDeps {
  readonly clock: Clock
  /** Makes the file of a new workshop; leaves nothing when it fails. */
  readonly create: (identity: WorkshopIdentity, seed: (writer: WorkshopWriter) => void) => void
  /** Opens the file that was made. */
  readonly open: () => WorkshopStore
  readonly discard: () => void
}

/** What the database does not take was none of the things that were looked for: the file is refused all the same. */
function createFile(
  { create }: BuildDeps,
  identity: WorkshopIdentity,
  seed: (writer: WorkshopWriter) => void,
  file: string,
): void {
  try {
    create(identity, seed)
  } catch (error) {
    if (error instanceof Refusal) throw error
    const place = t('library.json.somewhere')
    throw new Refusal('json-invalid', { file, place, reason: t('library.json.notPossible') })
  }
}

/**
 * Builds it as a loose file; leaves nothing when it fails. It takes seconds for hundreds of megabytes, so it is done in a thread. Refuses what `parseWhole` refuses, `json-invalid`
 * for parts that do not fit each other, and `file-newer` for a map of a later Baton.
 */
export function rebuildWorkshop(deps: BuildDeps, bytes: Uint8Array, file: string): void {
  const whole = parseWhole(bytes, file)
  const current = currentRecords(whole)
  if (current === null) throw new Refusal('file-newer', { file })
  checkWhole(whole, current, file)
  const identity = { ...whole.workshop, rehearsal: false }
  createFile(deps, identity, (writer) => writeWhole(writer, whole, current, file), file)
  try {
    const store = deps.open()
    try {
      bringMapUpToDate(store, deps.clock.now())
      const finding = checkWorkshop(store.read).find(({ check }) => check !== 'records')
      if (finding === undefined) return
      const [id = ''] = finding.ids
      const place = PLACES[finding.check]
      throw new Refusal('json-invalid', { file, place, reason: t('library.json.doesNotFit', { id }) })
    } finally {
      store.close()
    }
  } catch (error) {
    deps.discard()
    throw error
  }
}
