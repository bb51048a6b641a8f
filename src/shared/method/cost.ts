/**
 * What the misses of one interaction cost: the plain formulas, on single values. `estimate.ts` puts ranges through the same
 * declaration. Money is in the workshop's currency. Misses and effort are never added up: a miss costs now and then,
 * effort is paid on every request. Source: costs of internal failure (A. V. Feigenbaum, Total quality control, Harvard
 * Business Review 34(6), 1956), reckoned for one interaction.
 */
import { COST_PARTS, type CostInput, type CostPart } from '../model/cost.ts'
import { needNumber } from './need-number.ts'

/** A part of a miss is the product of these inputs: hours per miss, a share, money per hour; or money per miss. */
export const PART_FACTORS: Readonly<Record<CostPart, readonly CostInput[]>> = {
  'rework-customer': ['rework-customer', 'rate-customer'],
  'rework-provider': ['rework-provider', 'rate-provider'],
  waiting: ['waiting', 'idle-share', 'rate-customer'],
  chasing: ['chasing', 'rate-customer'],
  direct: ['direct'],
  'knock-on': ['knock-on-chance', 'knock-on-cost'],
}

/** What effort on every request is made of, apart from the volume. */
export const EFFORT_FACTORS: readonly CostInput[] = ['minutes-actual', 'minutes-target', 'rate-customer']

/** Inputs that say nothing by themselves: what an hour costs, and how much of a waiting hour is lost. */
const ALONGSIDE: ReadonlySet<CostInput> = new Set<CostInput>(['rate-customer', 'rate-provider', 'idle-share'])

/** The highest value of an input; undefined where nothing is known of it. */
export type Highest = (input: CostInput) => number | undefined

/** Whether something is said of a part of a miss, or of effort, apart from what an hour costs. */
export function isSaid(factors: readonly CostInput[], highest: Highest): boolean {
  return factors.some((input) => !ALONGSIDE.has(input) && highest(input) !== undefined)
}

/** Inputs that a part still needs. A part of which nothing is said, or which is surely zero, needs nothing. */
export function listLacked(part: CostPart, highest: Highest): readonly CostInput[] {
  const factors = PART_FACTORS[part]
  if (!isSaid(factors, highest) || factors.some((input) => highest(input) === 0)) return []
  return factors.filter((input) => highest(input) === undefined)
}

/** Single values of inputs, in the units of {@link CostInput}; what is not said is not in it. */
export type CostValues = Readonly<Partial<Record<CostInput, number>>>

/** What a share and an amount may be. */
const SHARE = { min: 0, max: 1 }
const AMOUNT = { min: 0 }

/**
 * Misses per year: M = V N m. Volume V is requests per period, N periods per year, the miss rate m a share 0..1.
 * @throws RangeError naming the field for what is negative, not finite, or a miss rate above 1
 */
export function missesPerYear(at: {
  readonly volume: number
  readonly periodsPerYear: number
  readonly missRate: number
}): number {
  return requestsPerYear(at) * needNumber('miss-rate', at.missRate, SHARE)
}

/**
 * Requests per year: V N.
 * @throws RangeError naming the field for what is negative or not finite
 */
export function requestsPerYear(at: { readonly volume: number; readonly periodsPerYear: number }): number {
  return needNumber('volume', at.volume, AMOUNT) * needNumber('periods-per-year', at.periodsPerYear, AMOUNT)
}

/**
 * Money of one miss by its parts: h_rc L_c, h_rp L_p, h_w u L_c, h_x L_c, X, q_k K. Unsaid parts are 0.
 * @throws RangeError naming the field for what is negative or not finite, a share above 1, and a factor that is missing
 */
export function partsOfMiss(values: CostValues): Readonly<Record<CostPart, number>> {
  const highest: Highest = (input) => values[input]
  const moneyOf = (part: CostPart): number => {
    const [lacked] = listLacked(part, highest)
    if (lacked !== undefined) throw new RangeError(`${lacked}: missing`)
    for (const input of PART_FACTORS[part]) {
      const value = values[input]
      const isShare = input === 'idle-share' || input === 'knock-on-chance'
      if (value !== undefined) needNumber(input, value, isShare ? SHARE : AMOUNT)
    }
    if (!isSaid(PART_FACTORS[part], highest)) return 0
    return PART_FACTORS[part].reduce((product, input) => product * (values[input] ?? 0), 1)
  }
  return {
    'rework-customer': moneyOf('rework-customer'),
    'rework-provider': moneyOf('rework-provider'),
    waiting: moneyOf('waiting'),
    chasing: moneyOf('chasing'),
    direct: moneyOf('direct'),
    'knock-on': moneyOf('knock-on'),
  }
}

/** Money of one miss: c, the sum of its parts. */
export function costOfMiss(parts: Readonly<Record<CostPart, number>>): number {
  return COST_PARTS.reduce((sum, part) => sum + needNumber(part, parts[part], AMOUNT), 0)
}

/**
 * Money per year for all misses: A = M c.
 * @throws RangeError naming the field for what is negative or not finite
 */
export function annualCost(at: { readonly misses: number; readonly perMiss: number }): number {
  return needNumber('misses', at.misses, AMOUNT) * needNumber('cost-of-miss', at.perMiss, AMOUNT)
}

/**
 * Money per year that fewer misses save: S = V N (m0 - m1) c. Below zero where there are more misses afterwards.
 * @throws RangeError naming the field for what is negative or not finite, and miss rates above 1
 */
export function savingOf(at: {
  readonly volume: number
  readonly periodsPerYear: number
  readonly missRateBefore: number
  readonly missRateAfter: number
  readonly perMiss: number
}): number {
  const before = needNumber('miss-rate-before', at.missRateBefore, SHARE)
  const after = needNumber('miss-rate-after', at.missRateAfter, SHARE)
  return requestsPerYear(at) * (before - after) * needNumber('cost-of-miss', at.perMiss, AMOUNT)
}

/**
 * Money per year for effort above the target, paid on every request: A_e = V N (t_actual - t_target) / 60 L_c. Times are
 * minutes of the customer per request. Below zero where customers need less time than the target allows.
 * @throws RangeError naming the field for what is negative or not finite
 */
export function effortCost(at: {
  readonly volume: number
  readonly periodsPerYear: number
  readonly minutesActual: number
  readonly minutesTarget: number
  readonly rateCustomer: number
}): number {
  const minutes =
    needNumber('minutes-actual', at.minutesActual, AMOUNT) - needNumber('minutes-target', at.minutesTarget, AMOUNT)
  return (requestsPerYear(at) * minutes * needNumber('rate-customer', at.rateCustomer, AMOUNT)) / 60
}
