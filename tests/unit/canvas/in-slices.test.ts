import type { TLShapeId } from '@tldraw/editor'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { finishSlices, inSlices } from '../../../src/renderer/src/canvas/commands/in-slices.ts'
import { type HeadlessMap, openHeadlessMap } from './headless-map.ts'

/** What waits for later, and a clock in which every look at it takes longer than a slice may last. */
let later = new Map<number, () => void>()
const kept = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout, now: performance.now }
let clock = 0

beforeEach(() => {
  later = new Map()
  let last = 0
  Object.assign(globalThis, {
    setTimeout(work: () => void) {
      last += 1
      later.set(last, work)
      return last
    },
    clearTimeout: (timer: number) => later.delete(timer),
  })
  Object.defineProperty(performance, 'now', { value: () => (clock += 1000), configurable: true })
})
afterEach(() => {
  Object.assign(globalThis, { setTimeout: kept.setTimeout, clearTimeout: kept.clearTimeout })
  Object.defineProperty(performance, 'now', { value: kept.now, configurable: true })
})

/** The next of what waits comes. False when nothing waits. */
function goOn(): boolean {
  for (const [timer, work] of later) {
    later.delete(timer)
    work()
    return true
  }
  return false
}

interface Begun extends HeadlessMap {
  readonly ids: readonly TLShapeId[]
  readonly done: () => number
}

/** Three parties are moved by 100 in three pieces, of which the first is carried out. */
function begin(): Begun {
  const map = openHeadlessMap()
  const ids = ['Sales', 'Billing', 'Stores'].map((name, at) => map.party(name, at * 400, 0))
  later.clear()
  let done = 0
  map.editor.markHistoryStoppingPoint('all')
  inSlices(
    map.editor,
    ids.map((id, at) => () => void map.editor.updateShape({ id, type: 'party', x: at * 400 + 100 })),
    () => {
      done += 1
    },
  )
  return { ...map, ids, done: () => done }
}

const placesOf = ({ editor, ids }: Begun) => ids.map((id) => editor.getShape(id)?.x)
const BEFORE = [0, 400, 800]
const AFTER = [100, 500, 900]

describe('a change in slices', () => {
  test('is carried out piece by piece, and says once that it is done', () => {
    const map = begin()
    expect(placesOf(map)).toEqual([100, 400, 800])
    goOn()
    expect(placesOf(map)).toEqual([100, 500, 800])
    expect(map.done()).toBe(0)
    goOn()
    expect(placesOf(map)).toEqual(AFTER)
    expect([map.done(), later.size]).toEqual([1, 0])
  })

  test('is one undo step', () => {
    const map = begin()
    while (goOn());
    map.editor.undo()
    expect(placesOf(map)).toEqual(BEFORE)
    map.editor.redo()
    expect(placesOf(map)).toEqual(AFTER)
  })

  test('is undone as a whole by somebody who does not wait for it', () => {
    const map = begin()
    map.editor.undo()
    expect(placesOf(map)).toEqual(BEFORE)
    expect([map.done(), later.size]).toEqual([1, 0])
    map.editor.redo()
    expect(placesOf(map)).toEqual(AFTER)
  })

  test('is finished before the next step begins, and stays when that is undone', () => {
    const map = begin()
    map.editor.markHistoryStoppingPoint('next')
    expect(placesOf(map)).toEqual(AFTER)
    const [first] = map.ids
    if (first) map.editor.updateShape({ id: first, type: 'party', x: 7 })
    map.editor.undo()
    expect(placesOf(map)).toEqual(AFTER)
    map.editor.undo()
    expect(placesOf(map)).toEqual(BEFORE)
  })

  test('is finished at once for whoever cannot wait', () => {
    const map = begin()
    finishSlices(map.editor)
    expect(placesOf(map)).toEqual(AFTER)
    expect([map.done(), later.size]).toEqual([1, 0])
    finishSlices(map.editor)
    finishSlices(null)
    map.editor.undo()
    expect(placesOf(map)).toEqual(BEFORE)
  })

  test('leaves the undo history as it found it, also when a piece fails', () => {
    const map = begin()
    while (goOn());
    expect(map.editor.undo).toBe(Object.getPrototypeOf(map.editor).undo)
    const fail = () => {
      throw new Error('no')
    }
    expect(() => inSlices(map.editor, [fail, fail], () => undefined)).toThrow('no')
    expect(map.editor.undo).toBe(Object.getPrototypeOf(map.editor).undo)
    expect(later.size).toBe(0)
  })
})
