/** A ballot as the facilitator's window sees it: of an open one the number of cards, never what is on them. */
import type { Ballot, DotBallot, DotTerms, RatingBallot, RatingTerms } from '#shared/model/ballot.ts'
import type { Chair } from '#shared/model/dimension.ts'
import type { InteractionId } from '#shared/model/ids.ts'
import type { ChairVotes, Hands } from '#shared/model/rating.ts'
import type { Count, RatingsRead, StoredBallot, Vote } from './ports/ratings-store.ts'

/** What is in a ballot. While it is open the votes are none, and the cards are counted by chair alone. */
interface Contents {
  readonly votes: readonly Vote[]
  readonly counts: readonly Count[]
  readonly cardsIn: (chair: Chair | '') => number
}

function readOpen(read: RatingsRead, { id }: StoredBallot): Contents {
  const chairs = read
    .openCards()
    .filter(({ ballot }) => ballot === id)
    .map(({ card }) => (card.kind === 'rating' ? card.chair : ''))
  return {
    votes: [],
    counts: read.openCounts().filter(({ ballot }) => ballot === id),
    cardsIn: (chair) => chairs.filter((one) => one === chair).length,
  }
}

function readRevealed(read: RatingsRead, { id }: StoredBallot): Contents {
  const counts = read.counts(id)
  const cardsIn = (chair: Chair | '') =>
    counts.reduce((sum, count) => {
      return count.tally.kind === 'cards' && count.chair === chair ? sum + count.tally.cards : sum
    }, 0)
  return { votes: read.votes(id), counts, cardsIn }
}

function viewRating(ballot: StoredBallot, terms: RatingTerms, { votes, counts, cardsIn }: Contents): RatingBallot {
  const { id, openedAt, revealedAt } = ballot
  const hands = counts.flatMap(({ subject, chair, tally }): Hands[] =>
    tally.kind === 'hands' && chair !== ''
      ? [{ interaction: subject as InteractionId, chair, counts: tally.counts }]
      : [],
  )
  const votesOf = (interaction: InteractionId, chair: Chair): ChairVotes => ({
    cards: votes.flatMap((vote) =>
      vote.subject === interaction && vote.chair === chair && vote.said.kind === 'rating' ? [vote.said.answers] : [],
    ),
    hands: hands.find((one) => one.interaction === interaction && one.chair === chair)?.counts ?? null,
  })
  const results = terms.interactions.map((interaction) => ({
    interaction,
    customer: votesOf(interaction, 'customer'),
    provider: votesOf(interaction, 'provider'),
  }))
  return {
    ...{ ...terms, id, openedAt, revealedAt, hands },
    cardsIn: { customer: cardsIn('customer'), provider: cardsIn('provider') },
    results: revealedAt === null ? null : results,
  }
}

function viewDots(ballot: StoredBallot, terms: DotTerms, { votes, counts, cardsIn }: Contents): DotBallot {
  const { id, openedAt, revealedAt } = ballot
  const stickers = counts.flatMap(({ subject, tally }) =>
    tally.kind === 'stickers' ? [{ subject, dots: tally.dots }] : [],
  )
  const sums = new Map<string, number>(terms.subjects.map((subject) => [subject, 0]))
  const add = (subject: string, dots: number) => sums.set(subject, (sums.get(subject) ?? 0) + dots)
  for (const { subject, dots } of stickers) add(subject, dots)
  for (const { subject, said } of votes) if (said.kind === 'dots') add(subject, said.dots)
  const results = [...sums].map(([subject, dots]) => ({ subject, dots }))
  return {
    ...{ ...terms, id, openedAt, revealedAt, stickers },
    cardsIn: cardsIn(''),
    results: revealedAt === null ? null : results,
  }
}

/** What the facilitator's window may know of a ballot now. */
export function viewBallot(read: RatingsRead, ballot: StoredBallot): Ballot {
  const contents = ballot.revealedAt === null ? readOpen(read, ballot) : readRevealed(read, ballot)
  const { terms } = ballot
  return terms.kind === 'rating' ? viewRating(ballot, terms, contents) : viewDots(ballot, terms, contents)
}
