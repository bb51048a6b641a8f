/** Puts into a fresh practice workshop what a class needs to begin at a block: agenda, progress, evidence, ballot, change. */

import type { RatingTerms } from '#shared/model/ballot.ts'
import { cleanChangeFacts, EMPTY_CHANGE } from '#shared/model/change.ts'
import type { Agenda, Progress } from '#shared/model/guide.ts'
import { NO_PROGRESS } from '#shared/model/guide.ts'
import type { BallotId, CardKey, ChangeId } from '#shared/model/ids.ts'
import type { PracticeBlock } from '#shared/model/practice.ts'
import { countCards, splitCards } from './ballot-reveal.ts'
import { addEntry, type JournalDeps } from './journal.ts'
import type { OpenCard, StoredBallot } from './ports/ratings-store.ts'
import type { Chance } from './ports/system.ts'
import type { EntryFacts, WorkshopWriter } from './ports/workshop-store.ts'
import { type PracticeRoom, readPracticeRoom } from './practice-room.ts'

export interface PracticeSeed {
  readonly at: PracticeBlock
  /** `room.json`. */
  readonly room: Uint8Array
  /** Of the 90 minutes; it is in the workshop already. */
  readonly agenda: Agenda
  readonly window: string
}

export interface PracticeSeedDeps extends JournalDeps {
  readonly chance: Chance
}

/** A review lies this many days ahead, as the method proposes. */
const REVIEW_DAYS = 30
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** The blocks before are done in the minutes that were planned for them, and the class stands at `at`. */
function progressAt({ blocks }: Agenda, at: PracticeBlock, now: number): Progress {
  const place = blocks.findIndex(({ kind }) => kind === at)
  const before = blocks.slice(0, place)
  const current = blocks[place]
  if (current === undefined) return NO_PROGRESS
  let began = now - before.reduce((sum, { minutes }) => sum + minutes * MINUTE, 0)
  const startedAt = new Date(began).toISOString()
  const done = before.map(({ id, minutes }) => {
    const enteredAt = new Date(began).toISOString()
    began += minutes * MINUTE
    return { block: id, state: 'done' as const, enteredAt, spentMs: minutes * MINUTE, unmet: [] }
  })
  const here = {
    block: current.id,
    state: 'now' as const,
    enteredAt: new Date(now).toISOString(),
    spentMs: 0,
    unmet: [],
  }
  return { ...NO_PROGRESS, startedAt, blocks: [...done, here] }
}

function cardsOf({ votes }: NonNullable<PracticeRoom['ballot']>, ballot: BallotId, chance: Chance): OpenCard[] {
  return (['customer', 'provider'] as const).flatMap((chair) => {
    const people = Math.max(...votes.map((one) => one[chair].length))
    return Array.from({ length: people }, (_, person): OpenCard => {
      const answers = votes.flatMap(({ interaction, [chair]: said }) => {
        const here = said[person]
        return here ? [{ interaction, answers: here }] : []
      })
      return { key: chance.key() as CardKey, ballot, card: { kind: 'rating', chair, name: '', answers } }
    })
  })
}

/** Call it inside the transaction that makes the workshop, once its map is there. */
export function seedPractice(writer: WorkshopWriter, deps: PracticeSeedDeps, seed: PracticeSeed): void {
  const { at, agenda, window } = seed
  const now = deps.clock.now()
  const map = { parties: writer.contents.parties(), interactions: writer.contents.interactions() }
  const room = readPracticeRoom(seed.room, at, map, deps.ids, deps.clock.dayOf(now))
  const enter = (area: EntryFacts['area'], kind: string) => addEntry(writer.journal, deps, { window, area, kind })

  for (const said of room.evidence) writer.evidence.add(enter('evidence', said.kind), said)
  for (const { said, measured } of room.measures) {
    writer.evidence.add(enter('evidence', said.kind), said)
    const entry = enter('measures', 'recorded')
    for (const one of measured) writer.measures.add(entry, { id: one.id, measure: one.measure, now: one })
  }
  if (room.ballot) {
    const id = deps.ids.next() as BallotId
    const terms: RatingTerms = {
      kind: 'rating',
      interactions: room.ballot.votes.map(({ interaction }) => interaction),
      voters: room.ballot.voters,
      anonymous: true,
    }
    const cards = cardsOf(room.ballot, id, deps.chance)
    writer.ratings.add(id, enter('ratings', 'opened'), terms)
    if (room.ballot.revealed) {
      const ballot: StoredBallot = { id, terms, openedAt: now, revealedAt: null }
      writer.ratings.keep(splitCards(cards, deps.chance), countCards(ballot, cards))
      writer.ratings.addEntry(id, enter('ratings', 'revealed'), 'revealed', terms)
    } else {
      writer.ratings.replaceOpenCards(deps.chance.shuffle(cards))
    }
  }
  if (room.change) {
    const { interaction, case: told, ...facts } = room.change
    const change = deps.ids.next() as ChangeId
    const entry = enter('changes', 'logged')
    const reviewDate = deps.clock.dayOf(new Date(Date.parse(now) + REVIEW_DAYS * DAY).toISOString())
    const clean = cleanChangeFacts({ ...EMPTY_CHANGE, ...facts, reviewDate, status: 'planned' })
    writer.changes.add(change, { interaction, follows: null }, entry)
    writer.changes.addEntry(change, entry, { ...clean, kind: 'logged', comment: '' })
    writer.evidence.add(enter('evidence', 'case'), { kind: 'case', subject: change, value: told })
  }
  if (at !== 'frame') writer.guide.addProgress(enter('guide', 'started'), progressAt(agenda, at, Date.parse(now)))
}
