/** What a ballot asks about: whether it is there, what it is called, and what somebody has voted on already. */
import type { BallotTerms } from '#shared/model/ballot.ts'
import { foldLine } from '#shared/model/clean-text.ts'
import type { BallotId, InteractionId, PartyId } from '#shared/model/ids.ts'
import type { Note } from '#shared/model/note.ts'
import { refuseMissingInteraction, refuseMissingParty } from './missing.ts'
import type { Count, OpenCard } from './ports/ratings-store.ts'
import type { WorkshopReader } from './ports/workshop-store.ts'
import { Refusal } from './refusal.ts'

/** The subjects in the order in which they are asked. */
export function subjectsOf(terms: BallotTerms): readonly string[] {
  return terms.kind === 'rating' ? terms.interactions : terms.subjects
}

/** The same terms about other subjects, each once. */
export function withSubjects<T extends BallotTerms>(terms: T, subjects: readonly string[]): T {
  const once = [...new Set(subjects)]
  return terms.kind === 'rating' ? { ...terms, interactions: once as InteractionId[] } : { ...terms, subjects: once }
}

/** What a note said, oldest first; null where it was taken back. */
function pastOfNote({ evidence }: WorkshopReader, id: string): readonly (Note | null)[] {
  return evidence.said('note', id).flatMap((one) => (one.kind === 'note' ? [one.value] : []))
}

/** Whether a subject is there now. */
export function isThere(reader: WorkshopReader, terms: BallotTerms, subject: string): boolean {
  const { contents } = reader
  if (terms.kind === 'rating' || terms.over === 'interactions') return contents.hasInteraction(subject as InteractionId)
  if (terms.over === 'parties') return contents.hasParty(subject as PartyId)
  return (pastOfNote(reader, subject).at(-1) ?? null) !== null
}

/** Refuses with the name of a subject that is not there any more. */
export function refuseMissingSubject(reader: WorkshopReader, terms: BallotTerms, subject: string): void {
  if (isThere(reader, terms, subject)) return
  if (terms.kind === 'rating' || terms.over === 'interactions') {
    refuseMissingInteraction(reader, subject as InteractionId)
  } else if (terms.over === 'parties') {
    refuseMissingParty(reader, subject as PartyId)
  } else {
    throw new Refusal('note-missing', { note: subject, name: nameSubject(reader, subject) })
  }
}

/** Enough of a note to know it by. */
const NOTE_CHARACTERS = 60

function nameNote(reader: WorkshopReader, id: string): string | null {
  const said = pastOfNote(reader, id).findLast((note) => note !== null)
  if (!said) return null
  const line = foldLine(said.text)
  return line.length > NOTE_CHARACTERS ? `${line.slice(0, NOTE_CHARACTERS)}…` : line
}

/** What the person knows a subject by, also one that is gone. */
export function nameSubject(reader: WorkshopReader, subject: string): string {
  const { contents } = reader
  return (
    contents.nameInteraction(subject as InteractionId) ??
    contents.nameParty(subject as PartyId) ??
    nameNote(reader, subject) ??
    subject
  )
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
