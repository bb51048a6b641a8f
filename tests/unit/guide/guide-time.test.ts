/** Planned and actual minutes, as the rail says them. */
import { describe, expect, test } from 'vitest'
import { faceOf, minutesSpent, minutesTaken, planLine } from '../../../src/renderer/src/features/guide/guide-time.ts'
import { blockId, guide, record, ten } from './run-builders.ts'

const NOON = Date.parse('2026-03-12T12:00:00.000Z')
const MINUTE = 60_000

describe('minutes spent', () => {
  const { progress } = guide(['a', 'b'], { blocks: [record('a', 'now', { spentMs: 2 * MINUTE })] })

  test('count earlier visits and the one that goes on, a started minute not', () => {
    expect(minutesSpent(progress, ten('a'), NOON + 3 * MINUTE + 59_999)).toBe(5)
    expect(minutesSpent(progress, ten('b'), NOON)).toBe(0)
  })

  test('are never negative when the clock was set back', () => {
    expect(minutesSpent(progress, ten('a'), NOON - 60 * MINUTE)).toBe(2)
  })
})

test('all blocks together are rounded once, not one by one', () => {
  const half = { spentMs: MINUTE / 2, enteredAt: null }
  expect(
    minutesTaken(guide(['a', 'b'], { blocks: [record('a', 'done', half), record('b', 'done', half)] }), NOON),
  ).toBe(1)
})

describe('the plan', () => {
  const running = guide(['a', 'b'], { blocks: [record('a', 'now')] })

  test('says nothing before the start', () => {
    expect(planLine(guide(['a']), NOON)).toBeNull()
  })

  test('is kept while the block is within its minutes, and late by what goes beyond', () => {
    expect(planLine(running, NOON + 10 * MINUTE)).toEqual({ behind: 0, endsAt: NOON + 20 * MINUTE })
    expect(planLine(running, NOON + 10 * MINUTE + 59_000)?.behind).toBe(0)
    expect(planLine(running, NOON + 13 * MINUTE)).toEqual({ behind: 3, endsAt: NOON + 23 * MINUTE })
  })

  test('is ahead by what a skipped block would have taken', () => {
    const skipped = guide(['a', 'b'], { blocks: [record('a', 'now'), record('b', 'skipped', { enteredAt: null })] })
    expect(planLine(skipped, NOON)?.behind).toBe(-10)
  })
})

describe('the dial', () => {
  const own = guide(['a', 'b'], { blocks: [record('a', 'now')] })

  test('shows the minutes that the block would start with, as squeezed', () => {
    const squeezed = { ...own, progress: { ...own.progress, squeezed: [{ block: blockId('a'), minutes: 7 }] } }
    expect(faceOf(own, ten('a'))).toEqual({ lengthMs: 10 * MINUTE, deadline: null, leftMs: 10 * MINUTE })
    expect(faceOf(squeezed, ten('a')).lengthMs).toBe(7 * MINUTE)
  })

  test('shows the timer of its own block, never that of another', () => {
    const timer = { block: blockId('a'), lengthMs: MINUTE, deadline: null, leftMs: -5 }
    const timed = { ...own, progress: { ...own.progress, timer } }
    expect(faceOf(timed, ten('a'))).toEqual(timer)
    expect(faceOf(timed, ten('b')).lengthMs).toBe(10 * MINUTE)
  })
})
