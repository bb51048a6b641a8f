/** Every finish test, at its edges: what it asks, what it says is missing, and that it never makes anything up. */
import { describe, expect, test } from 'vitest'
import { runFinishTest, type WorkshopFacts } from '#shared/guide/finish-tests.ts'
import type { RatingBallot } from '#shared/model/ballot.ts'
import { type Change, EMPTY_CHANGE } from '#shared/model/change.ts'
import type { Check } from '#shared/model/check.ts'
import type { Evidence, EvidenceKind, EvidenceValue } from '#shared/model/evidence.ts'
import type { FinishTest } from '#shared/model/finish-test.ts'
import { EMPTY_FRAME, type Frame, type RoomSide } from '#shared/model/frame.ts'
import type { BallotId, ChangeId, InteractionId, PartyId, SessionId } from '#shared/model/ids.ts'
import { EMPTY_INTENT } from '#shared/model/intent.ts'
import { EMPTY_INTERACTION, type Interaction, type InteractionFacts } from '#shared/model/interaction.ts'
import type { Moment } from '#shared/model/journey.ts'
import { EMPTY_PARTY, type Party } from '#shared/model/party.ts'
import type { Answers } from '#shared/model/rating.ts'

const NOTHING: WorkshopFacts = {
  ...{ parties: [], interactions: [], evidence: [], ballots: [], changes: [] },
  session: { id: 'session-now' as SessionId, startedAt: '2026-03-02T09:00:00.000Z' },
  today: '2026-03-02',
}

const idOf = (name: string) => `shape:${name}`

function party(name: string): Party {
  return { ...EMPTY_PARTY, name, id: idOf(name) as PartyId }
}

/** Named after who serves whom: `a>b`. */
function interaction(name: string, facts: Partial<InteractionFacts> = {}): Interaction {
  const [provider = '', customer = ''] = name.split('>').map(idOf)
  return {
    ...{ ...EMPTY_INTERACTION, service: 'answers', ...facts },
    ...{ id: idOf(name) as InteractionId, provider: provider as PartyId, customer: customer as PartyId },
  }
}

function said<K extends EvidenceKind>(kind: K, value: EvidenceValue<K>, subject = 'workshop'): Evidence {
  return { kind, subject, value } as unknown as Evidence
}

/** How a test stands: met, how many of how many, and the names of what is missing. */
function stand(facts: Partial<WorkshopFacts>, what: FinishTest) {
  const { test: echo, missing, ...rest } = runFinishTest(what, { ...NOTHING, ...facts })
  expect(echo).toBe(what)
  return { ...rest, missing: missing.map((id) => id.replace('shape:', '')) }
}

const isMet = (facts: Partial<WorkshopFacts>, what: FinishTest) => stand(facts, what).met

const frame = (value: Partial<Frame>): Partial<WorkshopFacts> => ({
  evidence: [said('frame', { ...EMPTY_FRAME, ...value })],
})
const group = (side: RoomSide, people = 3, name = 'Desk') => ({ name, people, side, parties: [] })

const ALL: FinishTest[] = [
  { test: 'scope-said' },
  { test: 'groups-said' },
  { test: 'both-sides' },
  { test: 'currency-said' },
  { test: 'rates-said' },
  { test: 'intent-said' },
  { test: 'signs-said' },
  { test: 'fist-held' },
  { test: 'interactions', atLeast: 1 },
  { test: 'services-said' },
  { test: 'parties-connected' },
  { test: 'swap-cards', atLeast: 1 },
  { test: 'conflicts-said' },
  { test: 'rated', atLeast: 1, share: 0.8 },
  { test: 'worst-checked' },
  { test: 'revealed' },
  { test: 'findings', atLeast: 1 },
  { test: 'moments', atLeast: 3 },
  { test: 'moment-of-truth' },
  { test: 'volume-said' },
  { test: 'miss-rate-said' },
  { test: 'cost-parts', atLeast: 2 },
  { test: 'cost-reckoned' },
  { test: 'cost-settled' },
  { test: 'changes', atLeast: 1 },
  { test: 'report-written' },
  { test: 'review-dated' },
  { test: 'rated-again' },
]

test.each(ALL)('in an empty workshop $test is not met, and nothing is invented', (what) => {
  expect(stand({}, what)).toMatchObject({ met: false, done: 0, missing: [] })
})

test('where nothing is due, everything due is decided', () => {
  expect(stand({}, { test: 'due-decided' })).toEqual({ met: true, done: 0, needed: 0, missing: [] })
})

describe('frame', () => {
  test('scope and currency are said with one word', () => {
    expect(isMet(frame({ scope: 'Orders' }), { test: 'scope-said' })).toBe(true)
    expect(isMet(frame({ currency: 'EUR' }), { test: 'currency-said' })).toBe(true)
  })

  test('a group has a name and people', () => {
    expect(isMet(frame({ groups: [group('both', 0), group('both', 5, '')] }), { test: 'groups-said' })).toBe(false)
    expect(isMet(frame({ groups: [group('both', 1)] }), { test: 'groups-said' })).toBe(true)
  })

  test('a room of providers only is not both sides, unless that is accepted', () => {
    const one = [group('provider'), group('customer', 0)]
    expect(stand(frame({ groups: one }), { test: 'both-sides' })).toMatchObject({ met: false, done: 1, needed: 2 })
    expect(isMet(frame({ groups: one, oneSideAccepted: true }), { test: 'both-sides' })).toBe(true)
    expect(isMet(frame({ groups: [group('both')] }), { test: 'both-sides' })).toBe(true)
    expect(isMet(frame({ groups: [group('provider'), group('customer')] }), { test: 'both-sides' })).toBe(true)
  })

  test('a rate of nothing is none', () => {
    const rate = (perHour: number) => frame({ rates: [{ group: 'Desk', perHour, from: null }] })
    expect(isMet(rate(0), { test: 'rates-said' })).toBe(false)
    expect(isMet(rate(62.5), { test: 'rates-said' })).toBe(true)
  })
})

describe('intent', () => {
  const sentence = (words: number) => ({
    evidence: [said('intent', { ...EMPTY_INTENT, sentence: Array.from({ length: words }, () => 'word').join(' ') })],
  })

  test('thirty words are a sentence, thirty-one are not', () => {
    expect(isMet(sentence(1), { test: 'intent-said' })).toBe(true)
    expect(isMet(sentence(30), { test: 'intent-said' })).toBe(true)
    expect(isMet(sentence(31), { test: 'intent-said' })).toBe(false)
  })

  test('every dimension has a sign', () => {
    const signs = { what: 'complete', when: 'by noon', way: 'by phone', effort: '' }
    const three = { evidence: [said('intent', { sentence: '', signs })] }
    expect(stand(three, { test: 'signs-said' })).toMatchObject({ met: false, done: 3, needed: 4 })
    const four = { evidence: [said('intent', { sentence: '', signs: { ...signs, effort: 'one call' } })] }
    expect(isMet(four, { test: 'signs-said' })).toBe(true)
  })

  test('a fist of five has a mean of three', () => {
    const fist = (...counts: [number, number, number, number, number, number]) => ({
      evidence: [said('fist', { counts })],
    })
    expect(isMet(fist(0, 0, 0, 0, 0, 0), { test: 'fist-held' })).toBe(false)
    expect(isMet(fist(0, 0, 1, 5, 0, 0), { test: 'fist-held' })).toBe(false)
    expect(isMet(fist(0, 0, 1, 5, 1, 0), { test: 'fist-held' })).toBe(true)
  })
})

describe('map', () => {
  const map = {
    parties: [party('a'), party('b'), party('alone')],
    interactions: [interaction('a>b'), interaction('b>a', { service: '' })],
  }

  test('counts interactions up to what is needed', () => {
    expect(stand(map, { test: 'interactions', atLeast: 5 })).toMatchObject({ met: false, done: 2, needed: 5 })
    expect(stand(map, { test: 'interactions', atLeast: 1 })).toMatchObject({ met: true, done: 1, needed: 1 })
  })

  test('names interactions without a service and parties without an interaction', () => {
    expect(stand(map, { test: 'services-said' })).toEqual({ met: false, done: 1, needed: 2, missing: ['b>a'] })
    expect(stand(map, { test: 'parties-connected' })).toEqual({ met: false, done: 2, needed: 3, missing: ['alone'] })
  })

  test('a party that serves itself is connected', () => {
    const own = { parties: [party('a')], interactions: [interaction('a>a')] }
    expect(isMet(own, { test: 'parties-connected' })).toBe(true)
  })
})

describe('swap', () => {
  const side = (name: string, strugglesWith = 'noise') => ({
    ...{ party: idOf(name) as PartyId, measuredOn: 'speed', strugglesWith },
  })
  const facts = (conflict: boolean | null, struggles = 'noise') => ({
    parties: [party('a'), party('b')],
    evidence: [
      said(
        'swap',
        { sides: [side('a'), side('b', struggles)], interaction: null, conflict, conflictNote: '' },
        'swap-1',
      ),
    ],
  })

  test('both cards of a pair say both things', () => {
    expect(stand(facts(null, ''), { test: 'swap-cards', atLeast: 1 })).toMatchObject({ done: 0, missing: ['b'] })
    expect(isMet(facts(null), { test: 'swap-cards', atLeast: 1 })).toBe(true)
    expect(isMet(facts(null), { test: 'swap-cards', atLeast: 2 })).toBe(false)
  })

  test('no conflict is an answer too', () => {
    expect(stand(facts(null), { test: 'conflicts-said' })).toMatchObject({ met: false, missing: ['a', 'b'] })
    expect(isMet(facts(false), { test: 'conflicts-said' })).toBe(true)
  })
})

function card(score: Answers['what'], importance: Answers['what'] = null): Answers {
  return { what: score, when: score, way: score, effort: score, importance }
}

interface BallotSketch {
  readonly voters?: { customer: number; provider: number }
  readonly cardsIn?: { customer: number; provider: number }
  readonly openedAt?: string
  readonly hands?: RatingBallot['hands']
  /** Scores by interaction, customers first; of an open ballot there are none. */
  readonly results?: Readonly<Record<string, readonly [readonly number[], readonly number[]]>>
}

function ballot(names: readonly string[], sketch: BallotSketch): RatingBallot {
  const { results, openedAt = '2026-03-02T09:30:00.000Z' } = sketch
  return {
    ...{ kind: 'rating', id: `ballot-${names.join('')}` as BallotId, anonymous: true },
    ...{ openedAt, revealedAt: results ? openedAt : null, hands: sketch.hands ?? [] },
    interactions: names.map((name) => idOf(name) as InteractionId),
    voters: sketch.voters ?? { customer: 5, provider: 5 },
    cardsIn: sketch.cardsIn ?? { customer: 0, provider: 0 },
    results: results
      ? Object.entries(results).map(([name, [customers, providers]]) => ({
          interaction: idOf(name) as InteractionId,
          customer: { cards: customers.map((score) => card(score)), hands: null },
          provider: { cards: providers.map((score) => card(score)), hands: null },
        }))
      : null,
  }
}

const BOTH = { parties: [party('a'), party('b')], interactions: [interaction('a>b'), interaction('b>a')] }
const FOUR = [4, 4, 4, 4] as const
const LOW = [1, 2, 1, 2] as const

describe('rate', () => {
  const RATED: FinishTest = { test: 'rated', atLeast: 2, share: 0.8 }

  test('an open ballot counts the cards that are in, in both chairs', () => {
    const open = (customer: number, provider: number) => ({
      ...BOTH,
      ballots: [ballot(['a>b', 'b>a'], { cardsIn: { customer, provider } })],
    })
    expect(stand(open(4, 3), RATED)).toEqual({ met: false, done: 0, needed: 2, missing: ['a>b', 'b>a'] })
    expect(stand(open(4, 4), RATED)).toEqual({ met: true, done: 2, needed: 2, missing: [] })
  })

  test('hands and cards add up', () => {
    const counts = { what: [0, 0, 0, 0, 3, 0], when: null, way: null, effort: null, importance: null } as const
    const hands = ['customer', 'provider'].map((chair) => ({
      ...{ interaction: idOf('a>b') as InteractionId, chair: chair as 'customer' },
      counts: { ...counts, what: [...counts.what] as [number, number, number, number, number, number] },
    }))
    const facts = { ...BOTH, ballots: [ballot(['a>b', 'b>a'], { cardsIn: { customer: 1, provider: 1 }, hands })] }
    expect(stand(facts, RATED)).toMatchObject({ done: 1, missing: ['b>a'] })
  })

  test('a revealed ballot counts who really answered', () => {
    const results = { 'a>b': [FOUR, FOUR], 'b>a': [FOUR, [4]] } as const
    expect(stand({ ...BOTH, ballots: [ballot(['a>b', 'b>a'], { results })] }, RATED)).toMatchObject({
      ...{ done: 1, missing: ['b>a'] },
    })
  })

  test('no more is asked than is on the map, and a map without anything is not rated', () => {
    const one = { parties: BOTH.parties, interactions: [interaction('a>b')] }
    const ballots = [ballot(['a>b'], { cardsIn: { customer: 5, provider: 5 } })]
    expect(stand({ ...one, ballots }, RATED)).toMatchObject({ met: true, needed: 1 })
    expect(isMet({ ballots: [] }, RATED)).toBe(false)
  })

  test('a chair that nobody sits in counts only where one side was accepted', () => {
    const ballots = [
      ballot(['a>b', 'b>a'], { voters: { customer: 0, provider: 5 }, cardsIn: { customer: 0, provider: 5 } }),
    ]
    expect(isMet({ ...BOTH, ballots }, RATED)).toBe(false)
    expect(isMet({ ...BOTH, ballots, ...frame({ oneSideAccepted: true }) }, RATED)).toBe(true)
  })

  describe('the worst', () => {
    const check = (name: string, last: 'yes' | null): Evidence => {
      const answers = { impression: 'no', choice: 'yes', recommend: 'unknown', extra: 'yes', delight: last } as const
      return said('check', { answers, impression: '', block: null } satisfies Check, idOf(name))
    }
    const ballots = [ballot(['a>b', 'b>a'], { results: { 'a>b': [FOUR, FOUR], 'b>a': [LOW, FOUR] } })]

    test('is the one that customers rated lowest, and all five questions are asked of it', () => {
      const facts = { ...BOTH, ballots }
      expect(stand(facts, { test: 'worst-checked' })).toMatchObject({ met: false, missing: ['b>a'] })
      expect(isMet({ ...facts, evidence: [check('a>b', 'yes')] }, { test: 'worst-checked' })).toBe(false)
      expect(isMet({ ...facts, evidence: [check('b>a', null)] }, { test: 'worst-checked' })).toBe(false)
      expect(isMet({ ...facts, evidence: [check('b>a', 'yes')] }, { test: 'worst-checked' })).toBe(true)
    })

    test('cannot be told from too few, so any of those rated will do', () => {
      const few = [ballot(['a>b', 'b>a'], { results: { 'a>b': [[5, 5, 5], FOUR], 'b>a': [[1, 1, 1], FOUR] } })]
      const facts = { ...BOTH, ballots: few }
      expect(stand(facts, { test: 'worst-checked' }).missing).toEqual(['a>b', 'b>a'])
      expect(isMet({ ...facts, evidence: [check('a>b', 'yes')] }, { test: 'worst-checked' })).toBe(true)
    })

    test('is told by the newest ballot that asked', () => {
      const older = ballot(['a>b'], { results: { 'a>b': [[1, 1, 1, 1], FOUR] } })
      expect(stand({ ...BOTH, ballots: [...ballots, older] }, { test: 'worst-checked' }).missing).toEqual(['b>a'])
    })
  })
})

describe('reveal', () => {
  test('nothing stays hidden', () => {
    const open = ballot(['a>b'], {})
    const shown = ballot(['b>a'], { results: { 'b>a': [FOUR, FOUR] } })
    expect(isMet({ ballots: [open, shown] }, { test: 'revealed' })).toBe(false)
    expect(isMet({ ballots: [shown] }, { test: 'revealed' })).toBe(true)
  })

  const finding = (name: string, note: string, block: 'process' | null) => said('finding', { note, block }, idOf(name))
  const FINDINGS: FinishTest = { test: 'findings', atLeast: 5 }
  // One gap of exactly a point, and one of less.
  const ballots = [ballot(['a>b', 'b>a'], { results: { 'a>b': [FOUR, [5, 5, 5, 5]], 'b>a': [FOUR, [4, 5, 5, 5]] } })]

  test('each flagged interaction has a note and a building block, and no more is asked than is flagged', () => {
    const facts = { ...BOTH, ballots }
    expect(stand(facts, FINDINGS)).toEqual({ met: false, done: 0, needed: 1, missing: ['a>b'] })
    expect(isMet({ ...facts, evidence: [finding('a>b', 'Ask first', null)] }, FINDINGS)).toBe(false)
    expect(isMet({ ...facts, evidence: [finding('a>b', '', 'process')] }, FINDINGS)).toBe(false)
    expect(isMet({ ...facts, evidence: [finding('b>a', 'Ask first', 'process')] }, FINDINGS)).toBe(false)
    expect(isMet({ ...facts, evidence: [finding('a>b', 'Ask first', 'process')] }, FINDINGS)).toBe(true)
  })

  test('nothing flagged asks for nothing; nothing revealed is another matter', () => {
    const calm = [ballot(['a>b'], { results: { 'a>b': [FOUR, FOUR] } })]
    expect(stand({ ...BOTH, ballots: calm }, FINDINGS)).toMatchObject({ met: true, needed: 0 })
    expect(stand({ ...BOTH, ballots: [ballot(['a>b'], {})] }, FINDINGS)).toMatchObject({ met: false, needed: 5 })
  })

  test('what left the map is not asked for', () => {
    expect(stand({ ...BOTH, interactions: [interaction('b>a')], ballots }, FINDINGS)).toMatchObject({ met: true })
  })
})

describe('journey', () => {
  const moment = (number: number, momentOfTruth = false): Moment => ({
    ...{ id: `moment-${number}` as Moment['id'], name: '', doing: '', thinking: '', feeling: null, channel: null },
    ...{ waitMinutes: null, momentOfTruth, backTo: null },
  })
  const journey = (...moments: Moment[]) => ({ ...BOTH, evidence: [said('journey', { moments }, idOf('a>b'))] })

  test('three moments, one of them of truth', () => {
    const two = journey(moment(1), moment(2))
    expect(stand(two, { test: 'moments', atLeast: 3 })).toEqual({ met: false, done: 2, needed: 3, missing: ['a>b'] })
    expect(isMet(journey(moment(1), moment(2), moment(3)), { test: 'moments', atLeast: 3 })).toBe(true)
    expect(isMet(two, { test: 'moment-of-truth' })).toBe(false)
    expect(isMet(journey(moment(1), moment(2, true)), { test: 'moment-of-truth' })).toBe(true)
  })
})

test('the interaction that is worst off has a volume', () => {
  const ballots = [ballot(['a>b', 'b>a'], { results: { 'a>b': [FOUR, FOUR], 'b>a': [LOW, FOUR] } })]
  const volumes = (first: number | null, second: number | null) => ({
    ...{ parties: BOTH.parties, ballots },
    interactions: [interaction('a>b', { volume: first }), interaction('b>a', { volume: second })],
  })
  expect(stand(volumes(40, null), { test: 'volume-said' })).toMatchObject({ met: false, missing: ['b>a'] })
  expect(isMet(volumes(40, 0), { test: 'volume-said' })).toBe(false)
  expect(isMet(volumes(null, 12), { test: 'volume-said' })).toBe(true)
})

function change(facts: Partial<Change>, session = 'session-now'): Change {
  const said = { ...EMPTY_CHANGE, what: 'Ask', owner: 'Kim', reviewDate: '2026-04-01', status: 'planned' } as const
  const times = { loggedAt: '2026-03-02T10:00:00.000Z', changedAt: '2026-03-02T10:00:00.000Z' }
  return {
    ...{ ...said, ...times, id: 'change-1' as ChangeId, interaction: idOf('a>b') as InteractionId },
    ...{ provider: 'a', customer: 'b', service: 'answers', interactionArchived: false, follows: null },
    entries: [
      { ...said, kind: 'logged', at: times.loggedAt, session: session as SessionId, sessionNumber: 1, comment: '' },
    ],
    ...facts,
  }
}

describe('act and close', () => {
  const REPORT = { test: 'report-written' } as const
  const CHANGES: FinishTest = { test: 'changes', atLeast: 1 }

  test('a change of this session has an owner and a review date', () => {
    expect(isMet({ ...BOTH, changes: [change({})] }, CHANGES)).toBe(true)
    expect(isMet({ ...BOTH, changes: [change({}, 'session-before')] }, CHANGES)).toBe(false)
    expect(isMet({ ...BOTH, changes: [change({})], session: null }, CHANGES)).toBe(false)
    expect(stand({ ...BOTH, changes: [change({ owner: '' })] }, CHANGES)).toMatchObject({
      met: false,
      missing: ['a>b'],
    })
    expect(isMet({ ...BOTH, changes: [change({ reviewDate: null })] }, CHANGES)).toBe(false)
  })

  test('the report was written in this session, not in an earlier one', () => {
    const written = (at: string) => isMet({ evidence: [{ ...said('written', { as: 'pdf' }), at }] }, REPORT)
    expect(written('2026-03-02T10:00:00.000Z')).toBe(true)
    expect(written('2026-02-02T10:00:00.000Z')).toBe(false)
    expect(
      isMet(
        { evidence: [{ ...said('written', { as: 'pdf' }), at: '2026-03-02T10:00:00.000Z' }], session: null },
        REPORT,
      ),
    ).toBe(false)
  })

  test('a review lies in the future: today does not, nor does one that is over', () => {
    const dated = (facts: Partial<Change>) => isMet({ changes: [change(facts)] }, { test: 'review-dated' })
    expect(dated({ reviewDate: '2026-03-03' })).toBe(true)
    expect(dated({ reviewDate: '2026-03-02' })).toBe(false)
    expect(dated({ reviewDate: '2026-03-03', status: 'reviewed' })).toBe(false)
    expect(dated({ reviewDate: null })).toBe(false)
  })
})

describe('review', () => {
  test('what is due today or earlier is decided', () => {
    const due = [change({ reviewDate: '2026-03-02' }), change({ reviewDate: '2026-02-01', status: 'reviewed' })]
    const later = change({ reviewDate: '2026-03-03' })
    expect(stand({ ...BOTH, changes: [...due, later] }, { test: 'due-decided' })).toEqual({
      ...{ met: false, done: 1, needed: 2, missing: ['a>b'] },
    })
    const decided = due.map((one) => ({ ...one, status: 'reviewed' as const }))
    expect(isMet({ ...BOTH, changes: [...decided, later] }, { test: 'due-decided' })).toBe(true)
  })

  test('an interaction that was rated before is rated in this session, from both chairs', () => {
    const before = ballot(['a>b'], { openedAt: '2026-02-01T09:00:00.000Z', results: { 'a>b': [FOUR, FOUR] } })
    const now = (providers: readonly number[], name = 'a>b') =>
      ballot([name], { results: { [name]: [[4], providers] } })
    const again = (ballots: RatingBallot[]) => stand({ ...BOTH, ballots }, { test: 'rated-again' })
    expect(again([before])).toMatchObject({ met: false, missing: ['a>b'] })
    expect(again([now([]), before]).met).toBe(false)
    expect(again([now([3], 'b>a'), before]).met).toBe(false)
    expect(again([now([3])]).met).toBe(false)
    expect(again([now([3]), before]).met).toBe(true)
  })
})
