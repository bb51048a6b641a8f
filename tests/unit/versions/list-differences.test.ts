/** What differs between two versions, thing by thing and in words. */
import { describe, expect, test } from 'vitest'
import type { ChangeId, InteractionId, PartyId, ZoneId } from '#shared/model/ids.ts'
import { EMPTY_INTERACTION, type Interaction } from '#shared/model/interaction.ts'
import { EMPTY_PARTY, type Party } from '#shared/model/party.ts'
import type { PastChange, PastRating } from '#shared/model/past-state.ts'
import type { Said } from '#shared/model/state-diff.ts'
import { sayComparison, sayDifference, saySummary } from '#shared/text/say-difference.ts'
import { listDifferences } from '#shared/versions/list-differences.ts'
import { isUnchanged, sumUp } from '#shared/versions/sum-up.ts'

const NOTHING: Said = { parties: [], interactions: [], zones: [], ratings: [], costs: [], changes: [] }
const party = (id: string, facts: Partial<Party> = {}): Party => ({
  ...{ ...EMPTY_PARTY, id: `shape:${id}` as PartyId, name: id },
  ...facts,
})
const serves = (id: string, provider: string, customer: string, facts: Partial<Interaction> = {}): Interaction => ({
  ...{ ...EMPTY_INTERACTION, id: `shape:${id}` as InteractionId, service: id },
  ...{ provider: `shape:${provider}` as PartyId, customer: `shape:${customer}` as PartyId },
  ...facts,
})
const rated = (id: string, revealedAt: string, mean: number | null, customers = 5): PastRating => ({
  ...{ id: `shape:${id}` as InteractionId, revealedAt, customers, providers: 4, mean, gap: mean && 0.5 },
  ...{ what: mean, when: mean, way: mean, effort: mean },
})
const MARCH = '2026-03-02T09:00:00.000Z'
const MAY = '2026-05-02T09:00:00.000Z'
const cast = [party('Finance'), party('Sales'), party('Desk')]

const lines = (before: Said, after: Said) =>
  listDifferences(before, after).map(({ of, signs, was, now }) => [of, signs.join('+'), was, now])

describe('a difference', () => {
  test('is none where things only stand elsewhere, are pinned, or a zone has another colour', () => {
    const zone = (colour: 'blue' | 'rose') => ({ id: 'shape:z' as ZoneId, name: 'Back office', colour })
    const before = { ...NOTHING, parties: [party('Finance')], zones: [zone('blue')] }
    const after = { ...NOTHING, parties: [party('Finance', { pinned: true })], zones: [zone('rose')] }
    expect(listDifferences(before, after)).toEqual([])
    expect(isUnchanged(sumUp(before, after))).toBe(true)
  })

  test('names things as they were called at the time', () => {
    const before = { ...NOTHING, parties: cast, interactions: [serves('quotes', 'Finance', 'Sales')] }
    const after = {
      ...NOTHING,
      parties: [party('Finance', { name: 'Controlling' }), party('Sales'), party('Support')],
      interactions: [serves('quotes', 'Finance', 'Support', { service: 'offers', volume: 40 })],
    }
    expect(lines(before, after)).toEqual([
      ['party', 'added', null, 'Support'],
      ['party', 'removed', 'Desk', null],
      ['party', 'renamed', 'Finance', 'Controlling'],
      ['interaction', 'rerouted+renamed+revised', 'Finance serves Sales: quotes', 'Controlling serves Support: offers'],
    ])
    const reroute = listDifferences(before, after).at(-1)
    expect(reroute && sayDifference(reroute)).toEqual([
      { before: 'Finance serves Sales: quotes', after: 'Controlling serves Support: offers' },
      { before: 'Volume: not said', after: 'Volume: 40' },
    ])
  })

  test('turned round is the same the other way round', () => {
    const one = { ...NOTHING, parties: cast, interactions: [serves('quotes', 'Finance', 'Sales')] }
    const other = { ...NOTHING, parties: cast.slice(0, 2), interactions: [serves('quotes', 'Sales', 'Finance')] }
    const there = listDifferences(one, other)
    const back = listDifferences(other, one)
    expect(back.map(({ id, was, now }) => [id, now, was])).toEqual(there.map(({ id, was, now }) => [id, was, now]))
    expect(there.map(({ signs }) => signs)).toEqual([['removed'], ['rerouted']])
    expect(back.map(({ signs }) => signs)).toEqual([['added'], ['rerouted']])
  })
})

describe('a newer rating', () => {
  const at = (ratings: PastRating[]): Said => ({
    ...NOTHING,
    parties: cast,
    interactions: [serves('quotes', 'Finance', 'Sales'), serves('bills', 'Finance', 'Desk')],
    ratings,
  })

  test('is told with both figures, also where they are the same', () => {
    const before = at([rated('quotes', MARCH, 2.34), rated('bills', MARCH, 3)])
    const after = at([rated('quotes', MAY, 3.1), rated('bills', MAY, 3)])
    const [bills, quotes] = listDifferences(before, after)
    expect(quotes?.rating && sayComparison(quotes.rating)).toBe('better')
    expect(bills?.rating && sayComparison(bills.rating)).toBe('as before')
    expect(quotes && sayDifference(quotes).at(-1)).toEqual({
      before: 'WHAT 2.3, WHEN 2.3, WAY 2.3, EFFORT 2.3, gap +0.5',
      after: 'WHAT 3.1, WHEN 3.1, WAY 3.1, EFFORT 3.1, gap +0.5',
    })
    expect(sumUp(before, after).ratings).toEqual({ better: 1, worse: 0, same: 1, first: 0 })
  })

  test('that is printed with the same figure is as before', () => {
    const [one] = listDifferences(at([rated('quotes', MARCH, 3.04)]), at([rated('quotes', MAY, 2.96)]))
    expect(one?.rating && sayComparison(one.rating)).toBe('as before')
  })

  test('is the first where there was none, and no comparison where too few voted', () => {
    const before = at([rated('bills', MARCH, 3)])
    const after = at([rated('quotes', MAY, 2), rated('bills', MAY, null, 2)])
    const said = listDifferences(before, after).map(({ rating }) => rating && sayComparison(rating))
    expect(said).toEqual(['rated again', 'rated for the first time'])
    expect(sumUp(before, after).ratings).toEqual({ better: 0, worse: 0, same: 0, first: 1 })
  })

  test('of an interaction that left the map is none', () => {
    const after = { ...at([rated('quotes', MAY, 2)]), interactions: [serves('bills', 'Finance', 'Desk')] }
    expect(lines(at([]), after)).toEqual([['interaction', 'removed', 'Finance serves Sales: quotes', null]])
  })
})

describe('the sums', () => {
  const change = (id: string, facts: Partial<PastChange>): PastChange => ({
    ...{ id: id as ChangeId, interaction: 'shape:quotes' as InteractionId, what: id, owner: '', reviewDate: null },
    ...{ status: 'idea', decision: null },
    ...facts,
  })
  const cost = (id: string, mean: number) => ({
    ...{ id: `shape:${id}` as InteractionId, low: mean / 2, usual: mean, high: 2 * mean, mean },
  })

  test('count what changed, and add up only what was reckoned both times', () => {
    const before: Said = {
      ...NOTHING,
      parties: cast,
      costs: [cost('quotes', 1000), cost('gone', 500)],
      changes: [change('first', { status: 'running' }), change('still', { status: 'planned' })],
    }
    const after: Said = {
      ...NOTHING,
      parties: [...cast.slice(1), party('Support'), party('Legal')],
      costs: [cost('quotes', 600), cost('bills', 9000)],
      changes: [
        change('second', {}),
        change('still', { status: 'planned', owner: 'Dana' }),
        change('first', { status: 'reviewed', decision: 'adopt' }),
      ],
    }
    const summary = sumUp(before, after)
    expect(summary.costs).toEqual({ interactions: 1, before: 1000, after: 600, first: 1 })
    expect(summary.moves.map(({ change: { what }, from }) => [what, from])).toEqual([
      ['first', 'running'],
      ['second', null],
    ])
    expect(saySummary(summary, 'EUR').map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual([
      '2 parties added, 1 party removed',
      'Nothing was rated again.',
      '600 EUR a year on average, 1,000 EUR before, for the 1 interaction reckoned both times, 1 reckoned for the first time',
      '1 logged, 1 adopted',
    ])
  })

  test('take a cost that was reckoned anew with almost the same figures as unchanged', () => {
    const at = (mean: number): Said => ({ ...NOTHING, costs: [cost('quotes', mean)] })
    expect(sumUp(at(1000), at(1004)).costs).toBe(null)
    expect(sumUp(at(1000), at(1020)).costs).toEqual({ interactions: 1, before: 1000, after: 1020, first: 0 })
  })

  test('say so where nothing changed', () => {
    const summary = sumUp(NOTHING, NOTHING)
    expect(isUnchanged(summary)).toBe(true)
    expect(saySummary(summary, '').map(({ text }) => text)).toEqual([
      'The map says the same as before.',
      'Nothing was rated again.',
      'Nothing was reckoned again.',
      'No change came further.',
    ])
  })
})
