/** What remains of revealed ballots when their cards go: the same answers, as if they had been counted by hand. */
import { type Answer, type Counts, HIGHEST_SCORE, QUESTIONS } from '#shared/model/rating.ts'
import type { Count, RatingsRead, Tally, Vote } from '../ports/ratings-store.ts'

type Hands = Extract<Tally, { kind: 'hands' }>['counts']
type Mutable<T> = { -readonly [K in keyof T]: T[K] }

const NO_HANDS: Hands = { what: null, when: null, way: null, effort: null, importance: null }

function countAnswer(counts: Counts | null, answer: Answer): Counts | null {
  if (answer === null) return counts
  const next: Counts = [...(counts ?? [0, 0, 0, 0, 0, 0])]
  const place = answer === 'unknown' ? HIGHEST_SCORE : answer - 1
  next[place] = (next[place] ?? 0) + 1
  return next
}

function addVote(tally: Tally | undefined, { said }: Vote): Tally {
  if (said.kind === 'dots') return { kind: 'stickers', dots: said.dots + (tally?.kind === 'stickers' ? tally.dots : 0) }
  const counts: Mutable<Hands> = { ...(tally?.kind === 'hands' ? tally.counts : NO_HANDS) }
  for (const question of QUESTIONS) counts[question] = countAnswer(counts[question], said.answers[question])
  return { kind: 'hands', counts }
}

/** All counts of a ballot with its votes among them, and how many votes those are. */
function countBallot(counts: readonly Count[], votes: readonly Vote[]): Count[] {
  const places = new Map(counts.map((count) => [JSON.stringify([count.subject, count.chair]), count]))
  for (const vote of votes) {
    const { ballot, subject, chair } = vote
    const place = JSON.stringify([subject, chair])
    places.set(place, { ballot, subject, chair, tally: addVote(places.get(place)?.tally, vote) })
  }
  return [...places.values()]
}

/** The counts of every revealed ballot, with all cards counted in. */
export function countCards(ratings: RatingsRead): Count[] {
  return ratings.ballots().flatMap(({ id }) => countBallot(ratings.counts(id), ratings.votes(id)))
}
