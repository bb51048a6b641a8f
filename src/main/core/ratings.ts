/**
 * Ballots. Opening, revising, revealing and throwing away go into the journal; a card that comes in or goes out leaves no
 * entry, no time and no order anywhere, and the log is emptied after each.
 */
import type { Handlers } from '#shared/contract/index.ts'
import type { ratingsCalls } from '#shared/contract/ratings.ts'
import type { BallotId, CardKey, WorkshopId } from '#shared/model/ids.ts'
import { QUESTIONS } from '#shared/model/rating.ts'
import { answersOf, cleanCard, refuseUnasked } from './ballot-card.ts'
import { countCards, splitCards } from './ballot-reveal.ts'
import { countVotes, refuseMissingSubject, subjectsOf, withSubjects } from './ballot-subjects.ts'
import { refuseTooManyHands, reviseTerms } from './ballot-terms.ts'
import { viewBallot } from './ballot-view.ts'
import { addEntry, type JournalDeps } from './journal.ts'
import type { OpenWorkshops } from './open-workshops.ts'
import type { BallotEntryKind, Count, StoredBallot } from './ports/ratings-store.ts'
import type { Chance, Events } from './ports/system.ts'
import type { WorkshopReader, WorkshopWriter } from './ports/workshop-store.ts'
import { Refusal } from './refusal.ts'

export interface RatingsDeps extends JournalDeps {
  readonly open: OpenWorkshops
  readonly events: Events
  readonly chance: Chance
}

/** Refuses `ballot-missing` and `ballot-closed`. */
function openBallot({ ratings }: WorkshopReader, id: BallotId): StoredBallot {
  const ballot = ratings.ballot(id)
  if (!ballot) throw new Refusal('ballot-missing')
  if (ballot.revealedAt !== null) throw new Refusal('ballot-closed')
  return ballot
}

/** Puts one count in the place of what was counted about the same subject before; null takes it out. */
function setCount(writer: WorkshopWriter, count: Count, isNothing: boolean): void {
  const { ballot, subject, chair } = count
  const others = writer.ratings
    .openCounts()
    .filter((one) => one.ballot !== ballot || one.subject !== subject || one.chair !== chair)
  writer.ratings.replaceOpenCounts(isNothing ? others : [...others, count])
}

/** Takes everything out of an open ballot and returns it. */
function emptyBallot({ ratings }: WorkshopWriter, id: BallotId, chance: Chance) {
  const cards = ratings.openCards()
  const counts = ratings.openCounts()
  ratings.replaceOpenCards(chance.shuffle(cards.filter(({ ballot }) => ballot !== id)))
  ratings.replaceOpenCounts(counts.filter(({ ballot }) => ballot !== id))
  return { cards: cards.filter(({ ballot }) => ballot === id), counts: counts.filter(({ ballot }) => ballot === id) }
}

/** Handlers of the calls about ballots. */
export function ratingsArea(deps: RatingsDeps): Handlers<typeof ratingsCalls> {
  const { chance } = deps
  const write = <T>(workshop: WorkshopId, work: (writer: WorkshopWriter) => T): T => {
    const { store } = deps.open.shown(workshop)
    const result = store.write(work)
    store.forget()
    deps.events.emit('ratings.changed', { workshop })
    return result
  }
  const enter = (writer: WorkshopWriter, window: string, kind: BallotEntryKind) =>
    addEntry(writer.journal, deps, { window, area: 'ratings', kind })

  return {
    'ratings.list': ({ workshop }) => {
      const { ratings } = deps.open.shown(workshop).store.read
      return ratings.ballots().map((ballot) => viewBallot(ratings, ballot))
    },
    'ratings.open': ({ workshop, terms: wanted }, { window }) =>
      write(workshop, (writer) => {
        const isOpen = writer.ratings
          .ballots()
          .some(({ terms, revealedAt }) => revealedAt === null && terms.kind === wanted.kind)
        if (isOpen) throw new Refusal('ballot-open')
        const terms = withSubjects(wanted, subjectsOf(wanted))
        for (const subject of subjectsOf(terms)) refuseMissingSubject(writer, terms, subject)
        const ballot = deps.ids.next() as BallotId
        writer.ratings.add(ballot, enter(writer, window, 'opened'), terms)
        return { ballot }
      }),
    'ratings.revise': ({ workshop, ballot: id, terms: wanted }, { window }) => {
      write(workshop, (writer) => {
        const ballot = openBallot(writer, id)
        const terms = reviseTerms(writer, ballot, wanted)
        if (JSON.stringify(terms) === JSON.stringify(ballot.terms)) return
        writer.ratings.addEntry(id, enter(writer, window, 'revised'), 'revised', terms)
      })
      return null
    },
    'ratings.submit': ({ workshop, ballot: id, card: wanted, key = chance.key() as CardKey }) =>
      write(workshop, (writer) => {
        const { terms } = openBallot(writer, id)
        const card = cleanCard(writer, terms, wanted)
        const cards = writer.ratings.openCards()
        if (!cards.some((one) => one.key === key)) {
          writer.ratings.replaceOpenCards(chance.shuffle([...cards, { key, ballot: id, card }]))
        }
        return { card: key }
      }),
    'ratings.takeBack': ({ workshop, ballot: id, card }) => {
      write(workshop, (writer) => {
        openBallot(writer, id)
        const cards = writer.ratings.openCards()
        const others = cards.filter(({ key, ballot }) => key !== card || ballot !== id)
        if (others.length === cards.length) throw new Refusal('card-missing')
        writer.ratings.replaceOpenCards(chance.shuffle(others))
      })
      return null
    },
    'ratings.setHands': ({ workshop, ballot: id, hands }) => {
      write(workshop, (writer) => {
        const { terms } = openBallot(writer, id)
        if (terms.kind !== 'rating') throw new Refusal('ballot-missing')
        refuseUnasked(writer, terms, hands.interaction)
        const counts = answersOf(hands.chair, hands.counts)
        refuseTooManyHands(terms, { ...hands, counts })
        const isNothing = QUESTIONS.every((question) => counts[question] === null)
        const place = { ballot: id, subject: hands.interaction, chair: hands.chair }
        setCount(writer, { ...place, tally: { kind: 'hands', counts } }, isNothing)
      })
      return null
    },
    'ratings.setStickers': ({ workshop, ballot: id, stickers: { subject, dots } }) => {
      write(workshop, (writer) => {
        const { terms } = openBallot(writer, id)
        if (terms.kind !== 'dots') throw new Refusal('ballot-missing')
        refuseUnasked(writer, terms, subject)
        setCount(writer, { ballot: id, subject, chair: '', tally: { kind: 'stickers', dots } }, dots === 0)
      })
      return null
    },
    'ratings.reveal': ({ workshop, ballot: id }, { window }) => {
      write(workshop, (writer) => {
        const ballot = openBallot(writer, id)
        const { cards, counts } = emptyBallot(writer, id, chance)
        if (cards.length === 0 && counts.every((count) => countVotes(count) === 0)) {
          throw new Refusal('ballot-without-votes')
        }
        writer.ratings.keep(splitCards(cards, chance), [...counts, ...countCards(ballot, cards)])
        writer.ratings.addEntry(id, enter(writer, window, 'revealed'), 'revealed', ballot.terms)
      })
      return null
    },
    'ratings.discard': ({ workshop, ballot: id }, { window }) => {
      write(workshop, (writer) => {
        const { terms } = openBallot(writer, id)
        emptyBallot(writer, id, chance)
        writer.ratings.addEntry(id, enter(writer, window, 'discarded'), 'discarded', terms)
      })
      return null
    },
  }
}
