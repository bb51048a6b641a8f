/** Undo across restarts: the steps of another editor are laid under the undo history of this one. */
import type { TLRecord, TLShapeId } from '@tldraw/editor'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { UndoStep } from '#shared/model/history.ts'
import { redoEdit, undoEdit } from '../../../src/renderer/src/canvas/editor/undo-edit.ts'
import { recallUndo, type StepHistory } from '../../../src/renderer/src/canvas/sync/recall-undo.ts'
import { PATIENCE, runs } from '../../helpers/runs.ts'
import { type CommandedMap, openCommandedMap } from './headless-commands.ts'
import { type HeadlessMap, openHeadlessMap } from './headless-map.ts'
import { carryOut, furnish, operation } from './operations.ts'

type Records = readonly TLRecord[]

function differ(before: Records, after: Records, gesture: string): UndoStep {
  const then = new Map(before.map((record) => [record.id, record]))
  const now = new Map(after.map((record) => [record.id, record]))
  const ids = [...new Set([...then.keys(), ...now.keys()])].filter((id) => then.get(id) !== now.get(id))
  const wire = (record: TLRecord | undefined) => (record ? { ...record } : null)
  return { gesture, changes: ids.map((id) => [wire(then.get(id)), wire(now.get(id))]) }
}

/** The map as another window finds it after a restart: the same records, no undo. */
function reopened(map: Pick<HeadlessMap, 'document'>): HeadlessMap {
  const next = openHeadlessMap()
  next.editor.store.mergeRemoteChanges(() => next.editor.store.put([...map.document()]))
  return next
}

/** Three parties, added one after the other. */
function threeSteps() {
  const map = openHeadlessMap()
  const states = [map.document()]
  const ids = ['A', 'B', 'C'].map((name) => {
    const id = map.party(name)
    states.push(map.document())
    return id
  })
  const undos = states.slice(1).map((state, at) => differ(states[at] ?? [], state, `g${at}`))
  return { map, states, undos, ids }
}

const names = (map: HeadlessMap) =>
  map.editor
    .getCurrentPageShapes()
    .map(({ props }) => (props as { name: string }).name)
    .sort()
    .join('')

describe('what the recalling stands on', () => {
  test('the undo history is two piles of stopping points and differences, and what is not on a pile yet can be put there', () => {
    const map = openHeadlessMap()
    const history = (map.editor as unknown as { history: StepHistory }).history
    map.editor.markHistoryStoppingPoint('first')
    map.party('A')
    history.flushPendingDiff()
    const { undos, redos } = history.stacks.get()
    expect([...undos].map(({ type }) => type)).toEqual(['diff', 'stop'])
    expect([undos.length, undos.tail.length, redos.length]).toEqual([2, 1, 0])
    map.editor.undo()
    expect([...history.stacks.get().redos].map(({ type }) => type)).toEqual(['stop', 'diff'])
  })
})

test('after a restart everything can be taken back and done again, one step at a time', () => {
  const { map, states, undos } = threeSteps()
  const next = reopened(map)
  expect(next.editor.getCanUndo()).toBe(false)
  recallUndo(next.editor, { undos, redos: [] }, 'opened_2')
  for (const state of states.slice(0, -1).toReversed()) {
    undoEdit(next.editor)
    expect(next.document()).toEqual(state)
  }
  expect(next.editor.getCanUndo()).toBe(false)
  for (const state of states.slice(1)) {
    redoEdit(next.editor)
    expect(next.document()).toEqual(state)
  }
})

test('what was taken back before the restart can be done again, until something new is done', () => {
  const { map, undos, ids } = threeSteps()
  const [first, ...rest] = undos
  map.editor.deleteShapes(ids.slice(1))
  const past = { undos: first ? [first] : [], redos: rest.toReversed() }
  const next = reopened(map)
  recallUndo(next.editor, past, 'opened_2')
  redoEdit(next.editor)
  expect(names(next)).toBe('AB')
  undoEdit(next.editor)
  undoEdit(next.editor)
  expect(names(next)).toBe('')

  const other = reopened(map)
  other.party('D')
  recallUndo(other.editor, past, 'opened_2')
  expect(other.editor.getCanRedo()).toBe(false)
})

test('what was done while the past was on its way comes back first', () => {
  const { map, undos, states } = threeSteps()
  const next = reopened(map)
  next.editor.markHistoryStoppingPoint('moving')
  next.editor.updateShape({ id: next.editor.getCurrentPageShapes()[0]?.id as TLShapeId, type: 'party', x: 900 })
  recallUndo(next.editor, { undos, redos: [] }, 'opened_2')
  undoEdit(next.editor)
  expect(next.document()).toEqual(states[3])
  undoEdit(next.editor)
  expect(next.document()).toEqual(states[2])
})

test('a step that the map has left behind is not taken over, nor what lies below it', () => {
  const { map, undos } = threeSteps()
  map.editor.updateShape({ id: map.editor.getCurrentPageShapes()[1]?.id as TLShapeId, type: 'party', x: 77 })
  const next = reopened(map)
  recallUndo(next.editor, { undos, redos: [] }, 'opened_2')
  undoEdit(next.editor)
  expect(names(next)).toBe('AB')
  expect(next.editor.getCanUndo()).toBe(false)
})

test('with nothing to take back, undo stays greyed out', () => {
  const map = openHeadlessMap()
  recallUndo(map.editor, { undos: [], redos: [] }, 'opened_2')
  expect([map.editor.getCanUndo(), map.editor.getCanRedo()]).toEqual([false, false])
})

test('whatever was done, as many undos after a restart give the first map back', { timeout: PATIENCE }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 8 }), async (operations) => {
      const map: CommandedMap = openCommandedMap()
      furnish(map)
      const states = [map.document()]
      for (const one of operations) {
        await carryOut(map, one)
        states.push(map.document())
      }
      const undos = states
        .slice(1)
        .map((state, at) => differ(states[at] ?? [], state, `g${at}`))
        .filter(({ changes }) => changes.length > 0)
      const next = reopened(map)
      recallUndo(next.editor, { undos, redos: [] }, 'opened_2')
      for (const _ of undos) undoEdit(next.editor)
      expect(next.document()).toEqual(states[0])
    }),
    { numRuns: runs(30) },
  )
})
