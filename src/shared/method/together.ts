/**
 * What several annual costs come to together, as a range. The P10 of a sum is not the sum of the P10s: for that all would
 * have to be low in the same year. So each is drawn from its own distribution, independently of the others, and the sums of
 * the draws are read. The mean is the sum of the means.
 */
import type { Estimate, Histogram, Spread } from '../model/estimate.ts'
import { shuffle } from './draw-range.ts'
import { type Column, histogramOf, meanOfColumn, plus, spreadOf } from './draws.ts'
import { sfc32 } from './sfc32.ts'

/** Draws of a sum: enough for three digits of a quantile, few enough for hundreds of costs at once. */
const DRAWS = 4000
/** Tells these draws from those of the inputs of the same seed. */
const STREAM = 1000

/** Money per year for misses. */
export interface Together {
  readonly spread: Spread
  readonly histogram: Histogram
}

const known = new WeakMap<Estimate, Column>()

/** All of these in one year. One alone is what it was estimated at; none is 0. */
export function together(estimates: readonly Estimate[]): Together {
  const [only, ...others] = estimates
  if (only && others.length === 0) return { spread: only.annual, histogram: only.histogram }
  const inOrder = [...estimates].sort((one, other) => one.seed - other.seed || one.annual.mean - other.annual.mean)
  const sum = inOrder.map(drawAnnual).reduce(plus, 0)
  const mean = inOrder.reduce((total, { annual }) => total + annual.mean, 0)
  return { spread: { ...spreadOf(sum), mean }, histogram: histogramOf(sum, DRAWS) }
}

/**
 * Draws from the distribution of one annual cost: its histogram in equally likely slices, shuffled by its seed. The tails
 * that a histogram leaves out are made good by moving the draws to the exact mean.
 */
function drawAnnual(estimate: Estimate): Column {
  const before = known.get(estimate)
  if (before !== undefined) return before
  const drawn = draw(estimate)
  known.set(estimate, drawn)
  return drawn
}

function draw({ annual, histogram, seed }: Estimate): Column {
  const { from, step, counts } = histogram
  const all = counts.reduce((sum, count) => sum + count, 0)
  if (!(step > 0) || all === 0) return annual.mean
  const slices = shuffle(sfc32(seed, STREAM, DRAWS))
  const sorted = new Float64Array(DRAWS)
  let bar = 0
  let below = 0
  for (let slice = 0; slice < DRAWS; slice += 1) {
    const rank = ((slice + 0.5) / DRAWS) * all
    while (bar < counts.length - 1 && below + (counts[bar] ?? 0) < rank) {
      below += counts[bar] ?? 0
      bar += 1
    }
    sorted[slice] = from + step * (bar + (rank - below) / Math.max(1, counts[bar] ?? 1))
  }
  const shift = annual.mean - meanOfColumn(sorted)
  return Float64Array.from(slices, (slice) => (sorted[slice] ?? 0) + shift)
}
