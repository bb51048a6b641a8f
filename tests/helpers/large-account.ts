/** The facts of a report about a made-up company of any size, without a file: most of it unrated, some of it costed, as it is. */
import { seededRandom } from '#shared/layout/seeded-random.ts'
import type { RatingBallot } from '#shared/model/ballot.ts'
import { EMPTY_CARD, type SaidRange } from '#shared/model/cost.ts'
import type { EvidenceOf, StandingEvidence } from '#shared/model/evidence.ts'
import { EMPTY_FRAME } from '#shared/model/frame.ts'
import { NO_AGENDA, NO_PROGRESS } from '#shared/model/guide.ts'
import type { BallotId, NoteId, SessionId, WorkshopId } from '#shared/model/ids.ts'
import { readContents } from '#shared/model/map-contents.ts'
import { createBaseRecords, createCastRecords } from '#shared/model/map-records.ts'
import type { MapRecord } from '#shared/model/map-schema.ts'
import type { Answers } from '#shared/model/rating.ts'
import { USUAL_CHOICES } from '#shared/model/report-choices.ts'
import type { AccountFacts } from '#shared/report/account-facts.ts'
import { generateCast } from '#shared/sample/generate-cast.ts'

const NOW = '2026-03-02T09:00:00.000Z'
const SESSION = 'session-1' as SessionId

function range(low: number, usual: number, high: number): SaidRange {
  return { low, usual, high, source: 'customer', by: '', on: '2026-03-02' }
}

/** @param share of the interactions that are rated, and as many that are costed */
export function largeAccount(parties: number, interactions: number, share = 0.1): AccountFacts {
  const cast = generateCast(parties, interactions)
  let next = 0
  const boxes = cast.parties.map((_, at) => ({ x: (at % 20) * 300, y: Math.floor(at / 20) * 200, w: 200, h: 90 }))
  const made = createCastRecords(cast, { parties: boxes }, () => `made${next++}`)
  const records = [...createBaseRecords('Large'), ...made.records] as MapRecord[]
  const contents = readContents(records)
  const random = seededRandom(parties + interactions)
  const some = contents.interactions.filter((_, at) => at % Math.round(1 / share) === 0)
  const stand = (one: EvidenceOf<'frame'> | EvidenceOf<'cost'> | EvidenceOf<'note'>): StandingEvidence => {
    return { ...one, at: NOW, session: SESSION, said: 1 }
  }
  const score = () => 1 + Math.floor(random() * 5)
  const card = (): Answers => ({ what: score(), when: score(), way: score(), effort: score(), importance: score() })
  const ballot: RatingBallot = {
    ...{ kind: 'rating', id: 'ballot-1' as BallotId, anonymous: true, openedAt: NOW, revealedAt: NOW, hands: [] },
    ...{ interactions: some.map(({ id }) => id), voters: { customer: 6, provider: 5 } },
    cardsIn: { customer: 6, provider: 5 },
    results: some.map(({ id }) => ({
      interaction: id,
      customer: { cards: Array.from({ length: 6 }, card), hands: null },
      provider: { cards: Array.from({ length: 5 }, card), hands: null },
    })),
  }
  return {
    workshop: { id: 'workshop-1' as WorkshopId, title: 'Large', client: 'Client', createdAt: NOW, practice: false },
    ...{ records, ...contents, changes: [], cardsAround: [], versions: [], before: null, pictures: [] },
    evidence: [
      stand({
        ...{ kind: 'frame', subject: 'workshop' },
        value: { ...EMPTY_FRAME, scope: 'All of it', currency: 'EUR', rates: [{ group: '', perHour: 48, from: null }] },
      }),
      ...some.map(({ id }) =>
        stand({
          ...{ kind: 'cost', subject: id },
          value: {
            ...EMPTY_CARD,
            inputs: {
              ...{ volume: range(80, 120, 200), 'miss-rate': range(0.05, 0.1 + random() / 5, 0.5) },
              ...{ 'rework-customer': range(0.5, 1 + random(), 4), direct: range(0, 20 * random(), 90) },
              'rate-customer': range(48, 48, 48),
            },
          },
        }),
      ),
      ...some.map(({ id }, at) =>
        stand({
          ...{ kind: 'note', subject: `note-${at}` as NoteId },
          value: {
            ...{ kind: 'note', text: `Said about ${at}`, author: '', done: false, personal: false },
            about: { on: 'map', id },
          },
        }),
      ),
    ],
    ballots: [ballot],
    measurements: new Map(),
    guide: { agenda: NO_AGENDA, progress: NO_PROGRESS },
    sessions: [{ id: SESSION, number: 1, startedAt: NOW, lastEntryAt: NOW }],
    choices: USUAL_CHOICES,
    today: '2026-03-02',
  }
}
