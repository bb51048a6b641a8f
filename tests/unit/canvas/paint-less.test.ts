import type { TLRenderingShape, TLShapeId } from '@tldraw/editor'
import { Editor } from '@tldraw/editor'
import { atom } from '@tldraw/state'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cullWithPadding, keepListWhileMoving } from '../../../src/renderer/src/canvas/editor/paint-less.ts'
import { type HeadlessMap, openHeadlessMap } from './headless-map.ts'

const what = (list: readonly TLRenderingShape[]) =>
  list.map(({ id, index, backgroundIndex, opacity, shape }) => ({
    id,
    index,
    backgroundIndex,
    opacity,
    props: shape.props,
    isLocked: shape.isLocked,
  }))

function openPainted() {
  const map = openHeadlessMap()
  const hidden = atom<ReadonlySet<string>>('hidden', new Set())
  Object.assign(map.editor, { isShapeHidden: (of: { id: string }) => hidden.get().has(of.id) })
  const stop = keepListWhileMoving(map.editor, hidden)
  const sales = map.party('Sales', 0, 0)
  const billing = map.party('Billing', 400, 0)
  const serves = map.interaction(sales, billing, 'offers')
  return { ...map, hidden, stop, sales, billing, serves }
}

describe('the list of what is painted', () => {
  test('stays the same list while things move', () => {
    const { editor, sales } = openPainted()
    const before = editor.getRenderingShapes()
    editor.updateShape({ id: sales, type: 'party', x: 120, y: 80 })
    expect(editor.getRenderingShapes()).toBe(before)
    expect(editor.getShape(sales)).toMatchObject({ x: 120, y: 80 })
  })

  test('is another one once something says, shows or covers something else', () => {
    const { editor, sales, hidden, serves } = openPainted()
    const steps: readonly (() => void)[] = [
      () => editor.updateShape({ id: sales, type: 'party', props: { name: 'Sales team' } }),
      () => editor.updateShape({ id: sales, type: 'party', opacity: 0.5 }),
      () => void editor.bringToFront([sales]),
      () => void editor.setErasingShapes([sales]),
      () => hidden.set(new Set([serves])),
      () => hidden.set(new Set()),
      () => void editor.deleteShape(sales),
      () => void editor.undo(),
    ]
    for (const step of steps) {
      const before = editor.getRenderingShapes()
      step()
      expect(editor.getRenderingShapes()).not.toBe(before)
      expect(what(editor.getRenderingShapes())).toEqual(what(Editor.prototype.getRenderingShapes.call(editor)))
    }
  })

  test('says the same as the list of tldraw after any edits', () => {
    const deeds: readonly ((map: ReturnType<typeof openPainted>, id: TLShapeId) => void)[] = [
      ({ editor }, id) => void editor.updateShape({ id, type: 'party', x: (editor.getShape(id)?.x ?? 0) + 40 }),
      ({ editor }, id) => void editor.updateShape({ id, type: 'party', props: { name: 'Other' } }),
      ({ editor }, id) => void editor.bringToFront([id]),
      ({ editor }, id) => void editor.toggleLock([id]),
      ({ editor, sales, billing }) => {
        const loose = [sales, billing].filter((id) => {
          const shape = editor.getShape(id)
          return shape?.parentId === editor.getCurrentPageId() && !shape.isLocked
        })
        if (loose.length === 2) editor.groupShapes(loose)
      },
      ({ hidden }, id) => hidden.set(new Set([id])),
      ({ hidden }) => hidden.set(new Set()),
      ({ editor }) => void editor.undo(),
      (map) => void map.party('New', 100, 300),
    ]
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(deeds.length - 1), fc.boolean()), { maxLength: 12 }), (steps) => {
        const map = openPainted()
        for (const [deed, first] of steps) {
          map.editor.markHistoryStoppingPoint('step')
          deeds[deed]?.(map, first ? map.sales : map.billing)
          expect(what(map.editor.getRenderingShapes())).toEqual(
            what(Editor.prototype.getRenderingShapes.call(map.editor)),
          )
        }
      }),
      { numRuns: 60 },
    )
  })

  test('is the own one of tldraw again when it is no longer needed', () => {
    const { editor, stop } = openPainted()
    stop()
    expect(Object.hasOwn(editor, 'getRenderingShapes')).toBe(false)
  })
})

describe('what is out of sight', () => {
  function openCulled() {
    const map: HeadlessMap = openHeadlessMap()
    const near = map.party('Near', 100, 100)
    const far = map.party('Far', 9000, 9000)
    const stop = cullWithPadding(map.editor)
    return { ...map, near, far, stop }
  }

  test('is not painted, unless it is selected', () => {
    const { editor, near, far } = openCulled()
    expect([...editor.getCulledShapes()]).toEqual([far])
    editor.select(far)
    expect([...editor.getCulledShapes()]).toEqual([])
    editor.select(near)
    expect([...editor.getCulledShapes()]).toEqual([far])
  })

  test('stays the same answer while the selection changes among what is in sight', () => {
    const { editor, near } = openCulled()
    const before = editor.getCulledShapes()
    editor.select(near)
    expect(editor.getCulledShapes()).toBe(before)
  })

  test('is painted when it comes into sight', () => {
    const { editor, far } = openCulled()
    editor.updateShape({ id: far, type: 'party', x: 200, y: 300 })
    expect(editor.getCulledShapes().size).toBe(0)
  })
})
