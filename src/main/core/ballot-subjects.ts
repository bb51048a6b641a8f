/** What a ballot asks about: whether it is there, what it is called, and what somebody has voted on already. */
import type { BallotTerms } from '#shared/model/ballot.ts'
import type { BallotId, InteractionId, PartyId } from '#shared/model/ids.ts'
import { refuseMissingInteraction, refuseMissingParty } from './missing.ts'
import type { Count, OpenCard } from './ports/ratings-store.ts'
import type { WorkshopReader } from './ports/workshop-store.ts'

/** The subjects in the order in which they are asked. */
export function subjectsOf(terms: BallotTerms): readonly string[] {
  return terms.kind === 'rating' ? terms.interactions : terms.subjects
}

/** The same terms about other subjects, each once. */
export function withSubjects<T extends BallotTerms>(terms: T, subjects: readonly string[]): T {
  const once = [...new Set(subjects)]
  return terms.kind === 'rating' ? { ...terms, interactions: once as InteractionId[] } : { ...terms, subjects: once }
}

/** Whether a subject is there now. */
export function isThere({ contents }: WorkshopReader, terms: BallotTerms, subject: string): boolean {
  if (terms.kind === 'rating' || terms.over === 'interactions') return contents.hasInteraction(subject as InteractionId)
  return terms.over === 'parties' ? contents.hasParty(subject as PartyId) : true
}

/** Refuses with the name of a subject that is not there any more. */
export function refuseMissingSubject(reader: WorkshopReader, terms: BallotTerms, subject: string): void {
  if (isThere(reader, terms, subject)) return
  if (terms.kind === 'dots' && terms.over === 'parties') refuseMissingParty(reader, subject as PartyId)
  else refuseMissingInteraction(reader, subject as InteractionId)
}

/** What the person knows a subject by. */
export function nameSubject({ contents }: WorkshopReader, subject: string): string {
  return contents.nameInteraction(subject as InteractionId) ?? contents.nameParty(subject as PartyId) ?? subject
}

/** How many hands went up, or dots lie there. */
export function countVotes({ tally }: Count): number {
  if (tally.kind === 'stickers') return tally.dots
  if (tally.kind === 'cards') return tally.cards
  return Object.values(tally.counts).reduce(
    (sum, counts) => sum + (counts ?? []).reduce((all, count) => all + count, 0),
    0,
  )
}

/** The subjects of an open ballot that somebody has voted on. */
export function findVotedOn(
  ballot: BallotId,
  cards: readonly OpenCard[],
  counts: readonly Count[],
): ReadonlySet<string> {
  const voted = new Set<string>()
  for (const open of cards) {
    if (open.ballot !== ballot) continue
    if (open.card.kind === 'rating') for (const { interaction } of open.card.answers) voted.add(interaction)
    else for (const { subject } of open.card.dots) voted.add(subject)
  }
  for (const count of counts) if (count.ballot === ballot && countVotes(count) > 0) voted.add(count.subject)
  return voted
}
