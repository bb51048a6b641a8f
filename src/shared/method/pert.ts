/**
 * Beta-PERT: a range of three points as a distribution. The usual value weighs four times as much as each end. Source:
 * Malcolm, Roseboom, Clark & Fazar 1959 (doi:10.1287/opre.7.5.646), scaled Beta form after Vose. A range without width is
 * the constant; it has no shape.
 */
import type { ThreePoint } from '../model/cost.ts'
import { needNumber } from './need-number.ts'
import { portableExp, portableLog } from './portable-math.ts'

/**
 * The range, when it is one: finite, lowest <= usual <= highest.
 * @throws RangeError naming the field
 */
export function needRange(field: string, range: ThreePoint): ThreePoint {
  const low = needNumber(`${field} (lowest)`, range.low)
  const high = needNumber(`${field} (highest)`, range.high, { min: low })
  needNumber(`${field} (usual)`, range.usual, { min: low, max: high })
  return range
}

/** Mean of a range in its own unit: (O + 4M + P) / 6. Refuses what is no range. */
export function pertMean(range: ThreePoint): number {
  const { low, usual, high } = needRange('range', range)
  return (low + 4 * usual + high) / 6
}

/** Exact standard deviation in the unit of the range: sqrt((mean - O)(P - mean) / 7). Refuses what is no range. */
export function pertDeviation(range: ThreePoint): number {
  const mean = pertMean(range)
  return Math.sqrt(Math.max(0, ((mean - range.low) * (range.high - mean)) / 7))
}

/** Shape of the Beta: alpha = 1 + 4(M-O)/(P-O), beta = 1 + 4(P-M)/(P-O); null for a constant. Refuses what is no range. */
export function pertShape(range: ThreePoint): { readonly alpha: number; readonly beta: number } | null {
  const { low, usual, high } = needRange('range', range)
  if (low === high) return null
  const mode = (usual - low) / (high - low)
  return { alpha: 1 + 4 * mode, beta: 5 - 4 * mode }
}

/** Steps of the distribution function: fine enough for six correct digits of every quantile. */
const STEPS = 2048

/** Places 0..1, denser towards both ends, and the logarithms of their distances from either end. */
const places = Float64Array.from({ length: STEPS + 1 }, (_, step) => smoothStep(step / STEPS))
const logFromLow = places.map(portableLog)
const logFromHigh = places.map((_, step) => logFromLow[STEPS - step] ?? 0)

/**
 * Quantiles of a range at the middle of `count` equal slices of probability, in its own unit and in rising order: the
 * stratified sample of which a Latin hypercube shuffles the order. Integrates the density by the trapezoidal rule on
 * x = s^2 (3 - 2s), whose ends are flat, and inverts it linearly. Every engine gives the same. Refuses what is no range.
 */
export function pertQuantiles(range: ThreePoint, count: number): Float64Array {
  const quantiles = new Float64Array(needNumber('count', count, { min: 1, whole: true }))
  const shape = pertShape(range)
  if (shape === null) return quantiles.fill(range.low)
  const cumulated = cumulate(shape.alpha - 1, shape.beta - 1)
  const slicePart = (cumulated[STEPS] ?? 1) / count
  const width = range.high - range.low
  let slice = 0
  for (let step = 1; step <= STEPS; step += 1) {
    const before = cumulated[step - 1] ?? 0
    const after = step === STEPS ? Number.POSITIVE_INFINITY : (cumulated[step] ?? 0)
    const from = places[step - 1] ?? 0
    const slope = ((places[step] ?? 1) - from) / ((cumulated[step] ?? 0) - before)
    for (; slice < count && (slice + 0.5) * slicePart <= after; slice += 1) {
      quantiles[slice] = range.low + width * (from + ((slice + 0.5) * slicePart - before) * slope)
    }
  }
  return quantiles
}

/** s^2 (3 - 2s): rises from 0 to 1 as s does, and is flat at both ends. */
function smoothStep(s: number): number {
  return s * s * (3 - 2 * s)
}

/** The integral of x^a (1-x)^b up to each place, up to a constant factor. */
function cumulate(a: number, b: number): Float64Array {
  const cumulated = new Float64Array(STEPS + 1)
  // dx = 6 s (1 - s) ds
  const density = (step: number): number =>
    step === 0 || step === STEPS
      ? 0
      : step * (STEPS - step) * portableExp(a * (logFromLow[step] ?? 0) + b * (logFromHigh[step] ?? 0))
  let last = 0
  for (let step = 1; step <= STEPS; step += 1) {
    const here = density(step)
    cumulated[step] = (cumulated[step - 1] ?? 0) + (last + here) / 2
    last = here
  }
  return cumulated
}
