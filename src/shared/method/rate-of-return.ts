/**
 * The internal rate of return: the discount rate at which a case is worth nothing. It is a root of a polynomial, so there
 * may be none or several: then no figure is given, but the reason. Newton's method, the usual shortcut, runs away or picks
 * one of several roots without a word.
 */
import { needNumber } from './need-number.ts'

/** Nothing is spent, nothing ever comes back, no rate fits, or several rates do. */
export type NoRate = 'nothing-spent' | 'nothing-back' | 'none' | 'several'

/** Per year: 0.08 is 8 %. */
export type RateOfReturn =
  | { readonly rate: number; readonly reason: null }
  | { readonly rate: null; readonly reason: NoRate }

/** Steps until the ends of a bracket are neighbours in floating point; far fewer are needed where Newton's step serves. */
const STEPS = 200
/** Roots closer to each other than this share of themselves are one. */
const SAME = 1e-6

function valueAt(coefficients: readonly number[], x: number): number {
  let value = 0
  for (let at = coefficients.length - 1; at >= 0; at -= 1) value = value * x + (coefficients[at] ?? 0)
  return value
}

function slopeAt(coefficients: readonly number[], x: number): number {
  let slope = 0
  for (let at = coefficients.length - 1; at > 0; at -= 1) slope = slope * x + at * (coefficients[at] ?? 0)
  return slope
}

/** The root between two points with different signs: Newton's step where it stays inside the bracket, else its middle. */
function rootBetween(coefficients: readonly number[], from: number, to: number): number {
  let [low, high] = [from, to]
  const rising = valueAt(coefficients, low) < 0
  let x = (low + high) / 2
  for (let step = 0; step < STEPS; step += 1) {
    const value = valueAt(coefficients, x)
    if (value === 0) return x
    if (value < 0 === rising) low = x
    else high = x
    const newton = x - value / slopeAt(coefficients, x)
    const inside = newton > low && newton < high && step % 8 !== 7
    const next = inside ? newton : (low + high) / 2
    if (Math.abs(next - x) <= Number.EPSILON * x || next <= low || next >= high) return next
    x = next
  }
  return x
}

/** Without zeros at either end: neither changes where the positive roots are. */
function trimmed(coefficients: readonly number[]): readonly number[] {
  const from = coefficients.findIndex((one) => one !== 0)
  return from < 0 ? [] : coefficients.slice(from, coefficients.findLastIndex((one) => one !== 0) + 1)
}

/** Every positive root, the smallest first: between two neighbours of the derivative's roots there is one at most. */
function positiveRoots(all: readonly number[]): readonly number[] {
  const coefficients = trimmed(all)
  const most = signChanges(coefficients)
  if (most === 0) return []
  const last = coefficients.at(-1) ?? 0
  // Cauchy's bound: no root lies beyond it.
  const bound = 1 + Math.max(...coefficients.slice(0, -1).map((one) => Math.abs(one / last)))
  if (most === 1) return [rootBetween(coefficients, 0, bound)]
  const turns = positiveRoots(coefficients.slice(1).map((one, index) => one * (index + 1)))
  const marks = [0, ...turns, bound]
  const scale = Math.max(...coefficients.map(Math.abs))
  const roots: number[] = []
  for (const [index, to] of marks.entries()) {
    const from = marks[index - 1]
    if (from === undefined) continue
    const [below, above] = [valueAt(coefficients, from), valueAt(coefficients, to)]
    const touches = index < marks.length - 1 && Math.abs(above) <= scale * Number.EPSILON * 8
    const root = touches ? to : below < 0 !== above < 0 && below !== 0 ? rootBetween(coefficients, from, to) : null
    const previous = roots.at(-1)
    if (root !== null && (previous === undefined || root - previous > SAME * root)) roots.push(root)
  }
  return roots
}

/** How often the sign changes along a list, zeros left out: by Descartes' rule there are at most so many positive roots. */
function signChanges(numbers: readonly number[]): number {
  const signs = numbers.filter((one) => one !== 0).map(Math.sign)
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length
}

/**
 * The only rate above -1 at which investment and flows (see `cash-flow.ts`) are worth zero. With x = 1/(1 + r) the value is
 * a polynomial in x, whose positive roots are all found, each between two turning points.
 * @throws RangeError naming the field for a negative investment, no flows, and what is not a number
 */
export function rateOfReturn(investment: number, flows: readonly number[]): RateOfReturn {
  needNumber('investment', investment, { min: 0 })
  if (flows.length === 0) throw new RangeError('horizonYears: 0')
  const all = [-investment, ...flows.map((flow) => needNumber('flows', flow))]
  if (!all.some((one) => one < 0)) return { rate: null, reason: 'nothing-spent' }
  if (!all.some((one) => one > 0)) return { rate: null, reason: 'nothing-back' }
  const [first, ...others] = positiveRoots(all)
  if (first === undefined) return { rate: null, reason: 'none' }
  if (others.length > 0) return { rate: null, reason: 'several' }
  const rate = 1 / first - 1
  // So little comes back that no number can tell it from nothing.
  return rate > -1 ? { rate, reason: null } : { rate: null, reason: 'nothing-back' }
}
