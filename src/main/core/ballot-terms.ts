/** How the terms of an open ballot may change, and what hands they allow. */
import type { BallotTerms, RatingTerms } from '#shared/model/ballot.ts'
import { type Hands, QUESTIONS } from '#shared/model/rating.ts'
import { findVotedOn, isThere, nameSubject, refuseMissingSubject, subjectsOf, withSubjects } from './ballot-subjects.ts'
import type { StoredBallot } from './ports/ratings-store.ts'
import type { WorkshopReader } from './ports/workshop-store.ts'
import { Refusal } from './refusal.ts'

/** Refuses `hands-too-many` where more hands went up than people vote in the chair; 0 people means that nobody said how many. */
export function refuseTooManyHands({ voters }: RatingTerms, { chair, counts }: Pick<Hands, 'chair' | 'counts'>): void {
  const most = voters[chair]
  if (most === 0) return
  for (const question of QUESTIONS) {
    const hands = (counts[question] ?? []).reduce((sum, count) => sum + count, 0)
    if (hands > most) throw new Refusal('hands-too-many', { hands, voters: most })
  }
}

type WantedTerms = Omit<RatingTerms, 'anonymous'> | Omit<Extract<BallotTerms, { kind: 'dots' }>, 'anonymous' | 'over'>

function merge({ terms }: StoredBallot, wanted: WantedTerms): BallotTerms {
  if (terms.kind === 'rating' && wanted.kind === 'rating') return { ...terms, ...wanted }
  if (terms.kind === 'dots' && wanted.kind === 'dots') return { ...terms, ...wanted }
  throw new Refusal('ballot-missing')
}

/**
 * The terms after a change. A subject that left the map stays when it was voted on, for undo may bring it back. Refuses
 * `ballot-voted-on`, `hands-too-many`, and new subjects that are not there.
 */
export function reviseTerms(reader: WorkshopReader, ballot: StoredBallot, wanted: WantedTerms): BallotTerms {
  const { ratings } = reader
  const terms = merge(ballot, wanted)
  const before = subjectsOf(ballot.terms)
  const after = subjectsOf(terms)
  for (const subject of after) if (!before.includes(subject)) refuseMissingSubject(reader, terms, subject)
  const counts = ratings.openCounts().filter((count) => count.ballot === ballot.id)
  const voted = findVotedOn(ballot.id, ratings.openCards(), counts)
  const dropped = before.filter((subject) => !after.includes(subject) && voted.has(subject))
  for (const subject of dropped) {
    if (isThere(reader, terms, subject)) throw new Refusal('ballot-voted-on', { subject: nameSubject(reader, subject) })
  }
  if (terms.kind === 'rating') {
    for (const { chair, tally } of counts) {
      if (tally.kind === 'hands' && chair !== '') refuseTooManyHands(terms, { chair, counts: tally.counts })
    }
  }
  return withSubjects(terms, [...after, ...dropped])
}
