/** Signs of changes belong to the window: they are in no record, and nothing that is asked for every shape hears of them. */
import { atom, react } from '@tldraw/state'
import { describe, expect, test } from 'vitest'
import { askedIdeaOf, ideaOfSelection } from '../../../src/renderer/src/canvas/changes/asked-idea.ts'
import { changeSignOf, changeSignsOf } from '../../../src/renderer/src/canvas/changes/change-signs.ts'
import { sideOfSign } from '../../../src/renderer/src/canvas/changes/draw-change-sign.ts'
import { keepListWhileMoving } from '../../../src/renderer/src/canvas/editor/paint-less.ts'
import { labelPoint, routeBetween } from '../../../src/renderer/src/canvas/routes/route.ts'
import { openHeadlessMap } from './headless-map.ts'

function openSigned() {
  const map = openHeadlessMap()
  const sales = map.party('Sales', 0, 0)
  const billing = map.party('Billing', 400, 0)
  const serves = map.interaction(sales, billing, 'offers')
  return { ...map, sales, billing, serves }
}

describe('signs of changes on the map', () => {
  test('change no record, leave nothing to undo, and are said of the interaction in words', () => {
    const { editor, serves, document } = openSigned()
    const before = document()
    changeSignsOf(editor.store).set(new Map([[serves, { count: 2, state: 'running' }]]))
    expect(document()).toEqual(before)
    const shape = editor.getShape(serves)
    if (!shape) throw new Error('the interaction is gone')
    expect(editor.getShapeUtil(shape).getAriaDescriptor(shape)).toContain('2 changes, the furthest running')
    editor.undo()
    expect(changeSignOf(editor.store, serves)).toEqual({ count: 2, state: 'running' })
  })

  test('make no list of shapes anew, and no move of the camera or of a party asks for them again', () => {
    const { editor, sales, serves } = openSigned()
    const stop = keepListWhileMoving(editor, atom('hidden', new Set<string>()))
    const list = editor.getRenderingShapes()
    let asked = 0
    const stopAsking = react('the sign of one interaction', () => {
      asked += 1
      changeSignOf(editor.store, serves)
    })
    changeSignsOf(editor.store).set(new Map([[serves, { count: 1, state: 'idea' }]]))
    expect(editor.getRenderingShapes()).toBe(list)
    expect(asked).toBe(2)
    editor.setCamera({ x: 50, y: 20, z: 0.5 })
    editor.updateShape({ id: sales, type: 'party', x: 90 })
    expect(asked).toBe(2)
    stopAsking()
    stop()
  })
})

describe('the place of a sign', () => {
  const from = { x: 0, y: 0, w: 100, h: 60 }
  const lane = { rank: 0, count: 1, forward: true }
  const place = (to: typeof from) => {
    const route = routeBetween(from, to, lane, 'straight')
    return sideOfSign(route, labelPoint(route, 0.5), 90)
  }

  test('is beside the label while the line runs on there, and above it where a party stands in the way', () => {
    expect(place({ ...from, x: 600 })).toBe('beside')
    expect(place({ ...from, x: 220 })).toBe('above')
    // The other way round as well, and upright lines have room at their side.
    expect(place({ ...from, x: -220 })).toBe('above')
    expect(place({ ...from, y: 200 })).toBe('beside')
  })
})

describe('an idea that begins on the map', () => {
  test('is about the only interaction, and about nothing where there are several or none', () => {
    const { editor, sales, billing, serves, interaction } = openSigned()
    const other = interaction(billing, sales, 'credit notes')
    const shapes = (...ids: (typeof sales)[]) => ids.flatMap((id) => editor.getShape(id) ?? [])
    expect(ideaOfSelection(shapes(serves))).toEqual({ interaction: serves, what: '' })
    expect(ideaOfSelection(shapes(serves, sales))).toEqual({ interaction: serves, what: '' })
    expect(ideaOfSelection(shapes(serves, other))).toBeNull()
    expect(ideaOfSelection(shapes(sales))).toBeNull()
    expect(ideaOfSelection([])).toBeNull()
  })

  test('waits for the window, one on each map', () => {
    const [here, there] = [openSigned(), openSigned()]
    askedIdeaOf(here.editor.store).set({ interaction: null, what: 'Yellow tray' })
    expect(askedIdeaOf(here.editor.store).get()?.what).toBe('Yellow tray')
    expect(askedIdeaOf(there.editor.store).get()).toBeNull()
  })
})
