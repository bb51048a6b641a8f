import type { TLShapeId, TLUiActionItem } from 'tldraw'
import { describe, expect, test } from 'vitest'
import { mapOverrides } from '../../../src/renderer/src/canvas/editor/map-ui.ts'
import { openHeadlessMap } from './headless-map.ts'

/** A map of three parties, and the key for grouping as the map has it. */
function openWithKey() {
  const map = openHeadlessMap()
  const parties = ['Sales', 'Billing', 'Carrier'].map((name, at) => map.party(name, at * 400, 0))
  const { editor } = map
  const group: TLUiActionItem = {
    id: 'group',
    kbd: 'cmd+g,ctrl+g',
    onSelect: () => void editor.groupShapes(editor.getSelectedShapeIds()),
  }
  const { group: own } = mapOverrides(() => undefined).actions?.(editor, { group }, {} as never) ?? {}
  const press = (...ids: (TLShapeId | undefined)[]) => {
    editor.select(...ids.filter((id) => id !== undefined))
    own?.onSelect('kbd')
  }
  const groups = () => editor.getCurrentPageShapes().filter(({ type }) => type === 'group').length
  return { ...map, parties, press, groups }
}

describe('the key for grouping', () => {
  test('leaves the map as it is where all or all but one of what is selected is locked', () => {
    const { editor, parties, press, groups } = openWithKey()
    const [sales, billing, carrier] = parties
    editor.toggleLock([sales, billing].filter((id) => id !== undefined))
    expect(() => press(sales, billing)).not.toThrow()
    press(sales, carrier)
    expect(groups()).toBe(0)
  })

  test('groups what can be grouped', () => {
    const { editor, parties, press, groups } = openWithKey()
    const [sales, billing, carrier] = parties
    press(sales, billing)
    expect(groups()).toBe(1)
    expect(editor.getShape(carrier as TLShapeId)?.parentId).toBe(editor.getCurrentPageId())
  })
})
