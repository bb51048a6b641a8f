/** What is known of each interaction now: the newest revealed rating in which somebody voted on it. */
import type { Ballot } from '../model/ballot.ts'
import type { InteractionId } from '../model/ids.ts'
import { type RatingResult, resultOf } from './rating.ts'

export interface LatestResult {
  readonly result: RatingResult
  readonly revealedAt: string
}

/** By interaction; `ballots` come newest first. */
export function latestResults(ballots: readonly Ballot[]): ReadonlyMap<InteractionId, LatestResult> {
  const latest = new Map<InteractionId, LatestResult>()
  for (const ballot of ballots) {
    if (ballot.kind !== 'rating' || ballot.results === null || ballot.revealedAt === null) continue
    for (const rated of ballot.results) {
      const result = resultOf(rated)
      const voted = result.customer.voters + result.provider.voters > 0
      if (voted && !latest.has(rated.interaction)) {
        latest.set(rated.interaction, { result, revealedAt: ballot.revealedAt })
      }
    }
  }
  return latest
}
