/** What a timer shows: reckoned from its deadline, whatever the page did in between. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { phaseAt, secondsLeft, type TimerFace, writeClock } from '../../../src/renderer/src/ui/timer/timer-reading.ts'

const NOON = Date.parse('2026-03-12T12:00:00.000Z')
const MINUTE = 60_000

/** A timer of ten minutes that runs, begun at noon. */
const RUNNING: TimerFace = { lengthMs: 10 * MINUTE, deadline: '2026-03-12T12:10:00.000Z', leftMs: null }

describe('a running timer', () => {
  test.each([
    ['at its start', 0, 'calm'],
    ['a moment before a fifth is left', 8 * MINUTE - 1, 'calm'],
    ['when a fifth is left', 8 * MINUTE, 'soon'],
    ['a moment before a twentieth is left', 9.5 * MINUTE - 1, 'soon'],
    ['when a twentieth is left', 9.5 * MINUTE, 'last'],
    ['a moment before the deadline', 10 * MINUTE - 1, 'last'],
    ['at the deadline', 10 * MINUTE, 'over'],
    ['hours after a sleep', 300 * MINUTE, 'over'],
  ] as const)('%s is as urgent as that', (_when, since, phase) => {
    expect(phaseAt(RUNNING, NOON + since)).toBe(phase)
  })
})

test('a timer that stands keeps its urgency, whatever the clock says', () => {
  const standing = { lengthMs: 10 * MINUTE, deadline: null, leftMs: MINUTE }
  expect(phaseAt(standing, NOON)).toBe('soon')
  expect(phaseAt(standing, NOON + 99 * MINUTE)).toBe('soon')
})

describe('the clock', () => {
  test('counts a started second, ends at zero, and goes on upwards', () => {
    expect([1000, 999, 1, 0, -1, -999, -1000, -130_000].map((left) => secondsLeft(left))).toEqual([
      1, 1, 1, 0, 0, 0, -1, -130,
    ])
    expect(Object.is(secondsLeft(-1), 0)).toBe(true)
  })

  test('is written as people write it', () => {
    expect(writeClock(462, false)).toBe('7:42')
    expect(writeClock(5, false)).toBe('0:05')
    expect(writeClock(3730, false)).toBe('1:02:10')
    expect(writeClock(-130, true)).toBe('+2:10')
    expect(writeClock(0, true)).toBe('+0:00')
  })

  test('never jumps by more than a second from one second to the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (left) => {
        expect(secondsLeft(left) - secondsLeft(left - 1000)).toBe(1)
      }),
    )
  })
})
