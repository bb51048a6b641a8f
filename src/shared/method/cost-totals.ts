/**
 * Sums over all costed interactions. Only means may be added up: the P10 of a sum is not the sum of the P10s. So every total
 * is a mean, and beside it stands the widest range it can have: all interactions low at once, all high at once. Effort is
 * summed apart from misses. Whatever the order of the lines, the result is the same to the last digit.
 */

import { type CostCard, MISS_REASONS, type MissReason, SAVING_KINDS, type SavingKind } from '../model/cost.ts'
import { BUILDING_BLOCKS, type BuildingBlock } from '../model/dimension.ts'
import type { Estimate, Spread } from '../model/estimate.ts'
import type { PartyId } from '../model/ids.ts'
import type { Interaction } from '../model/interaction.ts'

/** One costed interaction. The set of reasons of its misses is on its card. */
export interface CostLine {
  readonly interaction: Interaction
  readonly provider: PartyId
  readonly customer: PartyId
  readonly card: CostCard
  readonly estimate: Estimate
  /** The building block at fault; null while the room has not said. */
  readonly block: BuildingBlock | null
}

/** Money per year. `low` and `high`: if all were at their P10 or their P90 at once; the truth lies well between. */
export interface Sum {
  readonly low: number
  readonly mean: number
  readonly high: number
}

/** What a group of lines comes to; misses and effort are never one figure. `effort` is null where none was said. */
export interface CostTotal<Key extends string> {
  readonly key: Key
  readonly lines: number
  readonly misses: Sum
  readonly effort: Sum | null
}

/** Smallest first, so that the order of the lines leaves no trace in the last digit. */
function addUp(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other).reduce((sum, value) => sum + value, 0)
}

function sumOf(spreads: readonly Spread[]): Sum {
  return {
    low: addUp(spreads.map(({ p10 }) => p10)),
    mean: addUp(spreads.map(({ mean }) => mean)),
    high: addUp(spreads.map(({ p90 }) => p90)),
  }
}

function totalOf<Key extends string>(key: Key, lines: readonly CostLine[]): CostTotal<Key> {
  const efforts = lines.flatMap(({ estimate }) => estimate.effort ?? [])
  return {
    ...{ key, lines: lines.length },
    misses: sumOf(lines.map(({ estimate }) => estimate.annual)),
    effort: efforts.length === 0 ? null : sumOf(efforts),
  }
}

/** Totals by a key of each line: the costliest misses first, equal ones by key. */
function totalsBy<Key extends string>(lines: readonly CostLine[], keyOf: (line: CostLine) => Key): CostTotal<Key>[] {
  const groups = new Map<Key, CostLine[]>()
  for (const line of lines) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line])
  return [...groups]
    .map(([key, own]) => totalOf(key, own))
    .sort((one, other) => other.misses.mean - one.misses.mean || (one.key < other.key ? -1 : 1))
}

/** Everything together. */
export function totalOfAll(lines: readonly CostLine[]): CostTotal<'all'> {
  return totalOf('all', lines)
}

/** By the party that serves. */
export function totalsByProvider(lines: readonly CostLine[]): readonly CostTotal<PartyId>[] {
  return totalsBy(lines, ({ provider }) => provider)
}

/** By the party that is served. */
export function totalsByCustomer(lines: readonly CostLine[]): readonly CostTotal<PartyId>[] {
  return totalsBy(lines, ({ customer }) => customer)
}

/** Why something was missed: a set of reasons in their usual order, as `what+when`; `unsaid` for none. */
export type ReasonSet = 'unsaid' | MissReason | `${MissReason}+${MissReason}` | 'what+when+way'

/** The set of reasons of a card. */
export function reasonSetOf({ reasons }: Pick<CostCard, 'reasons'>): ReasonSet {
  const said = MISS_REASONS.filter((reason) => reasons.includes(reason))
  return said.length === 0 ? 'unsaid' : (said.join('+') as ReasonSet)
}

/** By set of reasons: a miss with two reasons is in one row alone, so nothing is counted twice. */
export function totalsByReasons(lines: readonly CostLine[]): readonly CostTotal<ReasonSet>[] {
  return totalsBy(lines, ({ card }) => reasonSetOf(card))
}

/** By the building block at fault, in its usual order, `unsaid` last; blocks without a line are left out. */
export function totalsByBlock(lines: readonly CostLine[]): readonly CostTotal<BuildingBlock | 'unsaid'>[] {
  return [...BUILDING_BLOCKS, 'unsaid' as const]
    .map((block) =>
      totalOf(
        block,
        lines.filter((line) => (line.block ?? 'unsaid') === block),
      ),
    )
    .filter((total) => total.lines > 0)
}

/** Misses and effort by what a saving in them is: three figures that are never added up. */
export function totalsByKind(lines: readonly CostLine[]): Readonly<Record<SavingKind, Sum>> {
  const [cash, capacity, risk] = SAVING_KINDS.map((kind) => sumOf(lines.map(({ estimate }) => estimate.kinds[kind])))
  const none: Sum = { low: 0, mean: 0, high: 0 }
  return { cash: cash ?? none, capacity: capacity ?? none, risk: risk ?? none }
}

/** A bar of a Pareto chart. */
export interface ParetoRow<Item> {
  readonly item: Item
  readonly value: number
  /** Of all values, 0..1. */
  readonly share: number
  /** Of this one and all larger ones, 0..1. */
  readonly cumulated: number
}

/**
 * The largest first, each with its share and what it and all before it come to. `keyOf` decides between equal values.
 * Values below zero have no place in it and count as 0; where all are 0 every share is 0.
 */
export function paretoOf<Item>(
  items: readonly Item[],
  amountOf: (item: Item) => number,
  keyOf: (item: Item) => string,
): readonly ParetoRow<Item>[] {
  const sorted = items
    .map((item) => ({ item, value: Math.max(0, amountOf(item)), key: keyOf(item) }))
    .sort((one, other) => other.value - one.value || (one.key < other.key ? -1 : 1))
  const whole = addUp(sorted.map(({ value }) => value))
  const shareOf = (value: number) => (whole > 0 ? value / whole : 0)
  return sorted.map(({ item, value }, index) => ({
    ...{ item, value, share: shareOf(value) },
    cumulated:
      index === sorted.length - 1 && whole > 0 ? 1 : shareOf(addUp(sorted.slice(0, index + 1).map((one) => one.value))),
  }))
}
