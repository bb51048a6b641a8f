/** What one miss costs and what all come to: the worked examples, what is refused, and that more never costs less. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  annualCost,
  type CostValues,
  costOfMiss,
  effortCost,
  missesPerYear,
  partsOfMiss,
  requestsPerYear,
  savingOf,
} from '#shared/method/cost.ts'
import { COST_INPUTS, type CostInput, SHARE_INPUTS } from '#shared/model/cost.ts'
import vectors from '../../fixtures/method-vectors.json' with { type: 'json' }

const { in: given, out } = vectors.copq_single

const WHOLE: Readonly<Record<CostInput, number>> = {
  ...{ volume: given.volume_per_month, 'miss-rate': given.miss_rate },
  ...{ 'rework-customer': given.rework_h_customer, 'rate-customer': given.rate_customer },
  ...{ 'rework-provider': given.rework_h_provider, 'rate-provider': given.rate_provider },
  ...{ waiting: given.wait_h, 'idle-share': given.idle_share, chasing: given.chase_h, direct: given.direct_cost },
  ...{ 'knock-on-chance': given.knock_on_prob, 'knock-on-cost': given.knock_on_cost },
  ...{ 'minutes-actual': 20, 'minutes-target': 8 },
}

/** The annual cost of a whole card, every formula in turn. */
function annualOf(values: CostValues, periodsPerYear = given.periods_per_year): number {
  const { volume = 0, 'miss-rate': missRate = 0 } = values
  const misses = missesPerYear({ volume, periodsPerYear, missRate })
  return annualCost({ misses, perMiss: costOfMiss(partsOfMiss(values)) })
}

describe('the worked examples', () => {
  test('a miss, part by part, and all misses of a year', () => {
    expect(
      missesPerYear({ volume: given.volume_per_month, periodsPerYear: 12, missRate: given.miss_rate }),
    ).toBeCloseTo(out.misses_per_year, 9)
    expect(partsOfMiss(WHOLE)).toEqual({
      'rework-customer': out.parts.rework_customer,
      'rework-provider': out.parts.rework_provider,
      waiting: out.parts.waiting,
      chasing: out.parts.chasing,
      direct: out.parts.direct,
      'knock-on': out.parts.knock_on,
    })
    expect(costOfMiss(partsOfMiss(WHOLE))).toBe(out.cost_per_miss)
    expect(annualOf(WHOLE)).toBeCloseTo(out.annual_cost_of_misses, 6)
  })

  test('effort on all requests', () => {
    const { in: effort, out: money } = vectors.effort_all_requests
    expect(
      effortCost({
        volume: effort.requests_per_year,
        periodsPerYear: 1,
        minutesActual: effort.actual_minutes,
        minutesTarget: effort.target_minutes,
        rateCustomer: effort.rate_customer,
      }),
    ).toBe(money.annual_effort_cost)
  })

  test('what fewer misses save', () => {
    const { in: saving, out: money } = vectors.saving_from_miss_rate
    expect(
      savingOf({
        volume: saving.requests_per_year,
        periodsPerYear: 1,
        missRateBefore: saving.miss_before,
        missRateAfter: saving.miss_after,
        perMiss: saving.cost_per_miss,
      }),
    ).toBeCloseTo(money.annual_saving, 6)
  })
})

describe('what was not said', () => {
  test('costs nothing', () => {
    expect(costOfMiss(partsOfMiss({}))).toBe(0)
    expect(partsOfMiss({ direct: 15, 'rate-customer': 48, 'idle-share': 1 })).toMatchObject({ waiting: 0, direct: 15 })
  })

  test.each([
    ['rework-customer', { 'rework-customer': 2 }, 'rate-customer'],
    ['rework-provider', { 'rework-provider': 2, 'rate-customer': 48 }, 'rate-provider'],
    ['chasing', { chasing: 0.5 }, 'rate-customer'],
    ['waiting', { waiting: 6, 'rate-customer': 48 }, 'idle-share'],
    ['the chance of a knock-on event', { 'knock-on-chance': 0.05 }, 'knock-on-cost'],
    ['the cost of a knock-on event', { 'knock-on-cost': 900 }, 'knock-on-chance'],
  ] as const)('%s without its other half is refused, and the other half named', (_, values, missing) => {
    expect(() => partsOfMiss(values)).toThrow(new RangeError(`${missing}: missing`))
  })

  test('is not needed where nothing can come of it', () => {
    expect(costOfMiss(partsOfMiss({ 'rework-customer': 0, 'knock-on-chance': 0 }))).toBe(0)
  })
})

describe('bad input', () => {
  const bad = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1]

  test.each(bad)('%s is refused by name in every part of a miss', (value) => {
    for (const input of COST_INPUTS) {
      const isInPart = !['volume', 'miss-rate', 'minutes-actual', 'minutes-target'].includes(input)
      if (isInPart) expect(() => partsOfMiss({ ...WHOLE, [input]: value }), input).toThrow(`${input}: ${value}`)
    }
  })

  test.each(['idle-share', 'knock-on-chance'] as const)('more than all is refused as %s', (input) => {
    expect(() => partsOfMiss({ ...WHOLE, [input]: 1.2 })).toThrow(`${input}: 1.2`)
  })

  test.each(bad)('%s is refused by name in what a year comes to', (value) => {
    const year = { volume: 120, periodsPerYear: 12 }
    const saving = { ...year, missRateBefore: 0.2, missRateAfter: 0.1, perMiss: 300 }
    const effort = { ...year, minutesActual: 20, minutesTarget: 8, rateCustomer: 48 }
    expect(() => requestsPerYear({ ...year, volume: value })).toThrow('volume')
    expect(() => requestsPerYear({ ...year, periodsPerYear: value })).toThrow('periods-per-year')
    expect(() => missesPerYear({ ...year, missRate: value })).toThrow('miss-rate')
    expect(() => annualCost({ misses: value, perMiss: 1 })).toThrow('misses')
    expect(() => annualCost({ misses: 1, perMiss: value })).toThrow('cost-of-miss')
    expect(() => savingOf({ ...saving, missRateBefore: value })).toThrow('miss-rate-before')
    expect(() => savingOf({ ...saving, missRateAfter: value })).toThrow('miss-rate-after')
    expect(() => savingOf({ ...saving, perMiss: value })).toThrow('cost-of-miss')
    expect(() => effortCost({ ...effort, minutesActual: value })).toThrow('minutes-actual')
    expect(() => effortCost({ ...effort, minutesTarget: value })).toThrow('minutes-target')
    expect(() => effortCost({ ...effort, rateCustomer: value })).toThrow('rate-customer')
    expect(() => costOfMiss({ ...partsOfMiss(WHOLE), chasing: value })).toThrow('chasing')
  })

  test('a miss rate of 1.2 is refused wherever it stands', () => {
    const year = { volume: 120, periodsPerYear: 12 }
    expect(() => missesPerYear({ ...year, missRate: 1.2 })).toThrow('miss-rate: 1.2')
    const saving = { ...year, missRateBefore: 0.2, missRateAfter: 0.1, perMiss: 300 }
    expect(() => savingOf({ ...saving, missRateBefore: 1.2 })).toThrow('miss-rate-before: 1.2')
    expect(() => savingOf({ ...saving, missRateAfter: 1.2 })).toThrow('miss-rate-after: 1.2')
  })
})

describe('at the edges', () => {
  test('no requests and no misses cost nothing', () => {
    expect(annualOf({ ...WHOLE, volume: 0 })).toBe(0)
    expect(annualOf({ ...WHOLE, 'miss-rate': 0 })).toBe(0)
    expect(annualOf(WHOLE, 0)).toBe(0)
  })

  test('every request missed is allowed', () => {
    expect(missesPerYear({ volume: 10, periodsPerYear: 1, missRate: 1 })).toBe(10)
  })

  test('more misses afterwards save less than nothing', () => {
    expect(savingOf({ volume: 100, periodsPerYear: 1, missRateBefore: 0.1, missRateAfter: 0.2, perMiss: 10 })).toBe(
      -100,
    )
  })

  test('less time than the target allows is below zero', () => {
    expect(
      effortCost({ volume: 60, periodsPerYear: 1, minutesActual: 5, minutesTarget: 6, rateCustomer: 48 }),
    ).toBeCloseTo(-48, 9)
  })
})

describe('whatever is said', () => {
  /** As people say numbers: with at most six decimals. */
  const value = (input: CostInput) =>
    fc
      .integer({ min: 0, max: 1_000_000 })
      .map((millionths) => (millionths / 1_000_000) * (SHARE_INPUTS.has(input) ? 1 : 10_000))
  const card = fc.record(Object.fromEntries(COST_INPUTS.map((input) => [input, value(input)]))) as fc.Arbitrary<
    Record<CostInput, number>
  >

  test('more of an input never costs less', () => {
    fc.assert(
      fc.property(card, card, (one, other) => {
        for (const input of COST_INPUTS) {
          const more = { ...one, [input]: Math.max(one[input], other[input]) }
          const less = { ...one, [input]: Math.min(one[input], other[input]) }
          expect(annualOf(more), input).toBeGreaterThanOrEqual(annualOf(less))
        }
      }),
    )
  })

  test('in another currency the figure is the same times the exchange rate', () => {
    const money: readonly CostInput[] = ['direct', 'knock-on-cost', 'rate-customer', 'rate-provider']
    fc.assert(
      fc.property(card, fc.double({ min: 0.01, max: 200, noNaN: true }), (values, rate) => {
        const changed = { ...values }
        for (const input of money) changed[input] *= rate
        const expected = annualOf(values) * rate
        expect(Math.abs(annualOf(changed) - expected)).toBeLessThanOrEqual(1e-9 * expected)
      }),
    )
  })

  test('what is saved and what is left are what it cost before', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(share, share, (before, after) => {
        const at = { volume: 120, periodsPerYear: 12, perMiss: 312 }
        const costAt = (missRate: number) => annualCost({ misses: missesPerYear({ ...at, missRate }), perMiss: 312 })
        expect(savingOf({ ...at, missRateBefore: before, missRateAfter: after }) + costAt(after)).toBeCloseTo(
          costAt(before),
          6,
        )
      }),
    )
  })
})
