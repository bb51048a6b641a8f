/** What is said of the measurements around a change: never more than they show. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundsOf, readBeforeAfter } from '#shared/method/before-after.ts'
import { addDays } from '#shared/model/day.ts'
import type { Direction } from '#shared/model/measure.ts'
import { isReached, sayBeforeAfter } from '#shared/text/say-before-after.ts'

const START = '2026-02-01'
type Value = number | readonly [value: number, cases: number]

function say(before: readonly Value[], after: readonly Value[], direction: Direction = 'lower') {
  const on = (day: string, value: Value) =>
    typeof value === 'number' ? { day, value, cases: null } : { day, value: value[0], cases: value[1] }
  const all = [
    ...before.map((value, at) => on(addDays(START, at - before.length + 1), value)),
    ...after.map((value, at) => on(addDays(START, at + 1), value)),
  ]
  const scale = all.some(({ cases }) => cases !== null) ? 'share' : 'amount'
  const measure = { scale, unit: scale === 'share' ? '' : 'hours', direction } as const
  const reading = readBeforeAfter(all, { direction, start: START, ...boundsOf(measure, all) })
  return { ...sayBeforeAfter(reading, measure), reading, measure }
}
const noisy = [10, 12, 9, 11, 10, 12, 9, 13, 10, 12]

test('a shift since the start is said with its length, and that it may not have been the change alone', () => {
  const { conclusion, standing, figures, cautions } = say(noisy, [6, 7, 6, 5, 7, 6, 6, 5])
  expect(conclusion).toBe('It is better than before, by more than chance would explain.')
  expect(standing).toBe('good')
  expect(figures).toEqual([
    'The middle was 10.5\u00a0hours before (10 measured) and is 6\u00a0hours since (8 measured).',
    '8 values in a row lie below the median of before; chance seldom makes more than 7.',
    '8 values since are part of a signal of the XmR chart, whose limits are 4.3\u00a0hours to 17.3\u00a0hours.',
  ])
  expect(cautions).toEqual(['This says that something changed at that time, not that it was this change alone.'])
})

test('few values say how many are missing, and that limits are provisional', () => {
  const { conclusion, standing, figures, cautions } = say([10, 12, 9], [1, 1])
  expect(standing).toBe('open')
  expect(conclusion).toBe('Too little was measured to tell the change from chance.')
  expect(figures.at(-1)).toBe('4 values lie off the median, and the rules need 10.')
  expect(cautions[0]).toContain('below 10 they are provisional')
})

test('a median of few values is said to be no ground, and then no run is counted against it', () => {
  const { conclusion, figures } = say(
    [10, 12],
    Array.from({ length: 12 }, () => 5),
  )
  expect(conclusion).toBe('Too little was measured to tell the change from chance.')
  expect(figures.slice(1)).toEqual([
    '2 measurements before the change are too few for a median to rely on: it needs 6.',
  ])
})

test('no conclusion denies the signs that are named below it', () => {
  const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 25 })
  fc.assert(
    fc.property(values, values, (before, after) => {
      const { reading } = say(before, after)
      if (reading.conclusion !== 'no-signal') return
      expect([reading.run?.shift, reading.run?.fewCrossings]).toEqual([null, false])
    }),
  )
})

describe('nothing seen in few cases', () => {
  test('is weak evidence, and says how much it still allows', () => {
    const { figures, cautions } = say([[2, 11]], [[0, 12]])
    expect(cautions).toContain(
      'Not one in 12 cases is weak evidence: the true share may still be as high as 24\u00a0%.',
    )
    expect(figures).toEqual([
      'Before: 2 of 11 (18\u00a0%). Since: 0 of 12 (0\u00a0%). The difference lies between −48 and +9.4 points.',
    ])
  })

  test('is no longer weak in a thousand, and all of few is as weak as none of few', () => {
    expect(say([[90, 500]], [[0, 1000]]).cautions[0]).toBe(
      'Not one in 1,000 cases: the true share is hardly above 0.4\u00a0%.',
    )
    expect(say([[8, 12]], [[12, 12]], 'higher').cautions[0]).toBe(
      'All of 12 cases is weak evidence: the true share may still be as low as 76\u00a0%.',
    )
    expect(say([[8, 12]], [[0, 12]], 'higher').cautions.join()).not.toContain('weak')
  })
})

test('shares of which some count no cases are said to be read one by one', () => {
  expect(say([[3, 40]], [[2, 40], 0.1]).cautions).toContain(
    'Some measurements do not say of how many cases, so each share is read as one value.',
  )
})

test('what was expected is reached on the figure itself, and not known before anything was measured', () => {
  const reached = (after: readonly Value[], to: number | null) => {
    const { reading, measure } = say([10], after)
    return isReached(reading, to, measure)
  }
  expect([reached([4], 4), reached([4.1], 4), reached([], 4), reached([4], null)]).toEqual([true, false, null, null])
})

test('better or worse is never said of chance figures without a sign of the method behind it', () => {
  const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 25 })
  fc.assert(
    fc.property(values, values, (before, after) => {
      const { standing, reading, cautions } = say(before, after)
      if (standing !== 'open') expect(reading.run?.shift ?? reading.xmr?.signals.size).toBeTruthy()
      expect(cautions.length).toBeGreaterThan(0)
    }),
  )
})
