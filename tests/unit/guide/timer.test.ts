/** The timer: whatever is done with it, its deadline is where the wall clock says. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moveTimer, timeLeft } from '#shared/guide/timer.ts'
import type { Timer, TimerMove } from '#shared/model/guide.ts'
import type { BlockId } from '#shared/model/ids.ts'
import { PATIENCE, runs } from '../../helpers/runs.ts'
import { at, MINUTE, START } from './guide-builders.ts'

const BLOCK = { id: 'block-one' as BlockId, minutes: 10 }
const OTHER = { id: 'block-two' as BlockId, minutes: 3 }

/** What is left, and whether it counts down. */
interface Watch {
  readonly runs: boolean
  left: number
}

function started(): Timer {
  const timer = moveTimer(null, { move: 'start' }, BLOCK, START)
  if (!timer) throw new Error('the timer did not start')
  return timer
}

function move(timer: Timer | null, what: TimerMove, now: number): Timer {
  const moved = moveTimer(timer, what, BLOCK, now)
  if (!moved) throw new Error('there is no timer')
  return moved
}

test('it starts with the minutes of the block and runs towards a deadline', () => {
  const timer = started()
  expect(timer).toEqual({
    ...{ block: BLOCK.id, lengthMs: 10 * MINUTE, leftMs: null },
    deadline: '2026-03-02T09:10:00.000Z',
  })
  expect(timeLeft(timer, at(4))).toBe(6 * MINUTE)
  expect(timeLeft(timer, at(12))).toBe(-2 * MINUTE)
})

test('starting what runs, and pausing what stands or is not there, changes nothing', () => {
  const timer = started()
  expect(moveTimer(timer, { move: 'start' }, BLOCK, at(2))).toBe(timer)
  const paused = move(timer, { move: 'pause' }, at(2))
  expect(moveTimer(paused, { move: 'pause' }, BLOCK, at(3))).toBe(paused)
  expect(moveTimer(null, { move: 'pause' }, BLOCK, START)).toBeNull()
})

test('a pause keeps what is left, also when nothing is left any more', () => {
  const paused = move(started(), { move: 'pause' }, at(4))
  expect(paused).toMatchObject({ deadline: null, leftMs: 6 * MINUTE })
  expect(timeLeft(paused, at(400))).toBe(6 * MINUTE)
  expect(move(paused, { move: 'start' }, at(20)).deadline).toBe(new Date(at(26)).toISOString())
  const late = move(started(), { move: 'pause' }, at(13))
  expect(late.leftMs).toBe(-3 * MINUTE)
  expect(timeLeft(move(late, { move: 'start' }, at(60)), at(61))).toBe(-4 * MINUTE)
})

describe('minutes are added', () => {
  test('to what is left while it runs', () => {
    const longer = move(started(), { move: 'add', minutes: 5 }, at(4))
    expect(longer.lengthMs).toBe(15 * MINUTE)
    expect(timeLeft(longer, at(4))).toBe(11 * MINUTE)
  })

  test('to what is left while it is paused', () => {
    const paused = move(started(), { move: 'pause' }, at(4))
    expect(move(paused, { move: 'add', minutes: 1 }, at(30))).toMatchObject({ deadline: null, leftMs: 7 * MINUTE })
  })

  test('from now on when the time is over', () => {
    const more = move(started(), { move: 'add', minutes: 1 }, at(13))
    expect(timeLeft(more, at(13))).toBe(MINUTE)
    expect(more.lengthMs).toBe(14 * MINUTE)
  })

  test('before it starts, and then it waits to be started', () => {
    const waiting = move(null, { move: 'add', minutes: 5 }, START)
    expect(waiting).toMatchObject({ deadline: null, leftMs: 15 * MINUTE, lengthMs: 15 * MINUTE })
    expect(timeLeft(move(waiting, { move: 'start' }, at(2)), at(2))).toBe(15 * MINUTE)
  })
})

test('starting anew forgets what was added and what is gone', () => {
  const longer = move(started(), { move: 'add', minutes: 5 }, at(4))
  expect(move(longer, { move: 'restart' }, at(9))).toMatchObject({
    lengthMs: 10 * MINUTE,
    deadline: new Date(at(19)).toISOString(),
  })
})

test('the timer of another block counts for nothing', () => {
  expect(moveTimer(started(), { move: 'start' }, OTHER, at(2))).toMatchObject({
    block: OTHER.id,
    lengthMs: 3 * MINUTE,
    deadline: new Date(at(5)).toISOString(),
  })
})

test('a clock that is set back shows no more than the timer was set for', () => {
  const timer = started()
  expect(timeLeft(timer, at(-60))).toBe(10 * MINUTE)
  expect(move(timer, { move: 'pause' }, at(-60)).leftMs).toBe(10 * MINUTE)
  const longer = move(timer, { move: 'add', minutes: 1 }, at(-60))
  expect(timeLeft(longer, at(-60))).toBe(11 * MINUTE)
})

test(
  'any moves at any times leave exactly the time that a stopwatch would',
  () => {
    const moves: fc.Arbitrary<TimerMove> = fc.oneof(
      fc.constant({ move: 'start' } as const),
      fc.constant({ move: 'pause' } as const),
      fc.constant({ move: 'restart' } as const),
      fc.integer({ min: 1, max: 60 }).map((minutes) => ({ move: 'add', minutes }) as const),
    )
    const steps = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 30 * MINUTE }), what: moves }), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(steps, (all) => {
        let now = START
        let timer: Timer | null = null
        // A stopwatch knows no deadlines: it counts down while it runs.
        let watch = null as Watch | null
        for (const { wait, what } of all) {
          now += wait
          if (watch?.runs) watch.left -= wait
          timer = moveTimer(timer, what, BLOCK, now)
          const full = BLOCK.minutes * MINUTE
          if (what.move === 'start') watch = { left: watch?.left ?? full, runs: true }
          else if (what.move === 'restart') watch = { left: full, runs: true }
          else if (what.move === 'pause') watch = watch && { ...watch, runs: false }
          else {
            const before: Watch = watch ?? { left: full, runs: false }
            watch = { ...before, left: Math.max(before.left, 0) + what.minutes * MINUTE }
          }
          expect(timer && { left: timeLeft(timer, now), runs: timer.deadline !== null }).toEqual(watch)
          if (timer) expect((timer.deadline === null) !== (timer.leftMs === null)).toBe(true)
        }
      }),
      { numRuns: runs(300) },
    )
  },
  PATIENCE,
)
