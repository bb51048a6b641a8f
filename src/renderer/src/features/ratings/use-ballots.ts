/** The ballots of the workshop, which of them is looked at, and what it is called. */
import { useState } from 'react'
import type { Ballot, DotBallot, RatingBallot } from '#shared/model/ballot.ts'
import type { BallotId, WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { sayWhen } from '../../ui/say-when.ts'

const NO_BALLOTS: readonly Ballot[] = []

/** Last opened first. `shown` is the one that was chosen, else the open one, else the last. */
export function useBallots(workshop: WorkshopId) {
  const { data, error } = useCoreQuery('ratings.list', { workshop })
  const [chosen, choose] = useState<BallotId | null>(null)
  const ballots = data ?? NO_BALLOTS
  const shown =
    ballots.find(({ id }) => id === chosen) ??
    ballots.find(({ revealedAt }) => revealedAt === null) ??
    ballots[0] ??
    null
  return { ballots, shown, choose, loading: data === undefined, error }
}

/** "Rating of 4 interactions · Today, 14:05 · open". */
export function sayBallot(ballot: Ballot, now: Date): string {
  const when = sayWhen(ballot.openedAt, now)
  const name =
    ballot.kind === 'rating'
      ? t('ratings.ballot.rating', { count: ballot.interactions.length, when })
      : t('ratings.ballot.dots', { over: t(`ratings.over.${ballot.over}`), when })
  return ballot.revealedAt === null ? t('ratings.ballot.open', { ballot: name }) : name
}

/** How many people are in a ballot, as far as anybody said; 0 when nobody did. */
export function votersOf(ballot: RatingBallot | DotBallot): number {
  return ballot.kind === 'rating' ? ballot.voters.customer + ballot.voters.provider : ballot.voters
}

/** How many cards are in, of both chairs. */
export function cardsOf(ballot: RatingBallot | DotBallot): number {
  return ballot.kind === 'rating' ? ballot.cardsIn.customer + ballot.cardsIn.provider : ballot.cardsIn
}

/** "5 of 8 cards are in", or how many where nobody said how many vote. */
export function sayCards(cards: number, voters: number): string {
  return voters === 0 ? t('ratings.open.cards', { count: cards }) : t('ratings.open.cardsOf', { count: cards, voters })
}
