/** Agreement on an ordered scale: worked examples, and the edges where little was voted. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  agreementOf,
  areTwoCamps,
  countVotes,
  deviationOf,
  meanOf,
  medianOf,
  mustTalkFirst,
  polarisationOf,
  rStarOf,
} from '#shared/method/agreement.ts'
import vectors from '../../fixtures/method-vectors.json' with { type: 'json' }

const votes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 40 })
const reckon = (ratings: readonly number[]) => {
  const frequencies = countVotes(ratings, 5)
  return {
    mean: meanOf(frequencies),
    median: medianOf(frequencies),
    sd: deviationOf(frequencies),
    rStar: rStarOf(frequencies),
    agreement: agreementOf(frequencies),
    polarisation: polarisationOf(frequencies),
    talk: mustTalkFirst(frequencies),
    camps: areTwoCamps(frequencies),
  }
}

describe('the worked examples', () => {
  test.each(vectors.agreement_1_to_5)('$ratings come out as published', (example) => {
    const result = reckon(example.ratings)
    expect(result.mean).toBeCloseTo(example.mean, 4)
    expect(result.median).toBeCloseTo(example.median, 4)
    expect(result.sd).toBeCloseTo(example.sd, 4)
    expect(result.rStar).toBeCloseTo(example.r_star_wg_pop, 4)
    expect(result.agreement).toBeCloseTo(example.A, 4)
    expect(result.polarisation).toBeCloseTo(example.polarisation, 4)
  })

  test('the same mean tells three stories', () => {
    expect(reckon([3, 3, 3, 3, 3, 3, 3, 3])).toMatchObject({ mean: 3, talk: false, camps: false })
    expect(reckon([1, 2, 3, 4, 5, 3, 2, 4])).toMatchObject({ mean: 3, talk: true, camps: false })
    expect(reckon([1, 1, 1, 1, 5, 5, 5, 5])).toMatchObject({ mean: 3, talk: true, camps: true })
  })

  test('votes spread evenly agree in nothing and disagree in nothing', () => {
    expect(reckon([1, 2, 3, 4, 5])).toMatchObject({ agreement: 0, polarisation: 0.5 })
  })

  test('a scale of seven steps is reckoned in the same way', () => {
    expect(agreementOf([6, 0, 0, 0, 0, 0, 6])).toBeCloseTo(-1)
    expect(rStarOf([6, 0, 0, 0, 0, 0, 6])).toBe(0)
    expect(agreementOf([0, 0, 9, 0, 0, 0, 0])).toBe(1)
  })
})

describe('at the edges', () => {
  test('no votes give no figures, and nothing to talk about first', () => {
    expect(reckon([])).toEqual({
      mean: null,
      median: null,
      sd: null,
      rStar: null,
      agreement: null,
      polarisation: null,
      talk: false,
      camps: false,
    })
  })

  test('one vote agrees with itself, and has no deviation', () => {
    expect(reckon([4])).toMatchObject({ mean: 4, median: 4, sd: null, rStar: 1, agreement: 1, talk: false })
  })

  test.each([0, 6, 7, -1, 2.5, Number.NaN])('a vote of %s is refused', (vote) => {
    expect(() => countVotes([3, vote], 5)).toThrow(RangeError)
  })

  test('frequencies that are no counts are refused', () => {
    expect(() => meanOf([1, -1, 0, 0, 0])).toThrow(RangeError)
    expect(() => agreementOf([0.5, 0, 0, 0, 0])).toThrow(RangeError)
    expect(() => rStarOf([1, 1])).toThrow(RangeError)
  })

  test('the thresholds themselves are not below', () => {
    // r* = 0.70 exactly: ten votes with a population variance of 1.2.
    const justThere = countVotes([1, 2, 2, 3, 3, 3, 3, 4, 4, 5], 5)
    expect(rStarOf(justThere)).toBeCloseTo(0.7, 10)
    expect(agreementOf(justThere)).toBeGreaterThan(0.3)
    expect(mustTalkFirst(justThere)).toBe(false)
  })
})

describe('whatever is voted', () => {
  test('A lies in -1..1, r* and polarisation in 0..1, the mean on the scale', () => {
    fc.assert(
      fc.property(votes, (ratings) => {
        const { agreement, rStar, polarisation, mean } = reckon(ratings)
        expect(agreement).toBeGreaterThanOrEqual(-1)
        expect(agreement).toBeLessThanOrEqual(1)
        expect(rStar).toBeGreaterThanOrEqual(0)
        expect(rStar).toBeLessThanOrEqual(1)
        expect(polarisation).toBeGreaterThanOrEqual(0)
        expect(polarisation).toBeLessThanOrEqual(1)
        expect(mean).toBeGreaterThanOrEqual(1)
        expect(mean).toBeLessThanOrEqual(5)
      }),
    )
  })

  test('the order of votes and the direction of the scale do not matter', () => {
    fc.assert(
      fc.property(
        votes.chain((ratings) =>
          fc.tuple(fc.constant(ratings), fc.shuffledSubarray(ratings, { minLength: ratings.length })),
        ),
        ([ratings, shuffled]) => {
          const whole = reckon(ratings)
          expect(reckon(shuffled)).toEqual(whole)
          const turned = reckon(ratings.map((rating) => 6 - rating))
          expect(turned.agreement).toBeCloseTo(whole.agreement ?? Number.NaN, 9)
          expect(turned.rStar).toBeCloseTo(whole.rStar ?? Number.NaN, 9)
        },
      ),
    )
  })

  test('twice as many of the same votes agree as much', () => {
    fc.assert(
      fc.property(votes, (ratings) => {
        expect(reckon([...ratings, ...ratings]).agreement).toBeCloseTo(reckon(ratings).agreement ?? Number.NaN, 9)
        expect(reckon([...ratings, ...ratings]).rStar).toBeCloseTo(reckon(ratings).rStar ?? Number.NaN, 9)
      }),
    )
  })
})
