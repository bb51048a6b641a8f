/** The promise: one sentence, a sign for each dimension by which anybody can see it, and how much the room stands behind it. */

import { DIMENSIONS } from '../../model/dimension.ts'
import { WHOLE_WORKSHOP } from '../../model/evidence.ts'
import { meanOfFist } from '../../model/intent.ts'
import { sayFixed } from '../../text/say-amount.ts'
import { t } from '../../text/text.ts'
import { column, quoteBlock, tableBlock, textBlock } from '../blocks.ts'
import type { MakeSection } from '../section-content.ts'

export const intentSection: MakeSection = ({ said }) => {
  const intent = said('intent', WHOLE_WORKSHOP)
  if (intent === null) return null
  const { sentence, signs } = intent
  const known = DIMENSIONS.filter((dimension) => signs[dimension] !== '')
  if (sentence === '' && known.length === 0) return null
  const fist = said('fist', WHOLE_WORKSHOP)
  const mean = fist && meanOfFist(fist)
  return {
    lead: t('account.intent.lead'),
    blocks: [
      ...(sentence === '' ? [] : [quoteBlock(sentence)]),
      ...tableBlock(
        t('account.intent.signs'),
        [column(t('account.intent.dimension')), column(t('account.intent.sign'))],
        known.map((dimension) => [t(`term.dimension.${dimension}`), signs[dimension]]),
      ),
      ...(fist === null || mean === null
        ? []
        : [
            textBlock(
              t('account.intent.fist', {
                mean: sayFixed(mean, 1),
                count: fist.counts.reduce((sum, one) => sum + one, 0),
              }),
            ),
          ]),
    ],
  }
}
