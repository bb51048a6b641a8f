/** Results stay when the cards go: every dot, mean, gap and sum is what it was. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resultOf } from '#shared/method/rating.ts'
import type { Ballot, BallotTerms } from '#shared/model/ballot.ts'
import { CHAIRS } from '#shared/model/dimension.ts'
import type { BallotId, CardKey, InteractionId } from '#shared/model/ids.ts'
import type { Answer, Counts } from '#shared/model/rating.ts'
import { viewBallot } from '../../../src/main/core/ballot-view.ts'
import type { Count, RatingsRead, StoredBallot, Vote } from '../../../src/main/core/ports/ratings-store.ts'
import { countCards } from '../../../src/main/core/purge/count-cards.ts'

const ID = 'ballot-one' as BallotId
const ONE = 'shape:one' as InteractionId
const TWO = 'shape:two' as InteractionId

function reading(terms: BallotTerms, votes: readonly Vote[], counts: readonly Count[]): RatingsRead {
  const ballot: StoredBallot = { id: ID, terms, openedAt: '2026-03-02T09:00:00Z', revealedAt: '2026-03-02T09:10:00Z' }
  const open = { openCards: () => [], openCounts: () => [], countOpenCards: () => 0 }
  const nothing = { ...open, unfit: () => [], revealedUpTo: () => [ballot] }
  return { ...nothing, ballots: () => [ballot], ballot: () => ballot, votes: () => votes, counts: () => counts }
}

function view(read: RatingsRead): Ballot {
  const [ballot] = read.ballots()
  if (!ballot) throw new Error('there is no ballot')
  return viewBallot(read, ballot)
}

const answer = fc.oneof(
  fc.integer({ min: 1, max: 5 }),
  fc.constant('unknown' as const),
  fc.constant(null),
) as fc.Arbitrary<Answer>
const answers = fc.record({ what: answer, when: answer, way: answer, effort: answer, importance: answer })
const place = fc.record({ subject: fc.constantFrom(ONE, TWO), chair: fc.constantFrom(...CHAIRS) })
const hands = fc.tuple(
  ...Array.from({ length: 6 }, () => fc.integer({ min: 0, max: 4 })),
) as unknown as fc.Arbitrary<Counts>

test('of a rating everything is told as before, except what needs whole cards', () => {
  const rating: BallotTerms = {
    ...{ kind: 'rating', interactions: [ONE, TWO], voters: { customer: 20, provider: 20 }, anonymous: true },
  }
  const votesOf = fc.array(fc.record({ place, answers }), { maxLength: 30 })
  const handsOf = fc.uniqueArray(fc.record({ place, hands }), {
    selector: ({ place: at }) => JSON.stringify(at),
    maxLength: 4,
  })
  fc.assert(
    fc.property(votesOf, handsOf, (said, raised) => {
      const votes = said.map(
        ({ place: at, answers: given }, index): Vote => ({
          ...{ key: `key-${index}` as CardKey, ballot: ID, ...at, name: '' },
          said: { kind: 'rating', answers: given },
        }),
      )
      const counts = raised.map(
        ({ place: at, hands: what }): Count => ({
          ...{ ballot: ID, ...at },
          tally: { kind: 'hands', counts: { what, when: null, way: null, effort: null, importance: null } },
        }),
      )
      const before = view(reading(rating, votes, counts))
      const after = view(reading(rating, [], countCards(reading(rating, votes, counts))))
      const figures = (ballot: Ballot) =>
        ballot.kind === 'rating'
          ? (ballot.results ?? []).map(resultOf).map(({ exactlyServed: _, customer, provider, ...result }) => ({
              ...result,
              customer: { ...customer, voters: 0, tooFew: false },
              provider: { ...provider, voters: 0, tooFew: false },
            }))
          : []
      expect(figures(before)).toHaveLength(2)
      expect(figures(after)).toEqual(figures(before))
    }),
  )
})

test('dots of cards are counted to those on the sheet', () => {
  const terms: BallotTerms = {
    ...{ kind: 'dots', over: 'interactions', subjects: [ONE, TWO], limit: 3, voters: 8, anonymous: true },
  }
  const vote = (subject: string, dots: number, index: number): Vote => ({
    ...{ key: `key-${index}` as CardKey, ballot: ID, subject, chair: '', name: '' },
    said: { kind: 'dots', dots },
  })
  const sheet: Count = { ballot: ID, subject: ONE, chair: '', tally: { kind: 'stickers', dots: 4 } }
  const cards: Count = { ballot: ID, subject: '', chair: '', tally: { kind: 'cards', cards: 2 } }
  const read = reading(terms, [vote(ONE, 2, 1), vote(TWO, 1, 2), vote(ONE, 1, 3)], [sheet, cards])
  const after = view(reading(terms, [], countCards(read)))
  expect(after.results).toEqual(view(read).results)
  expect(after).toMatchObject({ cardsIn: 2, results: [{ dots: 7 }, { dots: 1 }] })
})
