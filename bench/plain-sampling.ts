/**
 * The simulation as one would write it down first, to compare with: each draw throws its own dice and asks the formulas of
 * `shared/method/cost.ts`, then everything is sorted.
 */
import { costOfMiss, effortCost, missesPerYear, partsOfMiss } from '../src/shared/method/cost.ts'
import { pertShape } from '../src/shared/method/pert.ts'
import { COST_INPUTS, type CostInput, type ThreePoint } from '../src/shared/model/cost.ts'
import type { EstimateInputs } from '../src/shared/model/estimate.ts'

/** A Gamma variate of unit scale (Marsaglia & Tsang 2000); `shape` is at least 1, as it is for Beta-PERT. */
function throwGamma(shape: number): number {
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random())
    const v = (1 + c * normal) ** 3
    if (v > 0 && Math.log(1 - Math.random()) < 0.5 * normal ** 2 + d - d * v + d * Math.log(v)) return d * v
  }
}

function throwRange(range: ThreePoint): number {
  const shape = pertShape(range)
  if (shape === null) return range.low
  const up = throwGamma(shape.alpha)
  return range.low + ((range.high - range.low) * up) / (up + throwGamma(shape.beta))
}

function ranksOf(values: readonly number[]): number[] {
  const ranks: number[] = []
  const order = values.map((_, draw) => draw).sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0))
  for (const [rank, draw] of order.entries()) ranks[draw] = rank
  return ranks
}

/** Middle of a year's misses and of its effort, and how far each input goes with the misses. */
export function samplePlainly({ ranges, periodsPerYear }: EstimateInputs, draws: number) {
  const thrown = Array.from({ length: draws }, () => {
    const values: Partial<Record<CostInput, number>> = {}
    for (const input of COST_INPUTS) {
      const range = ranges[input]
      if (range) values[input] = throwRange(range)
    }
    const { volume = 0, 'miss-rate': missRate = 0, 'minutes-actual': minutesActual = 0 } = values
    const { 'minutes-target': minutesTarget = 0, 'rate-customer': rateCustomer = 0 } = values
    const annual = missesPerYear({ volume, periodsPerYear, missRate }) * costOfMiss(partsOfMiss(values))
    const effort = effortCost({ volume, periodsPerYear, minutesActual, minutesTarget, rateCustomer })
    return { values, annual, effort }
  })
  const middle = (of: (one: (typeof thrown)[number]) => number) =>
    thrown.map(of).sort((one, other) => one - other)[draws >> 1] ?? 0
  const ofAnnual = ranksOf(thrown.map(({ annual }) => annual))
  const drivers = COST_INPUTS.map((input) => {
    const own = ranksOf(thrown.map(({ values }) => values[input] ?? 0))
    const apart = own.reduce((sum, rank, draw) => sum + (rank - (ofAnnual[draw] ?? 0)) ** 2, 0)
    return (1 - (6 * apart) / (draws * (draws * draws - 1))) ** 2
  })
  return { annual: { p50: middle(({ annual }) => annual) }, effort: { p50: middle(({ effort }) => effort) }, drivers }
}
