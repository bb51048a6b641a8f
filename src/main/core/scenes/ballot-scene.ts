/** How many cards of a ballot are in: all that the room may know of it before the reveal, not even from which chair. */
import type { BallotId } from '#shared/model/ids.ts'
import type { Scene } from '#shared/model/scene.ts'
import { viewBallot } from '../ballot-view.ts'
import type { WorkshopReader } from '../ports/workshop-store.ts'
import { Refusal } from '../refusal.ts'

/** Refuses `ballot-missing`. */
export function makeBallotScene({ ratings }: WorkshopReader, id: BallotId): Scene {
  const stored = ratings.ballot(id)
  if (!stored) throw new Refusal('ballot-missing')
  const ballot = viewBallot(ratings, stored)
  const both = ({ customer, provider }: { readonly customer: number; readonly provider: number }) => customer + provider
  return {
    kind: 'ballot',
    about: ballot.kind,
    cardsIn: ballot.kind === 'rating' ? both(ballot.cardsIn) : ballot.cardsIn,
    voters: ballot.kind === 'rating' ? both(ballot.voters) : ballot.voters,
    closed: ballot.revealedAt !== null,
  }
}
