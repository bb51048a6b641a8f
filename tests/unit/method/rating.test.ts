/** What a rating says about an interaction, from both chairs, by cards, by hands, and by few. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crosshairOf, quadrantOf } from '#shared/method/quadrants.ts'
import { loadedRate } from '#shared/method/rates.ts'
import {
  compareWorth,
  exactlyServedIn,
  gapBetween,
  indexOf,
  isRatedLow,
  isWideGap,
  resultOf,
} from '#shared/method/rating.ts'
import { tallyChair } from '#shared/method/tally.ts'
import { outcomeOfCheck } from '#shared/model/check.ts'
import { DIMENSIONS } from '#shared/model/dimension.ts'
import { Answers, type ChairVotes, Counts } from '#shared/model/rating.ts'
import vectors from '../../fixtures/method-vectors.json' with { type: 'json' }
import { alike, card, cards, hands, NO_VOTES, rated } from './rating-builders.ts'

describe('the worked examples', () => {
  test('gaps are provider minus customer, dimension by dimension', () => {
    const { provider, customer, gap } = vectors.perception_gap
    provider.forEach((mean, index) => {
      expect(gapBetween(mean, customer[index] ?? null)).toBeCloseTo(gap[index] ?? Number.NaN, 9)
    })
    expect(gap.map(isWideGap)).toEqual([true, false, false, true])
  })

  test('importance and performance fall into the published quadrants', () => {
    const items = Object.entries(vectors.ipa.items).map(([name, [importance = 0, performance = 0]]) => ({
      name,
      importance,
      performance,
    }))
    const mean = crosshairOf(items, 'mean')
    expect(mean.importance).toBeCloseTo(3.7, 3)
    expect(mean.performance).toBeCloseTo(3.2333, 3)
    expect(crosshairOf(items, 'median')).toEqual({ importance: 4, performance: 3 })
    expect(crosshairOf(items, 'midpoint')).toEqual({ importance: 3, performance: 3 })
    const words = {
      concentrate: 'concentrate',
      'keep-up': 'keep up',
      'low-priority': 'low priority',
      overkill: 'possible overkill',
    }
    expect(Object.fromEntries(items.map((item) => [item.name, words[quadrantOf(item, mean)]]))).toEqual(
      vectors.ipa.quadrant_mean,
    )
  })

  test('another crosshair puts an item elsewhere', () => {
    const review = { importance: 3.8, performance: 3.1 }
    expect(quadrantOf(review, { importance: 3.7, performance: 3.2333 })).toBe('concentrate')
    expect(quadrantOf(review, { importance: 3, performance: 3 })).toBe('keep-up')
    expect(crosshairOf([], 'mean')).toEqual({ importance: 3, performance: 3 })
  })

  test('a loaded rate is salary and on-costs over productive hours', () => {
    const { salary, on_cost_share, productive_hours } = vectors.loaded_rate.in
    expect(loadedRate({ salary, onCostShare: on_cost_share, productiveHours: productive_hours })).toBeCloseTo(
      vectors.loaded_rate.out.rate,
      9,
    )
  })

  test('only five times yes is green', () => {
    const [impression, choice, recommend, extra, delight] = vectors.harle_five_yes.answers as (
      | 'yes'
      | 'no'
      | 'unknown'
    )[]
    if (!impression || !choice || !recommend || !extra || !delight) throw new Error('the example has five answers')
    expect(outcomeOfCheck({ answers: { impression, choice, recommend, extra, delight } })).toBe('look')
  })
})

describe('a loaded rate', () => {
  test.each([
    { salary: -1, onCostShare: 0.3, productiveHours: 1650 },
    { salary: 1, onCostShare: -0.1, productiveHours: 1650 },
    { salary: 1, onCostShare: 0.3, productiveHours: 0 },
    { salary: 1, onCostShare: 0.3, productiveHours: 9000 },
    { salary: Number.POSITIVE_INFINITY, onCostShare: 0.3, productiveHours: 1650 },
    { salary: Number.NaN, onCostShare: 0.3, productiveHours: 1650 },
  ])('of $salary, $onCostShare, $productiveHours is refused', (from) => {
    expect(() => loadedRate(from)).toThrow(RangeError)
  })
})

describe('counting', () => {
  test('cards and hands add up, and "don’t know" is counted apart', () => {
    const votes: ChairVotes = { cards: [card('5?11'), card('4---')], hands: hands(1, 0, 2, 0, 0, 3).hands }
    const { questions, voters } = tallyChair(votes)
    expect(questions.what).toEqual({ dots: [1, 0, 2, 1, 1], unknown: 3 })
    expect(questions.when).toEqual({ dots: [1, 0, 2, 0, 0], unknown: 4 })
    expect(voters).toBe(8)
  })

  test('a card without any answer is nobody', () => {
    expect(tallyChair(cards('-----', '?---')).voters).toBe(1)
  })

  test('hands for what the cards leave open are the same people', () => {
    const votes: ChairVotes = {
      cards: [card('5511'), card('4411')],
      hands: { what: null, when: null, way: null, effort: null, importance: [0, 0, 0, 1, 1, 0] },
    }
    expect(tallyChair(votes)).toMatchObject({ voters: 2, byHands: false })
  })

  test('a rating of 7, of 0 or of half a point never gets as far', () => {
    for (const what of [7, 0, 2.5, '3']) {
      expect(Answers.safeParse({ ...card('3333'), what }).success).toBe(false)
    }
    expect(Counts.safeParse([0, 0, -1, 0, 0, 0]).success).toBe(false)
    expect(() => tallyChair({ cards: [{ ...card('3333'), what: 7 as 5 }], hands: null })).toThrow(RangeError)
  })
})

describe('one person’s card', () => {
  test('has the mean of the answered dimensions as its index', () => {
    expect(indexOf(card('54-?'))).toBe(4.5)
    expect(indexOf(card('????'))).toBeNull()
    expect(indexOf(card('----'))).toBeNull()
  })

  test('is exactly served with at least 4 on all four, and "don’t know" is no 4', () => {
    expect(exactlyServedIn(cards('4455', '5553', '555?', '4444'))).toEqual({ kind: 'share', share: 0.5, raters: 4 })
    expect(exactlyServedIn(cards('4455', '5555', '5555'))).toEqual({ kind: 'too-few' })
    expect(exactlyServedIn(cards('????', '????', '????', '????'))).toEqual({ kind: 'too-few' })
    expect(exactlyServedIn(hands(0, 0, 0, 5, 5, 0))).toEqual({ kind: 'unavailable' })
    expect(exactlyServedIn({ ...cards('5555', '5555', '5555', '5555'), hands: hands(1, 0, 0, 0, 0, 0).hands })).toEqual(
      {
        kind: 'unavailable',
      },
    )
  })
})

describe('both chairs', () => {
  test('show the gap, the weakest dimension and the flag', () => {
    const result = resultOf(rated(cards('2345', '3345', '2445', '3445'), cards('4345', '4345', '4445', '4445')))
    expect(result.customer.dimensions.what.mean).toBe(2.5)
    expect(result.gaps).toEqual({ what: 1.5, when: 0, way: 0, effort: 0 })
    expect(result.widestGap).toEqual({ dimension: 'what', gap: 1.5 })
    expect(result.weakest).toEqual({ dimension: 'what', mean: 2.5 })
    expect(result.flags).toEqual(['gap'])
    expect(isRatedLow(result)).toBe(true)
  })

  test('a gap of a whole point is flagged, in either direction, whatever the rounding', () => {
    const flagsOf = (customer: ChairVotes, provider: ChairVotes) => resultOf(rated(customer, provider)).flags
    expect(flagsOf(alike(3, 3, 3, 3), alike(4, 4, 4, 4))).toEqual(['gap'])
    expect(flagsOf(alike(4, 4, 4, 4), alike(3, 3, 3, 3))).toEqual(['gap'])
    // 4.2 - 3.2 is 1.0000000000000000 only on paper.
    expect(flagsOf(alike(3, 3, 3, 3, 4), alike(4, 4, 4, 4, 5))).toEqual(['gap'])
    expect(flagsOf(alike(3, 3, 3, 3), alike(3, 4, 4, 4))).toEqual([])
  })

  test('three voters show dots and nothing else, four show everything', () => {
    const three = resultOf(rated(alike(1, 1, 1), alike(5, 5, 5, 5)))
    expect(three.customer.tooFew).toBe(true)
    expect(three.customer.dimensions.what).toMatchObject({
      dots: [3, 0, 0, 0, 0],
      mean: null,
      rStar: null,
      agreement: null,
    })
    expect(three).toMatchObject({
      flags: [],
      weakest: null,
      widestGap: null,
      exactlyServed: { kind: 'too-few' },
      worth: 0,
    })
    expect(three.provider.dimensions.what.mean).toBe(5)
    const four = resultOf(rated(alike(1, 1, 1, 1), alike(5, 5, 5, 5)))
    expect(four).toMatchObject({ flags: ['gap'], widestGap: { gap: 4 }, exactlyServed: { kind: 'share', share: 0 } })
    const five = resultOf(rated(alike(1, 1, 1, 1, 1), alike(5, 5, 5)))
    expect(five.customer.mean).toBe(1)
    expect(five.widestGap).toBeNull()
  })

  test('a mean of three scores stays hidden, however many did not know', () => {
    const { customer } = resultOf(rated(cards('1555', '1555', '1555', '?555', '?555')))
    expect(customer.tooFew).toBe(false)
    expect(customer.dimensions.what).toMatchObject({ dots: [3, 0, 0, 0, 0], unknown: 2, mean: null })
    expect(customer.dimensions.when.mean).toBe(5)
    expect(customer.mean).toBe(5)
  })

  test('nobody, or nobody who knows, gives no figures', () => {
    for (const votes of [NO_VOTES, cards('????', '????', '????', '????', '????')]) {
      const result = resultOf(rated(votes, votes))
      expect(result).toMatchObject({ flags: [], weakest: null, widestGap: null, worth: 0 })
      expect(result.customer.mean).toBeNull()
      expect(isRatedLow(result)).toBe(false)
    }
  })

  test('hands give means, gaps and agreement as cards do', () => {
    const byHands = resultOf(rated(hands(4, 0, 0, 0, 4, 1), hands(0, 0, 8, 0, 0, 0)))
    expect(byHands.customer.dimensions.what).toMatchObject({ mean: 3, rStar: 0, unknown: 1, talkFirst: true })
    expect(byHands.customer.dimensions.what.agreement).toBeCloseTo(-1)
    expect(byHands.flags).toEqual(['disagreement'])
  })
})

describe('the order of the reveal', () => {
  const agreed = resultOf(rated(alike(2, 2, 2, 2), alike(2, 2, 2, 2), 'shape:agreed'))
  const fine = resultOf(rated(alike(5, 5, 5, 5), alike(5, 5, 5, 5), 'shape:fine'))
  const gap = resultOf(rated(alike(2, 2, 2, 2), alike(4, 4, 4, 4), 'shape:gap'))
  const camps = resultOf(rated(alike(1, 1, 5, 5), alike(3, 3, 3, 3), 'shape:camps'))
  const nobody = resultOf(rated(NO_VOTES, NO_VOTES, 'shape:nobody'))
  const ids = (results: readonly { interaction: string }[]) => results.map(({ interaction }) => interaction)

  test('puts what is flagged first, the strongest before', () => {
    expect(ids([nobody, fine, agreed, gap, camps].sort(compareWorth))).toEqual([
      'shape:camps',
      'shape:gap',
      'shape:agreed',
      'shape:fine',
      'shape:nobody',
    ])
  })

  test('lets importance weigh', () => {
    const matters = resultOf(rated(cards('22225', '22225', '22225', '22225'), alike(4, 4, 4, 4), 'shape:z'))
    const hardly = resultOf(rated(cards('22221', '22221', '22221', '22221'), alike(4, 4, 4, 4), 'shape:a'))
    expect(ids([hardly, gap, matters].sort(compareWorth))).toEqual(['shape:z', 'shape:gap', 'shape:a'])
  })

  test('does not depend on the order before', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([agreed, fine, gap, camps, nobody], { minLength: 5 }), (shuffled) => {
        expect(ids(shuffled.sort(compareWorth))).toEqual(ids([nobody, fine, agreed, gap, camps].sort(compareWorth)))
      }),
    )
  })
})

const answer = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant('unknown' as const), fc.constant(null))
const anyCard = fc
  .record({ what: answer, when: answer, way: answer, effort: answer, importance: answer })
  .map((one) => Answers.parse(one))
const anyChair = fc.record({ cards: fc.array(anyCard, { maxLength: 12 }), hands: fc.constant(null) })

describe('whatever is voted', () => {
  test('the order of the cards says nothing', () => {
    fc.assert(
      fc.property(anyChair, anyChair, (customer, provider) => {
        const turned = { ...customer, cards: [...customer.cards].reverse() }
        expect(resultOf(rated(turned, provider))).toEqual(resultOf(rated(customer, provider)))
      }),
    )
  })

  test('no figure comes from fewer than four scores', () => {
    fc.assert(
      fc.property(anyChair, (customer) => {
        const result = resultOf(rated(customer))
        for (const dimension of DIMENSIONS) {
          const { dots, mean } = result.customer.dimensions[dimension]
          const scores = dots.reduce((sum, count) => sum + count, 0)
          expect(mean !== null).toBe(scores >= 4)
        }
      }),
    )
  })

  test('cards counted as hands say the same, except for whole cards', () => {
    fc.assert(
      fc.property(anyChair, (customer) => {
        const { questions } = tallyChair(customer)
        const counted = Object.fromEntries(
          Object.entries(questions).map(([question, { dots, unknown }]) => [question, [...dots, unknown]]),
        ) as ChairVotes['hands']
        const byHands = resultOf(rated({ cards: [], hands: counted }))
        const byCards = resultOf(rated(customer))
        for (const dimension of DIMENSIONS) {
          const { dots, unknown } = byHands.customer.dimensions[dimension]
          expect({ dots, unknown }).toEqual({
            dots: byCards.customer.dimensions[dimension].dots,
            unknown: byCards.customer.dimensions[dimension].unknown,
          })
        }
      }),
    )
  })
})
