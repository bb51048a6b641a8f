/**
 * What money that is spent now brings over the years. Flows come at the end of each year, `flows[0]` at the end of the
 * first; the investment is paid at the start. Money is in the workshop's currency, rates are per year (0.08 is 8 %). Taxes
 * and inflation are left out. A newcomer would discount the first year's flow not at all: it comes a year late.
 */
import { needNumber } from './need-number.ts'

/** What a change pays each year: its saving as it grows, less what it needs to go on. */
export interface FlowTerms {
  /** Money per year once the saving is fully there; negative where it costs more than before. */
  readonly annualSaving: number
  /** Money per year, from the first year on. */
  readonly runCost: number
  /** Share 0..1 of the saving in the first year, the second and so on; the last one holds on. */
  readonly ramp: readonly number[]
  /** Years that are looked at, whole. */
  readonly horizonYears: number
}

/**
 * The share 0..1 of the saving that is there in a year, the first being 1. A horizon longer than the ramp goes on with its
 * last value, a shorter one uses its beginning.
 * @throws RangeError naming the field for an empty ramp, a share outside 0..1, and a year that is not whole or below 1
 */
export function rampIn(year: number, ramp: readonly number[]): number {
  needNumber('year', year, { min: 1, whole: true })
  const share = ramp[Math.min(year, ramp.length) - 1]
  if (share === undefined) throw new RangeError('ramp: empty')
  return needNumber('ramp', share, { min: 0, max: 1 })
}

/**
 * Net money of each year: CF_t = saving x ramp_t - run cost.
 * @throws RangeError naming the field for a horizon that is not whole or below 1, a negative run cost, and a bad ramp
 */
export function yearlyFlows({ annualSaving, runCost, ramp, horizonYears }: FlowTerms): number[] {
  needNumber('horizonYears', horizonYears, { min: 1, whole: true })
  needNumber('annualSaving', annualSaving)
  needNumber('runCost', runCost, { min: 0 })
  return Array.from({ length: horizonYears }, (_, index) => annualSaving * rampIn(index + 1, ramp) - runCost)
}

function needFlows(investment: number, flows: readonly number[]): void {
  needNumber('investment', investment, { min: 0 })
  if (flows.length === 0) throw new RangeError('horizonYears: 0')
  for (const flow of flows) needNumber('flows', flow)
}

/**
 * Each flow as it is worth at the start: CF_t / (1 + r)^t.
 * @throws RangeError naming the field for a discount rate of -1 or less, or NaN
 */
export function discounted(flows: readonly number[], discountRate: number): number[] {
  needNumber('discountRate', discountRate, { above: -1 })
  // Multiplied year by year: the last digit of a power is not the same in every engine.
  let growth = 1
  return flows.map((flow) => {
    growth *= 1 + discountRate
    return flow / growth
  })
}

/**
 * Net present value: NPV = -I + sum CF_t / (1 + r)^t.
 * @throws RangeError naming the field for a negative investment, no flows, and a discount rate of -1 or less, or NaN
 */
export function netPresentValue(investment: number, flows: readonly number[], discountRate: number): number {
  needFlows(investment, flows)
  return discounted(flows, discountRate).reduce((sum, flow) => sum + flow, -investment)
}

/**
 * Return on the investment over the horizon: what all flows bring beyond the investment, as a share of it, undiscounted.
 * Null where nothing is invested: a share of nothing says nothing.
 * @throws RangeError naming the field for a negative investment, and no flows
 */
export function returnOnInvestment(investment: number, flows: readonly number[]): number | null {
  needFlows(investment, flows)
  if (investment === 0) return null
  return (flows.reduce((sum, flow) => sum + flow, 0) - investment) / investment
}

/** Money that has come in less money that has gone out, at the start and at the end of each year. */
export function cumulated(investment: number, flows: readonly number[]): number[] {
  needFlows(investment, flows)
  const line = [-investment]
  let sum = -investment
  for (const flow of flows) {
    sum += flow
    line.push(sum)
  }
  return line
}

/**
 * Years until what was spent is back: the first time that the cumulated money comes up to zero, interpolated within the
 * year. 0 where nothing is ever spent, null where it does not come back within the flows. Hand over {@link discounted}
 * flows for the discounted payback.
 * @throws RangeError naming the field for a negative investment, and no flows
 */
export function paybackYears(investment: number, flows: readonly number[]): number | null {
  const line = cumulated(investment, flows)
  let spent = false
  for (const [year, sum] of line.entries()) {
    if (spent && sum >= 0) {
      const before = line[year - 1] ?? 0
      return year - 1 + before / (before - sum)
    }
    if (sum < 0) spent = true
  }
  return spent ? null : 0
}
