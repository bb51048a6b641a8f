/**
 * Value, return and payback of a case over all draws. A draw in which the money never comes back has no payback: it counts
 * as later than all others, so that P90 is null ("not within the years looked at") instead of a mean of those that do.
 */
import type { Spread } from '../model/estimate.ts'
import { cumulated, discounted, netPresentValue, paybackYears, returnOnInvestment, yearlyFlows } from './cash-flow.ts'
import { type Column, quantilesOf, spreadOf } from './draws.ts'
import { type NoRate, rateOfReturn } from './rate-of-return.ts'

/** P10, P50 and P90 of what may not exist. Null: it does not, at that point. */
export interface MaybeSpread {
  readonly p10: number | null
  readonly p50: number | null
  readonly p90: number | null
}

/** Money that has come in less money that has gone out, at the start (year 0) and at the end of each year. */
export interface CashPoint {
  readonly year: number
  readonly p10: number
  readonly p50: number
  readonly p90: number
}

export interface CaseWorth {
  readonly npv: Spread
  /** A share of the investment over the horizon; null where nothing is invested. */
  readonly roi: Spread | null
  /** Years. */
  readonly payback: MaybeSpread
  readonly discountedPayback: MaybeSpread
  /** Per year; `noRate` says why where a point has none. */
  readonly rateOfReturn: MaybeSpread & { readonly noRate: NoRate | null }
  /** Share 0..1 of the draws in which the money is back within the horizon, not discounted. */
  readonly chance: number
  readonly cumulated: readonly CashPoint[]
}

export interface WorthTerms {
  readonly saving: Column
  readonly investment: Column
  readonly runCost: Column
  readonly horizonYears: number
  readonly discountRate: number
  readonly ramp: readonly number[]
  readonly draws: number
}

/** Where several rates fit, or none, in more than this share of the draws, no figure is given. */
const MOST_WITHOUT = 0.01

const LATER = Number.POSITIVE_INFINITY
const SHARES = [0.1, 0.5, 0.9]

/** Puts every draw through the formulas; where nothing is in doubt, one draw says it all. Refuses what they refuse. */
export function worthOf(terms: WorthTerms): CaseWorth {
  const { saving, investment, runCost, discountRate, horizonYears, ramp } = terms
  const certain = [saving, investment, runCost].every((column) => typeof column === 'number')
  const count = certain ? 1 : terms.draws
  const at = (column: Column, draw: number) => (typeof column === 'number' ? column : (column[draw] ?? 0))
  const column = () => new Float64Array(count)
  const [npv, roi, payback, late, rates] = [column(), column(), column(), column(), column()]
  const line = Array.from({ length: horizonYears + 1 }, column)
  const without: Record<NoRate, number> = { 'nothing-spent': 0, 'nothing-back': 0, none: 0, several: 0 }
  for (let draw = 0; draw < count; draw += 1) {
    const spent = at(investment, draw)
    const annualSaving = at(saving, draw)
    const flows = yearlyFlows({ annualSaving, runCost: at(runCost, draw), ramp, horizonYears })
    npv[draw] = netPresentValue(spent, flows, discountRate)
    roi[draw] = returnOnInvestment(spent, flows) ?? Number.NaN
    payback[draw] = paybackYears(spent, flows) ?? LATER
    late[draw] = paybackYears(spent, discounted(flows, discountRate)) ?? LATER
    const { rate, reason } = rateOfReturn(spent, flows)
    if (reason !== null) without[reason] += 1
    rates[draw] = rate ?? (reason === 'nothing-spent' ? LATER : -LATER)
    for (const [year, sum] of cumulated(spent, flows).entries()) {
      const ofYear = line[year]
      if (ofYear) ofYear[draw] = sum
    }
  }
  const inTime = payback.reduce((sum, years) => sum + (years === LATER ? 0 : 1), 0)
  return {
    npv: spreadOf(npv),
    roi: roi.some(Number.isNaN) ? null : spreadOf(roi),
    payback: maybeSpread(payback),
    discountedPayback: maybeSpread(late),
    rateOfReturn: rateSpread(rates, without),
    chance: inTime / count,
    cumulated: line.map((ofYear, year) => {
      const [p10 = 0, p50 = 0, p90 = 0] = quantilesOf(ofYear, SHARES)
      return { year, p10, p50, p90 }
    }),
  }
}

function maybeSpread(column: Float64Array): MaybeSpread {
  const [p10, p50, p90] = quantilesOf(column, SHARES).map((value) => (Number.isFinite(value) ? value : null))
  return { p10: p10 ?? null, p50: p50 ?? null, p90: p90 ?? null }
}

function rateSpread(rates: Float64Array, without: Readonly<Record<NoRate, number>>): CaseWorth['rateOfReturn'] {
  const unclear = without.several + without.none
  if (unclear > rates.length * MOST_WITHOUT) {
    return { p10: null, p50: null, p90: null, noRate: without.several >= without.none ? 'several' : 'none' }
  }
  const spread = maybeSpread(rates)
  const whole = spread.p10 !== null && spread.p50 !== null && spread.p90 !== null
  if (whole) return { ...spread, noRate: null }
  return { ...spread, noRate: without['nothing-spent'] > without['nothing-back'] ? 'nothing-spent' : 'nothing-back' }
}
