/** Showing a part of the map: what is hidden, that nothing of it is recorded, and that nothing hidden can be touched. */
import type { TLShapeId } from '@tldraw/editor'
import { atom, computed } from '@tldraw/state'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PARTY_KINDS } from '#shared/model/party.ts'
import { readContents } from '../../../src/renderer/src/canvas/document/read-contents.ts'
import { type Findable, searchMap } from '../../../src/renderer/src/canvas/find/search-map.ts'
import { createShowing, type ShowActionId } from '../../../src/renderer/src/canvas/show/create-showing.ts'
import { findHidden, keepTied, type ShownPart, type Things } from '../../../src/renderer/src/canvas/show/find-hidden.ts'
import { hideShapes } from '../../../src/renderer/src/canvas/show/hide-shapes.ts'
import { openHeadlessMap } from './headless-map.ts'

function openShownMap() {
  const map = openHeadlessMap()
  const contents = readContents(map.editor.store, map.lanes)
  const showing = createShowing(map.lanes, contents, (sentence) => void map.told.push(sentence))
  hideShapes(map.editor, showing)
  const north = map.zone('North', 0, 0, 600, 400)
  const sales = map.party('Sales', 50, 50)
  const desk = map.party('Desk', 300, 200)
  const shop = map.party('Shop system', 900, 50, { kind: 'system' })
  const carrier = map.party('Carrier', 1300, 50, { kind: 'supplier' })
  const order = map.interaction(sales, desk, 'order')
  const data = map.interaction(desk, shop, 'data')
  const parcel = map.interaction(shop, carrier, 'parcel')
  const note = map.note('remember', 900, 600)
  const run = (action: ShowActionId, ...selected: TLShapeId[]) => {
    map.editor.setSelectedShapes(selected)
    showing.actions[action](map.editor)
  }
  const said = () => showing.contents.get().parties.map((party) => party.name)
  return { ...map, contents, showing, run, said, north, sales, desk, shop, carrier, order, data, parcel, note }
}

describe('a part of the map', () => {
  test('is what touches the selection, with the zone around it', () => {
    const map = openShownMap()
    map.run('show-touching', map.desk)
    expect(map.said()).toEqual(['Sales', 'Shop system', 'Desk'])
    expect([...map.showing.hidden.get()].sort()).toEqual([map.carrier, map.parcel, map.note].sort())
  })

  test('is parties of one kind with what passes between them', () => {
    const map = openShownMap()
    map.run('show-kind', map.sales)
    expect(map.said()).toEqual(['Sales', 'Desk'])
    expect(map.showing.contents.get().interactions.map((one) => one.service)).toEqual(['order'])
    expect(map.showing.hidden.get().has(map.note)).toBe(false)
  })

  test('is a zone, also when a party in it is selected', () => {
    const map = openShownMap()
    map.run('show-zone', map.sales)
    expect(map.said()).toEqual(['Sales', 'Desk'])
    expect(map.showing.contents.get().zones.map((zone) => zone.name)).toEqual(['North'])
    map.run('show-all')
    expect(map.showing.contents.get()).toBe(map.contents.get())
  })

  test('is in no record and no undo', () => {
    const map = openShownMap()
    const before = map.document()
    map.editor.markHistoryStoppingPoint('edit')
    map.editor.updateShape({ id: map.sales, type: 'party', props: { name: 'Selling' } })
    map.run('show-zone', map.north)
    map.editor.undo()
    expect(map.document()).toEqual(before)
    expect(map.said()).toEqual(['Sales', 'Desk'])
  })

  test('what is added later is in sight, and so is whoever it is tied to', () => {
    const map = openShownMap()
    map.run('show-zone', map.north)
    const late = map.party('Late', 2000, 0, { kind: 'machine' })
    map.interaction(late, map.carrier, 'help')
    expect(map.said()).toEqual(['Late', 'Sales', 'Carrier', 'Desk'])
  })

  test('cannot be selected, and is let go of, while it is hidden', () => {
    const map = openShownMap()
    map.run('show-touching', map.sales)
    map.editor.setSelectedShapes([map.sales, map.carrier])
    expect(map.editor.getSelectedShapeIds()).toEqual([map.sales])
    map.run('show-all')
    map.editor.setSelectedShapes([map.sales, map.carrier])
    map.run('show-zone', map.north, map.carrier)
    expect(map.editor.getSelectedShapeIds()).toEqual([map.north])
    expect(map.editor.isShapeHidden(map.carrier)).toBe(true)
  })

  test('is not painted and not met by the pointer while it is hidden', () => {
    const map = openShownMap()
    const { x, y } = map.editor.getShapePageBounds(map.carrier)?.center ?? { x: 0, y: 0 }
    const seen = () => ({
      painted: map.editor.getRenderingShapes().some(({ id }) => id === map.carrier),
      met: map.editor.getShapeAtPoint({ x, y }, { hitInside: true })?.id === map.carrier,
      under: map.editor.getShapesAtPoint({ x, y }, { hitInside: true }).some(({ id }) => id === map.carrier),
      listed: map.editor.getCurrentPageRenderingShapesSorted().some(({ id }) => id === map.carrier),
    })
    const before = seen()
    expect(before).toMatchObject({ painted: true, met: true, under: true })
    map.run('show-zone', map.north)
    expect(seen()).toEqual({ painted: false, met: false, under: false, listed: false })
    map.run('show-all')
    expect(seen()).toEqual(before)
  })

  test('is asked for only with something to go by', () => {
    const map = openShownMap()
    for (const action of ['show-touching', 'show-kind', 'show-zone'] as const) map.run(action)
    expect(map.told).toHaveLength(3)
    expect(map.showing.hidden.get().size).toBe(0)
  })
})

describe('whatever is hidden', () => {
  const box = fc.record({
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.integer({ min: 0, max: 900 }),
    w: fc.constant(100),
    h: fc.constant(60),
  })
  const things: fc.Arbitrary<Things> = fc
    .record({
      parties: fc.array(fc.record({ kind: fc.constantFrom(...PARTY_KINDS), box }), { minLength: 1, maxLength: 12 }),
      ends: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 20 }),
      zones: fc.array(
        box.map((one) => ({ ...one, w: 400, h: 400 })),
        { maxLength: 4 },
      ),
      others: fc.array(box, { maxLength: 4 }),
    })
    .map(({ parties, ends, zones, others }) => ({
      parties: new Map(parties.map((party, at) => [`p${at}`, party])),
      interactions: new Map(
        ends.map(([from, to], at) => [
          `i${at}`,
          { provider: `p${from % parties.length}`, customer: `p${to % parties.length}` },
        ]),
      ),
      zones: new Map(zones.map((zone, at) => [`z${at}`, zone])),
      others: new Map(others.map((other, at) => [`o${at}`, other])),
    }))
  const part: fc.Arbitrary<ShownPart> = fc.oneof(
    fc
      .uniqueArray(fc.constantFrom('p0', 'p1', 'i0', 'i3', 'z0', 'o1'))
      .map((ids) => ({ by: 'touching' as const, ids: new Set(ids) })),
    fc.uniqueArray(fc.constantFrom(...PARTY_KINDS)).map((kinds) => ({ by: 'kind' as const, kinds: new Set(kinds) })),
    fc.uniqueArray(fc.constantFrom('z0', 'z1', 'z2')).map((ids) => ({ by: 'zone' as const, ids: new Set(ids) })),
  )

  test('no interaction is in sight without both of its parties', () => {
    fc.assert(
      fc.property(things, part, (all, chosen) => {
        const hidden = findHidden(all, chosen)
        for (const [id, ends] of all.interactions) {
          if (!hidden.has(id)) expect([hidden.has(ends.provider), hidden.has(ends.customer)]).toEqual([false, false])
        }
        expect(keepTied(hidden, all.interactions)).toBe(hidden)
      }),
    )
  })
})

describe('finding', () => {
  const thing = (id: string, kind: Findable['kind'], text: string): Findable => ({ id, kind, text, detail: '' })
  const all = [
    thing('1', 'party', 'IT service desk'),
    thing('2', 'party', 'Desk of orders'),
    thing('3', 'interaction', 'desktop order'),
    thing('4', 'zone', 'Café'),
    thing('5', 'note', 'ask the helpdesk'),
  ]
  const find = (typed: string) => searchMap(all, typed).map(({ id }) => id)

  test('takes a part of the words; beginnings come first, parties before what hangs on them', () => {
    expect(find('desk')).toEqual(['2', '3', '1', '5'])
  })

  test('case, accents and spare blanks do not count, and nothing typed finds nothing', () => {
    expect(find('  CAFE ')).toEqual(['4'])
    expect(find('café')).toEqual(['4'])
    expect(find('   ')).toEqual([])
  })
})

test('contents keep their identity while everything is shown', () => {
  const map = openHeadlessMap()
  const list = atom('list', { parties: [], interactions: [], zones: [] })
  const showing = createShowing(
    map.lanes,
    computed('contents', () => list.get()),
    () => undefined,
  )
  expect(showing.contents.get()).toBe(list.get())
  showing.stop()
})
