import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reckonEstimate } from '#shared/method/estimate.ts'
import { together } from '#shared/method/together.ts'
import { exactly, type ThreePoint, USUAL_KINDS } from '#shared/model/cost.ts'
import type { Estimate } from '#shared/model/estimate.ts'

function estimate(volume: ThreePoint, seed: number): Estimate {
  return reckonEstimate(
    {
      ranges: { volume, 'miss-rate': exactly(0.1), direct: { low: 10, usual: 40, high: 100 } },
      periodsPerYear: 12,
      kinds: USUAL_KINDS,
    },
    seed,
    2000,
  )
}

const ranges = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), fc.nat(5000))
  .map(([low, more, most]) => ({ low, usual: low + more, high: low + more + most }))

const many = fc
  .array(ranges, { minLength: 2, maxLength: 8 })
  .map((all) => all.map((volume, index) => estimate(volume, index + 1)))

describe('several costs together', () => {
  test('have as their mean the sum of the means', () => {
    fc.assert(
      fc.property(many, (estimates) => {
        const sum = estimates.reduce((total, { annual }) => total + annual.mean, 0)
        expect(together(estimates).spread.mean / sum).toBeCloseTo(1, 9)
      }),
      { numRuns: 30 },
    )
  })

  test('are surer than all of them low, or all of them high, in the same year', () => {
    fc.assert(
      fc.property(many, (estimates) => {
        const { p10, p50, p90 } = together(estimates).spread
        const sum = (at: 'p10' | 'p90') => estimates.reduce((total, { annual }) => total + annual[at], 0)
        expect(p10).toBeGreaterThan(sum('p10'))
        expect(p90).toBeLessThan(sum('p90'))
        expect(p10).toBeLessThanOrEqual(p50)
        expect(p50).toBeLessThanOrEqual(p90)
      }),
      { numRuns: 30 },
    )
  })

  test('spread as sums of independent costs do: the variances add up', () => {
    const alike = Array.from({ length: 16 }, (_, seed) => estimate({ low: 100, usual: 200, high: 300 }, seed + 1))
    const width = ({ p10, p90 }: { p10: number; p90: number }) => p90 - p10
    const [one] = alike
    expect(width(together(alike).spread) / width(one?.annual ?? { p10: 0, p90: 0 })).toBeCloseTo(4, 0)
  })

  test('are the same in whatever order they come', () => {
    const estimates = [1, 2, 3].map((seed) => estimate({ low: 10 * seed, usual: 50 * seed, high: 90 * seed }, seed))
    expect(together([...estimates].reverse())).toEqual(together(estimates))
  })

  test('are what it was estimated at where it is one alone, and nothing where there is none', () => {
    const only = estimate({ low: 10, usual: 20, high: 70 }, 5)
    expect(together([only])).toEqual({ spread: only.annual, histogram: only.histogram })
    expect(together([]).spread).toEqual({ p10: 0, p50: 0, p90: 0, mean: 0 })
  })

  test('have no range where none of them has one', () => {
    const sure = reckonEstimate(
      {
        ranges: { volume: exactly(10), 'miss-rate': exactly(0.5), direct: exactly(4) },
        ...{ periodsPerYear: 12, kinds: USUAL_KINDS },
      },
      1,
    )
    expect(together([sure, { ...sure, seed: 2 }]).spread).toEqual({ p10: 480, p50: 480, p90: 480, mean: 480 })
  })
})
