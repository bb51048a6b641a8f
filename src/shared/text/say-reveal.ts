/** Speaks the sentence of the reveal: the same words on the facilitator's screen, in the room and in reports. */
import type { RatingResult } from '../method/rating.ts'
import { sentenceOf } from '../method/reveal-sentence.ts'
import { t } from './text.ts'

/** A finished sentence about one interaction. */
export function sayReveal(result: RatingResult): string {
  const { key, dimension, values } = sentenceOf(result)
  return t(`reveal.sentence.${key}`, {
    ...values,
    dimension: dimension === null ? '' : t(`term.dimension.${dimension}`),
  })
}
