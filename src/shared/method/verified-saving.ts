/**
 * What an adopted change saves in a year, from the cost card before it and the one since. It is reckoned in today's world,
 * with the newest volume and hourly rates on both sides: else more orders would look like a loss, and a pay rise like a
 * failure. What was said on only one of the two cards is taken to have been the same: nobody said that it moved.
 */
import {
  COST_INPUTS,
  COST_PARTS,
  type CostCard,
  type CostInput,
  findCardProblem,
  SAVING_KINDS,
  type SavingKind,
  type Source,
  type ThreePoint,
} from '../model/cost.ts'
import type { EstimateInputs, Spread } from '../model/estimate.ts'
import { PART_FACTORS } from './cost.ts'
import { type CardSurroundings, gatherInputs, isReckonable } from './cost-inputs.ts'
import { drawRange } from './draw-range.ts'
import { type Column, plus, spreadOf, times } from './draws.ts'

/** An input that moved from one card to the other. */
export interface MovedInput {
  readonly input: CostInput
  readonly before: ThreePoint
  readonly after: ThreePoint
  /** Where the two figures come from. */
  readonly sources: readonly [before: Source, after: Source]
}

/** Money per year. Cash, capacity and risk are never added up. Below zero: it costs more since. */
export interface Saving {
  readonly kinds: Readonly<Record<SavingKind, Spread>>
  readonly moved: readonly MovedInput[]
  /** Everything that moved was measured, before and since: only then is the saving verified. */
  readonly verified: boolean
}

/** Why there is no saving to show: a card is missing or not complete, or nothing on it moved. */
export const SAVING_GAPS = ['no-card-before', 'no-card-since', 'incomplete', 'nothing-moved'] as const
export type SavingGap = (typeof SAVING_GAPS)[number]

export type SavingReading =
  | { readonly saving: Saving; readonly gap: null }
  | { readonly saving: null; readonly gap: SavingGap }

/** What belongs to the world and not to how well the interaction works. */
const OF_THE_WORLD: ReadonlySet<CostInput> = new Set(['volume', 'rate-customer', 'rate-provider', 'minutes-target'])

/** Fewer than for an estimate: all changes of a workshop are reckoned at once, and the figures are shown roughly. */
const SAVING_DRAWS = 2_000
/** Streams of random numbers for what moved, beside those of the cost inputs. */
const STREAM_SINCE = 200

/** Reads the saving. Never throws: what does not fit is incomplete. @param seed that of the interaction's estimate */
export function readSaving(
  cards: { readonly before: CostCard | null; readonly after: CostCard | null },
  surroundings: CardSurroundings,
  seed: number,
): SavingReading {
  const none = (gap: SavingGap): SavingReading => ({ saving: null, gap })
  const { before, after } = cards
  if (before === null) return none('no-card-before')
  if (after === null) return none('no-card-since')
  if (findCardProblem(before) !== null || findCardProblem(after) !== null) return none('incomplete')
  const [then, now] = inOneWorld(before, after, surroundings)
  if (!isReckonable(then) || !isReckonable(now)) return none('incomplete')
  const moved = COST_INPUTS.flatMap((input): MovedInput[] => {
    const [one, other] = [then.ranges[input], now.ranges[input]]
    const sources = [before.inputs[input]?.source, after.inputs[input]?.source] as const
    if (!one || !other || !sources[0] || !sources[1] || isSame(one, other)) return []
    return [{ input, before: one, after: other, sources: [sources[0], sources[1]] }]
  })
  if (moved.length === 0) return none('nothing-moved')
  const verified = moved.every(({ sources }) => sources.every((source) => source === 'measured'))
  return { saving: { kinds: reckonSaving(then, now, seed), moved, verified }, gap: null }
}

/** Both with the newest world, and with what was said on one of the two cards only. */
function inOneWorld(
  before: CostCard,
  after: CostCard,
  surroundings: CardSurroundings,
): readonly [EstimateInputs, EstimateInputs] {
  const [then, now] = [gatherInputs(before, surroundings).inputs, gatherInputs(after, surroundings).inputs]
  const first: Partial<Record<CostInput, ThreePoint>> = {}
  const second: Partial<Record<CostInput, ThreePoint>> = {}
  for (const input of COST_INPUTS) {
    const one = before.inputs[input] && then.ranges[input]
    const other = after.inputs[input] && now.ranges[input]
    const same = other ?? one ?? now.ranges[input] ?? then.ranges[input]
    const moves = one !== undefined && other !== undefined && !OF_THE_WORLD.has(input)
    const [left, right] = moves ? [one, other] : [same, same]
    if (left) first[input] = left
    if (right) second[input] = right
  }
  const world = { periodsPerYear: now.periodsPerYear, kinds: now.kinds }
  return [
    { ...world, ranges: first },
    { ...world, ranges: second },
  ]
}

function isSame(one: ThreePoint, other: ThreePoint): boolean {
  return one.low === other.low && one.usual === other.usual && one.high === other.high
}

/** Draw by draw, before less since: what did not move is the same draw on both sides. */
function reckonSaving(then: EstimateInputs, now: EstimateInputs, seed: number): Saving['kinds'] {
  const draw = (input: CostInput, range: ThreePoint, stream: number) =>
    drawRange(range, seed, stream + COST_INPUTS.indexOf(input), SAVING_DRAWS).values
  const [first, second] = [new Map<CostInput, Column>(), new Map<CostInput, Column>()]
  for (const input of COST_INPUTS) {
    const [one, other] = [then.ranges[input], now.ranges[input]]
    if (one) first.set(input, draw(input, one, 0))
    if (one && other && isSame(one, other)) second.set(input, first.get(input) ?? 0)
    else if (other) second.set(input, draw(input, other, STREAM_SINCE))
  }
  const spread = (kind: SavingKind) => spreadOf(plus(yearOf(then, first, kind), times(-1, yearOf(now, second, kind))))
  const [cash, capacity, risk] = SAVING_KINDS.map(spread)
  const nothing = spreadOf(0)
  return { cash: cash ?? nothing, capacity: capacity ?? nothing, risk: risk ?? nothing }
}

/** Money of one kind in a year: misses, and the time of customers on every request. */
function yearOf(
  { ranges, kinds, periodsPerYear }: EstimateInputs,
  drawn: ReadonlyMap<CostInput, Column>,
  kind: SavingKind,
): Column {
  const of = (input: CostInput): Column => drawn.get(input) ?? 0
  const requests = times(of('volume'), periodsPerYear)
  const perMiss = COST_PARTS.filter(
    (part) => kinds[part] === kind && PART_FACTORS[part].every((input) => (ranges[input]?.high ?? 0) > 0),
  )
    .map((part) => PART_FACTORS[part].map(of).reduce(times))
    .reduce(plus, 0)
  const misses = times(times(requests, of('miss-rate')), perMiss)
  if (kinds.effort !== kind || !ranges['minutes-actual']) return misses
  return plus(misses, times(times(requests, times(1 / 60, of('minutes-actual'))), of('rate-customer')))
}

/** What several savings come to. Only means may be added up: the P10 of a sum is not the sum of the P10s. */
export function addSavings(savings: readonly Saving[], kind: SavingKind): number {
  return savings.reduce((total, { kinds }) => total + kinds[kind].mean, 0)
}
