/**
 * Edits of every kind as a hurried room makes them, in a fixed order, and what a workshop holds after the first so many of
 * them. The host works them off in the order in which they come, so that whatever moment it is killed at, the file must hold
 * exactly the first so many: all that were acknowledged, and at most some that were on their way.
 */
import type { WireRecord } from '#shared/contract/map.ts'
import type { RatingTerms } from '#shared/model/ballot.ts'
import type {
  BallotId,
  CardKey,
  InteractionId,
  MeasureId,
  MeasurementId,
  NoteId,
  WorkshopId,
} from '#shared/model/ids.ts'
import type { Note } from '#shared/model/note.ts'
import type { WorkshopReader } from '../../../src/main/core/ports/workshop-store.ts'
import { measure } from '../../helpers/cost-statements.ts'
import type { HostLine } from '../../helpers/host-line.ts'
import { ratingCard } from '../../store/ballot-builders.ts'
import { interaction, party } from '../../store/map-builders.ts'

const PARTIES = ['sales', 'buyer', 'store', 'dispatch', 'billing', 'service']
const QUOTES = 'shape:quotes' as InteractionId
const MEASURE = 'measure-of-stream' as MeasureId
const RATING: RatingTerms = {
  ...{ kind: 'rating', interactions: [QUOTES], anonymous: true },
  voters: { customer: 400, provider: 400 },
}

/** What a workshop holds of a stream. */
export interface Streamed {
  readonly places: Readonly<Record<string, number>>
  readonly interactions: readonly string[]
  readonly notes: readonly string[]
  readonly measurements: readonly string[]
  readonly cards: readonly string[]
}

/** Which of the five kinds the edit of this number is. */
const KINDS = ['move', 'move', 'connect', 'say', 'move', 'measure', 'vote', 'remove'] as const
const kindOf = (step: number) => KINDS[step % KINDS.length] ?? 'move'
const partyOf = (step: number) => PARTIES[step % PARTIES.length] ?? 'sales'

/** What the first `count` edits leave. */
export function streamed(count: number): Streamed {
  const places: Record<string, number> = Object.fromEntries(PARTIES.map((name) => [`shape:${name}`, 0]))
  const interactions = new Set<string>([QUOTES])
  const notes: string[] = []
  const measurements: string[] = []
  const cards: string[] = []
  for (let step = 1; step <= count; step++) {
    const kind = kindOf(step)
    if (kind === 'move') places[`shape:${partyOf(step)}`] = step
    else if (kind === 'connect') interactions.add(`shape:line-${step}`)
    else if (kind === 'remove') interactions.delete(`shape:line-${step - 5}`)
    else if (kind === 'say') notes.push(`note-of-stream-${step}`)
    else if (kind === 'measure') measurements.push(`measurement-${step}`)
    else cards.push(`card-of-the-stream-${step}`)
  }
  return {
    places,
    interactions: [...interactions].sort(),
    ...{ notes: notes.sort(), measurements: measurements.sort() },
    cards: cards.sort(),
  }
}

/** Makes a workshop for a stream, with everything that its edits speak of. */
export async function beginStream(line: HostLine): Promise<{ workshop: WorkshopId; ballot: BallotId }> {
  const { id: workshop } = await line.get('library.create', { title: 'Killed', client: '' })
  await line.get('library.open', { id: workshop })
  const put = [...PARTIES.map((name) => party(name)), ...interaction('quotes', 'sales', 'buyer')]
  await line.get('map.apply', {
    workshop,
    batchId: 'batch-of-the-start',
    gesture: 'start',
    baseSequence: 0,
    put,
    remove: [],
  })
  await line.get('evidence.say', { workshop, evidence: measure(MEASURE, QUOTES) })
  const { ballot } = await line.get('ratings.open', { workshop, terms: RATING })
  return { workshop, ballot }
}

/** Asks for the edit of this number; the promise settles with its reply. */
export function makeEdit(
  line: HostLine,
  { workshop, ballot }: { readonly workshop: WorkshopId; readonly ballot: BallotId },
  step: number,
): Promise<unknown> {
  const apply = (put: WireRecord[], remove: string[] = []) => {
    const gesture = `gesture-${Math.floor(step / 7)}`
    return line.get('map.apply', { workshop, batchId: `batch-${step}`, gesture, baseSequence: 0, put, remove })
  }
  switch (kindOf(step)) {
    case 'move':
      return apply([party(partyOf(step), { note: 'n'.repeat(step % 300) }, { x: step })])
    case 'connect':
      return apply(interaction(`line-${step}`, partyOf(step), partyOf(step + 1)))
    case 'remove': {
      const gone = `line-${step - 5}`
      return apply([], [`shape:${gone}`, ...[1, 2].map((end) => `binding:${gone}-${end}`)])
    }
    case 'say': {
      const subject = `note-of-stream-${step}` as NoteId
      const value: Note = {
        ...{ kind: 'quote', text: `Said ${step}`, author: '', about: { on: 'workshop' }, done: false, personal: false },
      }
      return line.get('evidence.say', { workshop, evidence: { kind: 'note', subject, value } })
    }
    case 'measure': {
      const one = { id: `measurement-${step}` as MeasurementId, measure: MEASURE, day: '2026-01-05', value: step }
      return line.get('measures.record', { workshop, measurements: [{ ...one, cases: null, note: '' }] })
    }
    case 'vote': {
      const card = ratingCard('customer', { quotes: { what: 4, effort: 'unknown' } })
      return line.get('ratings.submit', { workshop, ballot, card, key: `card-of-the-stream-${step}` as CardKey })
    }
  }
}

/** What a workshop holds of the stream. */
export function readStreamed(read: WorkshopReader): Streamed {
  const records = read.map.records().filter(({ typeName }) => typeName === 'shape')
  const placed = records.filter(({ type }) => type === 'party')
  return {
    places: Object.fromEntries(placed.map(({ id, json }) => [id, (JSON.parse(json) as { x: number }).x])),
    interactions: records
      .filter(({ type }) => type === 'interaction')
      .map(({ id }) => id)
      .sort(),
    notes: read.evidence
      .standing()
      .filter(({ kind }) => kind === 'note')
      .map(({ subject }) => String(subject))
      .sort(),
    measurements: read.measures
      .of(MEASURE)
      .map(({ id }) => String(id))
      .sort(),
    cards: read.ratings
      .openCards()
      .map(({ key }) => String(key))
      .sort(),
  }
}
