/** Speaks the sentence of the reveal: the same words on the facilitator's screen, in the room and in reports. */
import type { RatingResult } from '../method/rating.ts'
import { sentenceOf } from '../method/reveal-sentence.ts'
import { sayFixed } from './say-amount.ts'
import { t } from './text.ts'

/** A mean in plain digits, as the language writes it; empty for none. */
const said = (mean: string) => (mean === '' ? '' : sayFixed(Number(mean), 1))

/** A finished sentence about one interaction. */
export function sayReveal(result: RatingResult): string {
  const { key, dimension, values } = sentenceOf(result)
  return t(`reveal.sentence.${key}`, {
    ...{ customer: said(values.customer), provider: said(values.provider) },
    dimension: dimension === null ? '' : t(`term.dimension.${dimension}`),
  })
}
