/** What a page keeps in the window's own storage, and what the next life of the page finds of it. */
import { expect, test } from 'vitest'
import { UnsavedFile } from '#shared/contract/rescue.ts'
import { WorkshopId } from '#shared/model/ids.ts'
import {
  createKeeping,
  forgetLeftBehind,
  readLeftBehind,
  type WindowStorage,
} from '../../../src/renderer/src/features/rescue/kept-unsaved.ts'

const workshop = WorkshopId.parse('workshop-1')
const NOTHING = { workshop, batches: [], statements: [], measurements: [] }
const NOW = new Date('2026-03-02T09:00:00.000Z')

/** The storage of a window with room for so many characters. */
function storageOf(room = 10_000): WindowStorage {
  const kept = new Map<string, string>([['another', 'thing']])
  return {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem(key, value) {
      if (value.length > room) throw new Error('QuotaExceededError')
      kept.set(key, value)
    },
    removeItem: (key) => void kept.delete(key),
  }
}

test('the next life finds what waited last, as a file that the core takes in, until it is done with', () => {
  const storage = storageOf()
  const keeping = createKeeping(storage, 'life-1')
  expect(keeping.keep(NOTHING, 'Order desk', NOW)).toBe(true)
  const batch = { workshop, batchId: 'batch-1', gesture: 'g', baseSequence: 3, put: [], remove: ['shape:a'] }
  expect(keeping.keep({ ...NOTHING, batches: [batch] }, 'Order desk', NOW)).toBe(true)
  createKeeping(storage, 'life-2').keep(NOTHING, 'Other', NOW)
  const [first, second, ...more] = readLeftBehind(storage)
  expect(more).toEqual([])
  expect(UnsavedFile.parse(JSON.parse(first?.text ?? ''))).toMatchObject({
    ...{ id: 'life-1', title: 'Order desk', madeAt: NOW.toISOString(), batches: [batch] },
  })
  expect(second?.text).toContain('life-2')
  forgetLeftBehind(storage, first?.key ?? '')
  expect(readLeftBehind(storage)).toEqual([second])
})

test('nothing is left behind once nothing waits', () => {
  const storage = storageOf()
  const keeping = createKeeping(storage, 'life-1')
  keeping.keep(NOTHING, 'Order desk', NOW)
  keeping.forget()
  expect(readLeftBehind(storage)).toEqual([])
  expect(storage.length).toBe(1)
})

test('what has no room is not kept in part, and an older state not either', () => {
  const storage = storageOf(300)
  const keeping = createKeeping(storage, 'life-1')
  expect(keeping.keep(NOTHING, 'Order desk', NOW)).toBe(true)
  expect(keeping.keep(NOTHING, 'x'.repeat(300), NOW)).toBe(false)
  expect(readLeftBehind(storage)).toEqual([])
})

test('where storage is switched off everything goes on', () => {
  const off = new Proxy({} as WindowStorage, {
    get() {
      throw new Error('SecurityError')
    },
  })
  expect(createKeeping(off, 'life-1').keep(NOTHING, 'Order desk', NOW)).toBe(false)
  expect(readLeftBehind(off)).toEqual([])
})
