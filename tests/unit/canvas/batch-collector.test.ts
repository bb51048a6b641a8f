import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BatchCollector, type OpenBatch } from '../../../src/renderer/src/canvas/sync/batch-collector.ts'

const record = (id: string, value: number) => ({ id, typeName: 'shape', value })
const collector = () => {
  let next = 0
  return new BatchCollector(() => `batch-${next++}`)
}

describe('gathering changes', () => {
  test('one gesture is one batch with the last state of each record', () => {
    const gathered = collector()
    gathered.add('drag', { put: [record('a', 1), record('b', 1)], removed: [] }, null)
    gathered.add('drag', { put: [record('a', 2)], removed: [] }, null)
    expect(gathered.head?.gesture).toBe('drag')
    expect([...(gathered.head?.put.values() ?? [])]).toEqual([record('a', 2), record('b', 1)])
  })

  test('a new gesture begins a new batch, and the first one keeps what it had', () => {
    const gathered = collector()
    gathered.add('drag', { put: [record('a', 1)], removed: [] }, null)
    gathered.add('type', { put: [record('a', 2)], removed: [] }, null)
    const first = gathered.head as OpenBatch
    expect(first.put.get('a')).toEqual(record('a', 1))
    gathered.drop(first)
    expect(gathered.head?.put.get('a')).toEqual(record('a', 2))
  })

  test('nothing is added to a batch that is on its way', () => {
    const gathered = collector()
    gathered.add('drag', { put: [record('a', 1)], removed: [] }, null)
    const onItsWay = gathered.head ?? null
    gathered.add('drag', { put: [record('a', 2)], removed: [] }, onItsWay)
    expect(onItsWay?.put.get('a')).toEqual(record('a', 1))
    expect(gathered.last?.put.get('a')).toEqual(record('a', 2))
    expect(gathered.last?.id).not.toBe(onItsWay?.id)
  })

  test('what is removed is not put, and the other way round', () => {
    const gathered = collector()
    gathered.add('g', { put: [record('a', 1)], removed: [] }, null)
    gathered.add('g', { put: [], removed: ['a'] }, null)
    expect(gathered.head?.put.size).toBe(0)
    expect([...(gathered.head?.removed ?? [])]).toEqual(['a'])
    gathered.add('g', { put: [record('a', 3)], removed: [] }, null)
    expect(gathered.head?.removed.size).toBe(0)
    expect(gathered.head?.put.get('a')).toEqual(record('a', 3))
  })

  test('sent one after the other, or folded first, the batches lead to the same map', () => {
    const change = fc.record({
      gesture: fc.constantFrom('g1', 'g2', 'g3'),
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      value: fc.option(fc.integer({ min: 0, max: 99 }), { nil: null }),
      fold: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const gathered = collector()
        const truth = new Map<string, unknown>()
        for (const { gesture, id, value, fold } of changes) {
          if (value === null) truth.delete(id)
          else truth.set(id, record(id, value))
          gathered.add(
            gesture,
            value === null ? { put: [], removed: [id] } : { put: [record(id, value)], removed: [] },
            null,
          )
          if (fold) gathered.fold()
        }
        const written = new Map<string, unknown>()
        for (let batch = gathered.head; batch; batch = gathered.head) {
          for (const [id, put] of batch.put) written.set(id, put)
          for (const id of batch.removed) written.delete(id)
          gathered.drop(batch)
        }
        expect(written).toEqual(truth)
      }),
    )
  })
})
