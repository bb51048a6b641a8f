/** What was rated, as colours on the map; and which interactions a ballot asks about. */
import { describe, expect, test } from 'vitest'
import { heatOfResult } from '#shared/charts/heat-of-result.ts'
import { resultOf } from '#shared/method/rating.ts'
import { Ballot } from '#shared/model/ballot.ts'
import { EMPTY_INTERACTION, Interaction } from '#shared/model/interaction.ts'
import { lastDots, pickInteractions } from '../../../src/renderer/src/features/ratings/choose-subjects.ts'
import { latestResults } from '../../../src/shared/method/latest-results.ts'
import { alike, cards, NO_VOTES, rated } from '../method/rating-builders.ts'

describe('the heat of an interaction', () => {
  const result = resultOf(rated(cards('23454', '23455', '23454', '23455'), cards('4345', '4345', '4345', '4345')))

  test('runs from orange to teal by mean, and always prints the number', () => {
    expect(heatOfResult(result, 'mean')).toEqual({ step: 4, weight: 2, text: '3.5' })
    expect(heatOfResult(result, 'weakest')).toEqual({ step: 2, weight: 4, text: 'WHAT 2.0' })
  })

  test('names the gap with its sign, the widest in orange', () => {
    expect(heatOfResult(result, 'gap')).toEqual({ step: 1, weight: 5, text: 'WHAT +2.0' })
    const underrated = resultOf(rated(alike(4, 4, 4, 4), alike(3, 3, 3, 3)))
    expect(heatOfResult(underrated, 'gap')).toEqual({ step: 2, weight: 4, text: 'WHAT −1.0' })
  })

  test('says how far apart the customers are', () => {
    const camps = resultOf(rated(alike(1, 1, 5, 5)))
    expect(heatOfResult(camps, 'disagreement')).toEqual({ step: 1, weight: 5, text: 'WHAT 1.00' })
    expect(heatOfResult(resultOf(rated(alike(4, 4, 4, 4))), 'disagreement')).toEqual({
      step: 5,
      weight: 1,
      text: 'WHAT 0.00',
    })
  })

  test('draws what is important thick', () => {
    expect(heatOfResult(result, 'importance')).toEqual({ step: 5, weight: 5, text: '4.5' })
  })

  test('leaves what too few rated in its own colour', () => {
    const few = resultOf(rated(alike(1, 1, 1), alike(5, 5, 5)))
    for (const measure of ['mean', 'gap', 'disagreement', 'weakest', 'importance'] as const) {
      expect(heatOfResult(few, measure)).toBeNull()
    }
  })
})

const rating = (id: string, revealedAt: string | null, results: unknown) =>
  Ballot.parse({
    kind: 'rating',
    id,
    openedAt: '2026-03-12T09:00:00.000Z',
    revealedAt,
    interactions: ['shape:i'],
    voters: { customer: 0, provider: 0 },
    anonymous: true,
    cardsIn: { customer: 0, provider: 0 },
    hands: [],
    results,
  })

test('the newest reveal with a vote on it is what is known of an interaction', () => {
  const ballots = [
    rating('ballot-4', null, null),
    rating('ballot-3', '2026-03-12T12:00:00.000Z', [rated(NO_VOTES)]),
    rating('ballot-2', '2026-03-12T11:00:00.000Z', [rated(alike(2, 2, 2, 2))]),
    rating('ballot-1', '2026-03-12T10:00:00.000Z', [rated(alike(5, 5, 5, 5))]),
  ]
  const [[id, known] = []] = [...latestResults(ballots)]
  expect(id).toBe('shape:i')
  expect(known).toMatchObject({ revealedAt: '2026-03-12T11:00:00.000Z', result: { customer: { mean: 2 } } })
})

describe('a ballot asks about', () => {
  const interaction = (id: string, volume: number | null, period = 'month') =>
    Interaction.parse({
      ...EMPTY_INTERACTION,
      id: `shape:${id}`,
      provider: 'shape:p',
      customer: 'shape:c',
      volume,
      period,
    })
  const interactions = [
    interaction('a', 100),
    interaction('b', null),
    interaction('c', 30, 'week'),
    interaction('d', 10, 'day'),
  ]
  const from = { interactions, selected: ['shape:b', 'shape:p'], dots: null, most: 2 }

  test('all, what is selected, or what is asked for most in a year', () => {
    expect(pickInteractions('all', from)).toHaveLength(4)
    expect(pickInteractions('selected', from)).toEqual(['shape:b'])
    expect(pickInteractions('volume', from)).toEqual(['shape:d', 'shape:c'])
    expect(pickInteractions('own', from)).toEqual([])
  })

  test('what has most dots, nothing without a dot', () => {
    const dots = [
      { subject: 'shape:a', dots: 1 },
      { subject: 'shape:b', dots: 4 },
      { subject: 'shape:c', dots: 0 },
    ]
    expect(pickInteractions('dots', { ...from, dots, most: 5 })).toEqual(['shape:b', 'shape:a'])
    expect(pickInteractions('dots', from)).toEqual([])
  })

  test('the dots of the last vote over interactions', () => {
    const vote = (id: string, over: string, results: unknown) =>
      Ballot.parse({
        ...{
          kind: 'dots',
          id,
          over,
          openedAt: '2026-03-12T09:00:00.000Z',
          revealedAt: results ? '2026-03-12T10:00:00.000Z' : null,
        },
        ...{
          subjects: ['shape:a', 'shape:b'],
          limit: 3,
          voters: 0,
          anonymous: true,
          cardsIn: 0,
          stickers: [],
          results,
        },
      })
    const results = [{ subject: 'shape:a', dots: 2 }]
    expect(lastDots([vote('ballot-3', 'interactions', null), vote('ballot-2', 'parties', results)])).toBeNull()
    expect(lastDots([vote('ballot-2', 'parties', results), vote('ballot-1', 'interactions', results)])).toEqual(results)
  })
})
