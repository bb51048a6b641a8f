/**
 * Heat: what a figure looks like on the map and in the matrix alike. A step from 1 (orange) to 5 (teal) for what was rated,
 * from 1 (pale) to 5 (strong) for amounts, and a weight from 1 to 5 for how thick its line or bar is. The number is always
 * printed: nobody has to tell colours apart.
 */
import { polarisationOf } from '../method/agreement.ts'
import type { RatingResult } from '../method/rating.ts'
import { DIMENSIONS, type Dimension } from '../model/dimension.ts'

export type HeatStep = 1 | 2 | 3 | 4 | 5

/** How something is drawn by its figure. */
export interface HeatSign {
  readonly step: HeatStep
  /** How thick: the more there is to talk about, the thicker. */
  readonly weight: HeatStep
}

/** What was rated and can colour an interaction. */
export const HEAT_MEASURES = ['mean', 'gap', 'disagreement', 'weakest', 'importance'] as const
export type HeatMeasure = (typeof HEAT_MEASURES)[number]

/** A figure of a rating with its look; `dimension` where it belongs to one of the four. */
export interface HeatFigure extends HeatSign {
  readonly value: number
  readonly dimension: Dimension | null
}

/** What each step stands for, from orange to teal. */
export const HEAT_LEGENDS: Readonly<Record<HeatMeasure, readonly [string, string, string, string, string]>> = {
  mean: ['1', '2', '3', '4', '5'],
  weakest: ['1', '2', '3', '4', '5'],
  importance: ['1', '2', '3', '4', '5'],
  gap: ['2', '1', '0.5', '0.25', '0'],
  disagreement: ['0.60', '0.35', '0.25', '0.10', '0'],
}

const STEPS: readonly HeatStep[] = [1, 2, 3, 4, 5]

/** From here on a gap, in points, has this step; the widest first. */
const GAP_STEPS: readonly (readonly [from: number, step: HeatStep])[] = [
  [2, 1],
  [1, 2],
  [0.5, 3],
  [0.25, 4],
  [0, 5],
]
/** The same for polarisation, 0..1. At 0.35 van der Eijk's A falls below 0.30. */
const DISPUTE_STEPS: readonly (readonly [from: number, step: HeatStep])[] = [
  [0.6, 1],
  [0.35, 2],
  [0.25, 3],
  [0.1, 4],
  [0, 5],
]
const SMALL = 1e-9

/** Null where too few voted for this measure: then there is no heat. */
export function heatOfRating(result: RatingResult, measure: HeatMeasure): HeatFigure | null {
  const { customer, widestGap, weakest } = result
  switch (measure) {
    case 'mean':
      return customer.mean === null ? null : figure(customer.mean, null, stepOfScore(customer.mean))
    case 'weakest':
      return weakest && figure(weakest.mean, weakest.dimension, stepOfScore(weakest.mean))
    case 'importance': {
      const { mean } = customer.importance
      if (mean === null) return null
      const step = stepOfScore(mean)
      return { value: mean, dimension: null, step, weight: step }
    }
    case 'gap':
      return widestGap && figure(widestGap.gap, widestGap.dimension, stepFrom(GAP_STEPS, Math.abs(widestGap.gap)))
    case 'disagreement': {
      const disputed = mostPolarised(result)
      return disputed && figure(disputed.value, disputed.dimension, stepFrom(DISPUTE_STEPS, disputed.value))
    }
  }
}

/** How thick the sign of this step is in the legend of a measure. */
export function weightInLegend(measure: HeatMeasure, step: HeatStep): HeatStep {
  return measure === 'importance' ? step : opposite(step)
}

/**
 * Up to five steps for amounts of which `largest` is the most, as the highest amount of each, the last one being `largest`.
 * Amounts of a company differ by orders of magnitude, so the steps do too; the bounds are round. Empty where nothing is above 0.
 */
export function amountSteps(largest: number): readonly number[] {
  if (!(largest > 0)) return []
  if (Number.isInteger(largest) && largest <= STEPS.length) return STEPS.filter((step) => step <= largest)
  const least = largest > STEPS.length ? 1 : 0
  const bounds = STEPS.map((step) =>
    step === STEPS.length ? largest : roundUp(Math.max(least, Math.expm1((Math.log1p(largest) * step) / STEPS.length))),
  )
  return bounds.filter((bound, index) => bound <= largest && bound !== bounds[index + 1])
}

/** The look of an amount; null for 0 and less. */
export function heatOfAmount(amount: number, bounds: readonly number[]): HeatSign | null {
  if (!(amount > 0)) return null
  const place = bounds.findIndex((bound) => amount <= bound + SMALL)
  const step = signOfBound(place < 0 ? bounds.length - 1 : place, bounds)
  return { step, weight: step }
}

/** The strongest step is always that of the largest amounts, however few steps there are. */
export function signOfBound(place: number, bounds: readonly number[]): HeatStep {
  return STEPS[STEPS.length - bounds.length + place] ?? 5
}

/** Upward to one digit that counts: 34 is 40. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  // The product of floating numbers is 0.30000000000000004; its first digit is what is meant.
  return Number((Math.ceil(value / power) * power).toPrecision(1))
}

function figure(value: number, dimension: Dimension | null, step: HeatStep): HeatFigure {
  return { value, dimension, step, weight: opposite(step) }
}

function opposite(step: HeatStep): HeatStep {
  return STEPS[STEPS.length - step] ?? 1
}

function stepOfScore(mean: number): HeatStep {
  return STEPS[Math.min(5, Math.max(1, Math.round(mean))) - 1] ?? 3
}

function stepFrom(steps: readonly (readonly [number, HeatStep])[], value: number): HeatStep {
  return steps.find(([from]) => value >= from - SMALL)?.[1] ?? 5
}

function mostPolarised({ customer }: RatingResult) {
  let most: { readonly dimension: Dimension; readonly value: number } | null = null
  for (const dimension of DIMENSIONS) {
    const { dots, mean } = customer.dimensions[dimension]
    const value = mean === null ? null : polarisationOf(dots)
    if (value !== null && value > (most?.value ?? -1)) most = { dimension, value }
  }
  return most
}
