/**
 * What a cost card comes to when its inputs are ranges: the formulas of `cost.ts` in 20,000 draws. Latin hypercube: each
 * range is cut into as many equally likely slices as there are draws, and the slices are shuffled, so that the same
 * precision needs far fewer draws than throwing dice. Inputs are taken as independent of each other.
 */
import {
  COST_INPUTS,
  COST_PARTS,
  COST_SHARES,
  type CostInput,
  type CostPart,
  type CostShare,
  findRangeProblem,
  type SavingKind,
} from '../model/cost.ts'
import type { Estimate, EstimateInputs } from '../model/estimate.ts'
import { EFFORT_FACTORS, isSaid, listLacked, PART_FACTORS } from './cost.ts'
import { type Drawn, drawRange } from './draw-range.ts'
import { type Column, histogramOf, meanOfColumn, plus, spreadOf, times } from './draws.ts'
import { shareOutSpread } from './drivers.ts'
import { needNumber } from './need-number.ts'

/** Draws of every estimate. */
export const DRAWS = 20_000

/** The seed of an interaction: its id alone decides (FNV-1a), so that every machine draws the same. */
export function seedOf(id: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Inputs without which there is no estimate, in the order of the card. Empty: it can be reckoned. */
export function listNeeded({ ranges }: EstimateInputs): readonly CostInput[] {
  const highest = (input: CostInput) => ranges[input]?.high
  const needed = new Set<CostInput>(COST_PARTS.flatMap((part) => listLacked(part, highest)))
  if (isSaid(EFFORT_FACTORS, highest)) {
    for (const input of EFFORT_FACTORS) if (!ranges[input]) needed.add(input)
  }
  return COST_INPUTS.filter(
    (input) => needed.has(input) || ((input === 'volume' || input === 'miss-rate') && !ranges[input]),
  )
}

/**
 * What the inputs come to. The same inputs, seed and draws give the same result, byte by byte.
 * @throws RangeError naming the field for O > M or M > P, what is negative or not finite, a share above 1, an input that is
 *   needed and missing, and draws outside 1..1,000,000
 */
export function reckonEstimate(inputs: EstimateInputs, seed: number, draws = DRAWS): Estimate {
  needSound(inputs)
  needNumber('draws', draws, { min: 1, max: 1_000_000, whole: true })
  needNumber('seed', seed, { min: 0, max: 0xffffffff, whole: true })
  const drawn = new Map<CostInput, Drawn>()
  for (const input of COST_INPUTS) {
    if (inputs.ranges[input]) drawn.set(input, drawInput(inputs, input, seed, draws))
  }
  const valuesOf = (input: CostInput): Column => drawn.get(input)?.values ?? 0
  const parts = COST_PARTS.filter((part) => isCounted(part, inputs)).map((part) => ({
    part,
    money: PART_FACTORS[part].map(valuesOf).reduce(times),
  }))
  const requests = times(valuesOf('volume'), inputs.periodsPerYear)
  const misses = times(requests, valuesOf('miss-rate'))
  const perMiss = parts.map(({ money }) => money).reduce(plus, 0)
  const annual = times(misses, perMiss)
  const effort = inputs.ranges['minutes-actual'] ? times(requests, effortPerRequest(valuesOf)) : null

  const kindOf = (kind: SavingKind): Column => {
    const own = parts.filter(({ part }) => inputs.kinds[part] === kind).map(({ money }) => money)
    const ofMisses = own.length === parts.length ? annual : times(misses, own.reduce(plus, 0))
    return effort !== null && inputs.kinds.effort === kind ? plus(ofMisses, effort) : ofMisses
  }
  const shareOf = (share: CostShare): number =>
    share === 'effort' ? meanOfColumn(effort ?? 0) : meanOfColumn(parts.find(({ part }) => part === share)?.money ?? 0)
  return {
    ...{ seed, draws, inputs },
    misses: spreadOf(misses),
    perMiss: spreadOf(perMiss),
    annual: spreadOf(annual),
    effort: effort === null ? null : spreadOf(effort),
    shares: {
      'rework-customer': shareOf('rework-customer'),
      'rework-provider': shareOf('rework-provider'),
      waiting: shareOf('waiting'),
      chasing: shareOf('chasing'),
      direct: shareOf('direct'),
      'knock-on': shareOf('knock-on'),
      effort: shareOf('effort'),
    },
    kinds: {
      cash: spreadOf(kindOf('cash')),
      capacity: spreadOf(kindOf('capacity')),
      risk: spreadOf(kindOf('risk')),
    },
    drivers: typeof annual === 'number' ? [] : shareOutSpread(listUncertain(parts, drawn), annual),
    histogram: histogramOf(annual, draws),
  }
}

function needSound(inputs: EstimateInputs): void {
  for (const input of COST_INPUTS) {
    const range = inputs.ranges[input]
    const problem = range && findRangeProblem(input, range)
    if (range && problem) throw new RangeError(`${input}: ${problem} (${range.low}, ${range.usual}, ${range.high})`)
  }
  needNumber('periods-per-year', inputs.periodsPerYear, { min: 0 })
  const [needed] = listNeeded(inputs)
  if (needed !== undefined) throw new RangeError(`${needed}: missing`)
}

/** The draws of an input: its place in the list is its stream. */
function drawInput({ ranges }: EstimateInputs, input: CostInput, seed: number, draws: number): Drawn {
  const range = ranges[input]
  return range ? drawRange(range, seed, COST_INPUTS.indexOf(input), draws) : { values: 0, slices: null }
}

/** Whether a part can cost anything: a part with a factor that is surely zero brings neither money nor spread. */
function isCounted(part: CostPart, { ranges }: EstimateInputs): boolean {
  const highest = (input: CostInput) => ranges[input]?.high
  return isSaid(PART_FACTORS[part], highest) && PART_FACTORS[part].every((input) => (highest(input) ?? 0) > 0)
}

function effortPerRequest(valuesOf: (input: CostInput) => Column): Column {
  const above = plus(valuesOf('minutes-actual'), times(-1, valuesOf('minutes-target')))
  return times(times(above, valuesOf('rate-customer')), 1 / 60)
}

/** The uncertain inputs that the annual cost is made of. */
function listUncertain(
  parts: readonly { readonly part: CostPart }[],
  drawn: ReadonlyMap<CostInput, Drawn>,
): ReadonlyMap<CostInput, Uint32Array> {
  const used = new Set<CostInput>(['volume', 'miss-rate', ...parts.flatMap(({ part }) => PART_FACTORS[part])])
  const uncertain = new Map<CostInput, Uint32Array>()
  for (const [input, { slices }] of drawn) if (slices !== null && used.has(input)) uncertain.set(input, slices)
  return uncertain
}

/** Whether two estimates would be reckoned from the same values, in whatever order they stand. */
export function haveSameInputs(one: EstimateInputs, other: EstimateInputs): boolean {
  return (
    one.periodsPerYear === other.periodsPerYear &&
    COST_INPUTS.every((input) => {
      const range = one.ranges[input]
      const twin = other.ranges[input]
      if (!range || !twin) return range === twin
      return range.low === twin.low && range.usual === twin.usual && range.high === twin.high
    }) &&
    COST_SHARES.every((share) => one.kinds[share] === other.kinds[share])
  )
}

/** Whether an estimate was reckoned from these very inputs: then there is no need to reckon it again. */
export function isUpToDate(estimate: Estimate, inputs: EstimateInputs): boolean {
  return haveSameInputs(estimate.inputs, inputs)
}
