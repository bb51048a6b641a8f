/**
 * Everything that reaches the audience's client while a secret ballot is open, byte by byte: how many cards are in, and
 * nothing about any of them, nor about what the facilitator counts, chooses or changes meanwhile.
 */
import { afterEach, expect, test } from 'vitest'
import { QUESTIONS } from '#shared/model/rating.ts'
import type { App } from '../../src/main/rpc/app.ts'
import { DOTS, dotCard, handsFor, openVoting, QUOTES, RATING, REPAIRS, ratingCard } from '../store/ballot-builders.ts'
import { party } from '../store/map-builders.ts'
import { openRoomLine } from './room-line.ts'

const NAME = 'Zephyrine Quill'

const closing: (() => Promise<unknown> | unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

async function listenAsRoom(app: App) {
  const room = await openRoomLine(app)
  closing.push(room.close)
  return room
}

test('while a secret ballot is open the room is sent the number of cards, and not a byte about what is on them', async () => {
  const { app, map, workshop, open, submit, reveal } = await openVoting()
  const room = await listenAsRoom(app)
  const ballot = await open()
  const dots = await open(DOTS)
  await app.get('audience.show', { kind: 'ballot', workshop, ballot })
  const keys: string[] = []
  for (const chair of ['customer', 'provider'] as const) {
    for (const what of [1, 3, 5] as const) {
      const card = ratingCard(chair, { quotes: { what, effort: 'unknown' }, repairs: { way: 2 } }, NAME)
      keys.push((await submit(ballot, card)).card)
    }
  }
  await app.get('ratings.takeBack', { workshop, ballot, card: keys[0] as never })
  await app.get('ratings.setHands', { workshop, ballot, hands: handsFor(QUOTES, 'customer', [1, 1, 4, 0, 0, 2]) })
  await app.get('ratings.setHands', { workshop, ballot, hands: handsFor(REPAIRS, 'provider', [0, 0, 0, 0, 7, 0]) })
  const { anonymous: _, ...terms } = { ...RATING, interactions: [REPAIRS, QUOTES] }
  await app.get('ratings.revise', { workshop, ballot, terms })
  keys.push((await submit(dots, dotCard({ quotes: 3 }, NAME))).card)
  await app.get('ratings.setStickers', { workshop, ballot: dots, stickers: { subject: REPAIRS, dots: 9 } })
  // What the facilitator does on the map and with windows meanwhile.
  await map.apply([party('sales', { name: 'Sales desk' })])
  await app.get('shell.describeActions', { enabled: ['undo'] })
  await app.ask('audience.show', { kind: 'reveal', workshop, ballot, interaction: QUOTES })
  // What the room's own client could ask for.
  for (const call of ['ratings.list', 'ratings.reveal', 'ratings.submit', 'map.load', 'evidence.list', 'guide.get']) {
    await room.ask(call, { workshop, ballot })
  }
  await room.ask('audience.scene', {})

  const scenes = room.messages.flatMap(({ event, payload }) => (event === undefined ? [] : [{ event, payload }]))
  expect(scenes).toEqual(
    [0, 1, 2, 3, 4, 5, 6, 5].map((cardsIn) => ({
      event: 'audience.sceneChanged',
      payload: { kind: 'ballot', about: 'rating', cardsIn, voters: 16, closed: false },
    })),
  )
  const answers = room.messages.filter(({ id }) => id !== undefined)
  expect(answers).toHaveLength(7)
  for (const { id, ...answer } of answers.slice(0, 6)) {
    expect(answer, String(id)).toMatchObject({ result: { error: { code: 'call-forbidden' } } })
  }
  expect(room.messages).toHaveLength(1 + scenes.length + answers.length)

  const bytes = room.bytes()
  const secrets = [
    ...[...keys, workshop, ballot, dots, NAME, QUOTES, REPAIRS, 'Sales', 'buyer'],
    ...[...QUESTIONS, 'unknown', 'customer', 'provider', 'chair', 'hands', 'counts', 'stickers', 'answers'].map(
      (word) => `"${word}"`,
    ),
  ]
  for (const secret of secrets) expect(bytes.includes(secret), secret).toBe(false)

  // The record would hold it: after the reveal it does.
  await reveal(ballot)
  await app.get('audience.show', { kind: 'reveal', workshop, ballot, interaction: QUOTES })
  await room.ask('audience.scene', {})
  for (const word of ['"what"', '"customer"', 'quotes', 'Sales desk']) expect(room.bytes()).toContain(word)
  for (const secret of [...keys, NAME, workshop, ballot]) expect(room.bytes().includes(secret), secret).toBe(false)
})

test('a room that shows something else is not even told that cards come in', async () => {
  const { app, workshop, open, submit, reveal } = await openVoting()
  const room = await listenAsRoom(app)
  await app.get('audience.show', { kind: 'title', title: 'Welcome', subtitle: '' })
  await room.ask('audience.scene', {})
  const before = room.bytes().length
  const ballot = await open()
  await submit(ballot, ratingCard('customer', { quotes: { what: 1 } }))
  await app.get('ratings.setHands', { workshop, ballot, hands: handsFor(QUOTES, 'customer', [1, 0, 0, 0, 0, 0]) })
  await reveal(ballot)
  const told = room.messages.length
  await room.ask('settings.get', {})
  expect(room.messages.slice(told).map(({ event }) => event)).toEqual([undefined])
  const answer = JSON.stringify(room.messages.at(-1))
  // A frame of the socket has a head of two or four bytes.
  expect(room.bytes().length - before).toBeLessThanOrEqual(Buffer.byteLength(answer) + 4)
})
