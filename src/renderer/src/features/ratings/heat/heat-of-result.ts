/** From what a rating says to a colour, a thickness and a number on the map. Pure. */
import { polarisationOf } from '#shared/method/agreement.ts'
import type { RatingResult } from '#shared/method/rating.ts'
import { DIMENSIONS, type Dimension } from '#shared/model/dimension.ts'
import { t } from '#shared/text/text.ts'
import type { Heat } from '../../../canvas/heat/heat-atom.ts'
import { sayFigure, sayGap } from '../reveal/say-figures.ts'

/** What can colour the interactions. */
export const HEAT_MEASURES = ['mean', 'gap', 'disagreement', 'weakest', 'importance'] as const
export type HeatMeasure = (typeof HEAT_MEASURES)[number]

type Step = Heat['step']

/** From here on a gap, in points, has this step; the widest first. */
const GAP_STEPS: readonly (readonly [from: number, step: Step])[] = [
  [2, 1],
  [1, 2],
  [0.5, 3],
  [0.25, 4],
  [0, 5],
]
/** The same for polarisation, 0..1. At 0.35 van der Eijk's A falls below 0.30. */
const DISPUTE_STEPS: readonly (readonly [from: number, step: Step])[] = [
  [0.6, 1],
  [0.35, 2],
  [0.25, 3],
  [0.1, 4],
  [0, 5],
]
const SMALL = 1e-9

/** Null where too few voted for this measure: such an interaction keeps its own colour. */
export function heatOfResult(result: RatingResult, measure: HeatMeasure): Heat | null {
  const { customer, widestGap, weakest } = result
  if (measure === 'mean') return customer.mean === null ? null : ofScore(customer.mean, sayFigure(customer.mean, 1))
  if (measure === 'weakest') {
    return weakest && ofScore(weakest.mean, withDimension(weakest.dimension, sayFigure(weakest.mean, 1)))
  }
  if (measure === 'importance') {
    const { mean } = customer.importance
    if (mean === null) return null
    const step = stepOfScore(mean)
    return { step, weight: step, text: sayFigure(mean, 1) }
  }
  if (measure === 'gap') {
    if (widestGap === null) return null
    return ofStep(
      stepFrom(GAP_STEPS, Math.abs(widestGap.gap)),
      withDimension(widestGap.dimension, sayGap(widestGap.gap)),
    )
  }
  const disputed = mostPolarised(result)
  return (
    disputed &&
    ofStep(
      stepFrom(DISPUTE_STEPS, disputed.polarisation),
      withDimension(disputed.dimension, sayFigure(disputed.polarisation, 2)),
    )
  )
}

function mostPolarised({ customer }: RatingResult) {
  let most: { readonly dimension: Dimension; readonly polarisation: number } | null = null
  for (const dimension of DIMENSIONS) {
    const { dots, mean } = customer.dimensions[dimension]
    const polarisation = mean === null ? null : polarisationOf(dots)
    if (polarisation !== null && polarisation > (most?.polarisation ?? -1)) most = { dimension, polarisation }
  }
  return most
}

function stepOfScore(mean: number): Step {
  return Math.min(5, Math.max(1, Math.round(mean))) as Step
}

function stepFrom(steps: readonly (readonly [number, Step])[], value: number): Step {
  return steps.find(([from]) => value >= from - SMALL)?.[1] ?? 5
}

function ofScore(mean: number, text: string): Heat {
  return ofStep(stepOfScore(mean), text)
}

/** The more there is to talk about, the thicker. */
function ofStep(step: Step, text: string): Heat {
  return { step, weight: (6 - step) as Step, text }
}

function withDimension(dimension: Dimension, value: string): string {
  return t('ratings.heat.value', { dimension: t(`term.dimension.${dimension}`), value })
}
