/** What the room gets: made from what the facilitator wants shown, made anew when things change, and never more than that. */
import { expect, test } from 'vitest'
import type { BlockId, InteractionId } from '#shared/model/ids.ts'
import type { Scene, Showing } from '#shared/model/scene.ts'
import { DOTS, dotCard, handsFor, openVoting, QUOTES, RATING, REPAIRS, ratingCard } from './ballot-builders.ts'
import { interaction } from './map-builders.ts'

const ROOM = { role: 'audience', window: 'room' } as const

/** A workshop with ballots, a room that listens, and the scenes that it was sent, in order. */
async function withRoom() {
  const voting = await openVoting()
  const { app } = voting
  const sent: Scene[] = []
  app.subscribe(ROOM, (name, payload) => {
    expect(name).toBe('audience.sceneChanged')
    sent.push(payload as Scene)
  })
  const show = (showing: Showing) => app.get('audience.show', showing)
  const scene = () => app.get('audience.scene', {}, ROOM)
  return { ...voting, sent, show, scene }
}

test('the room sees how many cards are in, both chairs together, and hears of nothing else', async () => {
  const { app, workshop, open, submit, show, scene, sent, reveal } = await withRoom()
  const ballot = await open()
  await show({ kind: 'ballot', workshop, ballot })
  expect(await scene()).toEqual({ kind: 'ballot', about: 'rating', cardsIn: 0, voters: 16, closed: false })
  await submit(ballot, ratingCard('customer', { quotes: { what: 1 } }))
  await submit(ballot, ratingCard('provider', { quotes: { what: 1 } }))
  await app.get('ratings.setHands', { workshop, ballot, hands: handsFor(QUOTES, 'customer', [1, 0, 0, 0, 0, 0]) })
  await app.get('ratings.revise', {
    ...{ workshop, ballot },
    terms: { kind: 'rating', interactions: [QUOTES], voters: { customer: 3, provider: 1 } },
  })
  await reveal(ballot)
  expect(sent.map((one) => one.kind === 'ballot' && [one.cardsIn, one.voters, one.closed])).toEqual([
    [0, 16, false],
    [1, 16, false],
    [2, 16, false],
    [2, 4, false],
    [2, 4, true],
  ])
})

test('of dots the room sees the same', async () => {
  const { workshop, open, submit, show, scene } = await withRoom()
  const ballot = await open(DOTS)
  await show({ kind: 'ballot', workshop, ballot })
  await submit(ballot, dotCard({ quotes: 2 }))
  expect(await scene()).toEqual({ kind: 'ballot', about: 'dots', cardsIn: 1, voters: 8, closed: false })
})

test('nothing of a ballot is shown before it is revealed', async () => {
  const { app, workshop, open, submit, show, scene, sent } = await withRoom()
  await show({ kind: 'title', title: 'Welcome', subtitle: '' })
  const ballot = await open()
  await submit(ballot, ratingCard('customer', { quotes: { what: 1 } }))
  const showing = { kind: 'reveal', workshop, ballot, interaction: QUOTES } as const
  expect(await app.refusal('audience.show', showing)).toBe('ballot-not-revealed')
  expect(await scene()).toEqual({ kind: 'title', title: 'Welcome', subtitle: '' })
  expect(sent).toHaveLength(1)
})

test('a reveal shows dots, means and the sentence, but of a chair with fewer than four voters its dots alone', async () => {
  const { app, workshop, open, submit, reveal, show, scene } = await withRoom()
  const ballot = await open()
  for (const what of [1, 2, 2, 3] as const) await submit(ballot, ratingCard('customer', { quotes: { what } }))
  for (const what of [5, 5, 4] as const) await submit(ballot, ratingCard('provider', { quotes: { what } }))
  await app.get('ratings.setHands', { workshop, ballot, hands: handsFor(REPAIRS, 'customer', [0, 0, 0, 2, 1, 0]) })
  await reveal(ballot)
  await show({ kind: 'reveal', workshop, ballot, interaction: QUOTES })
  const rated = await scene()
  expect(rated).toMatchObject({
    ...{ kind: 'reveal', provider: 'sales', customer: 'buyer', service: 'quotes' },
    chairs: [
      { chair: 'customer', voters: 4, tooFew: false },
      { chair: 'provider', voters: 3, tooFew: true },
    ],
  })
  if (rated.kind !== 'reveal') throw new Error('this is no reveal')
  expect(rated.chairs.map(({ answers }) => answers[0])).toEqual([
    { dimension: 'what', dots: [1, 2, 1, 0, 0], mean: 2 },
    { dimension: 'what', dots: [0, 0, 0, 1, 2], mean: null },
  ])
  expect(rated.sentence).toContain('2.0')
  expect(rated.sentence).not.toContain('4.7')

  await show({ kind: 'reveal', workshop, ballot, interaction: REPAIRS })
  const few = await scene()
  if (few.kind !== 'reveal') throw new Error('this is no reveal')
  expect(few.chairs.flatMap(({ answers }) => answers.map(({ mean }) => mean))).toEqual(Array(8).fill(null))
  expect(few.chairs[0]?.answers[0]?.dots).toEqual([0, 0, 0, 2, 1])
  expect(few.sentence).toBe('')
})

test('a revealed interaction that is deleted leaves the room, and comes back with undo', async () => {
  const { map, workshop, open, submit, reveal, show, scene } = await withRoom()
  const ballot = await open()
  await submit(ballot, ratingCard('customer', { repairs: { what: 4 } }))
  await reveal(ballot)
  await show({ kind: 'reveal', workshop, ballot, interaction: REPAIRS })
  const before = await scene()
  await map.apply([], ['shape:repairs', 'binding:repairs-1', 'binding:repairs-2'])
  expect(await scene()).toEqual({ kind: 'blank' })
  await map.apply(interaction('repairs', 'sales', 'buyer'))
  expect(await scene()).toEqual(before)
  await map.apply(interaction('repairs', 'sales', 'buyer', { service: 'quick repairs' }))
  expect(await scene()).toEqual({ ...before, service: 'quick repairs' })
})

test('a ballot that is thrown away leaves the room, and so does a workshop that is closed, for good', async () => {
  const { app, workshop, open, show, scene } = await withRoom()
  const ballot = await open()
  await show({ kind: 'ballot', workshop, ballot })
  await app.get('ratings.discard', { workshop, ballot })
  expect(await scene()).toEqual({ kind: 'blank' })
  const dots = await open(DOTS)
  await show({ kind: 'ballot', workshop, ballot: dots })
  expect((await scene()).kind).toBe('ballot')
  await app.get('library.close', { id: workshop })
  expect(await scene()).toEqual({ kind: 'blank' })
  await app.get('library.open', { id: workshop })
  expect(await scene()).toEqual({ kind: 'blank' })
})

test('what is not there cannot be shown, and what was shown stays', async () => {
  const { app, workshop, open, submit, reveal, show, scene } = await withRoom()
  const title = { kind: 'title', title: 'Welcome', subtitle: 'Inn' } as const
  await show(title)
  const ballot = await open({ ...RATING, interactions: [QUOTES] })
  await submit(ballot, ratingCard('customer', { quotes: { what: 1 } }))
  await reveal(ballot)
  const none = 'no-such-thing'
  const shape = 'shape:nowhere' as InteractionId
  const refusals: [Showing, string][] = [
    [{ kind: 'ballot', workshop, ballot: none as typeof ballot }, 'ballot-missing'],
    [{ kind: 'reveal', workshop, ballot: none as typeof ballot, interaction: QUOTES }, 'ballot-missing'],
    [{ kind: 'reveal', workshop, ballot, interaction: shape }, 'interaction-missing'],
    [{ kind: 'reveal', workshop, ballot, interaction: REPAIRS }, 'ballot-not-about'],
    [{ kind: 'prompt', workshop, block: none as BlockId }, 'block-missing'],
    [{ kind: 'prompt', workshop: none as typeof workshop, block: null }, 'workshop-not-open'],
  ]
  for (const [showing, code] of refusals) expect(await app.refusal('audience.show', showing), showing.kind).toBe(code)
  expect(await scene()).toEqual(title)
})

test('the prompt follows the guide from block to block with its timer, and tells nothing that only the facilitator reads', async () => {
  const { app, workshop, show, scene, sent } = await withRoom()
  await show({ kind: 'prompt', workshop, block: null })
  expect(await scene()).toEqual({ kind: 'title', title: 'Voting', subtitle: '' })
  const formats = await app.get('formats.list', {})
  const [format] = formats
  if (!format) throw new Error('there is no format')
  await app.get('guide.adopt', { workshop, format: format.id })
  const { agenda } = await app.get('guide.get', { workshop })
  const [first, second] = agenda.blocks
  if (!first || !second) throw new Error('there are too few blocks')
  await app.get('guide.enter', { workshop, block: first.id })
  const place = { number: 1, of: agenda.blocks.length }
  expect(await scene()).toEqual({ kind: 'prompt', title: first.title, prompt: first.prompt, timer: null, place })
  await app.get('guide.timer', { workshop, move: { move: 'start' } })
  const lengthMs = first.minutes * 60_000
  const deadline = new Date(Date.parse(app.clock.now()) + lengthMs).toISOString()
  expect(await scene()).toMatchObject({ timer: { lengthMs, deadline, leftMs: null } })
  await show({ kind: 'prompt', workshop, block: second.id })
  expect(await scene()).toMatchObject({ title: second.title, timer: null, place })
  await show({ kind: 'prompt', workshop, block: null })
  await app.get('guide.enter', { workshop, block: second.id })
  expect(await scene()).toMatchObject({ title: second.title, place: { number: 2 } })
  await app.get('guide.finish', { workshop })
  expect((await scene()).kind).toBe('title')

  const told = JSON.stringify(sent)
  for (const { notes, ifLate } of agenda.blocks) {
    for (const text of [...Object.values(notes), ifLate]) {
      if (text !== '') expect(told).not.toContain(JSON.stringify(text).slice(1, -1))
    }
  }
})

test('a map that changes while something else is shown tells the room nothing', async () => {
  const { map, workshop, open, show, sent } = await withRoom()
  const ballot = await open()
  await show({ kind: 'ballot', workshop, ballot })
  sent.length = 0
  await map.apply(interaction('more', 'sales', 'buyer'))
  expect(sent).toEqual([])
})
