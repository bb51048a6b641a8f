/** The past as a row of moments: sessions on it, jumps between their ends, and which moment an entry of the journal is. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Output } from '#shared/contract/index.ts'
import { nextEnd, pastMoments, sessionAt } from '../../../src/renderer/src/features/history/past-moments.ts'
import { lengthOf, momentAfter, playFrom, SPEEDS } from '../../../src/renderer/src/features/history/playback.ts'

type Marks = Output<'history.marks'>

const started = (number: number) => `2026-0${number}-01T09:00:00.000Z`

/** Edits with these ids in these sessions, a second apart. */
function marks(edits: readonly (readonly [id: number, session: number])[]): Marks {
  const numbers = [...new Set(edits.map(([, session]) => session))]
  return {
    sessions: numbers.map((number) => ({ id: `session-${number}` as never, number, startedAt: started(number) })),
    edits: edits.map(([id, session], at) => [id, 1000 * at, session]),
  }
}

const three = pastMoments(
  marks([
    [3, 1],
    [4, 1],
    [9, 2],
    [12, 4],
    [13, 4],
  ]),
)

test('sessions are stretches of the row, as long as they have edits; those without any are not on it', () => {
  expect(three.last).toBe(5)
  expect(three.sessions).toEqual([
    { number: 1, startedAt: started(1), first: 1, last: 2 },
    { number: 2, startedAt: started(2), first: 3, last: 3 },
    { number: 4, startedAt: started(4), first: 4, last: 5 },
  ])
  expect([0, 1, 3, 5].map((moment) => sessionAt(three, moment)?.number)).toEqual([1, 1, 2, 4])
  expect(sessionAt(pastMoments(marks([])), 0)).toBeNull()
})

test('a moment knows its edit and its time; the one before the first has none', () => {
  expect([0, 1, 5].map((moment) => three.editAt(moment))).toEqual([0, 3, 13])
  expect([0, 1, 5].map((moment) => three.timeAt(moment))).toEqual([null, 0, 4000])
})

test('any entry of the journal leads to the last edit up to it', () => {
  expect([0, 2, 3, 8, 9, 11, 13, 99].map((entry) => three.momentOf(entry))).toEqual([0, 0, 1, 2, 3, 3, 5, 5])
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 20 }),
      fc.nat({ max: 70 }),
      (ids, entry) => {
        const sorted = ids.sort((a, b) => a - b)
        const moments = pastMoments(marks(sorted.map((id) => [id, 1] as const)))
        expect(moments.momentOf(entry)).toBe(sorted.filter((id) => id <= entry).length)
      },
    ),
  )
})

test('jumps go from the end of one session to the next, to the beginning and to now, and no further', () => {
  expect([0, 1, 2, 4, 5].map((moment) => nextEnd(three, moment, false))).toEqual([2, 2, 3, 5, 5])
  expect([5, 4, 3, 1, 0].map((moment) => nextEnd(three, moment, true))).toEqual([3, 3, 2, 0, 0])
})

describe('a time-lapse', () => {
  const long = { number: 1, startedAt: '', first: 11, last: 2010 }
  const short = { number: 2, startedAt: '', first: 4, last: 5 }

  test('begins where the hand is, or with the first step when the end is shown or another session', () => {
    expect([3, 4, 5, 9].map((moment) => playFrom(short, moment))).toEqual([3, 4, 3, 3])
  })

  test('a few steps can be followed one by one, two thousand take less than a minute and a half', () => {
    expect(lengthOf(short, 'normal')).toBeGreaterThan(1000)
    for (const speed of SPEEDS) expect(lengthOf(long, speed)).toBeLessThanOrEqual(90_000)
    expect(lengthOf(long, 'fast')).toBeLessThan(lengthOf(long, 'slow'))
  })

  test('goes forward with the clock, ends with the last step, and never beyond', () => {
    expect(momentAfter(short, 3, 0, 'normal')).toBe(3)
    expect(momentAfter(short, 3, lengthOf(short, 'normal'), 'normal')).toBe(5)
    fc.assert(
      fc.property(
        fc.nat({ max: 200_000 }),
        fc.nat({ max: 5000 }),
        fc.constantFrom(...SPEEDS),
        (passed, more, speed) => {
          const now = momentAfter(long, 10, passed, speed)
          expect(momentAfter(long, 10, passed + more, speed)).toBeGreaterThanOrEqual(now)
          expect(now).toBeLessThanOrEqual(long.last)
        },
      ),
    )
  })
})
