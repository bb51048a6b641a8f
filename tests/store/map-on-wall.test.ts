/**
 * The map in the room: what it gets at once, what comes with each step of the facilitator's hands before it is on disk, and
 * that a room which does not follow, or is frozen, is told nothing at all.
 */
import { expect, test } from 'vitest'
import type { MirrorStep, RoomMapStep } from '#shared/contract/audience.ts'
import type { EventName } from '#shared/contract/index.ts'
import type { WireRecord } from '#shared/contract/map.ts'
import type { Scene } from '#shared/model/scene.ts'
import { png } from '../helpers/pictures.ts'
import { coreApp, FACILITATOR, sendFile } from './core-app.ts'
import { interaction, openMap, party, zone } from './map-builders.ts'

const ROOM = { role: 'audience', window: 'room' } as const
const FRAME = { x: 0, y: 0, w: 800, h: 600 }

type Told = { readonly name: EventName; readonly payload: unknown }

/** A map of two parties in the room, and a window that mirrors to it. */
async function onWall(follow = true) {
  const app = coreApp()
  const map = await openMap(app, 'Takeover of Rivals Ltd')
  const { id: workshop } = map
  await map.apply([
    party('sales', { note: 'they will be let go', people: 'Ada Quill' }),
    party('buyer'),
    ...interaction('quotes', 'sales', 'buyer', { note: 'always late', trigger: 'a call' }),
  ])
  const told: Told[] = []
  app.subscribe(ROOM, (name, payload) => told.push({ name, payload }))
  const showMap = (more: { follow?: boolean; frame?: typeof FRAME | null } = {}) =>
    app.get('audience.show', { kind: 'map', workshop, follow, frame: FRAME, ...more })
  const mirror = (step: Partial<MirrorStep>, window = FACILITATOR) =>
    app.get(
      'audience.mirror',
      { workshop, put: [], remove: [], left: null, frame: null, phase: 'going', ...step },
      window,
    )
  /** The map as a room has it that took in every step it was told. */
  const look = async () => (await app.get('audience.map', {}, ROOM))?.records ?? null
  const steps = () =>
    told.flatMap(({ name, payload }) => (name === 'audience.mapMoved' ? [payload as RoomMapStep] : []))
  await showMap()
  return { app, map, workshop, told, steps, showMap, mirror, look }
}

const nameOf = (records: readonly WireRecord[] | null, id: string) =>
  (records?.find((one) => one.id === `shape:${id}`)?.props as { name?: string } | undefined)?.name

/** Without the document and its page, which every map has. */
const idsOf = (records: readonly WireRecord[] | null) =>
  records?.flatMap(({ id, typeName }) => (typeName === 'document' || typeName === 'page' ? [] : [id])).sort()

test('the room gets the whole map without what it must not know, and only while it sees the map', async () => {
  const { app, look, told } = await onWall()
  expect(told.map(({ name }) => name)).toEqual(['audience.sceneChanged'])
  expect(await app.get('audience.scene', {}, ROOM)).toEqual({ kind: 'map' } satisfies Scene)
  const records = await look()
  expect(idsOf(records)).toEqual(
    ['binding:quotes-1', 'binding:quotes-2', 'shape:buyer', 'shape:quotes', 'shape:sales'].sort(),
  )
  const text = JSON.stringify(records)
  for (const secret of ['let go', 'Ada', 'late', 'a call', 'Rivals']) expect(text).not.toContain(secret)
  for (const shown of ['sales', 'buyer', 'quotes']) expect(text).toContain(shown)
  await app.get('audience.show', { kind: 'title', title: 'Break', subtitle: '' })
  expect(await look()).toBeNull()
})

test('what a hand does reaches the room before it is saved, and once it is saved nothing is said twice', async () => {
  const { map, mirror, steps, look } = await onWall()
  await mirror({ phase: 'begin' })
  const moved = party('sales', { name: 'Sales desk', note: 'secret' }, { x: 40 })
  expect(await mirror({ put: [moved], frame: { ...FRAME, x: 5 } })).toEqual({ follows: true })
  expect(nameOf(await look(), 'sales')).toBe('Sales desk')
  expect(steps()).toHaveLength(1)
  expect(steps()[0]).toMatchObject({
    ...{ put: [{ id: 'shape:sales', x: 40, props: { name: 'Sales desk', note: '' } }], remove: [] },
    view: { frame: { ...FRAME, x: 5 } },
  })
  await map.apply([moved])
  await mirror({ phase: 'rest' })
  expect(steps()).toHaveLength(1)
})

test('steps are numbered without a gap, and start from what the room was given', async () => {
  const { app, mirror, steps } = await onWall()
  const first = (await app.get('audience.map', {}, ROOM))?.step ?? Number.NaN
  await mirror({ phase: 'begin' })
  for (const x of [1, 2, 3]) await mirror({ put: [party('sales', {}, { x })] })
  expect(steps().map(({ step }) => step)).toEqual([first + 1, first + 2, first + 3])
})

test('what never came to be saved goes back in the room once hands rest', async () => {
  const { mirror, look, steps } = await onWall()
  await mirror({ phase: 'begin' })
  await mirror({ put: [party('ghost'), party('sales', { name: 'Nobody' })], remove: ['shape:buyer'] })
  expect(nameOf(await look(), 'ghost')).toBe('ghost')
  await mirror({ phase: 'rest' })
  expect((await look())?.map(({ id }) => id).sort()).toContain('shape:buyer')
  expect(nameOf(await look(), 'ghost')).toBeUndefined()
  expect(nameOf(await look(), 'sales')).toBe('sales')
  expect(steps().at(-1)?.remove).toEqual(['shape:ghost'])
})

test('a batch that is older than what the room has seen does not take it back', async () => {
  const { map, mirror, look } = await onWall()
  await mirror({ phase: 'begin' })
  await mirror({ put: [party('sales', {}, { x: 10 })] })
  await mirror({ put: [party('sales', {}, { x: 20 })] })
  await map.apply([party('sales', {}, { x: 10 })])
  const at = async () => (await look())?.find(({ id }) => id === 'shape:sales')?.x
  expect(await at()).toBe(20)
  await map.apply([party('sales', {}, { x: 20 })])
  await mirror({ phase: 'rest' })
  expect(await at()).toBe(20)
})

test('what another window writes comes at once, with nobody mirroring', async () => {
  const { app, map, workshop, look } = await onWall()
  await map.apply([party('stores')])
  expect(nameOf(await look(), 'stores')).toBe('stores')
  await app.get('audience.mirror', {
    ...{ workshop, put: [], remove: [], left: null, frame: null, phase: 'begin' },
  })
  const other = { role: 'facilitator', window: 'w2' } as const
  await app.get('map.apply', map.batch([party('stores', { name: 'Warehouse' })]), other)
  expect(nameOf(await look(), 'stores')).toBe('Warehouse')
})

test('a room that does not follow is told nothing, whatever is done, until something is shown anew', async () => {
  const { app, map, mirror, told, look, showMap } = await onWall(false)
  const before = await look()
  told.length = 0
  expect(await mirror({ phase: 'begin', put: [party('more')] })).toEqual({ follows: false })
  expect(await mirror({ put: [party('sales', { name: 'X' })], frame: FRAME, left: ['shape:buyer'] })).toEqual({
    follows: false,
  })
  await map.apply([party('more'), party('sales', { name: 'Sold' })])
  expect(told).toEqual([])
  expect(await look()).toEqual(before)
  await showMap({ frame: { ...FRAME, w: 100 } })
  expect(told.map(({ name }) => name)).toEqual(['audience.mapMoved'])
  expect(nameOf(await look(), 'sales')).toBe('Sold')
  expect((await app.get('audience.map', {}, ROOM))?.view.frame?.w).toBe(100)
})

test('a frozen room keeps its picture whatever is edited or shown, and goes on from there when it is thawed', async () => {
  const { app, map, workshop, mirror, told, look } = await onWall()
  await mirror({ phase: 'begin' })
  await app.get('audience.freeze', { frozen: true })
  const before = await look()
  told.length = 0
  expect(await mirror({ put: [party('sales', { name: 'X' })], frame: { ...FRAME, x: 9 } })).toEqual({ follows: false })
  await map.apply([party('sales', { name: 'Sold' })])
  await app.get('audience.point', { with: 'laser', at: { x: 1, y: 1 } })
  await app.get('audience.show', { kind: 'title', title: 'Later', subtitle: '' })
  expect(told).toEqual([])
  expect(await look()).toEqual(before)
  expect(await app.get('audience.state', {})).toMatchObject({
    ...{ frozen: true, showing: { kind: 'title' }, shown: { kind: 'map' } },
  })
  await app.get('audience.show', { kind: 'map', workshop, follow: true, frame: FRAME })
  await app.get('audience.freeze', { frozen: false })
  expect(nameOf(await look(), 'sales')).toBe('Sold')
  expect(told.map(({ name }) => name)).toEqual(['audience.mapMoved'])
})

test('a covered room is dark, frozen or not, and is told nothing; uncovered, it has what is there now', async () => {
  const { app, mirror, told, look } = await onWall()
  await mirror({ phase: 'begin' })
  await app.get('audience.freeze', { frozen: true })
  await app.get('audience.cover', { covered: true })
  expect(told.at(-1)).toEqual({ name: 'audience.sceneChanged', payload: { kind: 'blank' } })
  await app.get('audience.freeze', { frozen: false })
  told.length = 0
  expect(await mirror({ phase: 'begin', put: [party('sales', { name: 'Busy' })] })).toEqual({ follows: true })
  await app.get('audience.point', { with: 'laser', at: { x: 1, y: 1 } })
  expect(told).toEqual([])
  expect(await look()).toBeNull()
  await app.get('audience.cover', { covered: false })
  expect(told).toEqual([{ name: 'audience.sceneChanged', payload: { kind: 'map' } }])
  expect(nameOf(await look(), 'sales')).toBe('Busy')
})

test('what the facilitator leaves out of the map leaves the room, with what hangs on it', async () => {
  const { mirror, steps, look } = await onWall()
  await mirror({ phase: 'begin' })
  await mirror({ left: ['shape:buyer', 'shape:quotes'] })
  expect([...(steps().at(-1)?.remove ?? [])].sort()).toEqual(
    ['binding:quotes-1', 'binding:quotes-2', 'shape:buyer', 'shape:quotes'].sort(),
  )
  await mirror({ put: [party('buyer', { name: 'Hidden' })] })
  expect(JSON.stringify(await look())).not.toContain('Hidden')
  await mirror({ left: [] })
  expect(nameOf(await look(), 'buyer')).toBe('Hidden')
})

test('what a window leaves out is never shown, not for a moment, and not where the room keeps its picture', async () => {
  const { app, workshop, look, told, showMap } = await onWall(false)
  const leave = (ids: string[]) => app.get('audience.leaveOut', { workshop, ids })
  const before = await look()
  told.length = 0
  await leave(['shape:buyer', 'shape:quotes'])
  expect([await look(), told]).toEqual([before, []])
  await showMap()
  expect(idsOf(await look())).toEqual(['shape:sales'])
  await app.get('audience.show', { kind: 'title', title: 'Break', subtitle: '' })
  for (const follow of [true, false]) {
    await showMap({ follow })
    expect(idsOf(await look())).toEqual(['shape:sales'])
  }
  await leave([])
  await showMap()
  expect(await look()).toEqual(before)
})

test('what lies in a collapsed zone is counted there and not named', async () => {
  const { mirror, look } = await onWall()
  await mirror({ phase: 'begin' })
  const area = zone('area', 'Front')
  const member = {
    ...{ id: 'binding:m1', typeName: 'binding', type: 'zoneMember', fromId: 'shape:sales', toId: 'shape:area' },
    ...{ props: { dx: 0, dy: 0 }, meta: {} },
  } as WireRecord
  const collapsed = { ...area, props: { ...(area.props as object), collapsed: true } } as WireRecord
  await mirror({ put: [collapsed, member] })
  const text = JSON.stringify(await look())
  for (const hidden of ['"sales"', '"quotes"']) expect(text).not.toContain(hidden)
  expect(text).toContain('Front')
  await mirror({ put: [area], remove: ['binding:m1'] })
  expect(nameOf(await look(), 'sales')).toBe('sales')
})

test('a record that is no sound record never reaches the room', async () => {
  const { mirror, steps } = await onWall()
  await mirror({ phase: 'begin' })
  const bad = { ...party('bad'), x: 'far away' }
  const own = { ...party('own'), parentId: 'shape:own' }
  await mirror({ put: [bad, own, { id: 'shape:odd', typeName: 'shape', type: 'rocket' }] })
  expect(steps()).toEqual([])
})

test('the spotlight and the lens stay with the picture, the laser passes', async () => {
  const { app, told } = await onWall(false)
  told.length = 0
  await app.get('audience.point', { with: 'spotlight', ids: ['shape:sales'] })
  await app.get('audience.point', { with: 'spotlight', ids: ['shape:sales'] })
  await app.get('audience.point', { with: 'lens', at: { x: 1, y: 2 } })
  await app.get('audience.point', { with: 'laser', at: { x: 3, y: 4 } })
  await app.get('audience.point', { with: 'laser', at: null })
  expect(told.map(({ name }) => name)).toEqual([
    ...['audience.mapMoved', 'audience.mapMoved', 'audience.laserMoved', 'audience.laserMoved'],
  ])
  expect((await app.get('audience.map', {}, ROOM))?.view).toMatchObject({
    ...{ spotlight: ['shape:sales'], lens: { x: 1, y: 2 } },
  })
})

test('the laser is out as soon as the picture goes or stands still', async () => {
  const { app, workshop, told } = await onWall()
  const off = { name: 'audience.laserMoved', payload: { at: null } }
  const ends = [
    ['audience.freeze', { frozen: true }, { frozen: false }],
    ['audience.cover', { covered: true }, { covered: false }],
  ] as const
  for (const [call, on, over] of ends) {
    await app.get('audience.point', { with: 'laser', at: { x: 1, y: 1 } })
    told.length = 0
    await app.get(call, on as never)
    expect(told, call).toContainEqual(off)
    await app.get('audience.point', { with: 'laser', at: { x: 2, y: 2 } })
    await app.get(call, over as never)
    expect(
      told.filter(({ name }) => name === 'audience.laserMoved'),
      call,
    ).toEqual([off])
  }
  await app.get('audience.point', { with: 'laser', at: { x: 1, y: 1 } })
  await app.get('audience.show', { kind: 'title', title: 'Break', subtitle: '' })
  expect(told).toContainEqual(off)
  await app.get('audience.show', { kind: 'map', workshop, follow: true, frame: FRAME })
})

test('spotlight and lens that are let go while the room is dark or keeps its picture are gone when it goes on', async () => {
  const { app, told } = await onWall(false)
  const view = async () => (await app.get('audience.map', {}, ROOM))?.view
  const point = async (ids: string[], at: typeof FRAME | null) => {
    await app.get('audience.point', { with: 'spotlight', ids })
    await app.get('audience.point', { with: 'lens', at })
  }
  await point(['shape:sales'], FRAME)
  await app.get('audience.freeze', { frozen: true })
  told.length = 0
  await point([], null)
  expect(told).toEqual([])
  expect(await view()).toMatchObject({ spotlight: ['shape:sales'], lens: { x: 0, y: 0 } })
  await app.get('audience.freeze', { frozen: false })
  expect(await view()).toMatchObject({ spotlight: [], lens: null })

  await point(['shape:sales'], FRAME)
  await app.get('audience.cover', { covered: true })
  await point([], null)
  await app.get('audience.cover', { covered: false })
  expect(await view()).toMatchObject({ spotlight: [], lens: null })
})

test('a workshop that is closed leaves the room, frozen or not, and a map of another one is shown whole', async () => {
  const { app, workshop, look } = await onWall()
  const other = await openMap(app, 'Other')
  await other.apply([party('kitchen')])
  await app.get('audience.show', { kind: 'map', workshop: other.id, follow: true, frame: null })
  expect(idsOf(await look())).toEqual(['shape:kitchen'])
  await app.get('audience.show', { kind: 'map', workshop, follow: true, frame: null })
  await app.get('audience.freeze', { frozen: true })
  await app.get('library.close', { id: workshop })
  expect(await app.get('audience.scene', {}, ROOM)).toEqual({ kind: 'blank' })
  expect(await app.refusal('audience.show', { kind: 'map', workshop, follow: true, frame: null })).toBe(
    'workshop-not-open',
  )
})

test('of the pictures in a workshop the room gets those on its map', async () => {
  const { app, map, workshop, showMap } = await onWall(false)
  const keep = async (side: number) =>
    app.get('pictures.add', { workshop, file: await sendFile(app, 'p.png', png(side, side)) })
  const [shown, secret] = [await keep(4), await keep(5)]
  const read = (hash: typeof shown.hash) => app.ask('audience.picture', { hash, from: 0 }, ROOM)
  const asset = (name: string, { hash }: typeof shown) =>
    ({
      ...{ id: `asset:${name}`, typeName: 'asset', type: 'image', meta: {} },
      props: { src: `asset:${hash}`, w: 4, h: 4, mimeType: 'image/png', isAnimated: false, name: 'x.png' },
    }) as WireRecord
  const props = { w: 4, h: 4, playing: true, url: '', assetId: 'asset:a', crop: null, flipX: false, flipY: false }
  const image = { ...party('image'), type: 'image', props: { ...props, altText: '' } } as WireRecord
  await map.apply([asset('a', shown), asset('b', secret), image])
  await showMap()
  expect((await read(shown.hash)).ok).toBe(true)
  expect(await read(secret.hash)).toMatchObject({ error: { code: 'picture-missing' } })
  await app.get('audience.cover', { covered: true })
  expect(await read(shown.hash)).toMatchObject({ error: { code: 'picture-missing' } })
})
