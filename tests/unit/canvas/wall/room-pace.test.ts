/** How steps on their way to the room are paced: at once and once a frame, or when hands rest; and several drawn as one. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { RoomMapStep } from '#shared/contract/audience.ts'
import { afterRest } from '../../../../src/renderer/src/canvas/wall/after-rest.ts'
import { onceAFrame } from '../../../../src/renderer/src/canvas/wall/once-a-frame.ts'
import { joinSteps } from '../../../../src/renderer/src/canvas/wall/room-map.ts'

/** Frames that come when the test says so. */
function handFrames() {
  let waiting: (() => void)[] = []
  return {
    next: (work: () => void) => {
      waiting.push(work)
      return () => {
        waiting = waiting.filter((one) => one !== work)
      }
    },
    come() {
      const now = waiting
      waiting = []
      for (const work of now) work()
    },
    count: () => waiting.length,
  }
}

const settled = () => new Promise<void>((resolve) => queueMicrotask(resolve))

test('what is asked for in one go is done once, and without waiting for the next frame', async () => {
  const frames = handFrames()
  let done = 0
  const work = onceAFrame(() => (done += 1), frames.next)
  work.ask()
  work.ask()
  expect(done).toBe(0)
  await settled()
  expect(done).toBe(1)
})

test('whatever comes within the same frame is done together with the next one, and then nothing more is', async () => {
  const frames = handFrames()
  let done = 0
  const work = onceAFrame(() => (done += 1), frames.next)
  work.ask()
  await settled()
  for (let count = 0; count < 5; count++) work.ask()
  await settled()
  expect(done).toBe(1)
  frames.come()
  expect(done).toBe(2)
  frames.come()
  expect([done, frames.count()]).toEqual([2, 0])
  work.ask()
  await settled()
  expect(done).toBe(3)
})

test('work that is stopped is not done any more, and holds no frame', async () => {
  const frames = handFrames()
  let done = 0
  const work = onceAFrame(() => (done += 1), frames.next)
  work.ask()
  work.stop()
  await settled()
  expect([done, frames.count()]).toEqual([0, 0])
})

const record = (id: string, x: number): RoomMapStep['put'][number] => ({ id, typeName: 'shape', x })

test('of several steps only the last state of each record is drawn, and what a view does not say stays', () => {
  const joined = joinSteps([
    { step: 1, put: [record('a', 1), record('b', 1)], remove: ['c'], view: { follow: true, lens: { x: 1, y: 1 } } },
    { step: 2, put: [record('a', 2), record('c', 2)], remove: ['b'], view: { lens: null } },
    { step: 3, put: [record('a', 3)], remove: [], view: {} },
  ])
  expect(joined).toEqual({ put: [record('a', 3), record('c', 2)], remove: ['b'], view: { follow: true, lens: null } })
})

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a copy waits for hands to rest, and follows a hand that never rests all the same', () => {
  let done = 0
  const work = afterRest(() => (done += 1))
  for (let time = 0; time < 1000; time += 50) {
    work.ask()
    vi.advanceTimersByTime(50)
  }
  expect(done).toBe(0)
  vi.advanceTimersByTime(300)
  expect(done).toBe(1)
  for (let time = 0; time < 4500; time += 50) {
    work.ask()
    vi.advanceTimersByTime(50)
  }
  expect(done).toBe(3)
  work.ask()
  work.stop()
  vi.advanceTimersByTime(5000)
  expect(done).toBe(3)
})
