/**
 * Ballots. `open_card` and `open_count` are emptied as a whole before they are written: only so SQLite, with
 * `secure_delete`, clears their pages to the last byte. What is revealed is only ever added to.
 */
import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import { BallotTerms, Card } from '#shared/model/ballot.ts'
import { CHAIRS } from '#shared/model/dimension.ts'
import type { BallotId, CardKey } from '#shared/model/ids.ts'
import { Answers, Hands } from '#shared/model/rating.ts'
import type { Count, RatingsRead, RatingsWrite, StoredBallot, Vote } from '../../core/ports/ratings-store.ts'

const ChairOrNone = z.enum([...CHAIRS, ''])
const Tally = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hands'), counts: Hands.shape.counts }),
  z.object({ kind: z.literal('stickers'), dots: z.int() }),
  z.object({ kind: z.literal('cards'), cards: z.int() }),
])
const Said = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rating'), answers: Answers }),
  z.object({ kind: z.literal('dots'), dots: z.int() }),
])

interface BallotRow {
  id: BallotId
  terms: string
  openedAt: string
  revealedAt: string | null
}
interface OpenCardRow {
  key: CardKey
  ballot: BallotId
  json: string
}
interface CountRow {
  ballot: BallotId
  subject: string
  chair: string
  json: string
}
type VoteRow = CountRow & { key: CardKey; name: string }

const BALLOTS = `
  SELECT ballot.id AS id, latest.terms AS terms, opened.at AS openedAt,
    CASE latest.kind WHEN 'revealed' THEN entry.at END AS revealedAt
  FROM ballot
  JOIN entry AS opened ON opened.id = ballot.entry_id
  JOIN ballot_entry AS latest ON latest.entry_id = (SELECT MAX(entry_id) FROM ballot_entry WHERE ballot_id = ballot.id)
  JOIN entry ON entry.id = latest.entry_id
  WHERE latest.kind <> 'discarded'`

function readBallot({ id, terms, openedAt, revealedAt }: BallotRow): StoredBallot {
  return { id, terms: BallotTerms.parse(JSON.parse(terms)), openedAt, revealedAt }
}

function readCount({ ballot, subject, chair, json }: CountRow): Count {
  return { ballot, subject, chair: ChairOrNone.parse(chair), tally: Tally.parse(JSON.parse(json)) }
}

function readVote({ key, ballot, subject, chair, name, json }: VoteRow): Vote {
  return { key, ballot, subject, chair: ChairOrNone.parse(chair), name, said: Said.parse(JSON.parse(json)) }
}

export function ratingsReader(db: Database): RatingsRead {
  const ballots = db.prepare<[], BallotRow>(`${BALLOTS} ORDER BY ballot.entry_id DESC`)
  const ballot = db.prepare<[string], BallotRow>(`${BALLOTS} AND ballot.id = ?`)
  const openCards = db.prepare<[], OpenCardRow>('SELECT key, ballot_id AS ballot, json FROM open_card')
  const openCounts = db.prepare<[], CountRow>('SELECT ballot_id AS ballot, subject, chair, json FROM open_count')
  const votes = db.prepare<[string], VoteRow>(
    'SELECT key, ballot_id AS ballot, subject, chair, name, json FROM card WHERE ballot_id = ? ORDER BY key',
  )
  const counts = db.prepare<[string], CountRow>(
    'SELECT ballot_id AS ballot, subject, chair, json FROM ballot_count WHERE ballot_id = ?',
  )
  return {
    ballots: () => ballots.all().map(readBallot),
    ballot(id) {
      const row = ballot.get(id)
      return row ? readBallot(row) : null
    },
    openCards: () =>
      openCards.all().map(({ key, ballot, json }) => ({ key, ballot, card: Card.parse(JSON.parse(json)) })),
    openCounts: () => openCounts.all().map(readCount),
    votes: (id) => votes.all(id).map(readVote),
    counts: (id) => counts.all(id).map(readCount),
  }
}

export function ratingsWriter(db: Database): RatingsWrite {
  const add = db.prepare<[string, number, string, number]>(
    'INSERT INTO ballot (id, entry_id, kind, anonymous) VALUES (?, ?, ?, ?)',
  )
  const addEntry = db.prepare<[number, string, string, string]>(
    'INSERT INTO ballot_entry (entry_id, ballot_id, kind, terms) VALUES (?, ?, ?, ?)',
  )
  const clearCards = db.prepare('DELETE FROM open_card')
  const addCard = db.prepare<[string, string, string]>('INSERT INTO open_card (key, ballot_id, json) VALUES (?, ?, ?)')
  const clearCounts = db.prepare('DELETE FROM open_count')
  const count = '(ballot_id, subject, chair, json) VALUES (?, ?, ?, ?)'
  const addOpenCount = db.prepare<[string, string, string, string]>(`INSERT INTO open_count ${count}`)
  const keepCount = db.prepare<[string, string, string, string]>(`INSERT INTO ballot_count ${count}`)
  const keepVote = db.prepare<[string, string, string, string, string, string]>(
    'INSERT INTO card (key, ballot_id, subject, chair, name, json) VALUES (?, ?, ?, ?, ?, ?)',
  )
  return {
    ...ratingsReader(db),
    add(id, entry, terms) {
      add.run(id, entry, terms.kind, terms.anonymous ? 1 : 0)
      addEntry.run(entry, id, 'opened', JSON.stringify(terms))
    },
    addEntry: (id, entry, kind, terms) => {
      addEntry.run(entry, id, kind, JSON.stringify(terms))
    },
    replaceOpenCards(cards) {
      clearCards.run()
      for (const { key, ballot, card } of cards) addCard.run(key, ballot, JSON.stringify(card))
    },
    replaceOpenCounts(counts) {
      clearCounts.run()
      for (const { ballot, subject, chair, tally } of counts) {
        addOpenCount.run(ballot, subject, chair, JSON.stringify(tally))
      }
    },
    keep(votes, counts) {
      for (const { key, ballot, subject, chair, name, said } of votes) {
        keepVote.run(key, ballot, subject, chair, name, JSON.stringify(said))
      }
      for (const { ballot, subject, chair, tally } of counts) {
        keepCount.run(ballot, subject, chair, JSON.stringify(tally))
      }
    },
  }
}
