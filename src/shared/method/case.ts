/**
 * What a change is worth, as ranges: today and afterwards are drawn together, so that each draw compares two states of the
 * same world, and every draw goes through the formulas of `cash-flow.ts` and `rate-of-return.ts`. What is counted is said
 * twice: everything, and cash alone. Taking the P50 of each input instead would give a figure that no draw stands for.
 */
import {
  COST_INPUTS,
  COST_PARTS,
  type CostInput,
  SAVING_KINDS,
  type SavingKind,
  type ThreePoint,
} from '../model/cost.ts'
import type { Spread } from '../model/estimate.ts'
import type { CaseInputs } from './case-inputs.ts'
import { type CaseWorth, worthOf } from './case-worth.ts'
import { PART_FACTORS } from './cost.ts'
import { drawRange } from './draw-range.ts'
import { type Column, plus, spreadOf, times } from './draws.ts'
import { DRAWS } from './estimate.ts'
import { needNumber } from './need-number.ts'
import { needRange } from './pert.ts'
import { type CapitalGain, capitalGain, type RoceChange, roceChange } from './roce.ts'

/** What is counted as money that comes back: savings of every kind, or only money that is no longer spent. */
export const WORTH_SCOPES = ['all', 'cash'] as const
export type WorthScope = (typeof WORTH_SCOPES)[number]

/** The same at "safe", "middle" and "could be as high as". */
export interface AtPoints<T> {
  readonly p10: T
  readonly p50: T
  readonly p90: T
}

/** What stands in the way of a return on capital. */
export type RoceGap = 'lifeYears' | 'ebit' | 'totalAssets' | 'currentLiabilities'

export interface CaseResult {
  readonly seed: number
  readonly draws: number
  /** Money per year once the saving is fully there, run cost not yet taken off. */
  readonly saving: Spread
  /** The same by kind; they are never added up into promises of cash. */
  readonly kinds: Readonly<Record<SavingKind, Spread>>
  /** From fewer misses, and from less effort on every request; null where the case says nothing about it. */
  readonly fromMisses: Spread | null
  readonly fromEffort: Spread | null
  readonly worth: Readonly<Record<WorthScope, CaseWorth>>
  /** In a year in which the saving is fully there. Null parts: what is missing is listed. */
  readonly roce: {
    readonly missing: readonly RoceGap[]
    readonly gain: AtPoints<CapitalGain> | null
    readonly change: AtPoints<RoceChange> | null
  }
}

/** Streams of random numbers beside those of the cost inputs. */
const STREAMS = { missRateAfter: 101, minutesAfter: 102, investment: 103, runCost: 104 } as const

function needSound(inputs: CaseInputs): void {
  const share = (field: string, range: ThreePoint) => {
    needNumber(`${field} (lowest)`, needRange(field, range).low, { min: 0 })
    needNumber(`${field} (highest)`, range.high, { max: 1 })
  }
  const amount = (field: string, range: ThreePoint) =>
    needNumber(`${field} (lowest)`, needRange(field, range).low, { min: 0 })
  for (const input of COST_INPUTS) {
    const range = inputs.today.ranges[input]
    const isShare = input === 'miss-rate' || input === 'idle-share' || input === 'knock-on-chance'
    if (range) (isShare ? share : amount)(input, range)
  }
  if (inputs.missRateAfter) share('missRateAfter', inputs.missRateAfter)
  if (inputs.minutesAfter) amount('minutesAfter', inputs.minutesAfter)
  amount('investment', inputs.investment)
  amount('runCost', inputs.runCost)
  needNumber('periods-per-year', inputs.today.periodsPerYear, { min: 0 })
  needNumber('horizonYears', inputs.horizonYears, { min: 1, whole: true })
  needNumber('discountRate', inputs.discountRate, { above: -1 })
  needNumber('capex', inputs.capex, { min: 0 })
  if (inputs.lifeYears !== null && inputs.capex > 0) needNumber('lifeYears', inputs.lifeYears, { above: 0 })
  needNumber('workingCapital', inputs.workingCapital)
}

/**
 * What a case comes to. The same inputs, seed and draws give the same result; with the seed of the interaction's estimate,
 * volume, miss rate and cost of a miss are the very draws of that estimate.
 * @throws RangeError naming the field for what is no range, negative or not finite, a share above 1, an input that is needed
 *   and missing, a horizon that is not whole or below 1, a discount rate of -1 or less, and a life of 0 with capex
 */
export function reckonCase(inputs: CaseInputs, seed: number, draws = DRAWS): CaseResult {
  needSound(inputs)
  needNumber('draws', draws, { min: 1, max: 1_000_000, whole: true })
  needNumber('seed', seed, { min: 0, max: 0xffffffff, whole: true })
  const drawn = new Map<CostInput, Column>()
  const valuesOf = (input: CostInput): Column => {
    const known = drawn.get(input)
    if (known !== undefined) return known
    const range = inputs.today.ranges[input]
    if (!range) throw new RangeError(`${input}: missing`)
    const { values } = drawRange(range, seed, COST_INPUTS.indexOf(input), draws)
    drawn.set(input, values)
    return values
  }
  const own = (field: keyof typeof STREAMS, range: ThreePoint): Column =>
    drawRange(range, seed, STREAMS[field], draws).values

  const requests = times(valuesOf('volume'), inputs.today.periodsPerYear)
  const parts = COST_PARTS.filter((part) =>
    PART_FACTORS[part].every((one) => (inputs.today.ranges[one]?.high ?? 0) > 0),
  )
  const missesSpared =
    inputs.missRateAfter && times(requests, minus(valuesOf('miss-rate'), own('missRateAfter', inputs.missRateAfter)))
  const effort =
    inputs.minutesAfter &&
    times(
      times(requests, times(1 / 60, minus(valuesOf('minutes-actual'), own('minutesAfter', inputs.minutesAfter)))),
      valuesOf('rate-customer'),
    )
  const perMissOf = (kind: SavingKind | null): Column =>
    parts
      .filter((part) => kind === null || inputs.today.kinds[part] === kind)
      .map((part) => PART_FACTORS[part].map(valuesOf).reduce(times))
      .reduce(plus, 0)
  const savingOf = (kind: SavingKind): Column => {
    const spared = missesSpared === null ? 0 : times(missesSpared, perMissOf(kind))
    return effort !== null && inputs.today.kinds.effort === kind ? plus(spared, effort) : spared
  }
  const kinds = { cash: savingOf('cash'), capacity: savingOf('capacity'), risk: savingOf('risk') }
  const all = SAVING_KINDS.map((kind) => kinds[kind]).reduce(plus)
  const investment = own('investment', inputs.investment)
  const runCost = own('runCost', inputs.runCost)
  const worth = (saving: Column) => worthOf({ ...inputs, saving, investment, runCost, draws })
  const everything = worth(all)
  return {
    ...{ seed, draws },
    saving: spreadOf(all),
    kinds: { cash: spreadOf(kinds.cash), capacity: spreadOf(kinds.capacity), risk: spreadOf(kinds.risk) },
    fromMisses: missesSpared === null ? null : spreadOf(times(missesSpared, perMissOf(null))),
    fromEffort: effort === null ? null : spreadOf(effort),
    worth: {
      all: everything,
      cash: isNothing(kinds.capacity) && isNothing(kinds.risk) ? everything : worth(kinds.cash),
    },
    roce: roceOf(inputs, inputs.roceCountsCapacity ? plus(kinds.cash, kinds.capacity) : kinds.cash, runCost),
  }
}

function minus(one: Column, other: Column): Column {
  return plus(one, times(-1, other))
}

function isNothing(column: Column): boolean {
  return column === 0
}

/** With the last value of the ramp, which holds on. The net of saving and run cost decides: all else is certain. */
function roceOf(inputs: CaseInputs, counted: Column, runCost: Column): CaseResult['roce'] {
  const { company, capex, lifeYears, workingCapital: workingCapitalChange, ramp } = inputs
  const { ebit, totalAssets, currentLiabilities } = company
  const net = spreadOf(minus(times(counted, ramp.at(-1) ?? 1), runCost))
  const missing: RoceGap[] = []
  if (capex > 0 && lifeYears === null) missing.push('lifeYears')
  for (const field of ['ebit', 'totalAssets', 'currentLiabilities'] as const) {
    if (company[field] === null) missing.push(field)
  }
  const terms = (annualSaving: number) => {
    return { annualSaving, runCost: 0, capex, lifeYears: lifeYears ?? 0, workingCapitalChange }
  }
  const at = <T>(reckon: (saving: number) => T): AtPoints<T> => {
    return { p10: reckon(net.p10), p50: reckon(net.p50), p90: reckon(net.p90) }
  }
  const gain = missing.includes('lifeYears') ? null : at((saving) => capitalGain(terms(saving)))
  if (gain === null || ebit === null || totalAssets === null || currentLiabilities === null) {
    return { missing, gain, change: null }
  }
  const change = at((saving) => roceChange({ ...terms(saving), ebit, totalAssets, currentLiabilities }))
  return { missing, gain, change }
}
