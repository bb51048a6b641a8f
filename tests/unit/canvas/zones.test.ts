/** Collapsing zones on a real editor: what is hidden and bundled, what goes along, and that every step is undone in one. */
import type { TLShapeId } from '@tldraw/editor'
import { computed } from '@tldraw/state'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isZone, isZoneMember, type ZoneShape } from '#shared/model/map-schema.ts'
import { t } from '#shared/text/text.ts'
import { createZoning } from '../../../src/renderer/src/canvas/commands/create-zoning.ts'
import { tidyMap } from '../../../src/renderer/src/canvas/commands/tidy-map.ts'
import { fittingActions } from '../../../src/renderer/src/canvas/editor/fitting-actions.ts'
import { createShowing } from '../../../src/renderer/src/canvas/show/create-showing.ts'
import { hideShapes, selectInside } from '../../../src/renderer/src/canvas/show/hide-shapes.ts'
import { zonesToOpen } from '../../../src/renderer/src/canvas/zones/collapse-zones.ts'
import { foldMap } from '../../../src/renderer/src/canvas/zones/fold.ts'
import { foldingOf } from '../../../src/renderer/src/canvas/zones/folding.ts'
import { openHeadlessMap } from './headless-map.ts'

function opened() {
  const map = openHeadlessMap()
  const { editor } = map
  const step = <T>(name: string, otherwise: T, work: (at: typeof editor) => T): T => {
    editor.markHistoryStoppingPoint(name)
    let result = otherwise
    editor.run(
      () => {
        result = work(editor)
      },
      { ignoreShapeLock: true },
    )
    return result
  }
  const told: string[] = []
  const zoning = createZoning({ editor: () => editor, step, tell: (sentence) => void told.push(sentence) })
  const contents = computed('contents', () => ({ parties: [], interactions: [], zones: [] }))
  const folding = foldingOf(editor.store)
  const showing = createShowing(map.lanes, contents, () => {}, folding)
  hideShapes(editor, showing)
  const north = map.zone('North', 0, 0, 1000, 400)
  const south = map.zone('South', 0, 1000, 1000, 400)
  const sales = map.party('Sales', 40, 80)
  const desk = map.party('Desk', 500, 80)
  const store = map.party('Store', 40, 1080)
  const dock = map.party('Dock', 500, 1080)
  const buyer = map.party('Buyer', 1600, 80)
  return { ...map, step, told, zoning, folding, showing, north, south, sales, desk, store, dock, buyer }
}

type Opened = ReturnType<typeof opened>

/** Names for ids, so that what is expected can be read. */
function bundlesOf({ editor, folding }: Opened): readonly string[] {
  const name = (id: string) => (editor.getShape(id as TLShapeId)?.props as { name: string } | undefined)?.name
  return folding.bundles
    .get()
    .map(({ from, to, interactions }) => `${name(from)} > ${name(to)}: ${interactions.length}`)
    .sort()
}

const hiddenOf = ({ showing }: Opened) => [...showing.hidden.get()].sort()
const placeOf = ({ editor }: Opened, id: TLShapeId) => {
  const { x, y } = editor.getShapePageTransform(id).point()
  return { x, y }
}
const zoneAt = ({ editor }: Opened, id: TLShapeId): ZoneShape => {
  const shape = editor.getShape(id)
  if (!shape || !isZone(shape)) throw new Error('no zone')
  return shape
}

describe('a collapsed zone', () => {
  test('hides what lies in it, counts it, and bundles what crosses its border by other end and direction', () => {
    const map = opened()
    const inside = map.interaction(map.sales, map.desk, 'order')
    const crossing = [
      map.interaction(map.sales, map.buyer, 'quote'),
      map.interaction(map.desk, map.buyer, 'answer'),
      map.interaction(map.buyer, map.sales, 'wish'),
      map.interaction(map.desk, map.store, 'picking list'),
    ]
    const outside = map.interaction(map.store, map.dock, 'goods')
    map.zoning.setCollapsed([map.north], true)
    expect(bundlesOf(map)).toEqual(['Buyer > North: 1', 'North > Buyer: 2', 'North > Store: 1'])
    expect(map.folding.inside.get().get(map.north)).toEqual({ parties: 2, interactions: 1 })
    expect(hiddenOf(map)).toEqual([map.sales, map.desk, inside, ...crossing].sort())
    expect(map.editor.isShapeHidden(map.buyer)).toBe(false)
    map.zoning.setCollapsed([map.south], true)
    expect(bundlesOf(map)).toEqual(['Buyer > North: 1', 'North > Buyer: 2', 'North > South: 1'])
    expect(map.folding.inside.get().get(map.south)).toEqual({ parties: 2, interactions: 1 })
    expect(map.editor.isShapeHidden(outside)).toBe(true)
    expect(map.told).toEqual([
      t('map.zone.collapsed', { name: 'North', inside: '2 parties, 1 interaction' }),
      t('map.zone.collapsed', { name: 'South', inside: '2 parties, 1 interaction' }),
    ])
  })

  test('is one step, and so is opening it again', () => {
    const map = opened()
    map.interaction(map.sales, map.buyer, 'quote')
    const first = map.document()
    map.zoning.setCollapsed([map.north, map.south], true)
    const collapsed = map.document()
    map.zoning.setCollapsed([map.north, map.south], false)
    expect(map.document()).toEqual(first)
    expect(hiddenOf(map)).toEqual([])
    map.editor.undo()
    expect(map.document()).toEqual(collapsed)
    expect(zoneAt(map, map.north).props.collapsed).toBe(true)
    map.editor.undo()
    expect(map.document()).toEqual(first)
    map.editor.redo()
    expect(map.document()).toEqual(collapsed)
    expect(bundlesOf(map)).toEqual(['North > Buyer: 1'])
  })

  test('stands in the middle of its area, as large as its words, and is no place for others to fall into', () => {
    const map = opened()
    map.zoning.setCollapsed([map.north], true)
    const box = map.editor.getShapePageBounds(map.north)
    expect(box?.center).toMatchObject({ x: 500, y: 200 })
    expect(box?.w).toBeLessThan(500)
    expect(box?.h).toBeLessThan(150)
    const late = map.party('Late', 100, 90)
    expect(map.editor.isShapeHidden(late)).toBe(false)
    map.zoning.setCollapsed([map.north], false)
    map.zoning.setCollapsed([map.north], true)
    expect(map.editor.isShapeHidden(late)).toBe(true)
  })

  test('takes along what lies in it, however it is moved, and undo brings all of it back', () => {
    const map = opened()
    const note = map.note('words', 700, 200)
    map.editor.updateShape({ id: map.desk, type: 'party', isLocked: true })
    map.zoning.setCollapsed([map.north], true)
    const before = map.document()
    const moves: readonly (() => void)[] = [
      () => void map.editor.updateShape({ id: map.north, type: 'zone', x: 300, y: -200 }),
      () => void map.editor.nudgeShapes([map.north], { x: 300, y: -200 }),
    ]
    for (const move of moves) {
      map.step('move', undefined, move)
      expect(placeOf(map, map.sales)).toEqual({ x: 340, y: -120 })
      expect(placeOf(map, map.desk)).toEqual({ x: 800, y: -120 })
      expect(placeOf(map, note)).toEqual({ x: 1000, y: 0 })
      expect(placeOf(map, map.store)).toEqual({ x: 40, y: 1080 })
      map.editor.undo()
      expect(map.document()).toEqual(before)
    }
  })

  test('inside another goes with it, and both open in turn', () => {
    const map = opened()
    const corner = map.zone('Corner', 20, 40, 400, 200)
    map.interaction(map.sales, map.buyer, 'quote')
    map.zoning.setCollapsed([corner], true)
    expect(bundlesOf(map)).toEqual(['Corner > Buyer: 1'])
    map.zoning.setCollapsed([map.north], true)
    expect(bundlesOf(map)).toEqual(['North > Buyer: 1'])
    expect(map.folding.inside.get().get(map.north)?.parties).toBe(2)
    map.editor.updateShape({ id: map.north, type: 'zone', x: 100 })
    expect(placeOf(map, map.sales)).toEqual({ x: 140, y: 80 })
    expect(zonesToOpen(map.editor, [map.sales])).toEqual([map.north, corner])
    map.zoning.openFor([map.sales])
    expect(hiddenOf(map)).toEqual([])
    expect(placeOf(map, map.sales)).toEqual({ x: 140, y: 80 })
  })

  test('is copied and duplicated with everything in it, and the copy stands for the copies', () => {
    const map = opened()
    map.interaction(map.sales, map.desk, 'order')
    map.interaction(map.sales, map.buyer, 'quote')
    map.zoning.setCollapsed([map.north], true)
    map.step('duplicate', undefined, (editor) => void editor.duplicateShapes([map.north], { x: 0, y: 3000 }))
    expect(map.says().filter((said) => said === 'Sales > Desk: order')).toHaveLength(2)
    expect(map.says().filter((said) => said.endsWith('quote'))).toHaveLength(1)
    const counts = [...map.folding.inside.get().values()]
    expect(counts).toEqual([
      { parties: 2, interactions: 1 },
      { parties: 2, interactions: 1 },
    ])
    const content = map.editor.getContentFromCurrentPage([map.north])
    expect(content?.bindings?.filter((binding) => isZoneMember(binding))).toHaveLength(2)
    map.editor.undo()
    expect(map.folding.inside.get().size).toBe(1)
  })

  test('is deleted with everything in it, and one undo brings all of it back', () => {
    const map = opened()
    map.interaction(map.sales, map.buyer, 'quote')
    map.zoning.setCollapsed([map.north], true)
    const before = map.document()
    map.step('delete', undefined, (editor) => void editor.deleteShapes([map.north]))
    expect(map.editor.getShape(map.sales)).toBeUndefined()
    expect(map.editor.getShape(map.buyer)).toBeDefined()
    expect(map.says()).toEqual([])
    map.editor.undo()
    expect(map.document()).toEqual(before)
    expect(bundlesOf(map)).toEqual(['North > Buyer: 1'])
  })

  test('is tidied as one box, with those inside kept as they stand to it', () => {
    const map = opened()
    map.interaction(map.sales, map.buyer, 'quote')
    map.interaction(map.store, map.sales, 'goods')
    map.zoning.setCollapsed([map.north], true)
    const offset = (id: TLShapeId) => {
      const zone = placeOf(map, map.north)
      const at = placeOf(map, id)
      return { x: at.x - zone.x, y: at.y - zone.y }
    }
    const before = [map.sales, map.desk].map(offset)
    map.step('tidy', undefined, (editor) => tidyMap(editor, map.lanes))
    for (const [at, id] of [map.sales, map.desk].entries()) {
      expect(offset(id).x).toBeCloseTo(before[at]?.x ?? Number.NaN, 3)
      expect(offset(id).y).toBeCloseTo(before[at]?.y ?? Number.NaN, 3)
    }
    const boxes = [map.north, map.buyer, map.store, map.dock].map((id) => map.editor.getShapePageBounds(id))
    for (const [at, one] of boxes.entries()) {
      for (const other of boxes.slice(at + 1)) expect(one && other && one.collides(other)).toBe(false)
    }
  })

  test('lets no hand on the map select what it hides; another view may', () => {
    const map = opened()
    map.zoning.setCollapsed([map.north], true)
    map.editor.setSelectedShapes([map.sales, map.buyer])
    expect(map.editor.getSelectedShapeIds()).toEqual([map.buyer])
    selectInside(map.editor, [map.sales])
    expect(map.editor.getSelectedShapeIds()).toEqual([map.sales])
    map.editor.setSelectedShapes([map.desk])
    expect(map.editor.getSelectedShapeIds()).toEqual([])
  })

  test('is offered by the menu of the right button, and told of where there is none', () => {
    const map = opened()
    const zone = map.editor.getShape(map.north)
    expect(zone && fittingActions([zone])).toContain('collapse')
    map.editor.selectNone()
    map.zoning.actions.collapse(map.editor)
    expect(map.told).toEqual([t('map.shown.selectZone')])
    map.editor.setSelectedShapes([map.sales])
    map.zoning.actions.collapse(map.editor)
    expect(zoneAt(map, map.north).props.collapsed).toBe(true)
    expect(map.editor.getSelectedShapeIds()).toEqual([map.north])
    map.zoning.actions['expand-all'](map.editor)
    map.zoning.actions['collapse-all'](map.editor)
    expect(
      map.editor
        .getCurrentPageShapes()
        .filter(isZone)
        .map((one) => one.props.collapsed),
    ).toEqual([true, true])
  })
})

describe('folding', () => {
  test('loses no interaction: each is inside, in one bundle, or drawn as it is', () => {
    const party = fc.integer({ min: 0, max: 9 }).map((n) => `p${n}`)
    const zone = fc.integer({ min: 0, max: 3 }).map((n) => `z${n}`)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(party, party), { maxLength: 40 }),
        fc.array(fc.tuple(party, zone), { maxLength: 12 }),
        fc.array(fc.tuple(zone, zone), { maxLength: 4 }),
        (pairs, members, nested) => {
          const ends = new Map(pairs.map(([provider, customer], at) => [`i${at}`, { provider, customer }]))
          const zoneOf = new Map([...members, ...nested.filter(([inner, outer]) => inner !== outer)])
          const folds = foldMap(zoneOf, ends, (id) => id.startsWith('p'))
          const bundled = folds.bundles.flatMap((bundle) => bundle.interactions)
          const inside = [...folds.inside.values()].reduce((sum, one) => sum + one.interactions, 0)
          const drawn = [...ends.keys()].filter((id) => !folds.folded.has(id))
          expect(new Set(bundled).size).toBe(bundled.length)
          expect(bundled.length + inside + drawn.length).toBe(ends.size)
          const parties = [...folds.inside.values()].reduce((sum, one) => sum + one.parties, 0)
          expect(parties).toBe([...zoneOf.keys()].filter((id) => id.startsWith('p')).length)
          for (const { from, to } of folds.bundles) expect(from).not.toBe(to)
        },
      ),
    )
  })

  test('any sequence of collapsing, opening and moving is undone step by step', () => {
    const deeds: readonly ((map: Opened) => void)[] = [
      (map) => map.zoning.setCollapsed([map.north], true),
      (map) => map.zoning.setCollapsed([map.south], true),
      (map) => map.zoning.setCollapsed([map.north, map.south], false),
      (map) =>
        map.step('move', undefined, (editor) => {
          editor.updateShape({ id: map.north, type: 'zone', x: placeOf(map, map.north).x + 130.7 })
        }),
      (map) => map.step('tidy', undefined, (editor) => tidyMap(editor, map.lanes)),
      (map) =>
        map.step('rename', undefined, (editor) => {
          editor.updateShape({ id: map.sales, type: 'party', props: { name: 'Sales team' } })
        }),
    ]
    fc.assert(
      fc.property(fc.array(fc.nat(deeds.length - 1), { maxLength: 8 }), (picks) => {
        const map = opened()
        map.interaction(map.sales, map.buyer, 'quote')
        map.interaction(map.store, map.desk, 'goods')
        map.editor.clearHistory()
        const states = [map.document()]
        for (const pick of picks) {
          const before = map.document()
          deeds[pick]?.(map)
          if (JSON.stringify(before) !== JSON.stringify(map.document())) states.push(map.document())
        }
        for (const state of states.slice(0, -1).reverse()) {
          while (JSON.stringify(map.document()) === JSON.stringify(states.at(-1)) && map.editor.getCanUndo()) {
            map.editor.undo()
          }
          states.pop()
          expect(map.document()).toEqual(state)
        }
      }),
      { numRuns: 25 },
    )
  })
})

test('only what was chosen is shown, with its ends and the reason, until everything is', () => {
  const map = opened()
  const quote = map.interaction(map.sales, map.buyer, 'quote')
  map.interaction(map.store, map.dock, 'goods')
  map.showing.showOnly(map.editor, new Set([quote]), 'Only what is rated low.')
  expect(map.showing.reason.get()).toBe('Only what is rated low.')
  const seen = map.editor.getCurrentPageShapes().filter((shape) => !map.editor.isShapeHidden(shape))
  expect(seen.map(({ id }) => id).sort()).toEqual([quote, map.sales, map.buyer, map.north].sort())
  map.showing.showAll()
  expect(map.showing.reason.get()).toBeNull()
  expect(map.showing.hidden.get().size).toBe(0)
})
