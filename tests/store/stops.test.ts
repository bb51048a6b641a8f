/** Stops in front of the room: what they frame, what of them never reaches the room before its step, and that they keep their picture. */
import { expect, test } from 'vitest'
import type { BlockId, StopId } from '#shared/model/ids.ts'
import type { Showing } from '#shared/model/scene.ts'
import type { Stop, Stops } from '#shared/model/stop.ts'
import { idOfZoneStop } from '#shared/stops/list-stops.ts'
import { coreApp } from './core-app.ts'
import { interaction, openMap, party, zone } from './map-builders.ts'

const ROOM = { role: 'audience', window: 'room' } as const
const TEACH = 'stop-teach' as StopId

function stop(more: Partial<Stop> = {}): Stop {
  return { id: TEACH, view: { by: 'zone', zone: 'shape:desk' as never }, title: '', note: '', steps: [], ...more }
}

/** Two parties in a zone and one outside, and a room that listens. */
async function withStops(said: Stops | null = null) {
  const app = coreApp()
  const map = await openMap(app)
  const { id: workshop } = map
  await map.apply([
    zone('desk', 'Service desk'),
    party('agent', {}, { x: 40, y: 80 }),
    party('expert', {}, { x: 220, y: 80 }),
    party('buyer', {}, { x: 2000, y: 80 }),
    ...interaction('answers', 'agent', 'expert'),
    ...interaction('goods', 'expert', 'buyer'),
  ])
  const say = (value: Stops | null) =>
    app.get('evidence.say', { workshop, evidence: { kind: 'stops', subject: 'workshop', value } })
  if (said) await say(said)
  const told: string[] = []
  app.subscribe(ROOM, (name, payload) => told.push(`${name} ${JSON.stringify(payload)}`))
  const show = (id: StopId, step = 0, block: BlockId | null = null) =>
    app.get('audience.show', { kind: 'stop', workshop, block, stop: id, step })
  const look = async () => {
    const room = await app.get('audience.map', {}, ROOM)
    const shapes = (room?.records ?? []).filter(({ typeName }) => typeName === 'shape')
    return { view: room?.view, shapes: shapes.map(({ id }) => id.replace('shape:', '')).sort() }
  }
  return { app, map, workshop, say, show, look, told }
}

test('every zone is a stop until somebody says otherwise, and is framed with room around it', async () => {
  const { app, workshop, show, look } = await withStops()
  const id = idOfZoneStop('shape:desk')
  expect(await app.get('presenting.stops', { workshop })).toEqual([{ id, name: 'Service desk', note: '', steps: 0 }])
  await show(id)
  const { view, shapes } = await look()
  expect(shapes).toEqual(['agent', 'answers', 'buyer', 'desk', 'expert', 'goods'])
  expect(view).toMatchObject({ follow: false, heading: '' })
  const frame = view?.frame
  expect(frame && [frame.x < 0, frame.y < 0, frame.x + frame.w > 400, frame.y + frame.h > 300]).toEqual(
    Array(4).fill(true),
  )
})

test('what comes later never reaches the room before its step, nor does what hangs on it', async () => {
  const steps = [['shape:expert'], ['shape:answers']]
  const { show, look, told } = await withStops({
    stops: [stop({ title: 'How we answer', note: 'secret', steps })],
    without: [],
  })
  await show(TEACH)
  expect((await look()).shapes).toEqual(['agent', 'buyer', 'desk'])
  expect((await look()).view?.heading).toBe('How we answer')
  expect(told.join('\n')).not.toMatch(/expert|answers|goods|secret/)
  await show(TEACH, 1)
  expect((await look()).shapes).toEqual(['agent', 'buyer', 'desk', 'expert', 'goods'])
  expect(told.join('\n')).not.toMatch(/answers|secret/)
  await show(TEACH, 2)
  expect((await look()).shapes).toEqual(['agent', 'answers', 'buyer', 'desk', 'expert', 'goods'])
  const last = (await look()).view?.frame
  await show(TEACH, 0)
  const first = await look()
  expect(first.shapes).toEqual(['agent', 'buyer', 'desk'])
  expect(first.view?.frame).toEqual(last)
})

test('a stop keeps its picture whatever is done to the map, and the next step shows the map as it is then', async () => {
  const { map, say, show, look, told } = await withStops({ stops: [stop({ steps: [['shape:expert']] })], without: [] })
  await show(TEACH)
  const before = await look()
  told.length = 0
  await map.apply([party('agent', { name: 'Renamed' }, { x: 60, y: 90 }), zone('desk', 'Other')])
  await say({ stops: [stop({ title: 'New', steps: [] })], without: [] })
  expect(told).toEqual([])
  expect(await look()).toEqual(before)
  await show(TEACH, 1)
  expect(told.join('')).toContain('Renamed')
})

test('a frozen room goes on to the stop that was chosen meanwhile', async () => {
  const { app, show, look } = await withStops({ stops: [stop({ steps: [['shape:expert']] })], without: [] })
  await show(TEACH)
  await app.get('audience.freeze', { frozen: true })
  await show(TEACH, 1)
  expect((await look()).shapes).not.toContain('expert')
  await app.get('audience.freeze', { frozen: false })
  expect((await look()).shapes).toContain('expert')
})

test('a stop of which nothing is left is not listed and not shown; the room keeps what it saw', async () => {
  const things = stop({ view: { by: 'things', ids: ['shape:gone'] } })
  const { app, workshop, show, look } = await withStops({ stops: [things], without: ['shape:desk' as never] })
  expect(await app.get('presenting.stops', { workshop })).toEqual([])
  const showing: Showing = { kind: 'stop', workshop, block: null, stop: TEACH, step: 0 }
  expect(await app.refusal('audience.show', showing)).toBe('stop-missing')
  expect((await look()).shapes).toEqual([])
  await expect(show('no-such-stop' as StopId)).rejects.toThrow()
})

test('the scene of a block that goes to the stops begins with the first', async () => {
  const { app, workshop, look } = await withStops({ stops: [stop({ steps: [['shape:expert']] })], without: [] })
  await app.get('audience.show', { kind: 'step', workshop, block: null, scene: 'stops' })
  expect((await look()).shapes).toEqual(['agent', 'buyer', 'desk'])
})
