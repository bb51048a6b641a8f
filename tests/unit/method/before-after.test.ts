/** Whether a change helped: what may be said, and what may not, of values and of shares before and after it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBeforeAfter, shareDifference } from '#shared/method/before-after.ts'
import { wilsonInterval } from '#shared/method/proportion.ts'

const START = '2026-02-01'
const day = (at: number) => new Date(Date.UTC(2026, 0, 1) + at * 86_400_000).toISOString().slice(0, 10)

/** One value a day, those before the start first. */
function values(before: readonly number[], after: readonly number[]) {
  return [
    ...before.map((value, at) => ({ day: day(31 - before.length + 1 + at), value, cases: null })),
    ...after.map((value, at) => ({ day: day(32 + at), value, cases: null })),
  ]
}
const hours = { direction: 'lower', floor: 0, ceiling: null, start: START } as const

describe('the difference of two shares', () => {
  test('is the worked example of the article: 56 of 70 against 48 of 80', () => {
    // Newcombe 1998, table II, row (a), method 10: 0.2000, from 0.0524 to 0.3339.
    const { value, low, high } = shareDifference(wilsonInterval(48, 80), wilsonInterval(56, 70))
    expect([value, low, high]).toEqual([expect.closeTo(0.2, 4), expect.closeTo(0.0524, 4), expect.closeTo(0.3339, 4)])
  })

  test('is turned around with its two sides, and holds its value', () => {
    const cases = fc
      .tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40))
      .map(([a, b, c, d]) => [a, a + b + 1, c, c + d + 1])
    fc.assert(
      fc.property(cases, ([a = 0, n = 1, b = 0, m = 1]) => {
        const one = shareDifference(wilsonInterval(a, n), wilsonInterval(b, m))
        const other = shareDifference(wilsonInterval(b, m), wilsonInterval(a, n))
        expect(other.low).toBeCloseTo(-one.high, 12)
        expect(one.low).toBeLessThanOrEqual(one.value)
        expect(one.high).toBeGreaterThanOrEqual(one.value)
      }),
    )
  })
})

describe('values', () => {
  const noisy = [10, 12, 9, 11, 10, 12, 9, 13, 10, 12]

  test('that fall and stay low since the start are better, and worse where more is better', () => {
    const low = values(noisy, [6, 7, 6, 5, 7, 6, 6, 5])
    expect(readBeforeAfter(low, hours)).toMatchObject({ before: 10, after: 8, medianBefore: 10.5, medianAfter: 6 })
    expect(readBeforeAfter(low, hours).conclusion).toBe('better')
    expect(readBeforeAfter(low, { ...hours, direction: 'higher' }).conclusion).toBe('worse')
  })

  test('that go on as they were show no signal', () => {
    expect(readBeforeAfter(values(noisy, [10, 12, 9, 11]), hours).conclusion).toBe('no-signal')
  })

  test('that had shifted before the start do not speak for the change', () => {
    // Nine of 20, nine of 8, median 14: the run of ten below it begins nine days before the start.
    const shifted = values([20, 20, 20, 20, 20, 20, 20, 20, 20, 8, 8, 8, 8, 8, 8, 8, 8, 8], [8, 21, 8, 21, 8])
    const reading = readBeforeAfter(shifted, hours)
    expect(reading.run?.shift).toEqual({ from: 9, to: 18, side: 'below' })
    expect(reading.conclusion).toBe('unclear')
  })

  test('that came back, or fell for a while only, are no better: that did not last', () => {
    const low = [6, 7, 6, 5, 7, 6, 6, 5, 6]
    const back = [13, 14, 13, 14, 13, 14, 13, 14, 13]
    expect(readBeforeAfter(values(noisy, [...low, ...back]), hours)).toMatchObject({
      ...{ run: { shift: { from: 10, to: 18, side: 'below' } }, conclusion: 'unsettled' },
    })
    expect(readBeforeAfter(values(noisy, [...low, 12, 10, 9, 12, 11, 12, 10, 12]), hours).conclusion).toBe('unsettled')
    expect(readBeforeAfter(values(noisy, [...low, 11, 6, 5, 7]), hours).conclusion).toBe('better')
  })

  test('that cross the median too seldom have moved, but not clearly since the change', () => {
    // Up and down in runs of four: the median of before is 10, six crossings among 27 values, and chance makes nine.
    const waves = [9, 9, 9, 11, 11, 11, 10, 9, 9, 9, 9, 11, 11, 11, 11]
    const reading = readBeforeAfter(values(waves.slice(0, 8), [...waves.slice(7), 9, 9, 9, 9, 11, 11, 11, 11]), hours)
    expect(reading.run).toMatchObject({ shift: null, fewCrossings: true })
    expect(reading.conclusion).toBe('unclear')
  })

  test('around a median of one to five values are too few, however long the run', () => {
    const low = Array.from({ length: 20 }, () => 5)
    for (const count of [1, 2, 3, 4, 5]) {
      const reading = readBeforeAfter(values(noisy.slice(0, count), low), hours)
      expect(reading.run?.shift?.side).toBe('below')
      expect(reading.conclusion).toBe('too-few')
    }
    expect(readBeforeAfter(values(noisy.slice(0, 6), low), hours).conclusion).toBe('better')
  })

  test('that leave the limits of before for good are better, though no run is long enough yet', () => {
    // Mean 10.8, mean range 20/9: limits 4.9 and 16.7; four values of 4 are outside, a run of five is allowed by chance.
    const low = values(noisy, [4, 4, 3, 4])
    expect(readBeforeAfter(low, hours)).toMatchObject({ run: { shift: null }, conclusion: 'better' })
    expect(readBeforeAfter(low, { ...hours, direction: 'higher' }).conclusion).toBe('worse')
  })

  test('of which one leaves the limits, or some on either side, are unsettled', () => {
    expect(readBeforeAfter(values(noisy, [10, 30, 11, 12]), hours).conclusion).toBe('unsettled')
    expect(readBeforeAfter(values(noisy, [10, 30, 1, 12, 29, 1]), hours).conclusion).toBe('unsettled')
  })

  test('whose limits are provisional, or were broken before the change, say nothing by their limits', () => {
    expect(readBeforeAfter(values(noisy.slice(0, 9), [1, 1]), hours).conclusion).toBe('too-few')
    expect(readBeforeAfter(values([...noisy, 60, 10], [4, 4, 3, 4]), hours).conclusion).toBe('no-signal')
    expect(readBeforeAfter(values([...noisy, 60, 10], [40, 41]), hours).conclusion).toBe('unclear')
  })

  test('of fewer than ten days are too few, however far apart they are', () => {
    expect(readBeforeAfter(values([10, 12, 9], [1, 1, 1]), hours).conclusion).toBe('too-few')
  })

  test('on one side only say what to measure', () => {
    expect(readBeforeAfter(values([], [3]), hours)).toMatchObject({ conclusion: 'nothing-before', xmr: null })
    expect(readBeforeAfter(values([3], []), hours)).toMatchObject({ conclusion: 'nothing-after', medianAfter: null })
    expect(readBeforeAfter([], hours)).toMatchObject({ conclusion: 'nothing-before', run: null })
  })

  test('of the day of the start count as before it, in whatever order they were typed', () => {
    const typed = values([4, 5], [6]).toReversed()
    expect(readBeforeAfter([...typed, { day: START, value: 9, cases: null }], hours)).toMatchObject({
      before: 3,
      after: 1,
    })
  })
})

describe('shares', () => {
  const misses = { ...hours, ceiling: 1 }
  const counted = (day: string, value: number, cases: number) => ({ day, value, cases })

  test('that fell more than chance would let them are better', () => {
    const reading = readBeforeAfter([counted('2026-01-31', 18, 100), counted('2026-02-28', 5, 100)], misses)
    expect(reading.conclusion).toBe('better')
    expect(reading.shares?.difference.value).toBeCloseTo(-0.13, 12)
    expect(reading.shares?.difference.high).toBeLessThan(0)
  })

  test('of few cases show no signal, and none in twelve still allows 24 %', () => {
    const reading = readBeforeAfter([counted('2026-01-31', 2, 11), counted('2026-02-28', 0, 12)], misses)
    expect(reading.conclusion).toBe('no-signal')
    expect(reading.shares?.noneSince).toBe(12)
    expect(reading.shares?.after.high).toBeCloseTo(0.2425, 3)
  })

  test('whose difference may be chance, while day by day they lie lower, are not said to show no sign', () => {
    const before = [3, 4, 2, 3, 4, 2, 3, 4, 2, 3].map((value, at) => counted(`2026-01-${at + 11}`, value, 20))
    const after = [2, 2, 2, 2, 2, 2, 2, 2, 2].map((value, at) => counted(`2026-02-${at + 11}`, value, 20))
    const reading = readBeforeAfter([...before, ...after], misses)
    expect(reading.run?.shift).toMatchObject({ side: 'below' })
    expect(reading.shares?.difference.high).toBeGreaterThan(0)
    expect(reading.conclusion).toBe('unclear')
  })

  test('are taken together over their days, and read as values where one of them counts no cases', () => {
    const days = [counted('2026-01-10', 4, 20), counted('2026-01-20', 6, 30), counted('2026-02-10', 1, 40)]
    expect(readBeforeAfter(days, misses).shares?.before.share).toBeCloseTo(10 / 50, 12)
    const mixed = [...days, { day: '2026-02-11', value: 0.1, cases: null }]
    expect(readBeforeAfter(mixed, misses)).toMatchObject({ shares: null, conclusion: 'too-few' })
  })
})
