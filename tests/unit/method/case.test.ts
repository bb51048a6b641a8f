/** A change as ranges: the worked examples where nothing is in doubt, what must hold where something is, and what is refused. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CaseResult, reckonCase } from '#shared/method/case.ts'
import { type CaseInputs, gatherCase } from '#shared/method/case-inputs.ts'
import { paybackYears } from '#shared/method/cash-flow.ts'
import { savingOf } from '#shared/method/cost.ts'
import { reckonEstimate, seedOf } from '#shared/method/estimate.ts'
import { USUAL_ASSUMPTIONS } from '#shared/model/assumptions.ts'
import { EMPTY_CASE } from '#shared/model/case.ts'
import { EMPTY_CARD, exactly, type ThreePoint, USUAL_KINDS } from '#shared/model/cost.ts'
import type { InteractionId, PartyId } from '#shared/model/ids.ts'
import { EMPTY_INTERACTION, type Interaction } from '#shared/model/interaction.ts'
import vectors from '../../fixtures/method-vectors.json' with { type: 'json' }
import { said } from '../../helpers/cost-statements.ts'

const range = (low: number, usual: number, high: number): ThreePoint => ({ low, usual, high })
const SEED = 7
const DRAWS = 2000

/** A case in which nothing is in doubt: 1,440 requests a year, one miss costs 312, all of it cash. */
const CERTAIN: CaseInputs = {
  today: {
    ranges: { volume: exactly(120), 'miss-rate': exactly(0.18), direct: exactly(312) },
    periodsPerYear: 12,
    kinds: USUAL_KINDS,
  },
  ...{ missRateAfter: exactly(0.1), minutesAfter: null, investment: exactly(18_000), runCost: exactly(0) },
  ...{ capex: 0, lifeYears: null, workingCapital: 0, horizonYears: 3, discountRate: 0.08, ramp: [1] },
  ...{ roceCountsCapacity: false, company: USUAL_ASSUMPTIONS.company },
}

/** The same with ranges everywhere, rework beside the direct cost, and effort. */
const UNSURE: CaseInputs = {
  ...CERTAIN,
  today: {
    periodsPerYear: 12,
    kinds: USUAL_KINDS,
    ranges: {
      ...{ volume: range(100, 120, 150), 'miss-rate': range(0.1, 0.18, 0.3), direct: range(10, 15, 40) },
      ...{ 'rework-customer': range(0.5, 1.5, 3), 'rate-customer': range(40, 48, 60) },
      ...{ 'knock-on-chance': range(0, 0.01, 0.05), 'knock-on-cost': range(500, 2000, 9000) },
      'minutes-actual': range(8, 10, 15),
    },
  },
  ...{ missRateAfter: range(0.05, 0.08, 0.12), minutesAfter: range(4, 6, 8) },
  ...{ investment: range(9000, 12_000, 20_000), runCost: range(500, 1000, 3000), ramp: [0.6, 0.9, 1] },
}

describe('where nothing is in doubt', () => {
  test('the saving is that of the worked example', () => {
    const { in: given, out } = vectors.saving_from_miss_rate
    const { annual_saving: saving } = out
    const point = savingOf({
      ...{ volume: given.requests_per_year, periodsPerYear: 1, perMiss: given.cost_per_miss },
      ...{ missRateBefore: given.miss_before, missRateAfter: given.miss_after },
    })
    expect(point).toBeCloseTo(saving, 6)
    const result = reckonCase(CERTAIN, SEED)
    for (const at of ['p10', 'p50', 'p90', 'mean'] as const) expect(result.saving[at]).toBeCloseTo(saving, 6)
    expect(result.kinds).toMatchObject({ capacity: { p50: 0 }, risk: { p50: 0 } })
  })

  test('value, payback and rate of return are those of the formulas', () => {
    // A ramp makes the flows of the example: 15,000, 24,000 and 27,000 out of a saving of 30,000 less 3,000.
    const { in: given, out } = vectors.finance
    const direct = exactly(30_000 / (120 * 12 * 0.08))
    const inputs: CaseInputs = {
      ...CERTAIN,
      today: { ...CERTAIN.today, ranges: { ...CERTAIN.today.ranges, direct } },
      ...{ runCost: exactly(3000), ramp: [0.6, 0.9, 1], discountRate: given.discount_rate },
    }
    const { worth } = reckonCase(inputs, SEED)
    expect(worth.all.npv.p50).toBeCloseTo(out.npv, 2)
    expect(worth.all.roi?.p50).toBeCloseTo(out.roi_3y, 4)
    expect(worth.all.payback.p50).toBeCloseTo(out.payback_years, 6)
    expect(worth.all.discountedPayback.p50).toBeCloseTo(out.discounted_payback_years, 4)
    expect(worth.all.rateOfReturn.p50).toBeCloseTo(out.irr, 5)
    expect(worth.all.chance).toBe(1)
    expect(worth.all.cumulated.map(({ p50 }) => Math.round(p50))).toEqual([-18_000, -3000, 21_000, 48_000])
    expect(worth.cash).toBe(worth.all)
  })

  test('minutes that are spared save on every request, and are capacity', () => {
    const ranges = { volume: exactly(1000), 'minutes-actual': exactly(10), 'rate-customer': exactly(60) }
    const today = { ranges, periodsPerYear: 12, kinds: USUAL_KINDS }
    const result = reckonCase({ ...CERTAIN, today, missRateAfter: null, minutesAfter: exactly(4) }, SEED)
    expect(result.fromMisses).toBeNull()
    expect(result.fromEffort?.p50).toBeCloseTo(72_000, 6)
    expect(result.kinds.capacity.p50).toBeCloseTo(72_000, 6)
    expect(result.worth.cash.npv.p50).toBe(-18_000)
    expect(result.worth.cash.payback.p50).toBeNull()
  })

  test('more misses afterwards are a saving below zero, and the money never comes back', () => {
    const result = reckonCase({ ...CERTAIN, missRateAfter: exactly(0.3) }, SEED)
    expect(result.saving.p50).toBeCloseTo(-1440 * 0.12 * 312, 4)
    expect(result.worth.all).toMatchObject({
      chance: 0,
      payback: { p50: null },
      rateOfReturn: { noRate: 'nothing-back' },
    })
  })

  test('without an investment there is no return on it, and no time until it is back', () => {
    const { all } = reckonCase({ ...CERTAIN, investment: exactly(0) }, SEED).worth
    expect(all).toMatchObject({ roi: null, payback: { p90: 0 }, chance: 1, rateOfReturn: { noRate: 'nothing-spent' } })
  })
})

describe('return on capital', () => {
  const company = { ebit: 4e6, totalAssets: 41e6, currentLiabilities: 9e6, balance: 'closing', from: '' } as const

  test('counts cash alone, unless capacity is said to count', () => {
    const cash = reckonCase({ ...UNSURE, company }, SEED, DRAWS).roce.change
    const both = reckonCase({ ...UNSURE, company, roceCountsCapacity: true }, SEED, DRAWS).roce.change
    expect(both?.p50.deltaEbit).toBeGreaterThan(cash?.p50.deltaEbit ?? Number.POSITIVE_INFINITY)
  })

  test('counts the saving as the last value of the ramp leaves it, less run cost and depreciation', () => {
    const inputs = { ...CERTAIN, company, ramp: [0.5], runCost: exactly(1000), capex: 9000, lifeYears: 3 }
    const { change } = reckonCase(inputs, SEED).roce
    expect(change?.p50.deltaEbit).toBeCloseTo(35_942.4 / 2 - 1000 - 3000, 4)
    expect(change?.p50.incremental).toMatchObject({ kind: 'ratio' })
  })

  test('says what is missing, and still what it gains', () => {
    const { missing, gain, change } = reckonCase(CERTAIN, SEED).roce
    expect(missing).toEqual(['ebit', 'totalAssets', 'currentLiabilities'])
    expect(gain?.p50.incremental).toEqual({ kind: 'no-capital' })
    expect(change).toBeNull()
    expect(reckonCase({ ...CERTAIN, capex: 100 }, SEED).roce).toMatchObject({
      gain: null,
      missing: expect.arrayContaining(['lifeYears']),
    })
  })
})

describe('where something is in doubt', () => {
  const result = reckonCase(UNSURE, SEED, DRAWS)

  test('every range rises', () => {
    const { npv, roi, payback } = result.worth.all
    for (const spread of [result.saving, npv, roi, payback, ...Object.values(result.kinds)]) {
      expect(spread?.p10).toBeLessThanOrEqual(spread?.p50 ?? Number.NaN)
      expect(spread?.p50).toBeLessThanOrEqual(spread?.p90 ?? Number.NaN)
    }
  })

  test('the kinds add up to the saving, and so do misses and effort, in their means', () => {
    const { kinds, saving, fromMisses, fromEffort } = result
    expect(kinds.cash.mean + kinds.capacity.mean + kinds.risk.mean).toBeCloseTo(saving.mean, 6)
    expect((fromMisses?.mean ?? 0) + (fromEffort?.mean ?? 0)).toBeCloseTo(saving.mean, 6)
  })

  test('today is the very same draw as in the estimate: when no misses remain, the saving is what they cost', () => {
    const today = { ...UNSURE.today, ranges: { ...UNSURE.today.ranges, 'minutes-target': exactly(5) } }
    const estimate = reckonEstimate(today, SEED, DRAWS)
    const { fromMisses } = reckonCase({ ...UNSURE, missRateAfter: exactly(0) }, SEED, DRAWS)
    expect(fromMisses?.p10).toBeCloseTo(estimate.annual.p10, 6)
    expect(fromMisses?.mean).toBeCloseTo(estimate.annual.mean, 6)
  })

  test('the same seed gives the same result, another one another', () => {
    expect(reckonCase(UNSURE, SEED, DRAWS)).toEqual(result)
    expect(reckonCase(UNSURE, SEED + 1, DRAWS).saving).not.toEqual(result.saving)
  })

  test('the chance lies where the line of the middle says, and the payback on it', () => {
    const { chance, payback, cumulated } = result.worth.all
    expect(chance).toBeGreaterThan(0)
    expect(chance).toBeLessThanOrEqual(1)
    const middle = cumulated.map(({ p50 }) => p50)
    const flows = middle.slice(1).map((sum, index) => sum - (middle[index] ?? 0))
    expect(paybackYears(-(middle[0] ?? 0), flows)).toBeCloseTo(payback.p50 ?? Number.NaN, 1)
  })

  test('a case of which half the draws come back has no late payback, but an early one', () => {
    const { payback, chance } = reckonCase(
      { ...UNSURE, investment: range(9000, 40_000, 90_000), horizonYears: 1 },
      SEED,
      DRAWS,
    ).worth.all
    expect(chance).toBeLessThan(0.9)
    expect(payback.p90).toBeNull()
  })

  test('another currency scales money and leaves shares and times as they are', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 50, noNaN: true }), (factor) => {
        const scaled = ({ low, usual, high }: ThreePoint) => range(low * factor, usual * factor, high * factor)
        const { ranges } = UNSURE.today
        const money = ['direct', 'rate-customer', 'knock-on-cost'] as const
        const others = Object.fromEntries(money.map((input) => [input, scaled(ranges[input] ?? exactly(0))]))
        const other = reckonCase(
          {
            ...UNSURE,
            today: { ...UNSURE.today, ranges: { ...ranges, ...others } },
            ...{ investment: scaled(UNSURE.investment), runCost: scaled(UNSURE.runCost) },
          },
          SEED,
          500,
        )
        const plain = reckonCase(UNSURE, SEED, 500)
        const pick = ({ worth: { all } }: CaseResult, by: number) => [
          ...[all.npv.p10 / by, all.npv.p90 / by, all.roi?.p50, all.payback.p50, all.rateOfReturn.p50, all.chance],
        ]
        for (const [index, value] of pick(other, factor).entries()) {
          const wanted = pick(plain, 1)[index] ?? Number.NaN
          expect(Math.abs((value ?? Number.NaN) - wanted)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(wanted)))
        }
      }),
      { numRuns: 10 },
    )
  })

  test('a higher miss rate afterwards never saves more', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (a, b) => {
          const [low, high] = a < b ? [a, b] : [b, a]
          const at = (rate: number) => reckonCase({ ...UNSURE, missRateAfter: exactly(rate) }, SEED, 300).saving.p50
          expect(at(high)).toBeLessThanOrEqual(at(low))
        },
      ),
      { numRuns: 15 },
    )
  })
})

test.each([
  ['missRateAfter', { missRateAfter: exactly(1.2) }],
  ['missRateAfter', { missRateAfter: range(0.3, 0.2, 0.4) }],
  ['minutesAfter', { minutesAfter: exactly(-1) }],
  ['investment', { investment: exactly(-1) }],
  ['runCost', { runCost: range(Number.NaN, 0, 0) }],
  ['horizonYears', { horizonYears: 0 }],
  ['discountRate', { discountRate: Number.NaN }],
  ['discountRate', { discountRate: -1 }],
  ['capex', { capex: -5 }],
  ['lifeYears', { capex: 5, lifeYears: 0 }],
  ['workingCapital', { workingCapital: Number.NaN }],
  ['ramp', { ramp: [] }],
  ['volume', { today: { ...CERTAIN.today, ranges: {} } }],
] as const)('%s is refused by its name', (field, wrong) => {
  expect(() => reckonCase({ ...CERTAIN, ...wrong }, SEED)).toThrow(new RegExp(`^${field}`))
})

describe('gathering', () => {
  const interaction: Interaction = {
    ...{ ...EMPTY_INTERACTION, volume: 40 },
    ...{ id: 'shape:i' as InteractionId, provider: 'shape:p' as PartyId, customer: 'shape:c' as PartyId },
  }
  const at = { interaction, parties: [], frame: null, assumptions: USUAL_ASSUMPTIONS }
  const card = { ...EMPTY_CARD, inputs: { 'miss-rate': said(0.2), direct: said(50) } }

  test('takes today from the card and the map, and the years from the workshop', () => {
    const { inputs, missing, unsaid, from } = gatherCase({ ...EMPTY_CASE, missRateAfter: said(0.1) }, card, at)
    expect(missing).toEqual([])
    expect(unsaid).toEqual(['investment', 'runCost'])
    expect(from).toMatchObject({ volume: 'map', direct: 'card' })
    expect(inputs).toMatchObject({ horizonYears: 3, discountRate: 0.08, ramp: [0.6, 0.9, 1] })
    expect(reckonCase(inputs, seedOf(interaction.id), 100).saving.p50).toBeCloseTo(40 * 12 * 0.1 * 50, 6)
  })

  test('goes by its own years where it has some', () => {
    const own = { horizonYears: 5, discountRate: 0.02, ramp: [1] }
    expect(gatherCase({ ...EMPTY_CASE, ...own }, card, at).inputs).toMatchObject(own)
  })

  test.each([
    ['nothing is better afterwards', {}, card, ['after']],
    [
      'nobody said what a miss costs',
      { missRateAfter: said(0.1) },
      { ...card, inputs: { 'miss-rate': said(0.2) } },
      ['cost-of-miss'],
    ],
    [
      'nobody said how often it misses',
      { missRateAfter: said(0.1) },
      { ...card, inputs: { direct: said(5) } },
      ['miss-rate'],
    ],
    [
      'hours have no rate',
      { missRateAfter: said(0.1) },
      { ...card, inputs: { 'miss-rate': said(0.2), chasing: said(1) } },
      ['rate-customer'],
    ],
    ['minutes have nothing to compare with', { minutesAfter: said(5) }, card, ['minutes-actual', 'rate-customer']],
  ])('says what is missing when %s', (_, own, its, missing) => {
    expect(gatherCase({ ...EMPTY_CASE, ...own }, its, at).missing).toEqual(missing)
  })

  test('minutes need no target, though the cost card does', () => {
    const inputs = { 'minutes-actual': said(8, 10, 12), 'rate-customer': said(60) }
    const gathered = gatherCase({ ...EMPTY_CASE, minutesAfter: said(5) }, { ...EMPTY_CARD, inputs }, at)
    expect(gathered.missing).toEqual([])
    expect(reckonCase(gathered.inputs, 1, 100).fromEffort?.p50).toBeGreaterThan(0)
  })

  test('a card of which only the usual counts is taken by its usual values', () => {
    const inputs = { ...card.inputs, 'minutes-actual': said(8, 10, 12), 'rate-customer': said(60) }
    const gathered = gatherCase({ ...EMPTY_CASE, minutesAfter: said(5) }, { ...card, usualOnly: true, inputs }, at)
    expect(gathered.inputs.today.ranges['minutes-actual']).toEqual(exactly(10))
  })

  test('what no formula takes, as a file from elsewhere may hold it, counts as not said', () => {
    const company = { ...USUAL_ASSUMPTIONS.company, ebit: -5, totalAssets: -1, currentLiabilities: -1 }
    const own = { missRateAfter: said(0.1), runCost: said(-1), investment: said(9, 3, 1), capex: 5, lifeYears: 0 }
    const around = { ...at, assumptions: { ...USUAL_ASSUMPTIONS, company } }
    const whole = gatherCase({ ...EMPTY_CASE, ...own }, card, around)
    expect(whole.inputs).toMatchObject({ runCost: exactly(0), investment: exactly(0), lifeYears: null })
    expect(reckonCase(whole.inputs, 1, 100).roce.missing).toEqual(['lifeYears', 'totalAssets', 'currentLiabilities'])
    const unsound = { ...card, inputs: { ...card.inputs, 'miss-rate': said(3), waiting: said(-2) } }
    expect(gatherCase({ ...EMPTY_CASE, ...own }, unsound, around).missing).toEqual(['miss-rate'])
  })
})
