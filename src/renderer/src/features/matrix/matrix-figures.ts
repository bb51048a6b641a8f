/**
 * What the cells of the matrix are coloured by: one figure for each pair that is served, and what rows and columns come to.
 * What is not known is never zero: a figure is null then and says why, or is marked as not whole. Of ratings the cell shows
 * the one that is worth a talk most, because a mean over several services would hide it; amounts are added up.
 */
import { amountSteps, type HeatSign, heatOfAmount, heatOfRating } from '#shared/charts/heat-scale.ts'
import { type Firmness, firmnessOfCard } from '#shared/method/firmness.ts'
import type { LatestResult } from '#shared/method/latest-results.ts'
import type { Assumptions } from '#shared/model/assumptions.ts'
import type { Dimension } from '#shared/model/dimension.ts'
import type { InteractionId, PartyId } from '#shared/model/ids.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import type { CostStanding } from '../../rpc/use-estimates.ts'
import { type MatrixCell, pairKey } from './matrix-model.ts'

export const MATRIX_MEASURES = ['count', 'volume', 'mean', 'gap', 'cost'] as const
export type MatrixMeasure = (typeof MATRIX_MEASURES)[number]

/** Why there is no figure. */
export type Unknown = 'no-volume' | 'not-rated' | 'too-few' | 'no-gap' | 'no-cost'

/** What is known of one interaction. `value`: interactions, requests per year, points, or money per year. */
export interface Fact {
  readonly value: number | null
  readonly unknown: Unknown | null
  /** What is added up where a cell has several; it differs for costs, whose middles may not be added. */
  readonly sum: number
  readonly sign: HeatSign | null
  readonly dimension: Dimension | null
  readonly firmness: Firmness | null
}

/** The figure of a cell. */
export interface Figure {
  readonly value: number | null
  readonly unknown: Unknown | null
  /** Some of its interactions have no figure: the cell holds this at least. */
  readonly partial: boolean
  readonly sign: HeatSign | null
  readonly isGuess: boolean
}

/** What a row or a column comes to; null where nothing is known. */
export interface Total {
  readonly value: number | null
  readonly partial: boolean
}

export interface MatrixFigures {
  readonly measure: MatrixMeasure
  /** Upper bounds of the steps of an amount; empty for ratings. */
  readonly bounds: readonly number[]
  /** What some cell has: several interactions, nothing known, or not all known. */
  readonly has: { readonly several: boolean; readonly unknown: boolean; readonly partial: boolean }
  fact(interaction: InteractionId): Fact | null
  figure(provider: PartyId, customer: PartyId): Figure | null
  /** Null for ratings, which cannot be added up. */
  readonly totals: {
    readonly all: Total
    row(provider: PartyId): Total | null
    column(customer: PartyId): Total | null
  } | null
}

/** What figures are taken from. */
export interface FigureSources {
  readonly latest: ReadonlyMap<InteractionId, LatestResult>
  readonly costs: ReadonlyMap<InteractionId, CostStanding> | undefined
  readonly assumptions: Assumptions
}

const NOTHING: Fact = { value: null, unknown: null, sum: 0, sign: null, dimension: null, firmness: null }

/** Figures of all cells by one measure. */
export function figuresOf(
  interactions: readonly Interaction[],
  cells: ReadonlyMap<string, MatrixCell>,
  measure: MatrixMeasure,
  from: FigureSources,
): MatrixFigures {
  const facts = new Map(interactions.map((one) => [one.id, factOf(one, measure, from)]))
  const isAmount = measure !== 'mean' && measure !== 'gap'
  const figures = new Map<string, Figure>()
  const [rows, columns] = [new Map<PartyId, Total>(), new Map<PartyId, Total>()]
  let all: Total = { value: null, partial: false }
  for (const [key, { interactions: ids, provider, customer }] of cells) {
    const own = ids.flatMap((id) => facts.get(id) ?? [])
    figures.set(key, isAmount ? addUp(own) : pickWorst(own))
    const total = totalOf(own)
    rows.set(provider, plus(rows.get(provider), total))
    columns.set(customer, plus(columns.get(customer), total))
    all = plus(all, total)
  }
  const bounds = isAmount ? amountSteps(Math.max(0, ...[...figures.values()].map(({ value }) => value ?? 0))) : []
  if (isAmount) {
    for (const [key, one] of figures) {
      if (one.value !== null) figures.set(key, { ...one, sign: heatOfAmount(one.value, bounds) })
    }
  }
  return {
    measure,
    bounds,
    has: {
      several: [...cells.values()].some(({ interactions: ids }) => ids.length > 1),
      unknown: [...figures.values()].some(({ value }) => value === null),
      partial: [...figures.values()].some(({ partial }) => partial) || all.partial,
    },
    fact: (id) => facts.get(id) ?? null,
    figure: (provider, customer) => figures.get(pairKey(provider, customer)) ?? null,
    totals: isAmount ? { all, row: (id) => rows.get(id) ?? null, column: (id) => columns.get(id) ?? null } : null,
  }
}

function factOf(one: Interaction, measure: MatrixMeasure, { latest, costs, assumptions }: FigureSources): Fact {
  switch (measure) {
    case 'count':
      return amount(1)
    case 'volume':
      return one.volume === null ? unknown('no-volume') : amount(one.volume * assumptions.periodsPerYear[one.period])
    case 'cost': {
      const standing = costs?.get(one.id)
      if (!standing?.estimate) return unknown('no-cost')
      const { p50, mean } = standing.estimate.annual
      return { ...NOTHING, value: p50, sum: mean, firmness: firmnessOfCard(standing.card, standing.from) }
    }
    case 'mean':
    case 'gap': {
      const result = latest.get(one.id)?.result
      if (result === undefined) return unknown('not-rated')
      const heat = heatOfRating(result, measure)
      if (heat) return { ...NOTHING, value: heat.value, sign: heat, dimension: heat.dimension }
      if (result.customer.voters === 0) return unknown('not-rated')
      return unknown(measure === 'gap' && !result.customer.tooFew ? 'no-gap' : 'too-few')
    }
  }
}

function amount(value: number): Fact {
  return { ...NOTHING, value, sum: value }
}

function unknown(reason: Unknown): Fact {
  return { ...NOTHING, unknown: reason }
}

/** Of one interaction its own figure; of several the sum of what is known. */
function addUp(facts: readonly Fact[]): Figure {
  const [first, ...others] = facts
  const known = facts.filter(({ value }) => value !== null)
  const value = others.length === 0 ? (first?.value ?? null) : totalOf(facts).value
  return {
    value,
    unknown: value === null ? (first?.unknown ?? null) : null,
    partial: value !== null && known.length < facts.length,
    sign: null,
    isGuess: known.some(({ firmness }) => firmness === 'guess'),
  }
}

/** The lowest mean or the widest gap: the one whose step comes first, then whose value is further out. */
function pickWorst(facts: readonly Fact[]): Figure {
  let worst: Fact | null = null
  for (const fact of facts) {
    if (fact.value !== null && fact.sign !== null && (worst === null || isWorse(fact, worst))) worst = fact
  }
  return {
    value: worst?.value ?? null,
    unknown: worst === null ? ((facts.find((one) => one.unknown === 'too-few') ?? facts[0])?.unknown ?? null) : null,
    partial: worst !== null && facts.some(({ value }) => value === null),
    sign: worst?.sign ?? null,
    isGuess: false,
  }
}

/** Gaps have a dimension and are worse the wider they are; means are worse the lower they are. */
function isWorse(one: Fact, other: Fact): boolean {
  const [a, b] = [one.value ?? 0, other.value ?? 0]
  return one.dimension === null ? a < b : Math.abs(a) > Math.abs(b)
}

function totalOf(facts: readonly Fact[]): Total {
  const known = facts.filter(({ value }) => value !== null)
  return {
    value: known.length === 0 ? null : known.reduce((sum, fact) => sum + fact.sum, 0),
    partial: known.length < facts.length,
  }
}

function plus(one: Total | undefined, other: Total): Total {
  if (one === undefined) return other
  const value = one.value === null ? other.value : one.value + (other.value ?? 0)
  return { value, partial: one.partial || other.partial }
}
