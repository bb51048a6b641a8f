/** Return on capital employed: the worked example, the words where there is no ratio, and what is refused. */
import { describe, expect, test } from 'vitest'
import { capitalEmployed, type RoceTerms, roceChange, straightLine } from '#shared/method/roce.ts'
import vectors from '../../fixtures/method-vectors.json' with { type: 'json' }

const { in: given, out } = vectors.roce
const TERMS: RoceTerms = {
  ebit: given.ebit,
  totalAssets: given.total_assets,
  currentLiabilities: given.current_liabilities,
  annualSaving: given.annual_saving,
  runCost: given.annual_run_cost,
  capex: given.capex,
  lifeYears: given.life_years,
  workingCapitalChange: given.working_capital_change,
}

describe('the worked example', () => {
  const result = roceChange(TERMS)

  test('comes out as published', () => {
    expect(result.capitalEmployed).toBe(out.capital_employed)
    expect(result.before).toBeCloseTo(out.roce_before, 10)
    expect(result.deltaEbit).toBe(out.delta_ebit)
    expect(result.deltaCapital).toBe(out.delta_capital_employed)
    expect(result.after).toBeCloseTo(out.roce_after, 8)
    expect(result.basisPoints).toBeCloseTo(out.change_bp, 4)
  })

  test('releases capital, so that there is no ratio', () => {
    expect(result.incremental).toEqual({ kind: 'releases-capital' })
  })

  test('with capital expenditure alone there is one', () => {
    const alone = roceChange({ ...TERMS, workingCapitalChange: 0 })
    expect(alone.after).toBeCloseTo(out.roce_after_without_wc_release, 8)
    expect(alone.incremental).toEqual({ kind: 'ratio', ratio: expect.closeTo(out.incremental_roce_capex_only, 5) })
  })
})

describe('a change without capital', () => {
  test('is said to need none, whatever its life', () => {
    const result = roceChange({ ...TERMS, capex: 0, lifeYears: 0, workingCapitalChange: 0 })
    expect(result).toMatchObject({ incremental: { kind: 'no-capital' }, deltaEbit: 27_000, depreciation: 0 })
  })

  test('may make the result worse', () => {
    const result = roceChange({ ...TERMS, annualSaving: -1000, capex: 0, workingCapitalChange: 0 })
    expect(result.deltaEbit).toBe(-4000)
    expect(result.basisPoints).toBeLessThan(0)
  })
})

test('where liabilities are above assets no ratio is given', () => {
  const result = roceChange({ ...TERMS, currentLiabilities: 42_000_000 })
  expect(result).toMatchObject({ before: null, after: null, basisPoints: null, capitalEmployed: -1_000_000 })
})

test('a change that releases all capital has no ratio afterwards', () => {
  const result = roceChange({ ...TERMS, capex: 0, workingCapitalChange: -32_000_000 })
  expect(result.before).not.toBeNull()
  expect(result.after).toBeNull()
})

test.each([
  ['ebit', { ebit: Number.NaN }],
  ['totalAssets', { totalAssets: -1 }],
  ['currentLiabilities', { currentLiabilities: -1 }],
  ['annualSaving', { annualSaving: Number.POSITIVE_INFINITY }],
  ['runCost', { runCost: -1 }],
  ['capex', { capex: -1 }],
  ['lifeYears', { lifeYears: 0 }],
  ['lifeYears', { lifeYears: Number.NaN }],
  ['workingCapitalChange', { workingCapitalChange: Number.NaN }],
] as const)('%s is refused by its name', (field, wrong) => {
  expect(() => roceChange({ ...TERMS, ...wrong })).toThrow(new RegExp(`^${field}: `))
})

test('capital and depreciation stand alone too', () => {
  expect(capitalEmployed({ totalAssets: 10, currentLiabilities: 3 })).toBe(7)
  expect(straightLine(900, 3)).toBe(300)
})
