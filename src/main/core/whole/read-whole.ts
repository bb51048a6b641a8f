/**
 * Writes a workshop down as one value, with all of its past. Of open ballots there are the terms and no votes: nothing of
 * them leaves the workshop.
 */
import type { Evidence } from '#shared/model/evidence.ts'
import { readContents } from '#shared/model/map-contents.ts'
import type { MapRecord } from '#shared/model/map-schema.ts'
import { WHOLE_FORMAT, WHOLE_VERSION, type WholeWorkshop } from '#shared/model/whole-workshop.ts'
import { parseRecord } from '../map-records.ts'
import type { Edit } from '../ports/edit.ts'
import type { Entered } from '../ports/merge-store.ts'
import type { WorkshopReader } from '../ports/workshop-store.ts'

type WholePatch = WholeWorkshop['edits'][number]['before']

/** Which entry something came with, counted from 1; a moment between entries is the one before. */
function numberEntries(ids: readonly number[]): (moment: number) => number {
  const places = new Map(ids.map((id, at) => [id, at + 1]))
  return (moment) => places.get(moment) ?? ids.filter((id) => id <= moment).length
}

/** A version names a moment of the journal. */
function withMoment(evidence: Evidence, numberOf: (moment: number) => number): Evidence {
  if (evidence.kind !== 'version' || evidence.value === null) return evidence
  return { ...evidence, value: { ...evidence.value, moment: numberOf(evidence.value.moment) } }
}

function* allEdits({ history }: WorkshopReader): Iterable<Edit> {
  for (const { edits } of history.packs()) yield* edits
  yield* history.recent()
}

/** Everything as it stands; what does not fit the model (a file from elsewhere) is left out. */
export function readWhole(reader: WorkshopReader): WholeWorkshop {
  const { workshop, journal, map, merge, ratings, pictures, whole } = reader
  const { id, title, client, createdAt, origin, practice } = workshop.identity()
  const entries = journal.entries()
  const numberOf = numberEntries(entries.map((entry) => entry.id))
  const numbered = <T, R>(rows: readonly Entered<T>[], tell: (said: T) => R): (R & { entry: number })[] =>
    rows.map(({ entry, said }) => ({ entry: numberOf(entry), ...tell(said) }))
  const records = map.records().map(parseRecord)
  const revealed = ratings.ballots().filter(({ revealedAt }) => revealedAt !== null)
  const { parties, interactions, zones } = readContents(records as MapRecord[])
  return {
    format: WHOLE_FORMAT,
    version: WHOLE_VERSION,
    workshop: { id, title, client, createdAt, origin, practice },
    sessions: [...journal.sessions()],
    journal: entries.map(({ id: _, ...entry }) => entry),
    ...{ parties: [...parties], interactions: [...interactions], zones: [...zones] },
    archived: whole.archived(),
    agenda: numbered(whole.agendas(), (value) => ({ value })),
    progress: numbered(whole.progresses(), (value) => ({ value })),
    evidence: numbered(merge.statements(), (said) => withMoment(said, numberOf)),
    measurements: numbered(merge.measurements(), ({ id: measurement, measure, now }) => {
      if (now === null) return { id: measurement, measure, now }
      const { day, value, cases, note } = now
      return { id: measurement, measure, now: { day, value, cases, note } }
    }),
    changes: numbered(merge.changes(), (change) => change),
    log: numbered(merge.changeEntries(), ({ change, kind, comment, facts }) => ({ change, kind, comment, facts })),
    ballots: numbered(merge.ballotEntries(), (ballot) => ballot),
    votes: revealed.flatMap((ballot) => ratings.votes(ballot.id)),
    counts: revealed.flatMap((ballot) => ratings.counts(ballot.id)),
    map: {
      schemas: map.schemas() as WholeWorkshop['map']['schemas'],
      sequence: map.sequence(),
      records: records as unknown as WholeWorkshop['map']['records'],
    },
    edits: [...allEdits(reader)].map(({ id: edit, gesture, firstSequence, lastSequence, before, after }) => ({
      ...{ entry: numberOf(edit), gesture, firstSequence, lastSequence },
      ...{ before: before as WholePatch, after: after as WholePatch },
    })),
    pictures: pictures.list().flatMap((picture) => {
      const bytes = pictures.bytesOf(picture.hash)
      if (bytes === null) return []
      return [
        { ...picture, addedAt: whole.pictureAddedAt(picture.hash), base64: Buffer.from(bytes).toString('base64') },
      ]
    }),
  }
}
