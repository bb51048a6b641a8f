/** What finish tests must know of ballots: how much was rated, from which chairs, and what came out worst. */
import { type RatingResult, resultOf } from '../method/rating.ts'
import { tallyChair } from '../method/tally.ts'
import type { RatingBallot } from '../model/ballot.ts'
import { CHAIRS, type Chair } from '../model/dimension.ts'
import type { InteractionId } from '../model/ids.ts'

/**
 * How many voters of a chair rated an interaction. Of an open ballot nobody is told what is on a card, so every card counts
 * for everything that is asked.
 */
export function countRaters(ballot: RatingBallot, interaction: InteractionId, chair: Chair): number {
  const hands = ballot.hands.find((one) => one.interaction === interaction && one.chair === chair)?.counts ?? null
  if (ballot.results === null) return ballot.cardsIn[chair] + tallyChair({ cards: [], hands }).voters
  const rated = ballot.results.find((one) => one.interaction === interaction)
  return rated ? tallyChair(rated[chair]).voters : 0
}

/** Whether a share (0..1) of the voters of each chair rated an interaction. A chair that nobody sits in counts only where `mayBeEmpty`. */
export function isRatedBy(
  ballot: RatingBallot,
  interaction: InteractionId,
  share: number,
  mayBeEmpty: boolean,
): boolean {
  return CHAIRS.every((chair) => {
    const voters = ballot.voters[chair]
    return voters === 0 ? mayBeEmpty : countRaters(ballot, interaction, chair) >= share * voters
  })
}

/** Results of the newest revealed ballot that asked of each interaction. @param ballots last opened first */
export function latestResults(ballots: readonly RatingBallot[]): readonly RatingResult[] {
  const latest = new Map<InteractionId, RatingResult>()
  for (const { results } of ballots) {
    for (const rated of results ?? [])
      if (!latest.has(rated.interaction)) latest.set(rated.interaction, resultOf(rated))
  }
  return [...latest.values()]
}

/** The interaction that the customers rated lowest; null where no chair of customers is large enough for a mean. */
export function findWorst(results: readonly RatingResult[]): InteractionId | null {
  let worst: RatingResult | null = null
  for (const result of results) {
    const mean = result.customer.mean
    if (mean !== null && (worst?.customer.mean == null || mean < worst.customer.mean)) worst = result
  }
  return worst?.interaction ?? null
}
