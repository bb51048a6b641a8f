/** Going back to an earlier map, and bringing back what left it: each is one step that undo takes back exactly. */
import type { TLRecord, TLShapeId } from '@tldraw/editor'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { WireRecord } from '#shared/contract/map.ts'
import { isZoneMember } from '#shared/model/map-schema.ts'
import { undoEdit } from '../../../src/renderer/src/canvas/editor/undo-edit.ts'
import { PATIENCE, runs } from '../../helpers/runs.ts'
import { openCommandedMap } from './headless-commands.ts'
import { carryOut, furnish, operation } from './operations.ts'

const wire = (records: readonly TLRecord[]) => records as unknown as WireRecord[]

/** Two parties, one serves the other, and what was there before the first of them was removed. */
function served() {
  const map = openCommandedMap()
  const a = map.party('Finance')
  const b = map.party('Sales', 400)
  const line = map.interaction(a, b, 'quotes')
  const before = map.document()
  map.editor.deleteShapes([a])
  const gone = before.filter(({ id }) => !map.editor.store.has(id))
  return { map, a, b, line, before, gone }
}

test('what left the map comes back where it stood, with its interaction, and is selected; one undo takes it back', () => {
  const { map, a, line, before, gone } = served()
  const empty = map.document()
  expect(map.commands.putBack(wire(gone))).toBe('restored')
  expect(map.document()).toEqual(before)
  expect(map.says()).toEqual(['Finance > Sales: quotes'])
  expect([...map.editor.getSelectedShapeIds()].sort()).toEqual([a, line].sort())
  undoEdit(map.editor)
  expect(map.document()).toEqual(empty)
})

test('where somebody else stands by now, it comes back beside', () => {
  const { map, a, gone } = served()
  const other = map.party('Controlling')
  map.commands.putBack(wire(gone))
  const [mine, theirs] = [map.editor.getShapePageBounds(a), map.editor.getShapePageBounds(other)]
  expect(mine && theirs && mine.collides(theirs)).toBe(false)
  expect(map.editor.getShape(other)).toMatchObject({ x: 0, y: 0 })
})

test('what is there already stays as it is', () => {
  const { map, b, before } = served()
  map.commands.updateParty(b as never, { name: 'Selling' })
  map.commands.putBack(wire(before))
  expect(map.says()).toEqual(['Finance > Selling: quotes'])
  const full = map.document()
  expect(map.commands.putBack(wire(before))).toBe('same')
  expect(map.document()).toEqual(full)
})

test('a shape whose group is gone comes back on the page', () => {
  const { map, gone } = served()
  const inGroup = gone.map((record) =>
    record.typeName === 'shape' ? { ...record, parentId: 'shape:no-group' } : record,
  )
  map.commands.putBack(wire(inGroup as TLRecord[]))
  expect(map.editor.getCurrentPageShapes().every((shape) => shape.parentId === map.editor.getCurrentPageId())).toBe(
    true,
  )
})

test('going back to the map as it is does nothing, and makes no step', () => {
  const { map } = served()
  const undos = map.editor.getCanUndo()
  expect(map.commands.becomeAgain(wire(map.document()))).toBe('same')
  expect(map.editor.getCanUndo()).toBe(undos)
})

/** Operations also move what is hidden in a collapsed zone, which no hand can: whatever moves the zone next puts it right. */
function membersLieAsTied({ editor }: ReturnType<typeof openCommandedMap>): boolean {
  return editor.store
    .allRecords()
    .filter((record) => isZoneMember(record))
    .every(({ fromId, toId, props }) => {
      const [member, zone] = [editor.getShapePageTransform(fromId).point(), editor.getShapePageTransform(toId).point()]
      return Math.abs(member.x - zone.x - props.dx) < 1e-6 && Math.abs(member.y - zone.y - props.dy) < 1e-6
    })
}

test('the whole map becomes what it was, and one undo gives back what it had become', {
  timeout: PATIENCE,
}, async () => {
  const series = fc.array(operation, { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(series, series, async (first, then) => {
      const map = openCommandedMap()
      furnish(map)
      for (const one of first) await carryOut(map, one)
      const past = map.document()
      for (const one of then) await carryOut(map, one)
      const present = map.document()
      fc.pre(membersLieAsTied(map))
      const outcome = map.commands.becomeAgain(wire(past))
      await Promise.resolve()
      expect(map.document()).toEqual(past)
      if (outcome === 'same') return
      undoEdit(map.editor)
      await Promise.resolve()
      expect(map.document()).toEqual(present)
    }),
    { numRuns: runs(40) },
  )
})

test('a map without a party becomes full again, and the other way round', () => {
  const { map, before } = served()
  map.editor.deleteShapes(map.editor.getCurrentPageShapes().map(({ id }) => id as TLShapeId))
  const empty = map.document()
  expect(map.commands.becomeAgain(wire(before))).toBe('restored')
  expect(map.document()).toEqual(before)
  expect(map.commands.becomeAgain(wire(empty))).toBe('restored')
  expect(map.document()).toEqual(empty)
})
