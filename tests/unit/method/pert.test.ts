/** A range of three points as a distribution: worked examples, degenerate ranges, and what is no range. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pertDeviation, pertMean, pertQuantiles, pertShape } from '#shared/method/pert.ts'
import vectors from '../../fixtures/method-vectors.json' with { type: 'json' }

const range = (low: number, usual: number, high: number) => ({ low, usual, high })

/** Any range, also those without width on one side or on both. */
const anyRange = fc
  .array(fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true }), { minLength: 3, maxLength: 3 })
  .map((points) => {
    const [low = 0, usual = 0, high = 0] = [...points].sort((a, b) => a - b)
    return { low, usual, high }
  })

describe.each(vectors.pert)('the worked example $in', ({ in: points, out }) => {
  const [low = 0, usual = 0, high = 0] = points
  const given = range(low, usual, high)

  test('has this shape, mean and deviation', () => {
    expect(pertShape(given)?.alpha).toBeCloseTo(out.alpha, 12)
    expect(pertShape(given)?.beta).toBeCloseTo(out.beta, 12)
    expect(pertMean(given)).toBeCloseTo(out.mean, 12)
    expect(pertDeviation(given)).toBeCloseTo(out.sd_exact, 12)
  })

  test('has these quantiles', () => {
    const [p10 = 0, , p50 = 0, , p90 = 0] = pertQuantiles(given, 5)
    const digits = (high - low) * 1e-6
    expect(Math.abs(p10 - out.p10)).toBeLessThan(digits)
    expect(Math.abs(p50 - out.p50)).toBeLessThan(digits)
    expect(Math.abs(p90 - out.p90)).toBeLessThan(digits)
  })
})

describe('a degenerate range', () => {
  test('without width is the constant', () => {
    for (const value of [0, 7, -3]) {
      const constant = range(value, value, value)
      expect(pertShape(constant)).toBeNull()
      expect(pertMean(constant)).toBe(value)
      expect(pertDeviation(constant)).toBe(0)
      expect([...pertQuantiles(constant, 3)]).toEqual([value, value, value])
    }
  })

  test('whose usual value is its lowest falls from there: the quantiles of 1 - (1-p)^(1/5)', () => {
    const quantiles = pertQuantiles(range(0, 0, 1), 1000)
    for (const [slice, value] of quantiles.entries()) {
      expect(value).toBeCloseTo(1 - (1 - (slice + 0.5) / 1000) ** 0.2, 5)
    }
  })

  test('whose usual value is its highest rises to there: the quantiles of p^(1/5)', () => {
    const quantiles = pertQuantiles(range(0, 1, 1), 1000)
    for (const [slice, value] of quantiles.entries()) expect(value).toBeCloseTo(((slice + 0.5) / 1000) ** 0.2, 5)
  })

  test('of the narrowest width stays within its ends', () => {
    const low = 1000
    const high = low + Number.EPSILON * 1024
    for (const value of pertQuantiles(range(low, low, high), 100)) {
      expect(value).toBeGreaterThanOrEqual(low)
      expect(value).toBeLessThanOrEqual(high)
    }
  })
})

describe('whatever the range', () => {
  test('quantiles rise and stay within it', () => {
    fc.assert(
      fc.property(anyRange, fc.integer({ min: 1, max: 500 }), (given, count) => {
        const quantiles = pertQuantiles(given, count)
        expect(quantiles).toHaveLength(count)
        let before = given.low
        for (const value of quantiles) {
          expect(value).toBeGreaterThanOrEqual(before - 1e-9 * (given.high - given.low))
          expect(value).toBeLessThanOrEqual(given.high)
          before = value
        }
      }),
    )
  })

  test('many quantiles have its mean and its deviation', () => {
    fc.assert(
      fc.property(anyRange, (given) => {
        const count = 4000
        const quantiles = pertQuantiles(given, count)
        const mean = quantiles.reduce((sum, value) => sum + value / count, 0)
        const variance = quantiles.reduce((sum, value) => sum + (value - mean) ** 2 / count, 0)
        const width = given.high - given.low
        expect(Math.abs(mean - pertMean(given))).toBeLessThanOrEqual(1e-4 * width + 1e-6)
        expect(Math.abs(Math.sqrt(variance) - pertDeviation(given))).toBeLessThanOrEqual(1e-3 * width + 1e-6)
      }),
    )
  })

  test('another unit gives the same figures in that unit', () => {
    fc.assert(
      fc.property(anyRange, fc.double({ min: 0.01, max: 100, noNaN: true }), (given, factor) => {
        const scaled = range(given.low * factor, given.usual * factor, given.high * factor)
        expect(pertMean(scaled)).toBeCloseTo(pertMean(given) * factor, 3)
      }),
    )
  })
})

describe('what is no range', () => {
  test.each([
    ['lowest above usual', range(3, 2, 4), 'usual'],
    ['usual above highest', range(1, 5, 4), 'usual'],
    ['lowest above highest', range(3, 2, 1), 'highest'],
    ['not a number', range(1, Number.NaN, 4), 'usual'],
    ['infinitely high', range(1, 2, Number.POSITIVE_INFINITY), 'highest'],
    ['infinitely low', range(Number.NEGATIVE_INFINITY, 2, 3), 'lowest'],
  ])('is refused and the point named: %s', (_, given, point) => {
    for (const reckon of [pertMean, pertDeviation, pertShape, (one: typeof given) => pertQuantiles(one, 10)]) {
      expect(() => reckon(given)).toThrow(RangeError)
      expect(() => reckon(given)).toThrow(point)
    }
  })

  test.each([0, -1, 2.5, Number.NaN])('%s quantiles are refused', (count) => {
    expect(() => pertQuantiles(range(1, 2, 3), count)).toThrow('count')
  })
})
