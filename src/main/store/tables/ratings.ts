/**
 * Ballots. `open_card` and `open_count` are emptied as a whole before they are written: only so SQLite, with
 * `secure_delete`, clears their pages to the last byte. What is revealed is only ever added to. Rows that do not fit the
 * model (a file from elsewhere) are left out.
 */
import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import { BallotTerms, Card } from '#shared/model/ballot.ts'
import { CHAIRS } from '#shared/model/dimension.ts'
import { BallotId, CardKey } from '#shared/model/ids.ts'
import { Answers, Hands } from '#shared/model/rating.ts'
import { Instant } from '#shared/model/workshop.ts'
import type { RatingsRead, RatingsWrite } from '../../core/ports/ratings-store.ts'

const Tally = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hands'), counts: Hands.shape.counts }),
  z.object({ kind: z.literal('stickers'), dots: z.int() }),
  z.object({ kind: z.literal('cards'), cards: z.int() }),
])
const Said = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rating'), answers: Answers }),
  z.object({ kind: z.literal('dots'), dots: z.int() }),
])

/** A column of JSON, which the table itself has found well-formed. */
function json<T extends z.ZodType>(schema: T) {
  return z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema)
}

const BallotRow = z.object({
  id: BallotId,
  terms: json(BallotTerms),
  openedAt: Instant,
  revealedAt: Instant.nullable(),
})
const OpenCardRow = z.object({ key: CardKey, ballot: BallotId, card: json(Card) })
const Place = z.object({ ballot: BallotId, subject: z.string(), chair: z.enum([...CHAIRS, '']) })
const CountRow = Place.extend({ tally: json(Tally) })
const VoteRow = Place.extend({ key: CardKey, name: z.string(), said: json(Said) })

function readRows<T extends z.ZodType>(schema: T, rows: readonly unknown[]): z.output<T>[] {
  return rows.flatMap((row) => {
    const found = schema.safeParse(row)
    return found.success ? [found.data] : []
  })
}

const BALLOTS = `
  SELECT ballot.id AS id, latest.terms AS terms, opened.at AS openedAt,
    CASE latest.kind WHEN 'revealed' THEN entry.at END AS revealedAt
  FROM ballot
  JOIN entry AS opened ON opened.id = ballot.entry_id
  JOIN ballot_entry AS latest ON latest.entry_id = (SELECT MAX(entry_id) FROM ballot_entry WHERE ballot_id = ballot.id)
  JOIN entry ON entry.id = latest.entry_id
  WHERE latest.kind <> 'discarded'`

/** Everything in the tables of ballots with the ballot that it belongs to, by the shape that it must have. */
const ROWS_OF_BALLOTS: readonly { readonly shape: z.ZodType; readonly sql: string }[] = [
  { shape: BallotRow, sql: BALLOTS },
  { shape: OpenCardRow, sql: 'SELECT key, ballot_id AS ballot, json AS card FROM open_card' },
  { shape: CountRow, sql: 'SELECT ballot_id AS ballot, subject, chair, json AS tally FROM open_count' },
  { shape: VoteRow, sql: 'SELECT key, ballot_id AS ballot, subject, chair, name, json AS said FROM card' },
  { shape: CountRow, sql: 'SELECT ballot_id AS ballot, subject, chair, json AS tally FROM ballot_count' },
]

function findUnfit(db: Database): string[] {
  const found = ROWS_OF_BALLOTS.flatMap(({ shape, sql }) =>
    db
      .prepare<[], { readonly id?: string; readonly ballot?: string }>(sql)
      .all()
      .filter((row) => !shape.safeParse(row).success)
      .map((row) => row.ballot ?? row.id ?? ''),
  )
  return [...new Set(found)]
}

export function ratingsReader(db: Database): RatingsRead {
  const ballots = db.prepare(`${BALLOTS} ORDER BY ballot.entry_id DESC`)
  const revealedUpTo = db.prepare<[number]>(
    `${BALLOTS} AND latest.kind = 'revealed' AND latest.entry_id <= ? ORDER BY ballot.entry_id DESC`,
  )
  const ballot = db.prepare<[string]>(`${BALLOTS} AND ballot.id = ?`)
  const openCards = db.prepare('SELECT key, ballot_id AS ballot, json AS card FROM open_card')
  const countOpenCards = db.prepare<[], number>('SELECT COUNT(*) FROM open_card').pluck()
  const openCounts = db.prepare('SELECT ballot_id AS ballot, subject, chair, json AS tally FROM open_count')
  const votes = db.prepare<[string]>(
    'SELECT key, ballot_id AS ballot, subject, chair, name, json AS said FROM card WHERE ballot_id = ? ORDER BY key',
  )
  const counts = db.prepare<[string]>(
    'SELECT ballot_id AS ballot, subject, chair, json AS tally FROM ballot_count WHERE ballot_id = ?',
  )
  return {
    ballots: () => readRows(BallotRow, ballots.all()),
    revealedUpTo: (moment) => readRows(BallotRow, revealedUpTo.all(moment)),
    ballot: (id) => readRows(BallotRow, ballot.all(id))[0] ?? null,
    openCards: () => readRows(OpenCardRow, openCards.all()),
    countOpenCards: () => countOpenCards.get() ?? 0,
    openCounts: () => readRows(CountRow, openCounts.all()),
    votes: (id) => readRows(VoteRow, votes.all(id)),
    counts: (id) => readRows(CountRow, counts.all(id)),
    unfit: () => findUnfit(db),
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
