/** A card as it is kept: only what was answered, only what was asked, and no name where the ballot is anonymous. */
import type { BallotTerms, Card, DotCard, DotTerms, RatingCard, RatingTerms } from '#shared/model/ballot.ts'
import { foldLine } from '#shared/model/clean-text.ts'
import type { Chair } from '#shared/model/dimension.ts'
import { type Answers, QUESTIONS } from '#shared/model/rating.ts'
import { nameSubject, refuseMissingSubject, subjectsOf } from './ballot-subjects.ts'
import type { WorkshopReader } from './ports/workshop-store.ts'
import { Refusal } from './refusal.ts'

function cleanName(anonymous: boolean, typed: string): string {
  if (anonymous) return ''
  const name = foldLine(typed)
  if (name === '') throw new Refusal('card-name-missing')
  return name
}

function isAnswered(answers: Answers): boolean {
  return QUESTIONS.some((question) => answers[question] !== null)
}

/** What a chair can say: only the customer's is asked how important it is. */
export function answersOf<T extends { importance: unknown }>(chair: Chair, answers: T): T {
  return chair === 'customer' ? answers : { ...answers, importance: null }
}

function cleanRating(reader: WorkshopReader, terms: RatingTerms, card: RatingCard): RatingCard {
  const name = cleanName(terms.anonymous, card.name)
  const said = new Map(card.answers.map(({ interaction, answers }) => [interaction, answersOf(card.chair, answers)]))
  for (const [interaction, answers] of said) if (!isAnswered(answers)) said.delete(interaction)
  if (said.size === 0) throw new Refusal('card-empty')
  for (const interaction of said.keys()) refuseUnasked(reader, terms, interaction)
  // In the order of the ballot: the order in which a person answered is nobody's business.
  const answers = terms.interactions.flatMap((interaction) => {
    const here = said.get(interaction)
    return here ? [{ interaction, answers: here }] : []
  })
  return { kind: 'rating', chair: card.chair, name, answers }
}

function cleanDots(reader: WorkshopReader, terms: DotTerms, card: DotCard): DotCard {
  const name = cleanName(terms.anonymous, card.name)
  const put = new Map<string, number>()
  for (const { subject, dots } of card.dots) put.set(subject, (put.get(subject) ?? 0) + dots)
  for (const [subject, dots] of put) if (dots === 0) put.delete(subject)
  const all = [...put.values()].reduce((sum, dots) => sum + dots, 0)
  if (all === 0) throw new Refusal('card-empty')
  if (all > terms.limit) throw new Refusal('card-too-many-dots', { dots: all, limit: terms.limit })
  for (const subject of put.keys()) refuseUnasked(reader, terms, subject)
  const dots = terms.subjects.flatMap((subject) => {
    const here = put.get(subject)
    return here ? [{ subject, dots: here }] : []
  })
  return { kind: 'dots', name, dots }
}

/** Refuses what is not there any more, and what this ballot does not ask about. */
export function refuseUnasked(reader: WorkshopReader, terms: BallotTerms, subject: string): void {
  refuseMissingSubject(reader, terms, subject)
  if (subjectsOf(terms).includes(subject)) return
  throw new Refusal('ballot-not-about', { subject: nameSubject(reader, subject) })
}

/**
 * Refuses `card-empty`, `card-name-missing`, `card-too-many-dots`, `interaction-missing` and `party-missing`, and a card
 * of another kind than the ballot.
 */
export function cleanCard(reader: WorkshopReader, terms: BallotTerms, card: Card): Card {
  if (terms.kind === 'rating' && card.kind === 'rating') return cleanRating(reader, terms, card)
  if (terms.kind === 'dots' && card.kind === 'dots') return cleanDots(reader, terms, card)
  throw new Refusal('ballot-missing')
}
