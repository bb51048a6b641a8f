/**
 * A whole 90-minute run, byte by byte as it reaches the room: every block with every scene of it, the map mirrored while it
 * is worked on, ballots, a second workshop open beside it. No private note, no count before its reveal, nothing of the
 * other workshop.
 */
import { expect, test } from 'vitest'
import type { MirrorStep } from '#shared/contract/audience.ts'
import { BLOCK_SCENES } from '#shared/model/block-scene.ts'
import type { BlockId, FormatId, NoteId } from '#shared/model/ids.ts'
import { openVoting, QUOTES, ratingCard } from '../store/ballot-builders.ts'
import { interaction, openMap, party } from '../store/map-builders.ts'
import { openRoomLine } from './room-line.ts'

const FRAME = { x: 0, y: 0, w: 1600, h: 900 }
const STANDARD = 'Within 7 minutes and 13 seconds'

test('over 90 minutes the room gets what is shown, and not a byte of what is not', async () => {
  const { app, map, workshop, open, submit, reveal } = await openVoting()
  const other = await openMap(app, 'Zanzibar Holdings')
  const room = await openRoomLine(app)
  const mirror = (step: Partial<MirrorStep>) =>
    app.get('audience.mirror', { workshop, put: [], remove: [], left: null, frame: null, phase: 'going', ...step })

  await app.get('guide.adopt', { workshop, format: 'ninety' as FormatId })
  const { agenda } = await app.get('guide.get', { workshop })
  let minute = 0
  const hidden: string[] = []
  const work = async (block: BlockId) => {
    for (let step = 0; step < 10; step++) {
      minute += 1
      app.clock.pass(60_000)
      const secret = `private ${minute} of ${block}`
      hidden.push(secret, `Person ${minute}`, `whyfor-${minute}`)
      const put = [
        party(`p${minute}`, { name: `Place ${minute}`, note: secret, people: `Person ${minute}` }, { x: minute * 10 }),
        ...interaction(`i${minute}`, 'sales', `p${minute}`, {
          ...{ service: `Service ${minute}`, note: secret, when: STANDARD, trigger: `whyfor-${minute}` },
        }),
      ]
      await mirror({ put, frame: { ...FRAME, x: minute } })
      await map.apply(put)
      await mirror({ phase: 'rest' })
      await app.get('evidence.say', {
        workshop,
        evidence: {
          ...{ kind: 'note', subject: `note-${minute}-of-the-run` as NoteId },
          value: {
            ...{ kind: 'quote', text: secret, author: `Person ${minute}`, done: false, personal: true },
            about: { on: 'block', id: block },
          },
        },
      })
      await other.apply([party(`z${minute}`, { name: `Zanzibar unit ${minute}` })])
    }
  }

  for (const [index, { id: block }] of agenda.blocks.entries()) {
    await app.get('guide.enter', { workshop, block })
    for (const scene of BLOCK_SCENES) await app.ask('audience.show', { kind: 'step', workshop, block, scene })
    await app.get('audience.show', { kind: 'map', workshop, follow: index % 2 === 0, frame: FRAME })
    await mirror({ phase: 'begin', left: index % 3 === 1 ? ['shape:buyer', 'shape:quotes', 'shape:repairs'] : [] })
    await work(block)
    await app.get('audience.point', { with: 'laser', at: { x: 1, y: 2 } })
    await app.get('audience.cover', { covered: index % 2 === 1 })
    await app.get('audience.freeze', { frozen: index % 2 === 0 })
    await mirror({ phase: 'begin', put: [party('sales', { note: `early-${index}` })] })
    await app.get('audience.cover', { covered: false })
    await app.get('audience.freeze', { frozen: false })
  }
  expect(minute).toBe(90)

  // A ballot beside the map: its cards and its counts stay where they are until the reveal.
  const ballot = await open()
  for (const what of [1, 1, 2, 2, 5] as const) await submit(ballot, ratingCard('customer', { quotes: { what } }))
  await app.get('audience.show', { kind: 'ballot', workshop, ballot })
  await app.ask('audience.show', { kind: 'reveal', workshop, ballot, interaction: QUOTES })
  for (const call of ['map.load', 'evidence.list', 'guide.get', 'library.list', 'audience.state', 'pictures.list']) {
    await room.ask(call, { workshop })
  }
  for (const call of ['audience.scene', 'audience.map']) await room.ask(call, {})
  const bytes = room.bytes()

  for (const shown of ['Place 1"', 'Place 45"', 'Service 90"', '"audience.mapMoved"', '"cardsIn":5']) {
    expect(bytes.includes(shown), shown).toBe(true)
  }
  const notes = agenda.blocks.flatMap(({ notes: { purpose, trap, say, good, planB }, ifLate }) =>
    [purpose, trap, say, good, planB, ifLate].filter((text) => text !== ''),
  )
  expect(notes.length).toBeGreaterThan(10)
  const secrets = [
    ...hidden,
    ...notes.map((text) => JSON.stringify(text).slice(1, -1)),
    ...['Zanzibar', other.id, STANDARD, 'early-', '"dots":[', '"mean"', workshop, ballot],
  ]
  const told = secrets.filter((secret) => bytes.includes(Buffer.from(secret).toString('latin1')))
  expect(told).toEqual([])
  await reveal(ballot)
  await room.close()
})
