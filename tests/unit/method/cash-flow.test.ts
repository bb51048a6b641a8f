/** What money spent now brings over the years: the worked examples, the edges, and the laws that hold for all of it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cumulated,
  discounted,
  netPresentValue,
  paybackYears,
  rampIn,
  returnOnInvestment,
  yearlyFlows,
} from '#shared/method/cash-flow.ts'
import { rateOfReturn } from '#shared/method/rate-of-return.ts'
import vectors from '../../fixtures/method-vectors.json' with { type: 'json' }

const money = fc.integer({ min: 100, max: 1e9 }).map((cents) => cents / 100)
/** In cents, as money is counted. */
const flow = fc.integer({ min: -1e8, max: 1e8 }).map((cents) => cents / 100)
const anyFlows = fc.array(flow, { minLength: 1, maxLength: 12 })
/** Money goes out first and comes in afterwards. */
const ordinary = fc.record({ investment: money, flows: fc.array(money, { minLength: 1, maxLength: 12 }) })
const rate = fc.double({ min: -0.5, max: 3, noNaN: true })

describe('the worked example', () => {
  const { in: given, out } = vectors.finance
  const { investment, net_cash_flows: flows, discount_rate: r } = given

  test('net present value', () => expect(netPresentValue(investment, flows, r)).toBeCloseTo(out.npv, 2))
  test('undiscounted', () => expect(cumulated(investment, flows).at(-1)).toBe(out.net_undiscounted))
  test('return over three years', () => expect(returnOnInvestment(investment, flows)).toBeCloseTo(out.roi_3y, 4))
  test('payback', () => expect(paybackYears(investment, flows)).toBeCloseTo(out.payback_years, 6))
  test('discounted payback', () => {
    expect(paybackYears(investment, discounted(flows, r))).toBeCloseTo(out.discounted_payback_years, 4)
  })
  test('rate of return', () => expect(rateOfReturn(investment, flows).rate).toBeCloseTo(out.irr, 5))
  test('payback of even flows in months', () => {
    const { in: even, out: simple } = vectors.payback_simple
    expect(12 * (paybackYears(even.investment, [even.annual_net]) ?? Number.NaN)).toBeCloseTo(simple.months, 10)
  })
})

describe('the ramp', () => {
  test('goes on with its last value when the horizon is longer', () => {
    const terms = { annualSaving: 100, runCost: 10, ramp: [0.6, 0.9, 1], horizonYears: 5 }
    expect(yearlyFlows(terms)).toEqual([50, 80, 90, 90, 90])
  })

  test('is cut off when the horizon is shorter', () => {
    expect(yearlyFlows({ annualSaving: 100, runCost: 0, ramp: [0.6, 0.9, 1], horizonYears: 1 })).toEqual([60])
  })

  test('a saving below zero makes every year dearer', () => {
    expect(yearlyFlows({ annualSaving: -100, runCost: 10, ramp: [0.5, 1], horizonYears: 2 })).toEqual([-60, -110])
  })
})

describe('payback', () => {
  test('never comes where the years do not suffice, and on the last day of the horizon it does', () => {
    expect(paybackYears(100, [50, 49.9])).toBeNull()
    expect(paybackYears(100, [50, 50])).toBe(2)
  })

  test('takes no time where nothing is ever spent', () => expect(paybackYears(0, [10])).toBe(0))

  test('counts what is spent later, when nothing is spent at the start', () => {
    expect(paybackYears(0, [-5, 10])).toBe(1.5)
  })

  test('is the first time, though money goes out again later', () => {
    expect(paybackYears(100, [200, -300, 50])).toBe(0.5)
  })

  test('never comes where every year costs more', () => expect(paybackYears(0, [-1, -1])).toBeNull())
})

describe('a rate of return', () => {
  test.each([
    ['nothing is spent', 0, [10, 10], 'nothing-spent'],
    ['nothing comes back', 100, [-10, -10], 'nothing-back'],
    ['no rate fits', 100, [200, -150], 'none'],
    ['two rates fit', 1000, [2300, -1320], 'several'],
  ] as const)('is not given where %s', (_, investment, flows, reason) => {
    expect(rateOfReturn(investment, flows)).toEqual({ rate: null, reason })
  })

  test('is below zero where less comes back than was spent', () => {
    expect(rateOfReturn(100, [40, 40]).rate).toBeCloseTo(-0.13668, 5)
  })

  test('is found although the flows change their sign twice, where only one rate fits', () => {
    const { rate: found } = rateOfReturn(100, [-1, 0, 150])
    expect(found).not.toBeNull()
    expect(netPresentValue(100, [-1, 0, 150], found ?? Number.NaN)).toBeCloseTo(0, 9)
  })

  test('is found over thirty years and for the smallest return', () => {
    const flows = Array.from({ length: 30 }, () => 0.001)
    const { rate: found } = rateOfReturn(1000, flows)
    expect(netPresentValue(1000, flows, found ?? Number.NaN) / 1000).toBeCloseTo(0, 6)
  })

  test('makes the case worth nothing, whatever the flows', () => {
    fc.assert(
      fc.property(money, anyFlows, (investment, flows) => {
        const { rate: found } = rateOfReturn(investment, flows)
        if (found === null) return
        const weight = discounted(flows, found).reduce((sum, one) => sum + Math.abs(one), investment)
        expect(Math.abs(netPresentValue(investment, flows, found)) / weight).toBeLessThan(1e-6)
      }),
    )
  })

  test('is always there where money goes out first and comes in afterwards', () => {
    fc.assert(
      fc.property(ordinary, ({ investment, flows }) => {
        expect(rateOfReturn(investment, flows).reason).toBeNull()
      }),
    )
  })
})

describe('laws', () => {
  test('the present value falls as the rate rises, where money goes out first', () => {
    fc.assert(
      fc.property(ordinary, rate, rate, ({ investment, flows }, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        expect(netPresentValue(investment, flows, high)).toBeLessThanOrEqual(netPresentValue(investment, flows, low))
      }),
    )
  })

  test('payback lies within the horizon or is none; discounted it never comes earlier', () => {
    fc.assert(
      fc.property(money, fc.array(money, { minLength: 1, maxLength: 12 }), (investment, flows) => {
        const plain = paybackYears(investment, flows)
        const late = paybackYears(investment, discounted(flows, 0.08))
        if (plain !== null) expect(plain).toBeLessThanOrEqual(flows.length)
        if (late !== null) expect(late).toBeGreaterThanOrEqual(plain ?? Number.POSITIVE_INFINITY)
      }),
    )
  })

  test('another currency scales the value and leaves shares and times as they are', () => {
    fc.assert(
      fc.property(ordinary, fc.double({ min: 0.01, max: 200, noNaN: true }), ({ investment, flows }, factor) => {
        const [scaled, all] = [investment * factor, flows.map((one) => one * factor)]
        const near = (a: number | null, b: number | null) => {
          if (a === null || b === null) expect(a).toBe(b)
          else expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(b)))
        }
        near(netPresentValue(scaled, all, 0.08) / factor, netPresentValue(investment, flows, 0.08))
        near(returnOnInvestment(scaled, all), returnOnInvestment(investment, flows))
        near(rateOfReturn(scaled, all).rate, rateOfReturn(investment, flows).rate)
      }),
    )
  })
})

describe('is refused with the name of the field', () => {
  const terms = { annualSaving: 100, runCost: 0, ramp: [1], horizonYears: 3 }
  test.each([
    ['horizonYears', () => yearlyFlows({ ...terms, horizonYears: 0 })],
    ['horizonYears', () => yearlyFlows({ ...terms, horizonYears: 1.5 })],
    ['horizonYears', () => netPresentValue(1, [], 0.1)],
    ['horizonYears', () => rateOfReturn(1, [])],
    ['annualSaving', () => yearlyFlows({ ...terms, annualSaving: Number.NaN })],
    ['runCost', () => yearlyFlows({ ...terms, runCost: -1 })],
    ['ramp', () => yearlyFlows({ ...terms, ramp: [] })],
    ['ramp', () => yearlyFlows({ ...terms, ramp: [1.2] })],
    ['year', () => rampIn(0, [1])],
    ['investment', () => netPresentValue(-1, [1], 0.1)],
    ['investment', () => paybackYears(Number.NaN, [1])],
    ['investment', () => rateOfReturn(-1, [1])],
    ['flows', () => returnOnInvestment(1, [Number.POSITIVE_INFINITY])],
    ['discountRate', () => netPresentValue(1, [1], Number.NaN)],
    ['discountRate', () => netPresentValue(1, [1], -1)],
  ])('%s', (field, reckon) => {
    expect(reckon).toThrow(RangeError)
    expect(reckon).toThrow(new RegExp(`^${field}: `))
  })
})
