/** The plain sentence of the reveal: what the room should talk about, as a key of the catalogue and its facts. */
import { DIMENSIONS, type Dimension } from '../model/dimension.ts'
import { areTwoCamps, mustTalkFirst } from './agreement.ts'
import { GAP_FLAG, isRatedLow, isWideGap, type RatingResult, SERVED_FROM } from './rating.ts'
import { countScores } from './tally.ts'

/** The sentences under `reveal.sentence.<key>`. */
export const REVEAL_SENTENCES = [
  'none',
  'unknown',
  'tooFew',
  'overrated',
  'underrated',
  'sameMeanTwoCamps',
  'twoCamps',
  'apart',
  'low',
  'good',
  'fair',
] as const

/** A sentence that is not spoken yet. `dimension` is one of the four, or null where the sentence names none. */
export interface RevealSentence {
  readonly key: (typeof REVEAL_SENTENCES)[number]
  readonly dimension: Dimension | null
  /** Means of the dimension, with one decimal; empty where there is none. */
  readonly values: { readonly customer: string; readonly provider: string }
}

/**
 * Speaks of whatever lies furthest beyond its threshold, gap or disagreement; where nothing does, of the weakest dimension.
 * From a chair with too few voters nothing is said.
 */
export function sentenceOf(result: RatingResult): RevealSentence {
  const { customer, provider, widestGap, mostDisputed, weakest } = result
  if (customer.voters + provider.voters === 0) return say('none', null, result)
  if (weakest === null) return say(customer.tooFew || hasScores(result) ? 'tooFew' : 'unknown', null, result)
  const gap = widestGap !== null && isWideGap(widestGap.gap) ? Math.abs(widestGap.gap) / GAP_FLAG : 0
  const dispute =
    mostDisputed !== null && mustTalkFirst(customer.dimensions[mostDisputed.dimension].dots) ? mostDisputed.strength : 0
  if (widestGap !== null && gap > 0 && gap >= dispute) {
    return say(widestGap.gap > 0 ? 'overrated' : 'underrated', widestGap.dimension, result)
  }
  if (mostDisputed !== null && dispute > 0) return sayDispute(mostDisputed.dimension, result)
  if (isRatedLow(result)) return say('low', weakest.dimension, result)
  const allServed = DIMENSIONS.every((dimension) => (customer.dimensions[dimension].mean ?? SERVED_FROM) >= SERVED_FROM)
  return say(allServed ? 'good' : 'fair', weakest.dimension, result)
}

function sayDispute(dimension: Dimension, result: RatingResult): RevealSentence {
  if (!areTwoCamps(result.customer.dimensions[dimension].dots)) return say('apart', dimension, result)
  const gap = result.gaps[dimension]
  return say(gap !== null && !isWideGap(gap) ? 'sameMeanTwoCamps' : 'twoCamps', dimension, result)
}

function say(key: RevealSentence['key'], dimension: Dimension | null, result: RatingResult): RevealSentence {
  const mean = (chair: 'customer' | 'provider') =>
    dimension === null ? '' : (result[chair].dimensions[dimension].mean?.toFixed(1) ?? '')
  return { key, dimension, values: { customer: mean('customer'), provider: mean('provider') } }
}

/** Whether any customer gave a score at all. */
function hasScores(result: RatingResult): boolean {
  return DIMENSIONS.some((dimension) => countScores(result.customer.dimensions[dimension]) > 0)
}
