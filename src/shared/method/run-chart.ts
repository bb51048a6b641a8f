/**
 * Run chart: dated values around a median that is frozen before the change, and two signs that something other than chance
 * moves them (Anhoj & Olesen 2014, doi:10.1371/journal.pone.0113825). Points on the median belong to neither side and are
 * skipped, also where they stand inside a run.
 */

/** Fewer points off the median than this say nothing: the limits are worked out for ten and more. */
export const FEWEST_POINTS = 10

/** What a run chart tells. Runs and crossings count points off the median only. */
export interface RunReading {
  readonly median: number
  /** Points off the median. */
  readonly useful: number
  readonly longestRun: number
  /** A run longer than this is a shift. */
  readonly longestAllowed: number
  readonly crossings: number
  /** Fewer crossings than this are too few. */
  readonly fewestAllowed: number
  /** Nothing may be concluded yet. */
  readonly tooFew: boolean
  /** Where the longest run stands among all values, first and last place, when it is a shift; null otherwise. */
  readonly shift: { readonly from: number; readonly to: number; readonly side: 'above' | 'below' } | null
  readonly fewCrossings: boolean
}

/** The middle value; the mean of the two in the middle of an even number of them. @throws RangeError of no values */
export function medianOf(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('a median of no values')
  const sorted = [...values].sort((a, b) => a - b)
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
  const high = sorted[Math.floor(sorted.length / 2)] ?? 0
  return (low + high) / 2
}

/** Whether two figures are the same but for how a computer rounds: (4.1 + 4.3) / 2 is not quite 4.2. */
export function isLevel(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other))
}

/** The longest run that chance still makes among `useful` points: round(log2(n) + 3). */
export function longestRunAllowed(useful: number): number {
  return useful < 1 ? 0 : Math.round(Math.log2(useful) + 3)
}

/** The fewest crossings that chance still makes among `useful` points: the 5 % quantile of Binomial(n - 1, 1/2). */
export function fewestCrossingsAllowed(useful: number): number {
  const trials = useful - 1
  if (trials < 1) return 0
  // In logarithms, for the chance of a single outcome of a thousand trials is smaller than the smallest number.
  let logChance = trials * Math.log(0.5)
  let sum = Math.exp(logChance)
  let crossings = 0
  while (sum < 0.05) {
    crossings += 1
    logChance += Math.log((trials - crossings + 1) / crossings)
    sum += Math.exp(logChance)
  }
  return crossings
}

/**
 * Reads values in the order of their days. @param frozen how many of the first values are the baseline whose median is
 * kept; all of them, or none, takes the median of all
 */
export function readRunChart(values: readonly number[], frozen: number = values.length): RunReading {
  const median = medianOf(frozen > 0 ? values.slice(0, frozen) : values)
  const points = values.flatMap((value, at) => (isLevel(value, median) ? [] : [{ at, above: value > median }]))
  let crossings = 0
  let run = 0
  let longest = { length: 0, from: 0, to: 0, above: false }
  let from = 0
  for (const [index, { at, above }] of points.entries()) {
    const before = points[index - 1]
    if (before !== undefined && before.above !== above) crossings += 1
    if (before === undefined || before.above !== above) {
      run = 0
      from = at
    }
    run += 1
    if (run > longest.length) longest = { length: run, from, to: at, above }
  }
  const useful = points.length
  const tooFew = useful < FEWEST_POINTS
  const longestAllowed = longestRunAllowed(useful)
  const fewestAllowed = fewestCrossingsAllowed(useful)
  const shifted = !tooFew && longest.length > longestAllowed
  return {
    ...{ median, useful, longestRun: longest.length, longestAllowed, crossings, fewestAllowed, tooFew },
    shift: shifted ? { from: longest.from, to: longest.to, side: longest.above ? 'above' : 'below' } : null,
    fewCrossings: !tooFew && crossings < fewestAllowed,
  }
}
