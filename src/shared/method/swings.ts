/**
 * How far one input alone moves the annual cost: at its P10 and at its P90, with all others at their usual value. For
 * talking; which input brings how much of the spread is told by the drivers of an estimate, which look at all at once.
 */
import { COST_INPUTS, type CostInput, type ThreePoint } from '../model/cost.ts'
import type { EstimateInputs } from '../model/estimate.ts'
import { annualCost, type CostValues, costOfMiss, missesPerYear, partsOfMiss } from './cost.ts'
import { pertQuantiles } from './pert.ts'

/** Money per year. */
export interface Swing {
  readonly input: CostInput
  readonly low: number
  readonly high: number
}

function annualAt(values: CostValues, periodsPerYear: number): number {
  const { volume, 'miss-rate': missRate } = values
  if (volume === undefined) throw new RangeError('volume: missing')
  if (missRate === undefined) throw new RangeError('miss-rate: missing')
  return annualCost({
    misses: missesPerYear({ volume, periodsPerYear, missRate }),
    perMiss: costOfMiss(partsOfMiss(values)),
  })
}

function valuesOf(ranges: EstimateInputs['ranges'], of: (range: ThreePoint) => number): CostValues {
  const values: Partial<Record<CostInput, number>> = {}
  for (const input of COST_INPUTS) {
    const range = ranges[input]
    if (range) values[input] = of(range)
  }
  return values
}

/** Of every uncertain input that moves the annual cost, the widest first. Refuses what the formulas refuse. */
export function swingsOf({ ranges, periodsPerYear }: EstimateInputs): readonly Swing[] {
  const usual = valuesOf(ranges, (range) => range.usual)
  return COST_INPUTS.flatMap((input) => {
    const range = ranges[input]
    if (!range || range.low === range.high) return []
    // The middles of five equal slices of probability are P10, P30, P50, P70 and P90.
    const [p10 = 0, , , , p90 = 0] = pertQuantiles(range, 5)
    const low = annualAt({ ...usual, [input]: p10 }, periodsPerYear)
    const high = annualAt({ ...usual, [input]: p90 }, periodsPerYear)
    return low === high ? [] : [{ input, low, high }]
  }).sort((one, other) => other.high - other.low - (one.high - one.low))
}
