/** Reshaping a map: each operation does what it says in one step, and any sequence of them is undone exactly. */
import type { TLShapeId } from '@tldraw/editor'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { InteractionId, PartyId } from '#shared/model/ids.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { isInteraction, isParty } from '#shared/model/map-schema.ts'
import { t } from '#shared/text/text.ts'
import type { ShapingActionId } from '../../../src/renderer/src/canvas/commands/create-shaping.ts'
import { fittingActions } from '../../../src/renderer/src/canvas/editor/fitting-actions.ts'
import { PATIENCE, runs } from '../../helpers/runs.ts'
import { type HeadlessMap, openHeadlessMap } from './headless-map.ts'

const propsOf = (map: HeadlessMap, id: TLShapeId) => map.editor.getShape(id)?.props as Record<string, unknown>
const xOf = (map: HeadlessMap, id: TLShapeId) => map.editor.getShape(id)?.x

function run(map: HeadlessMap, action: ShapingActionId, ...selected: TLShapeId[]): void {
  map.editor.setSelectedShapes(selected)
  map.shaping.actions[action](map.editor)
}

function triangle() {
  const map = openHeadlessMap()
  const sales = map.party('Sales', 0, 0)
  const desk = map.party('Order desk', 400, 100)
  const stock = map.party('Stock', 900, 300)
  const order = map.interaction(sales, desk, 'order')
  const goods = map.interaction(stock, desk, 'goods')
  return { map, sales, desk, stock, order, goods }
}

describe('turning, pinning and locking', () => {
  test('swapping turns every selected interaction round, in one step', () => {
    const { map, order, goods } = triangle()
    run(map, 'swap', order, goods)
    expect(map.says()).toEqual(['Order desk > Sales: order', 'Order desk > Stock: goods'])
    map.editor.undo()
    expect(map.says()).toEqual(['Sales > Order desk: order', 'Stock > Order desk: goods'])
  })

  test('pinning pins all as long as one is not, then unpins all', () => {
    const { map, sales, desk } = triangle()
    run(map, 'pin', sales)
    run(map, 'pin', sales, desk)
    expect([propsOf(map, sales).pinned, propsOf(map, desk).pinned]).toEqual([true, true])
    run(map, 'pin', sales, desk)
    expect([propsOf(map, sales).pinned, propsOf(map, desk).pinned]).toEqual([false, false])
  })

  test('what is locked stays when the rest is lined up, until everything is unlocked', () => {
    const { map, sales, desk, stock } = triangle()
    run(map, 'lock', desk)
    expect(map.editor.getSelectedShapeIds()).toEqual([])
    run(map, 'align-left', sales, desk, stock)
    expect([xOf(map, sales), xOf(map, desk), xOf(map, stock)]).toEqual([0, 400, 0])
    run(map, 'unlock-all')
    run(map, 'align-left', sales, desk, stock)
    expect(xOf(map, desk)).toBe(0)
  })

  test('says what to select when the selection does not fit, and changes nothing', () => {
    const { map, sales } = triangle()
    const before = map.document()
    for (const action of Object.keys(map.shaping.actions) as ShapingActionId[]) {
      map.told.length = 0
      if (action === 'pin' || action === 'lock' || action === 'split') continue
      run(map, action, sales)
      expect([action, map.told.length]).toEqual([action, 1])
    }
    expect(map.document()).toEqual(before)
    expect(map.editor.getCanUndo()).toBe(true)
  })
})

describe('lining up', () => {
  test('takes what lies in a zone along with it', () => {
    const map = openHeadlessMap()
    const zone = map.zone('North', 500, 500, 600, 400)
    const inside = map.party('Inside', 600, 600)
    const outside = map.party('Outside', 0, 0)
    run(map, 'align-left', zone, outside)
    expect([xOf(map, zone), xOf(map, inside), xOf(map, outside)]).toEqual([0, 100, 0])
  })

  test('makes no step when everything stands in line already', () => {
    const { map, sales, desk } = triangle()
    run(map, 'align-top', sales, desk)
    const redoable = map.document()
    map.editor.undo()
    map.editor.redo()
    run(map, 'align-top', sales, desk)
    expect(map.document()).toEqual(redoable)
    map.editor.undo()
    expect(map.editor.getShape(desk)?.y).toBe(100)
  })
})

describe('merging', () => {
  test('the first stays, every interaction comes along, none is joined with another', () => {
    const map = openHeadlessMap()
    const first = map.party('Sales', 0, 0, { note: 'quick' })
    const second = map.party('sales ', 400, 0, { note: 'kind', group: 'North', people: '4' })
    const other = map.party('Stock', 800, 0)
    map.interaction(first, other, 'order')
    map.interaction(second, other, 'order')
    map.interaction(first, second, 'news')
    run(map, 'merge', first, second)
    expect(map.says()).toEqual(['Sales > Sales: news', 'Sales > Stock: order', 'Sales > Stock: order'])
    expect(propsOf(map, first)).toMatchObject({ name: 'Sales', note: 'quick\n\nkind', group: 'North', people: '4' })
    expect(map.editor.getShape(second)).toBeUndefined()
    expect(map.told).toEqual([t('map.shape.merged', { count: 2, name: 'Sales', interactions: '2 interactions' })])
  })

  test('notes that do not fit together are refused, and nothing changes', () => {
    const map = openHeadlessMap()
    const first = map.party('A', 0, 0, { note: 'a'.repeat(LIMITS.note - 5) })
    const second = map.party('B', 400, 0, { note: 'b'.repeat(10) })
    const before = map.document()
    run(map, 'merge', first, second)
    expect(map.document()).toEqual(before)
    expect(map.told).toEqual([t('map.shape.notesTooLong', { limit: LIMITS.note })])
  })

  test('several names are merged in one step', () => {
    const map = openHeadlessMap()
    const [a, b, c, d] = ['A', 'a', 'B', 'b'].map((name, at) => map.party(name, at * 300, 0)) as [
      TLShapeId,
      TLShapeId,
      TLShapeId,
      TLShapeId,
    ]
    map.interaction(b, d, 'x')
    const before = map.document()
    map.shaping.merge([
      [a, b],
      [c, d],
    ])
    expect(map.says()).toEqual(['A > B: x'])
    map.editor.undo()
    expect(map.document()).toEqual(before)
  })
})

describe('splitting', () => {
  test('moves the chosen ends to a new party beside it', () => {
    const { map, desk, order } = triangle()
    const self = map.interaction(desk, desk, 'check')
    run(map, 'split', desk)
    expect(map.asked).toEqual([desk])
    const made = map.shaping.split(desk as string as PartyId, {
      name: ' Returns ',
      ends: [
        { interaction: order as string as InteractionId, end: 'customer' },
        { interaction: self as string as InteractionId, end: 'provider' },
      ],
    })
    expect(made).not.toBeNull()
    expect(map.says()).toEqual(['Returns > Order desk: check', 'Sales > Returns: order', 'Stock > Order desk: goods'])
  })

  test('refuses a name without words, no ends, and ends of somebody else', () => {
    const { map, desk, sales, order } = triangle()
    const before = map.document()
    const end = { interaction: order as string as InteractionId, end: 'provider' } as const
    const split = (name: string, ends: readonly (typeof end)[]) =>
      map.shaping.split(desk as string as PartyId, { name, ends })
    expect([split(' ', [end]), split('New', []), split('New', [end])]).toEqual([null, null, null])
    expect(map.document()).toEqual(before)
    expect(sales).not.toBe(desk)
  })
})

describe('notes', () => {
  test('become parties where they stood: the first line is the name, the rest the note', () => {
    const map = openHeadlessMap()
    const note = map.note('Order desk\nfour people\nphone', 300, 200)
    const centre = map.editor.getShapePageBounds(note)?.center
    run(map, 'note-to-party', note)
    const [party, ...rest] = map.editor.getCurrentPageShapes()
    expect(rest).toEqual([])
    expect(party?.props).toMatchObject({ name: 'Order desk', note: 'four people\nphone' })
    expect(party && map.editor.getShapePageBounds(party.id)?.center).toEqual(centre)
  })

  test('become the service of the selected interaction; the service before is kept in its note', () => {
    const { map, order } = triangle()
    const note = map.note('complete\norder')
    run(map, 'note-to-service', note, order)
    expect(propsOf(map, order)).toMatchObject({ service: 'complete order', note: 'order' })
    expect(map.editor.getShape(note)).toBeUndefined()
  })

  test('too long for a service are refused, and stay', () => {
    const { map, order } = triangle()
    const note = map.note('x'.repeat(LIMITS.service + 1))
    run(map, 'note-to-service', note, order)
    expect(map.editor.getShape(note)).toBeDefined()
    expect(propsOf(map, order).service).toBe('order')
  })
})

test('the menu of the right button offers what fits', () => {
  const { map, sales, desk, order } = triangle()
  const note = map.note('words')
  const offered = (...ids: TLShapeId[]) =>
    fittingActions(ids.flatMap((id) => map.editor.getShape(id) ?? [])).map(String)
  expect(offered(sales)).toEqual(['split', 'pin', 'show-touching', 'show-kind'])
  expect(offered(sales, desk)).toEqual(['merge', 'pin', 'show-touching', 'show-kind'])
  expect(offered(order)).toEqual(['swap', 'show-touching', 'route-curved', 'route-elbow', 'route-straight'])
  expect(offered(order, note)).toEqual(expect.arrayContaining(['swap', 'note-to-party', 'note-to-service']))
})

describe('undo', () => {
  const ACTIONS = Object.keys(openHeadlessMap().shaping.actions) as ShapingActionId[]
  const step = fc.record({
    action: fc.constantFrom(...ACTIONS, 'cut' as const),
    picks: fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
  })

  test('as many undos as steps give the first map back, as many redos the last, after any sequence', {
    timeout: PATIENCE,
  }, () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
        const map = openHeadlessMap()
        const parties = Array.from({ length: 6 }, (_, at) =>
          map.party(`P${at % 4}`, (at % 3) * 311, at * 97, { note: `n${at}` }),
        )
        for (let at = 0; at < 9; at += 1) {
          const provider = parties[(at * 5) % 6]
          const customer = parties[(at * 7 + 2) % 6]
          if (provider && customer) map.interaction(provider, customer, `s${at % 3}`)
        }
        map.zone('Z', -50, -50, 500, 400)
        for (let at = 0; at < 3; at += 1) map.note(`note ${at}`, at * 250, 700)
        map.editor.setSelectedShapes([])
        map.editor.markHistoryStoppingPoint('start')
        const states = [map.document()]
        for (const { action, picks } of steps) {
          const all = map.editor.getCurrentPageShapes().map((shape) => shape.id)
          const chosen = picks.flatMap((pick) => all[pick % all.length] ?? [])
          const interactions = map.editor.getCurrentPageShapes().filter(isInteraction).length
          if (action === 'cut') {
            const party = map.editor.getCurrentPageShapes().find((shape) => isParty(shape) && chosen.includes(shape.id))
            const touching = party ? map.lanes.touching(party.id) : []
            const ends = touching.map((id) => ({
              interaction: id as InteractionId,
              end: map.lanes.ends.get().get(id)?.provider === party?.id ? ('provider' as const) : ('customer' as const),
            }))
            if (party) map.shaping.split(party.id as string as PartyId, { name: 'Cut', ends })
          } else run(map, action, ...chosen)
          // No operation makes an interaction or loses one.
          expect(map.editor.getCurrentPageShapes().filter(isInteraction)).toHaveLength(interactions)
          expect(map.lanes.ends.get().size).toBe(interactions)
          const now = map.document()
          if (JSON.stringify(now) !== JSON.stringify(states.at(-1))) states.push(now)
        }
        for (const state of [...states].reverse().slice(1)) {
          map.editor.undo()
          expect(map.document()).toEqual(state)
        }
        for (const state of states.slice(1)) {
          map.editor.redo()
          expect(map.document()).toEqual(state)
        }
      }),
      { numRuns: runs(60) },
    )
  })
})
