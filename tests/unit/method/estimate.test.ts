/** What a card comes to as ranges: the worked example, the laws of a simulation, and what is refused. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annualCost, missesPerYear } from '#shared/method/cost.ts'
import { DRAWS, haveSameInputs, isUpToDate, listNeeded, reckonEstimate, seedOf } from '#shared/method/estimate.ts'
import { swingsOf } from '#shared/method/swings.ts'
import { COST_INPUTS, COST_SHARES, type CostInput, exactly, SHARE_INPUTS, type ThreePoint } from '#shared/model/cost.ts'
import { Estimate, type EstimateInputs } from '#shared/model/estimate.ts'
import vectors from '../../fixtures/method-vectors.json' with { type: 'json' }
import { anyInputs, inputsOf, range } from './cost-builders.ts'

/** Fewer draws than the app makes: laws hold for any number of them. */
const FEW = 400

const example = vectors.monte_carlo_product
const points = ([low = 0, usual = 0, high = 0]: readonly number[]) => range(low, usual, high)
const product = inputsOf(
  {
    volume: points(example.in.volume),
    'miss-rate': points(example.in.miss_rate),
    direct: points(example.in.cost_per_miss),
  },
  { periodsPerYear: 1 },
)

describe('the worked example', () => {
  test.each([1, 7, seedOf('interaction:one'), 0xffffffff])('with seed %s', (seed) => {
    const { annual, drivers } = reckonEstimate(product, seed)
    expect(Math.abs(annual.mean / example.out.analytic_mean - 1)).toBeLessThan(0.005)
    expect(Math.abs(annual.p10 / example.out.p10 - 1)).toBeLessThan(0.015)
    expect(Math.abs(annual.p50 / example.out.p50 - 1)).toBeLessThan(0.015)
    expect(Math.abs(annual.p90 / example.out.p90 - 1)).toBeLessThan(0.015)
    const share = new Map(drivers.map((driver) => [driver.input, driver.share]))
    expect(Math.abs((share.get('volume') ?? 0) - example.rank_contribution.volume)).toBeLessThan(0.015)
    expect(Math.abs((share.get('miss-rate') ?? 0) - example.rank_contribution.miss_rate)).toBeLessThan(0.015)
    expect(Math.abs((share.get('direct') ?? 0) - example.rank_contribution.cost_per_miss)).toBeLessThan(0.015)
  })

  test('at the usual values, which is not the mean', () => {
    const [[, volume = 0], [, missRate = 0], [, perMiss = 0]] = [
      ...[example.in.volume, example.in.miss_rate, example.in.cost_per_miss],
    ] as [number[], number[], number[]]
    const usual = annualCost({ misses: missesPerYear({ volume, periodsPerYear: 1, missRate }), perMiss })
    expect(usual).toBeCloseTo(example.deterministic_at_most_likely, 6)
    expect(usual).toBeLessThan(reckonEstimate(product, 1).annual.mean)
  })

  test('one input alone, at its P10 and its P90', () => {
    const swings = swingsOf(product)
    expect(swings.map(({ input }) => input)).toEqual(['miss-rate', 'direct', 'volume'])
    const ofInput = { volume: 'volume', 'miss-rate': 'miss_rate', direct: 'cost_per_miss' } as const
    for (const { input, low, high } of swings) {
      const [p10 = 0, p90 = 0] = example.tornado_p10_p90[ofInput[input as keyof typeof ofInput]]
      expect(Math.abs(low - p10)).toBeLessThan(1)
      expect(Math.abs(high - p90)).toBeLessThan(1)
    }
  })

  test('a whole card of single numbers is the plain formula, without spread and without drivers', () => {
    const { in: given, out } = vectors.copq_single
    const certain = inputsOf({
      ...{ volume: exactly(given.volume_per_month), 'miss-rate': exactly(given.miss_rate) },
      ...{ 'rework-customer': exactly(given.rework_h_customer), 'rate-customer': exactly(given.rate_customer) },
      ...{ 'rework-provider': exactly(given.rework_h_provider), 'rate-provider': exactly(given.rate_provider) },
      ...{ waiting: exactly(given.wait_h), 'idle-share': exactly(given.idle_share), chasing: exactly(given.chase_h) },
      ...{ direct: exactly(given.direct_cost) },
      ...{ 'knock-on-chance': exactly(given.knock_on_prob), 'knock-on-cost': exactly(given.knock_on_cost) },
      ...{ 'minutes-actual': exactly(20), 'minutes-target': exactly(8) },
    })
    const { misses, perMiss, annual, effort, shares, kinds, drivers, histogram } = reckonEstimate(certain, 1)
    for (const value of Object.values(misses)) expect(value).toBeCloseTo(out.misses_per_year, 9)
    for (const value of Object.values(perMiss)) expect(value).toBe(out.cost_per_miss)
    for (const value of Object.values(annual)) expect(value).toBeCloseTo(out.annual_cost_of_misses, 6)
    expect(new Set(Object.values(annual)).size).toBe(1)
    expect(effort?.p50).toBeCloseTo(vectors.effort_all_requests.out.annual_effort_cost, 9)
    expect(shares).toMatchObject({ 'rework-customer': 72, 'rework-provider': 84, waiting: 72, chasing: 24, direct: 15 })
    expect(kinds.cash.mean).toBeCloseTo(259.2 * 15, 6)
    expect(kinds.risk.mean).toBeCloseTo(259.2 * 45, 6)
    expect(kinds.capacity.mean).toBeCloseTo(259.2 * 252 + 13_824, 6)
    expect(drivers).toEqual([])
    expect(histogram).toEqual({ from: annual.p50, step: 0, counts: [DRAWS] })
  })
})

describe('the laws of a simulation', () => {
  const seeds = fc.integer({ min: 0, max: 0xffffffff })

  test('P10 <= P50 <= P90, every figure is finite, and the result is one that the file takes', () => {
    fc.assert(
      fc.property(anyInputs, seeds, (inputs, seed) => {
        const estimate = reckonEstimate(inputs, seed, FEW)
        const spreads = [estimate.misses, estimate.perMiss, estimate.annual, ...Object.values(estimate.kinds)]
        for (const { p10, p50, p90 } of estimate.effort ? [...spreads, estimate.effort] : spreads) {
          expect(p10).toBeLessThanOrEqual(p50)
          expect(p50).toBeLessThanOrEqual(p90)
        }
        expect(Estimate.parse(JSON.parse(JSON.stringify(estimate)))).toEqual(JSON.parse(JSON.stringify(estimate)))
      }),
    )
  })

  test('the same seed and inputs give the same bytes; another seed gives other draws', () => {
    fc.assert(
      fc.property(anyInputs, seeds, (inputs, seed) => {
        const bytes = JSON.stringify(reckonEstimate(inputs, seed, FEW))
        expect(JSON.stringify(reckonEstimate(structuredClone(inputs), seed, FEW))).toBe(bytes)
      }),
    )
    expect(reckonEstimate(product, 1).annual).not.toEqual(reckonEstimate(product, 2).annual)
  })

  test('a range that lies higher as a whole never gives a lower figure', () => {
    fc.assert(
      fc.property(
        anyInputs,
        fc.constantFrom(...COST_INPUTS),
        fc.double({ min: 1, max: 2, noNaN: true }),
        (inputs, input, by) => {
          const given = inputs.ranges[input]
          if (!given || input === 'minutes-target' || (SHARE_INPUTS.has(input) && given.high * by > 1)) return
          const raised = range(given.low * by, given.usual * by, given.high * by)
          const more = reckonEstimate({ ...inputs, ranges: { ...inputs.ranges, [input]: raised } }, 7, FEW)
          const less = reckonEstimate(inputs, 7, FEW)
          for (const point of ['p10', 'p50', 'p90', 'mean'] as const) {
            const slack = 1e-9 * Math.abs(less.annual[point])
            expect(more.annual[point], point).toBeGreaterThanOrEqual(less.annual[point] - slack)
            if (less.effort && less.effort.p10 >= 0 && more.effort) {
              expect(more.effort[point]).toBeGreaterThanOrEqual(less.effort[point] - 1e-9 * less.effort[point])
            }
          }
        },
      ),
    )
  })

  test('in another currency every amount is the same times the exchange rate, misses and shares as they were', () => {
    const money: readonly CostInput[] = ['direct', 'knock-on-cost', 'rate-customer', 'rate-provider']
    fc.assert(
      // Powers of two: then not even the last digit differs.
      fc.property(anyInputs, fc.integer({ min: -6, max: 6 }), (inputs, power) => {
        const rate = 2 ** power
        const ranges: Partial<Record<CostInput, ThreePoint>> = { ...inputs.ranges }
        for (const input of money) {
          const was = ranges[input]
          if (was) ranges[input] = range(was.low * rate, was.usual * rate, was.high * rate)
        }
        const one = reckonEstimate(inputs, 3, FEW)
        const other = reckonEstimate({ ...inputs, ranges }, 3, FEW)
        expect(other.misses).toEqual(one.misses)
        for (const point of ['p10', 'p50', 'p90', 'mean'] as const) {
          expect(other.annual[point]).toBeCloseTo(one.annual[point] * rate, 6)
          expect(other.kinds.capacity[point]).toBeCloseTo(one.kinds.capacity[point] * rate, 6)
        }
        const shareOf = new Map(one.drivers.map(({ input, share }) => [input, share]))
        for (const { input, share } of other.drivers) expect(share).toBeCloseTo(shareOf.get(input) ?? Number.NaN, 3)
      }),
    )
  })

  test('drivers are the uncertain inputs of the cost, the largest first, and sum to 1', () => {
    fc.assert(
      fc.property(anyInputs, seeds, (inputs, seed) => {
        const { drivers } = reckonEstimate(inputs, seed, FEW)
        for (const { input } of drivers) {
          expect(inputs.ranges[input]?.low).toBeLessThan(inputs.ranges[input]?.high ?? 0)
          expect(['minutes-actual', 'minutes-target']).not.toContain(input)
        }
        const shares = drivers.map(({ share }) => share)
        expect([...shares].sort((a, b) => b - a)).toEqual(shares)
        if (shares.length > 0) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
      }),
    )
  })

  test('the kinds of saving are all of the misses and all of the effort, each once', () => {
    fc.assert(
      fc.property(anyInputs, seeds, (inputs, seed) => {
        const { annual, effort, kinds } = reckonEstimate(inputs, seed, FEW)
        const whole = annual.mean + (effort?.mean ?? 0)
        const sum = kinds.cash.mean + kinds.capacity.mean + kinds.risk.mean
        expect(Math.abs(sum - whole)).toBeLessThanOrEqual(1e-9 * (annual.mean + Math.abs(effort?.mean ?? 0)))
      }),
    )
  })

  test('a change to one input leaves the draws of all others as they are', () => {
    const wider = { ...product, ranges: { ...product.ranges, direct: range(100, 306, 900) } }
    expect(reckonEstimate(wider, 5).misses).toEqual(reckonEstimate(product, 5).misses)
  })
})

describe('the shape of the result', () => {
  test('one uncertain input brings all of the spread', () => {
    for (const input of ['volume', 'miss-rate', 'direct'] as const) {
      const ranges = { volume: exactly(100), 'miss-rate': exactly(0.2), direct: exactly(50) }
      const wide = inputsOf({ ...ranges, [input]: range(0.1, 0.2, 0.6) })
      expect(reckonEstimate(wide, 9).drivers).toEqual([{ input, share: 1 }])
    }
  })

  test('the bars hold all draws but the outermost hundredth, around the middle', () => {
    const { histogram, annual } = reckonEstimate(product, 1)
    expect(histogram.counts).toHaveLength(40)
    const held = histogram.counts.reduce((sum, count) => sum + count, 0)
    expect(held).toBeGreaterThanOrEqual(0.99 * DRAWS)
    expect(held).toBeLessThanOrEqual(0.9902 * DRAWS)
    expect(histogram.from).toBeLessThan(annual.p10)
    expect(histogram.from + 40 * histogram.step).toBeGreaterThan(annual.p90)
  })

  test('doubt about an hourly rate that nothing uses moves nothing', () => {
    const { drivers } = reckonEstimate(inputsOf({ ...product.ranges, 'rate-customer': range(10, 20, 90) }), 1)
    expect(drivers.map(({ input }) => input)).not.toContain('rate-customer')
  })

  test('a part that is surely zero brings neither money nor doubt, however unsure its other half is', () => {
    const { drivers, shares } = reckonEstimate(
      inputsOf({ ...product.ranges, 'knock-on-chance': exactly(0), 'knock-on-cost': range(1, 1e6, 1e9) }),
      1,
    )
    expect(shares['knock-on']).toBe(0)
    expect(drivers.map(({ input }) => input)).not.toContain('knock-on-cost')
  })

  test('inputs that are surely 0 come to 0', () => {
    for (const input of ['volume', 'miss-rate', 'direct'] as const) {
      const nothing = reckonEstimate(inputsOf({ ...product.ranges, [input]: range(0, 0, 0) }), 1)
      expect(nothing.annual).toEqual({ p10: 0, p50: 0, p90: 0, mean: 0 })
      expect(nothing.drivers).toEqual([])
      expect(nothing.histogram).toEqual({ from: 0, step: 0, counts: [DRAWS] })
    }
    expect(reckonEstimate({ ...product, periodsPerYear: 0 }, 1).annual.p90).toBe(0)
  })

  test('degenerate ranges, usual at the lowest or at the highest, stay within their ends', () => {
    const ranges = { volume: exactly(1), 'miss-rate': exactly(1) }
    const falling = reckonEstimate(inputsOf({ ...ranges, direct: range(10, 10, 20) }, { periodsPerYear: 1 }), 1)
    const rising = reckonEstimate(inputsOf({ ...ranges, direct: range(10, 20, 20) }, { periodsPerYear: 1 }), 1)
    expect(falling.annual.mean).toBeCloseTo(70 / 6, 4)
    expect(rising.annual.mean).toBeCloseTo(110 / 6, 4)
    expect(falling.annual.p10).toBeGreaterThan(10)
    expect(rising.annual.p90).toBeLessThan(20)
  })

  test('a long tail keeps its order: from nothing to a thousand million', () => {
    const { annual } = reckonEstimate(inputsOf({ ...product.ranges, direct: range(0, 1, 1e9) }), 1)
    expect(annual.p10).toBeLessThan(annual.p50)
    expect(annual.p50).toBeLessThan(annual.p90)
  })

  test('effort is there only where minutes were said, and never in the misses', () => {
    const effort = { 'minutes-actual': range(10, 20, 30), 'minutes-target': exactly(8), 'rate-customer': exactly(48) }
    const withEffort = reckonEstimate(inputsOf({ ...product.ranges, ...effort }, { periodsPerYear: 1 }), 1)
    expect(reckonEstimate(product, 1).effort).toBeNull()
    expect(withEffort.annual).toEqual(reckonEstimate(product, 1).annual)
    // 1,460 requests, 12 minutes above the target, 48 an hour.
    expect(withEffort.effort?.mean).toBeCloseTo((1460 * 12 * 48) / 60, -2)
  })
})

test('amounts too small for any number of the machine come to nothing, and nothing drives that', () => {
  const tiny = reckonEstimate(inputsOf({ ...product.ranges, direct: range(0, 0, Number.MIN_VALUE) }), 1)
  expect(tiny.annual.p90).toBeLessThan(1e-300)
  const { annual, drivers } = reckonEstimate(
    inputsOf({ volume: range(0, 0, 1e-200), 'miss-rate': range(0, 0, 1e-200), direct: exactly(1) }),
    1,
  )
  expect(annual.p90).toBe(0)
  expect(drivers).toEqual([])
})

describe('bad input is refused by name', () => {
  test.each([
    ['lowest above usual', 'direct', range(5, 2, 9)],
    ['usual above highest', 'direct', range(1, 12, 9)],
    ['a miss rate of 1.2', 'miss-rate', exactly(1.2)],
    ['negative hours', 'chasing', range(-1, 2, 3)],
    ['not a number', 'waiting', range(1, Number.NaN, 3)],
    ['an infinite cost', 'knock-on-cost', range(1, 2, Number.POSITIVE_INFINITY)],
  ] as const)('%s', (_, input, given) => {
    const rates = { 'rate-customer': exactly(48), 'idle-share': exactly(1), 'knock-on-chance': exactly(0.1) }
    const inputs = inputsOf({ ...product.ranges, ...rates, [input]: given })
    expect(() => reckonEstimate(inputs, 1)).toThrow(RangeError)
    expect(() => reckonEstimate(inputs, 1)).toThrow(input)
  })

  test.each(['volume', 'miss-rate'] as const)('no %s at all', (input) => {
    const { [input]: _, ...ranges } = product.ranges
    expect(() => reckonEstimate(inputsOf(ranges), 1)).toThrow(`${input}: missing`)
    expect(() => swingsOf(inputsOf(ranges))).toThrow(`${input}: missing`)
  })

  test('a rate that hours need', () => {
    const inputs = inputsOf({ ...product.ranges, 'rework-provider': exactly(2) })
    expect(listNeeded(inputs)).toEqual(['rate-provider'])
    expect(() => reckonEstimate(inputs, 1)).toThrow('rate-provider: missing')
  })

  test('periods, seeds and draws that are none', () => {
    expect(() => reckonEstimate({ ...product, periodsPerYear: Number.NaN }, 1)).toThrow('periods-per-year')
    expect(() => reckonEstimate({ ...product, periodsPerYear: -1 }, 1)).toThrow('periods-per-year')
    for (const seed of [-1, 0.5, 2 ** 32, Number.NaN]) expect(() => reckonEstimate(product, seed)).toThrow('seed')
    for (const draws of [0, 1.5, 1_000_001]) expect(() => reckonEstimate(product, 1, draws)).toThrow('draws')
  })
})

describe('whether an estimate is up to date', () => {
  const estimate = reckonEstimate(product, 1, FEW)

  test('it is for the same inputs, in whatever order they were written', () => {
    const turned = Object.fromEntries(Object.entries(product.ranges).reverse()) as EstimateInputs['ranges']
    expect(isUpToDate(estimate, { ...product, ranges: turned })).toBe(true)
    expect(isUpToDate(Estimate.parse(JSON.parse(JSON.stringify(estimate))), product)).toBe(true)
  })

  test('it is not once any of them differs', () => {
    const { direct: _, ...without } = product.ranges
    expect(isUpToDate(estimate, { ...product, periodsPerYear: 2 })).toBe(false)
    expect(isUpToDate(estimate, { ...product, ranges: without })).toBe(false)
    for (const input of COST_INPUTS) {
      const was = product.ranges[input] ?? exactly(0)
      for (const point of ['low', 'usual', 'high'] as const) {
        const ranges = { ...product.ranges, [input]: { ...was, [point]: was[point] + 0.01 } }
        expect(haveSameInputs(product, { ...product, ranges }), `${input} ${point}`).toBe(false)
      }
    }
    for (const share of COST_SHARES) {
      const kind = product.kinds[share] === 'cash' ? 'risk' : 'cash'
      expect(isUpToDate(estimate, { ...product, kinds: { ...product.kinds, [share]: kind } }), share).toBe(false)
    }
  })
})

test('the seed of an interaction is its own, always the same, and fits the file', () => {
  expect(seedOf('interaction:one')).toBe(seedOf('interaction:one'))
  expect(seedOf('interaction:one')).not.toBe(seedOf('interaction:two'))
  fc.assert(
    fc.property(fc.string(), (id) => {
      expect(Number.isInteger(seedOf(id))).toBe(true)
      expect(seedOf(id)).toBeGreaterThanOrEqual(0)
      expect(seedOf(id)).toBeLessThanOrEqual(0xffffffff)
    }),
  )
})
