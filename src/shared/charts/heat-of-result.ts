/** The heat of an interaction on the map: its colour and thickness, with the number that is printed at it. Pure. */
import type { RatingResult } from '../method/rating.ts'
import { sayFigure, sayGap } from '../text/say-figures.ts'
import { t } from '../text/text.ts'
import { type HeatMeasure, type HeatSign, heatOfRating } from './heat-scale.ts'

/** How one interaction is coloured. The number is printed at it: nobody has to tell colours apart. */
export interface Heat extends HeatSign {
  /** What is printed at the interaction. */
  readonly text: string
}

/** Null where too few voted for this measure: such an interaction keeps its own colour. */
export function heatOfResult(result: RatingResult, measure: HeatMeasure): Heat | null {
  const figure = heatOfRating(result, measure)
  if (figure === null) return null
  const { step, weight, dimension } = figure
  const value = measure === 'gap' ? sayGap(figure.value) : sayFigure(figure.value, measure === 'disagreement' ? 2 : 1)
  const text =
    dimension === null ? value : t('ratings.heat.value', { dimension: t(`term.dimension.${dimension}`), value })
  return { step, weight, text }
}
