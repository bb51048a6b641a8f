/**
 * A workshop with all of its past, as one value: what a JSON file of it holds (`docs/json-format.md`). Its shape is a promise
 * to other programs: fields may be added under the same version, anything else raises it. Entries of the journal are counted
 * from 1, and everything names the entry that it came with.
 */
import { z } from 'zod'
import { BallotTerms } from './ballot.ts'
import { ChangeFacts, ENTRY_KINDS } from './change.ts'
import { CHAIRS } from './dimension.ts'
import { Evidence } from './evidence.ts'
import { Agenda, Progress } from './guide.ts'
import { BallotId, CardKey, ChangeId, InteractionId, MeasureId, MeasurementId, SessionId, WorkshopId } from './ids.ts'
import { Interaction } from './interaction.ts'
import { LIMITS } from './limits.ts'
import { Measurement } from './measure.ts'
import { Party } from './party.ts'
import { Picture } from './picture.ts'
import { Answers, Hands } from './rating.ts'
import { Instant, Session, WorkshopTitle } from './workshop.ts'
import { Zone } from './zone.ts'

export const WHOLE_FORMAT = 'baton-workshop'
/** Bytes of a workshop that is written down: more fits neither the texts nor the memory of a laptop. */
export const WHOLE_BYTES = 400_000_000

/** Raised by whatever is more than a new field. */
export const WHOLE_VERSION = 2

const Entry = z.int().min(1)
const word = z.string().max(LIMITS.name)
const count = z.int().min(0)

/** One line of the journal; its number is its place in the list, from 1. */
const JournalLine = z.object({
  uid: z.string().min(1).max(100),
  at: Instant,
  session: SessionId,
  window: word,
  area: z.enum(['workshop', 'map', 'changes', 'guide', 'evidence', 'measures', 'ratings']),
  kind: word,
})

interface RecordAsItIs {
  readonly id: string
  readonly typeName: string
  readonly [field: string]: unknown
}

function isRecord(value: unknown): value is RecordAsItIs {
  if (typeof value !== 'object' || value === null) return false
  const { id, typeName } = value as { id?: unknown; typeName?: unknown }
  return typeof id === 'string' && id !== '' && typeof typeName === 'string'
}

/** A record of the map as it is, its fields in their order: what makes one valid is known to the map alone. */
const WholeRecord = z.custom<RecordAsItIs>(isRecord)
const Patch = z.object({ put: z.array(WholeRecord), remove: z.array(z.string()) })
const left = z.object({ archivedAt: Instant })
const Place = z.object({ ballot: BallotId, subject: z.string().max(100), chair: z.enum([...CHAIRS, '']) })

/** What a schema of the map says of itself; it is passed on as it is. */
const MapSchema = z.looseObject({ schemaVersion: z.literal(2), sequences: z.record(z.string(), z.int().min(0)) })

export const WholeWorkshop = z.object({
  format: z.literal(WHOLE_FORMAT),
  version: z.literal(WHOLE_VERSION),
  workshop: WorkshopTitle.extend({
    id: WorkshopId,
    createdAt: Instant,
    origin: WorkshopId.nullable(),
    practice: z.boolean(),
  }),
  sessions: z.array(Session),
  journal: z.array(JournalLine).min(1),
  /** What the map says, for readers: it follows from the records. */
  parties: z.array(Party),
  interactions: z.array(Interaction),
  zones: z.array(Zone),
  /** What left the map, because something was said of it. */
  archived: z.object({
    parties: z.array(Party.extend(left.shape)),
    interactions: z.array(Interaction.extend(left.shape)),
    zones: z.array(Zone.extend(left.shape)),
  }),
  /** Every state of the agenda and of the progress; the last one holds. */
  agenda: z.array(z.object({ entry: Entry, value: Agenda })),
  progress: z.array(z.object({ entry: Entry, value: Progress })),
  /** Everything that was said, in its order: the last of a kind and a subject holds, `null` takes back. */
  evidence: z.array(z.intersection(z.object({ entry: Entry }), Evidence)),
  /** Every row: the last of an id holds, `null` takes it back. */
  measurements: z.array(
    z.object({
      ...{ entry: Entry, id: MeasurementId, measure: MeasureId },
      now: Measurement.omit({ id: true, measure: true }).nullable(),
    }),
  ),
  changes: z.array(z.object({ entry: Entry, id: ChangeId, interaction: InteractionId, follows: ChangeId.nullable() })),
  /** Their logs: each entry is the change as it stood from then on. */
  log: z.array(
    z.object({
      ...{ entry: Entry, change: ChangeId, kind: z.enum(ENTRY_KINDS), comment: z.string().max(LIMITS.note) },
      facts: ChangeFacts,
    }),
  ),
  /** What happened to ballots: opened, terms revised, revealed, thrown away. */
  ballots: z.array(
    z.object({
      ...{ entry: Entry, ballot: BallotId, terms: BallotTerms },
      kind: z.enum(['opened', 'revised', 'revealed', 'discarded']),
    }),
  ),
  /** What single people said in ballots that were revealed, in no order. */
  votes: z.array(
    Place.extend({
      ...{ key: CardKey, name: word },
      said: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('rating'), answers: Answers }),
        z.object({ kind: z.literal('dots'), dots: count }),
      ]),
    }),
  ),
  /** What was counted in them: hands, stickers, and how many cards there were. */
  counts: z.array(
    Place.extend({
      tally: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('hands'), counts: Hands.shape.counts }),
        z.object({ kind: z.literal('stickers'), dots: count }),
        z.object({ kind: z.literal('cards'), cards: count }),
      ]),
    }),
  ),
  map: z.object({
    /** The schemas that records were written with, each from a sequence on. */
    schemas: z.array(z.object({ sequence: count, schema: MapSchema })).min(1),
    sequence: count,
    records: z.array(WholeRecord),
  }),
  /** The past of the map: doing all of `after` in this order makes the records. */
  edits: z.array(
    z.object({
      ...{ entry: Entry, gesture: z.string().max(200), firstSequence: count, lastSequence: count },
      ...{ before: Patch, after: Patch },
    }),
  ),
  pictures: z.array(Picture.extend({ addedAt: Instant, base64: z.string() })),
})
export type WholeWorkshop = z.infer<typeof WholeWorkshop>
