/** The durable way of an edit: what a batch may hold, what is written with it, and what is refused as a whole. */
import { describe, expect, test } from 'vitest'
import { LIMITS } from '#shared/model/limits.ts'
import { coreApp } from './core-app.ts'
import { box, interaction, mapOf, openMap, party, zone } from './map-builders.ts'
import { execute, pathOf, readRows } from './read-file.ts'

async function closed(app: ReturnType<typeof coreApp>, id: string): Promise<string> {
  await app.get('library.close', { id })
  return pathOf(app.home, id)
}

test('parties, interactions and zones of a batch are on disk with what they say', async () => {
  const app = coreApp()
  const { id, apply } = await openMap(app)
  const reply = await apply([
    party('sales', { name: 'Sales', kind: 'team', people: '12' }),
    party('crm', { name: 'CRM', kind: 'system', pinned: true }),
    ...interaction('i1', 'crm', 'sales', { service: 'customer data', volume: 30, channel: 'software' }),
    zone('front', 'Front office'),
  ])
  expect(reply.sequence).toBe(1)
  const path = await closed(app, id)
  expect(readRows(path, 'SELECT name, kind, people, pinned, archived_at FROM party ORDER BY name')).toEqual([
    { name: 'CRM', kind: 'system', people: '', pinned: 1, archived_at: null },
    { name: 'Sales', kind: 'team', people: '12', pinned: 0, archived_at: null },
  ])
  expect(readRows(path, 'SELECT provider_id, customer_id, service, volume, channel FROM interaction')).toEqual([
    {
      provider_id: 'shape:crm',
      customer_id: 'shape:sales',
      service: 'customer data',
      volume: 30,
      channel: 'software',
    },
  ])
  expect(readRows(path, 'SELECT name FROM zone')).toEqual([{ name: 'Front office' }])
})

test('a batch that is sent twice is applied once and gets the same reply', async () => {
  const app = coreApp()
  const { id, batch, load } = await openMap(app)
  const sent = batch([party('a')])
  const first = await app.get('map.apply', sent)
  expect(await app.get('map.apply', sent)).toEqual(first)
  await app.get('library.close', { id })
  await app.get('library.open', { id })
  expect(await app.get('map.apply', sent)).toEqual(first)
  expect((await load()).sequence).toBe(1)
})

test('batches of one gesture become one edit that knows how it was before and after', async () => {
  const app = coreApp()
  const { id, apply } = await openMap(app)
  await apply([party('a', {}, { x: 1 })])
  const first = await apply([party('a', {}, { x: 10 })], [], { gesture: 'drag' })
  const second = await apply([party('a', {}, { x: 20 }), party('b')], [], { gesture: 'drag' })
  const third = await apply([party('a', {}, { x: 30 })], ['shape:b'], { gesture: 'drag' })
  expect([second.edit, third.edit]).toEqual([first.edit, first.edit])
  const path = await closed(app, id)
  const rows = readRows<{ before: string; after: string; first_sequence: number; last_sequence: number }>(
    path,
    'SELECT * FROM edit ORDER BY entry_id',
  )
  expect(rows).toHaveLength(2)
  const drag = rows[1]
  expect([drag?.first_sequence, drag?.last_sequence]).toEqual([2, 4])
  expect(JSON.parse(drag?.before ?? '')).toEqual({ put: [party('a', {}, { x: 1 })], remove: ['shape:b'] })
  expect(JSON.parse(drag?.after ?? '')).toEqual({ put: [party('a', {}, { x: 30 })], remove: ['shape:b'] })
})

test('another window, another gesture or a reopened file begins a new edit', async () => {
  const app = coreApp()
  const { id, batch, apply } = await openMap(app)
  const first = await apply([party('a', {}, { x: 1 })], [], { gesture: 'g' })
  const other = batch([party('a', {}, { x: 2 })], [], { gesture: 'g' })
  const second = await app.get('map.apply', other, { role: 'facilitator', window: 'w2' })
  await app.get('library.close', { id })
  await app.get('library.open', { id })
  const third = await apply([party('a', {}, { x: 3 })], [], { gesture: 'g' })
  expect(new Set([first.edit, second.edit, third.edit]).size).toBe(3)
})

test('a batch that changes nothing makes no edit', async () => {
  const app = coreApp()
  const { apply } = await openMap(app)
  const first = await apply([party('a')])
  expect(await apply([party('a')], ['shape:never'])).toEqual(first)
})

test('the same id twice in one batch: the last one counts', async () => {
  const app = coreApp()
  const { apply, load } = await openMap(app)
  await apply([party('a', { name: 'first' }), party('a', { name: 'last' })])
  const { records } = await load()
  expect(records.filter((record) => record.id === 'shape:a')).toMatchObject([{ props: { name: 'last' } }])
})

test('an interaction whose party goes is archived and comes back as it was', async () => {
  const app = coreApp()
  const { id, apply } = await openMap(app)
  const all = [party('a'), party('b'), ...interaction('i1', 'a', 'b', { note: 'kept' })]
  await apply(all)
  await apply([], ['shape:a', ...interaction('i1', 'a', 'b').map((record) => record.id)])
  await app.get('library.close', { id })
  const path = pathOf(app.home, id)
  const sql = 'SELECT id, note, archived_at IS NOT NULL AS archived FROM interaction'
  expect(readRows(path, sql)).toEqual([{ id: 'shape:i1', note: 'kept', archived: 1 }])
  const opened = await app.get('library.open', { id })
  expect(opened.counts).toMatchObject({ parties: 1, interactions: 0 })
  await apply(all)
  await app.get('library.close', { id })
  expect(readRows(path, sql)).toEqual([{ id: 'shape:i1', note: 'kept', archived: 0 }])
})

test('an interaction that loses only one binding is archived, and lives again with a new one', async () => {
  const app = coreApp()
  const { id, apply } = await openMap(app)
  const [shape, provider, customer] = interaction('i1', 'a', 'b')
  if (!shape || !provider || !customer) throw new Error('no records')
  await apply([party('a'), party('b'), party('c'), shape, provider, customer])
  await apply([], [customer.id])
  expect((await app.get('library.open', { id })).counts.interactions).toBe(0)
  await apply([{ ...customer, toId: 'shape:c' }])
  const path = await closed(app, id)
  expect(readRows(path, 'SELECT customer_id, archived_at FROM interaction')).toEqual([
    { customer_id: 'shape:c', archived_at: null },
  ])
})

describe('a batch with one bad record is refused as a whole:', () => {
  const cases = {
    'a name that is too long': party('bad', { name: 'x'.repeat(LIMITS.name + 1) }),
    'an unknown shape': { ...party('bad'), type: 'spaceship' },
    'a kind that does not belong to a document': { id: 'camera:1', typeName: 'camera', x: 0, y: 0, z: 1, meta: {} },
    'a size that is no number': { ...party('bad'), x: Number.NaN },
    'a shape far outside the map': party('bad', {}, { x: 1e12 }),
    'a shape that is its own parent': box('bad', 'shape:bad'),
    'a parent that is nowhere': box('bad', 'shape:nowhere'),
    'an id that is too long': { ...party('bad'), id: `shape:${'x'.repeat(100)}` },
  }
  test.each(Object.entries(cases))('%s', async (_, bad) => {
    const app = coreApp()
    const { apply, batch, load } = await openMap(app)
    await apply([party('good')])
    const before = await load()
    const result = await app.ask('map.apply', batch([party('also'), bad]))
    expect(result).toMatchObject({ ok: false, error: { code: 'record-invalid', details: { record: bad.id } } })
    expect(await load()).toEqual(before)
    await apply([party('after')])
  })

  test('two shapes that become each other’s parent, in two batches', async () => {
    const app = coreApp()
    const { apply, refusal } = await openMap(app)
    await apply([box('a'), box('b', 'shape:a')])
    expect(await refusal([box('a', 'shape:b')])).toBe('record-invalid')
  })

  test('removing the page under the map', async () => {
    const app = coreApp()
    const { refusal } = await openMap(app)
    expect(await refusal([], ['page:page'])).toBe('record-invalid')
  })
})

test('the sentence of a refused record names the property', async () => {
  const app = coreApp()
  const { batch } = await openMap(app)
  const result = await app.ask('map.apply', batch([party('a', { note: 'x'.repeat(LIMITS.note + 1) })]))
  expect(result).toMatchObject({ ok: false, error: { message: expect.stringContaining('note') } })
})

test('a map takes so many shapes and no more', async () => {
  const app = coreApp()
  const { id, apply, refusal } = await openMap(app)
  await apply([box('0')])
  const path = await closed(app, id)
  execute(
    path,
    `WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ${LIMITS.shapes - 2})
     INSERT INTO record (id, type_name, type, json)
     SELECT 'shape:' || n, 'shape', 'group', json_set(record.json, '$.id', 'shape:' || n)
     FROM number JOIN record ON record.id = 'shape:0'`,
  )
  await app.get('library.open', { id })
  await apply([party('last')])
  expect(await refusal([party('one-too-many')])).toBe('map-too-large')
  await apply([party('last', { name: 'changed' })])
  await apply([party('instead')], ['shape:1'])
  await app.get('library.close', { id })
  const shapes = readRows(path, `SELECT COUNT(*) AS count FROM record WHERE type_name = 'shape'`)
  expect(shapes).toEqual([{ count: LIMITS.shapes }])
})

test('records that cannot be shown are set aside with a reason and stay in the file', async () => {
  const app = coreApp()
  const { id, apply } = await openMap(app)
  await apply([party('a'), party('b'), ...interaction('i1', 'a', 'b'), box('x'), box('y', 'shape:x')])
  await app.get('library.close', { id })
  const path = pathOf(app.home, id)
  execute(
    path,
    `UPDATE record SET json = json_set(json, '$.parentId', 'shape:y') WHERE id = 'shape:x';
     UPDATE record SET json = json_set(json, '$.props.name', 7) WHERE id = 'shape:b';
     INSERT INTO record (id, type_name, json) VALUES ('shape:noise', 'shape', 'no { JSON')`,
  )
  await app.get('library.open', { id })
  const { records, setAside } = await mapOf(app, id).load()
  expect(records.map((record) => record.id).sort()).toEqual(['document:document', 'page:page', 'shape:a'])
  expect(setAside.map((record) => record.id).sort()).toEqual(
    ['shape:b', 'shape:x', 'shape:y', 'shape:i1', 'shape:noise', 'binding:i1-1', 'binding:i1-2'].sort(),
  )
  await app.get('library.close', { id })
  expect(readRows(path, 'SELECT id FROM record')).toHaveLength(10)
})

test('map calls on a workshop that is not open are refused', async () => {
  const app = coreApp()
  const { id } = await app.get('library.create', { title: 'Closed', client: '' })
  const { batch } = mapOf(app, id)
  expect(await app.refusal('map.apply', batch([party('a')]))).toBe('workshop-not-open')
  expect(await app.refusal('map.load', { workshop: id })).toBe('workshop-not-open')
})

test('entries go on in the session until a pause of four hours or a new day', async () => {
  const app = coreApp()
  const { id, apply } = await openMap(app)
  const HOUR = 3_600_000
  for (const [hours, number] of [
    [0, 1],
    [3, 1],
    [3, 1],
    [5, 2],
    [3, 2],
    [2, 3],
  ] as const) {
    app.clock.pass(hours * HOUR)
    await apply([party('a', {}, { x: Math.random() })])
    expect((await app.get('library.open', { id })).session?.number).toBe(number)
  }
})
