/** How many people of a chair have voted by hand, as far as counts tell. Pure. */
import type { RatingBallot } from '#shared/model/ballot.ts'
import type { Chair } from '#shared/model/dimension.ts'
import { QUESTIONS } from '#shared/model/rating.ts'

/**
 * The hands for the interaction with the fewest: only where everybody was counted on everything has everybody voted.
 * 0 while an interaction is not counted at all.
 */
export function countHandsUp({ interactions, hands }: RatingBallot, chair: Chair): number {
  const perInteraction = interactions.map((interaction) => {
    const counted = hands.find((one) => one.interaction === interaction && one.chair === chair)?.counts
    return Math.max(
      0,
      ...QUESTIONS.map((question) => (counted?.[question] ?? []).reduce((sum, count) => sum + count, 0)),
    )
  })
  return perInteraction.length === 0 ? 0 : Math.min(...perInteraction)
}
