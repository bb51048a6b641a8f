/** The life of ballots: who may vote on what, what is refused, and what a reveal gives. */
import { expect, test } from 'vitest'
import type { BallotId, CardKey, InteractionId, NoteId } from '#shared/model/ids.ts'
import {
  DOTS,
  dotCard,
  handsFor,
  NOT_ASKED,
  openVoting,
  QUOTES,
  RATING,
  REPAIRS,
  ratingCard,
  SILENT,
  voting,
} from './ballot-builders.ts'
import { interaction } from './map-builders.ts'
import { execute, pathOf, readRows } from './read-file.ts'

const ALL_FOUR = { what: 4, when: 3, way: 5, effort: 'unknown', importance: 5 } as const

test('a rating is opened, voted in from both chairs by card and by hand, revealed, and its results hold all of it', async () => {
  const { app, workshop, open, submit, rating, reveal } = await openVoting()
  const ballot = await open()
  expect(await rating()).toMatchObject({
    ...{ id: ballot, openedAt: '2026-03-02T09:00:00.000Z', revealedAt: null, results: null, hands: [] },
    ...{ cardsIn: { customer: 0, provider: 0 }, anonymous: true },
  })
  app.clock.pass(60_000)
  await submit(ballot, ratingCard('customer', { quotes: ALL_FOUR, repairs: { what: 1 } }))
  await submit(ballot, ratingCard('provider', { quotes: { what: 5, importance: 5 } }))
  await app.get('ratings.setHands', { workshop, ballot, hands: handsFor(REPAIRS, 'customer', [1, 2, 0, 0, 0, 3]) })
  expect(await rating()).toMatchObject({ cardsIn: { customer: 1, provider: 1 }, results: null })
  await reveal(ballot)
  const hands = { ...NOT_ASKED, what: [1, 2, 0, 0, 0, 3] }
  expect(await rating()).toMatchObject({
    revealedAt: '2026-03-02T09:01:00.000Z',
    cardsIn: { customer: 1, provider: 1 },
    hands: [{ interaction: REPAIRS, chair: 'customer', counts: hands }],
    results: [
      {
        interaction: QUOTES,
        customer: { cards: [ALL_FOUR], hands: null },
        // How important it is was asked of the customer's chair alone.
        provider: { cards: [{ ...SILENT, what: 5 }], hands: null },
      },
      {
        interaction: REPAIRS,
        customer: { cards: [{ ...SILENT, what: 1 }], hands },
        provider: { cards: [], hands: null },
      },
    ],
  })
})

test('dots are put, counted from a sheet, and summed', async () => {
  const { app, workshop, open, submit, dots, reveal } = await openVoting()
  const ballot = await open(DOTS)
  await submit(ballot, dotCard({ quotes: 2, repairs: 1 }))
  await submit(ballot, dotCard({ quotes: 1 }))
  await app.get('ratings.setStickers', { workshop, ballot, stickers: { subject: REPAIRS, dots: 4 } })
  expect(await dots()).toMatchObject({ cardsIn: 2, stickers: [{ subject: REPAIRS, dots: 4 }], results: null })
  await reveal(ballot)
  expect((await dots()).results).toEqual([
    { subject: QUOTES, dots: 3 },
    { subject: REPAIRS, dots: 5 },
  ])
})

test('a card can be taken back until the reveal, by its key alone', async () => {
  const { app, workshop, open, submit, rating, reveal } = await openVoting()
  const ballot = await open()
  const { card } = await submit(ballot, ratingCard('customer', { quotes: { what: 1 } }))
  await submit(ballot, ratingCard('customer', { quotes: { what: 4 } }))
  await app.get('ratings.takeBack', { workshop, ballot, card })
  expect(await app.refusal('ratings.takeBack', { workshop, ballot, card })).toBe('card-missing')
  expect((await rating()).cardsIn.customer).toBe(1)
  const other = await submit(ballot, ratingCard('customer', { quotes: { what: 5 } }))
  await reveal(ballot)
  expect(await app.refusal('ratings.takeBack', { workshop, ballot, card: other.card })).toBe('ballot-closed')
  expect((await rating()).results?.[0]?.customer.cards.map(({ what }) => what).sort()).toEqual([4, 5])
})

test('a card that is sent twice under one key is taken once', async () => {
  const { app, workshop, open, rating } = await openVoting()
  const ballot = await open()
  const card = ratingCard('customer', { quotes: { what: 1 } })
  const key = 'chosen-by-the-window' as CardKey
  for (let time = 0; time < 2; time += 1) {
    expect(await app.get('ratings.submit', { workshop, ballot, card, key })).toEqual({ card: key })
  }
  expect((await rating()).cardsIn.customer).toBe(1)
})

test('what does not fit is refused and leaves nothing behind', async () => {
  const { app, workshop, open, list } = await openVoting()
  const gone = 'shape:gone' as InteractionId
  expect(await app.refusal('ratings.open', { workshop, terms: { ...RATING, interactions: [QUOTES, gone] } })).toBe(
    'interaction-missing',
  )
  expect(await app.refusal('ratings.open', { workshop, terms: { ...DOTS, over: 'parties' } })).toBe('party-missing')
  expect(await list()).toEqual([])
  const ballot = await open()
  const dots = await open(DOTS)
  expect(await app.refusal('ratings.open', { workshop, terms: RATING })).toBe('ballot-open')
  expect(await app.refusal('ratings.open', { workshop, terms: DOTS })).toBe('ballot-open')

  const submit = (card: Parameters<typeof app.ask<'ratings.submit'>>[1]['card'], to = ballot) =>
    app.refusal('ratings.submit', { workshop, ballot: to, card })
  expect(await submit(ratingCard('customer', { quotes: {} }))).toBe('card-empty')
  expect(await submit(ratingCard('provider', { quotes: { importance: 4 } }))).toBe('card-empty')
  expect(await submit(dotCard({ quotes: 1 }))).toBe('ballot-missing')
  expect(await submit(ratingCard('customer', { quotes: { what: 7 } }))).toBe('call-invalid')
  expect(await submit(ratingCard('customer', { quotes: { what: 0 } }))).toBe('call-invalid')
  expect(await submit(ratingCard('customer', { quotes: { what: 2.5 } }))).toBe('call-invalid')
  expect(await submit(dotCard({ quotes: 0 }), dots)).toBe('card-empty')
  expect(await submit(dotCard({ quotes: 2, repairs: 2 }), dots)).toBe('card-too-many-dots')
  expect(await submit(dotCard({ quotes: 1 }), 'no-such-ballot' as BallotId)).toBe('ballot-missing')

  const setHands = (...[about, chair, what]: Parameters<typeof handsFor>) =>
    app.refusal('ratings.setHands', { workshop, ballot, hands: handsFor(about, chair, what) })
  expect(await setHands(QUOTES, 'customer', [4, 4, 0, 0, 0, 1])).toBe('hands-too-many')
  expect(await setHands(gone, 'customer', [1, 0, 0, 0, 0, 0])).toBe('interaction-missing')
  expect(await setHands(QUOTES, 'customer', [-1, 0, 0, 0, 0, 0])).toBe('call-invalid')
  expect(
    await app.refusal('ratings.setHands', { workshop, ballot: dots, hands: handsFor(QUOTES, 'customer', null) }),
  ).toBe('ballot-missing')
  expect(await app.refusal('ratings.setStickers', { workshop, ballot, stickers: { subject: QUOTES, dots: 1 } })).toBe(
    'ballot-missing',
  )
  expect(await app.refusal('ratings.takeBack', { workshop, ballot, card: 'no-such-card' as CardKey })).toBe(
    'card-missing',
  )
  expect(await app.refusal('ratings.reveal', { workshop, ballot })).toBe('ballot-without-votes')
  for (const one of await list()) {
    expect(one.kind === 'rating' ? [one.cardsIn, one.hands] : [one.cardsIn, one.stickers]).toEqual(
      one.kind === 'rating' ? [{ customer: 0, provider: 0 }, []] : [0, []],
    )
  }
})

test('no number of people said means that any number of hands will do', async () => {
  const { app, workshop, open } = await openVoting()
  const ballot = await open({ ...RATING, voters: { customer: 0, provider: 2 } })
  await app.get('ratings.setHands', { workshop, ballot, hands: handsFor(QUOTES, 'customer', [90, 0, 0, 0, 0, 0]) })
  const hands = handsFor(QUOTES, 'provider', [3, 0, 0, 0, 0, 0])
  expect(await app.refusal('ratings.setHands', { workshop, ballot, hands })).toBe('hands-too-many')
})

test('hands that are counted again replace those before, and can be taken out', async () => {
  const { app, workshop, open, rating } = await openVoting()
  const ballot = await open()
  for (const what of [
    [1, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 2, 0],
  ] as const) {
    await app.get('ratings.setHands', { workshop, ballot, hands: handsFor(QUOTES, 'customer', [...what]) })
  }
  expect((await rating()).hands).toEqual([handsFor(QUOTES, 'customer', [0, 0, 0, 0, 2, 0])])
  await app.get('ratings.setHands', { workshop, ballot, hands: handsFor(QUOTES, 'customer', null) })
  expect((await rating()).hands).toEqual([])
  await app.get('ratings.setHands', { workshop, ballot, hands: handsFor(QUOTES, 'customer', [0, 0, 0, 0, 0, 0]) })
  expect(await app.refusal('ratings.reveal', { workshop, ballot })).toBe('ballot-without-votes')
})

test('two reveals at once: one wins, the other hears that the ballot is closed', async () => {
  const { app, workshop, open, submit, rating } = await openVoting()
  const ballot = await open()
  await submit(ballot, ratingCard('customer', { quotes: { what: 2 } }))
  const both = await Promise.all([1, 2].map(() => app.ask('ratings.reveal', { workshop, ballot })))
  expect(both.map((result) => (result.ok ? 'done' : result.error.code))).toEqual(['done', 'ballot-closed'])
  expect((await rating()).results?.[0]?.customer.cards).toHaveLength(1)
  const card = ratingCard('customer', { quotes: { what: 3 } })
  expect(await app.refusal('ratings.submit', { workshop, ballot, card })).toBe('ballot-closed')
  expect(await app.refusal('ratings.discard', { workshop, ballot })).toBe('ballot-closed')
  expect(await app.refusal('ratings.revise', { workshop, ballot, terms: RATING })).toBe('ballot-closed')
  const hands = handsFor(QUOTES, 'customer', [1, 0, 0, 0, 0, 0])
  expect(await app.refusal('ratings.setHands', { workshop, ballot, hands })).toBe('ballot-closed')
})

test('a ballot that is thrown away is gone with all that was in it', async () => {
  const { app, workshop, open, submit, list } = await openVoting()
  const ballot = await open()
  const dots = await open(DOTS)
  await submit(ballot, ratingCard('customer', { quotes: { what: 2 } }))
  await submit(dots, dotCard({ quotes: 1 }))
  await app.get('ratings.discard', { workshop, ballot })
  expect(await list()).toMatchObject([{ id: dots, cardsIn: 1 }])
  expect(await app.refusal('ratings.reveal', { workshop, ballot })).toBe('ballot-missing')
  expect(await open()).not.toBe(ballot)
})

test('terms change while the ballot is open, but what was voted on stays', async () => {
  const { app, workshop, open, submit, rating } = await openVoting()
  const ballot = await open({ ...RATING, interactions: [QUOTES] })
  const { anonymous: _, ...terms } = RATING
  await app.get('ratings.revise', { workshop, ballot, terms: { ...terms, interactions: [REPAIRS, QUOTES, REPAIRS] } })
  expect((await rating()).interactions).toEqual([REPAIRS, QUOTES])
  await submit(ballot, ratingCard('customer', { quotes: { what: 2 } }))
  await app.get('ratings.setHands', { workshop, ballot, hands: handsFor(REPAIRS, 'provider', [3, 0, 0, 0, 0, 0]) })
  for (const interactions of [[QUOTES], [REPAIRS]]) {
    expect(await app.refusal('ratings.revise', { workshop, ballot, terms: { ...terms, interactions } })).toBe(
      'ballot-voted-on',
    )
  }
  const fewer = { ...terms, voters: { customer: 8, provider: 2 } }
  expect(await app.refusal('ratings.revise', { workshop, ballot, terms: fewer })).toBe('hands-too-many')
  await app.get('ratings.setHands', { workshop, ballot, hands: handsFor(REPAIRS, 'provider', null) })
  await app.get('ratings.revise', { workshop, ballot, terms: { ...fewer, interactions: [QUOTES] } })
  expect(await rating()).toMatchObject({ interactions: [QUOTES], voters: { provider: 2 }, anonymous: true })
})

test('a lower limit holds for the cards that come in from then on', async () => {
  const { app, workshop, open, submit, dots, reveal } = await openVoting()
  const ballot = await open(DOTS)
  await submit(ballot, dotCard({ quotes: 3 }))
  const { anonymous: _, over: __, ...terms } = DOTS
  await app.get('ratings.revise', { workshop, ballot, terms: { ...terms, limit: 1 } })
  const card = dotCard({ quotes: 2 })
  expect(await app.refusal('ratings.submit', { workshop, ballot, card })).toBe('card-too-many-dots')
  expect(await app.refusal('ratings.revise', { workshop, ballot, terms: { ...RATING } })).toBe('ballot-missing')
  await submit(ballot, dotCard({ repairs: 1 }))
  await reveal(ballot)
  expect((await dots()).results?.map(({ dots: sum }) => sum)).toEqual([3, 1])
})

test('an interaction that was deleted meanwhile is named, other cards go on, and undo brings its votes back', async () => {
  const { app, map, workshop, open, submit, rating, reveal } = await openVoting()
  const ballot = await open()
  await submit(ballot, ratingCard('customer', { quotes: { what: 2 }, repairs: { what: 5 } }))
  await map.apply([], ['shape:repairs', 'binding:repairs-1', 'binding:repairs-2'])
  const card = ratingCard('customer', { quotes: { what: 2 }, repairs: { what: 5 } })
  const refused = await app.ask('ratings.submit', { workshop, ballot, card })
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'interaction-missing', details: { interaction: REPAIRS } },
  })
  if (!refused.ok) expect(refused.error.message).toContain('“repairs”')
  // What is silent about it is fine.
  await submit(ballot, ratingCard('customer', { quotes: { what: 3 }, repairs: {} }))
  const { anonymous: _, ...terms } = RATING
  await app.get('ratings.revise', { workshop, ballot, terms: { ...terms, interactions: [QUOTES] } })
  expect((await rating()).interactions).toEqual([QUOTES, REPAIRS])
  await reveal(ballot)
  await map.apply(interaction('repairs', 'sales', 'buyer'))
  expect((await rating()).results?.map(({ customer }) => customer.cards.map(({ what }) => what).sort())).toEqual([
    [2, 3],
    [5],
  ])
})

test('dots lie on notes too; one that was taken back is named', async () => {
  const { app, workshop, open, submit, dots } = await openVoting()
  const note = { kind: 'quote', text: 'Nobody\ntold us.', author: '', about: { on: 'workshop' }, done: false } as const
  const subjects = ['note-one', 'note-two'] as NoteId[]
  const say = (subject: NoteId, value: typeof note | null) =>
    app.get('evidence.say', { workshop, evidence: { kind: 'note', subject, value } })
  const terms = { ...DOTS, over: 'notes', subjects } as const
  expect(await app.refusal('ratings.open', { workshop, terms: { ...terms, subjects } })).toBe('note-missing')
  for (const subject of subjects) await say(subject, note)
  const ballot = await open({ ...terms, subjects })
  const cardFor = (subject: string) => ({ kind: 'dots' as const, name: '', dots: [{ subject, dots: 2 }] })
  await submit(ballot, cardFor('note-one'))
  await say('note-two' as NoteId, null)
  const refused = await app.ask('ratings.submit', { workshop, ballot, card: cardFor('note-two') })
  expect(refused).toMatchObject({ ok: false, error: { code: 'note-missing' } })
  if (!refused.ok) expect(refused.error.message).toContain('“Nobody told us.”')
  await say('note-two' as NoteId, note)
  await submit(ballot, cardFor('note-two'))
  expect((await dots()).cardsIn).toBe(2)
})

test('rows that do not fit, in a file from elsewhere, are left out, and the others are there', async () => {
  const { app, workshop, open, submit, rating, dots } = await openVoting()
  const ballot = await open()
  await submit(ballot, ratingCard('customer', { quotes: { what: 2 } }))
  await open(DOTS)
  await app.get('library.close', { id: workshop })
  execute(
    pathOf(app.home, workshop),
    `INSERT INTO open_card VALUES ('short', '${ballot}', '{}'), ('long-enough', '${ballot}', '{"kind":"rating"}');
     INSERT INTO open_count VALUES ('${ballot}', 'shape:quotes', 'sofa', '{}');
     DROP TRIGGER ballot_entry_stays;
     UPDATE ballot_entry SET terms = '{"kind":"dots"}' WHERE terms LIKE '%"dots"%';
     CREATE TRIGGER ballot_entry_stays BEFORE UPDATE ON ballot_entry BEGIN SELECT RAISE(ABORT, 'ballot_entry is append-only'); END;`,
  )
  await app.get('library.open', { id: workshop })
  expect(await rating()).toMatchObject({ cardsIn: { customer: 1, provider: 0 }, hands: [] })
  await expect(dots()).rejects.toThrow('no dots')
})

test('a ballot that is not anonymous wants a name on every card, and keeps it', async () => {
  const { app, workshop, open, submit, reveal } = await openVoting()
  const ballot = await open({ ...RATING, anonymous: false })
  const nameless = ratingCard('customer', { quotes: { what: 2 } }, ' \n')
  expect(await app.refusal('ratings.submit', { workshop, ballot, card: nameless })).toBe('card-name-missing')
  await submit(ballot, ratingCard('customer', { quotes: { what: 2 } }, '  Dana  Reed '))
  await reveal(ballot)
  await app.get('library.close', { id: workshop })
  const rows = readRows<{ name: string }>(pathOf(app.home, workshop), 'SELECT name FROM card')
  expect(rows).toEqual([{ name: 'Dana Reed' }])
})

test('ballots are there again after reopening, last opened first, and windows hear of every change', async () => {
  const { app, workshop, open, submit, list, reveal } = await openVoting()
  app.heard.length = 0
  const ballot = await open()
  await submit(ballot, ratingCard('customer', { quotes: { what: 2 } }))
  await reveal(ballot)
  expect(app.heard).toEqual(['ratings.changed', 'ratings.changed', 'ratings.changed'])
  const second = await open()
  await submit(second, ratingCard('customer', { quotes: { what: 2 } }))
  const before = await list()
  expect(before.map(({ id }) => id)).toEqual([second, ballot])
  await app.get('library.close', { id: workshop })
  await app.get('library.open', { id: workshop })
  expect(await voting(app, workshop).list()).toEqual(before)
})

test('the journal tells of opening, revising, revealing and throwing away, and of nothing else', async () => {
  const { app, workshop, open, submit, reveal } = await openVoting()
  const ballot = await open()
  const { card } = await submit(ballot, ratingCard('customer', { quotes: { what: 2 } }))
  await submit(ballot, ratingCard('customer', { quotes: { what: 2 } }))
  await app.get('ratings.takeBack', { workshop, ballot, card })
  await app.get('ratings.setHands', { workshop, ballot, hands: handsFor(QUOTES, 'customer', [1, 0, 0, 0, 0, 0]) })
  const { anonymous: _, ...terms } = RATING
  await app.get('ratings.revise', { workshop, ballot, terms })
  await app.get('ratings.revise', { workshop, ballot, terms: { ...terms, interactions: [QUOTES] } })
  await reveal(ballot)
  const dots = await open(DOTS)
  await app.get('ratings.discard', { workshop, ballot: dots })
  await app.get('library.close', { id: workshop })
  const rows = readRows<{ kind: string }>(
    pathOf(app.home, workshop),
    `SELECT kind FROM entry WHERE area = 'ratings' ORDER BY id`,
  )
  expect(rows.map(({ kind }) => kind)).toEqual(['opened', 'revised', 'revealed', 'opened', 'discarded'])
})
