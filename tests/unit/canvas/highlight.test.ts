/** Highlights belong to the window: they are in no record, and nothing that is asked for every shape hears of them. */
import { atom, react } from '@tldraw/state'
import { describe, expect, test } from 'vitest'
import { keepListWhileMoving } from '../../../src/renderer/src/canvas/editor/paint-less.ts'
import { highlightingOf, lineMarkOf, partyMarkOf } from '../../../src/renderer/src/canvas/highlight/highlight-atom.ts'
import { openHeadlessMap } from './headless-map.ts'

const HUB = { kind: 'hub', text: '1' } as const

function openMarked() {
  const map = openHeadlessMap()
  const sales = map.party('Sales', 0, 0)
  const billing = map.party('Billing', 400, 0)
  const serves = map.interaction(sales, billing, 'offers')
  return { ...map, sales, billing, serves }
}

describe('a highlight', () => {
  test('marks what it names and nothing else', () => {
    const { editor, sales, billing, serves } = openMarked()
    const { marks } = highlightingOf(editor.store)
    marks.set({ parties: new Map([[sales, HUB]]), lines: new Map([[serves, { kind: 'out', text: '' }]]) })
    expect(partyMarkOf(editor.store, sales)).toBe(HUB)
    expect(partyMarkOf(editor.store, billing)).toBeNull()
    expect(lineMarkOf(editor.store, serves)?.kind).toBe('out')
    marks.set(null)
    expect(partyMarkOf(editor.store, sales)).toBeNull()
  })

  test('changes no record, and leaves nothing to undo', () => {
    const { editor, sales, document } = openMarked()
    const before = document()
    const { marks, mode } = highlightingOf(editor.store)
    mode.set('hubs')
    marks.set({ parties: new Map([[sales, HUB]]), lines: new Map() })
    expect(document()).toEqual(before)
    editor.undo()
    expect(mode.get()).toBe('hubs')
  })

  test('makes no list of shapes anew, and no move of the camera or of a party asks for marks again', () => {
    const { editor, sales } = openMarked()
    const stop = keepListWhileMoving(editor, atom('hidden', new Set<string>()))
    const list = editor.getRenderingShapes()
    const { marks } = highlightingOf(editor.store)
    let asked = 0
    const stopAsking = react('marks of one party', () => {
      asked += 1
      partyMarkOf(editor.store, sales)
    })
    marks.set({ parties: new Map([[sales, HUB]]), lines: new Map() })
    expect(editor.getRenderingShapes()).toBe(list)
    expect(asked).toBe(2)
    editor.setCamera({ x: 50, y: 20, z: 0.5 })
    editor.updateShape({ id: sales, type: 'party', x: 90 })
    expect(asked).toBe(2)
    stopAsking()
    stop()
  })
})
