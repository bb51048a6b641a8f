/** XmR charts: limits and signals of a series that is worked out by hand. */
import { describe, expect, test } from 'vitest'
import { readXmr } from '#shared/method/xmr.ts'

/**
 * Ten waits in hours: 12 10 14 11 13 12 10 14 12 12, sum 120, mean 12.
 * Ranges: 2 4 3 2 1 2 4 2 0, sum 20, mean 20/9 = 2.2222.
 * Limits: 12 +- 2.66 * 2.2222 = 12 +- 5.9111: 6.0889 and 17.9111. Upper range: 3.267 * 2.2222 = 7.26.
 */
const WAITS = [12, 10, 14, 11, 13, 12, 10, 14, 12, 12]

describe('ten waits that are worked out by hand', () => {
  const reading = readXmr(WAITS, { floor: 0, ceiling: null })

  test('have these limits, and they are firm', () => {
    expect(reading.centre).toBe(12)
    expect(reading.ranges).toEqual([2, 4, 3, 2, 1, 2, 4, 2, 0])
    expect(reading.meanRange).toBeCloseTo(20 / 9, 12)
    expect([reading.lower, reading.upper, reading.upperRange]).toEqual([
      expect.closeTo(6.0889, 4),
      expect.closeTo(17.9111, 4),
      expect.closeTo(7.26, 4),
    ])
    expect(reading.provisional).toBe(false)
  })

  test('show no signal', () => {
    expect([...reading.signals]).toEqual([])
  })
})

describe('values after a baseline of ten', () => {
  const followedBy = (...values: number[]) => readXmr([...WAITS, ...values], { baseline: 10, floor: 0, ceiling: null })

  test('do not move the limits', () => {
    expect(followedBy(40, 40).upper).toBeCloseTo(17.9111, 4)
  })

  test('outside a limit are marked one by one', () => {
    expect([...followedBy(12, 18, 12, 6).signals]).toEqual([
      [11, ['outside']],
      [13, ['outside']],
    ])
  })

  test('on a limit are inside', () => {
    const { upper } = followedBy()
    expect(followedBy(upper).signals.get(10)).toBeUndefined()
  })

  test('eight in a row on one side are marked from the first on, seven are not', () => {
    // The last two baseline values lie on the centre and belong to neither side.
    expect([...followedBy(11, 11, 11, 11, 11, 11, 11).signals]).toEqual([])
    const eight = followedBy(11, 11, 11, 11, 11, 11, 11, 11)
    expect([...eight.signals.keys()]).toEqual([10, 11, 12, 13, 14, 15, 16, 17])
    expect(new Set([...eight.signals.values()].flat())).toEqual(new Set(['side']))
  })

  test('three of four nearer the limit than the centre are marked, the fourth is not', () => {
    // Halfway between 12 and 17.9111 lies 14.9556: 15 is nearer the limit.
    const reading = followedBy(15, 15, 12.5, 15)
    expect([...reading.signals]).toEqual([
      [10, ['near']],
      [11, ['near']],
      [13, ['near']],
    ])
    expect([...followedBy(15, 9, 15, 9).signals]).toEqual([])
  })
})

test('of fewer than ten values limits are provisional, of one there are none', () => {
  expect(readXmr(WAITS.slice(0, 9), { floor: 0, ceiling: null }).provisional).toBe(true)
  expect(() => readXmr([3], { floor: 0, ceiling: null })).toThrow(RangeError)
})

test('counts and times have no limit below zero, other values may', () => {
  const wild = [1, 9, 0, 8, 1, 9]
  expect(readXmr(wild, { floor: 0, ceiling: null }).lower).toBe(0)
  expect(readXmr(wild, { floor: null, ceiling: null }).lower).toBeLessThan(0)
})

test('shares have no limit above one, and a value near one is not near a limit that lies above it', () => {
  // Mean 0.9, ranges all 0.1: limits at 0.634 and 1.166, the upper one shown as 1.
  const shares = [0.85, 0.95, 0.85, 0.95, 0.85, 0.95, 0.85, 0.95, 0.85, 0.95, 1, 1, 1]
  const reading = readXmr(shares, { baseline: 10, floor: 0, ceiling: 1 })
  expect(reading.upper).toBe(1)
  expect(reading.lower).toBeCloseTo(0.634, 12)
  expect([...reading.signals]).toEqual([])
})

test('a low value is not near a limit that was cut off at zero', () => {
  // Mean 4, mean range 4, limit at -6.64, shown as 0: 1 is nearer 0 than 4, but not nearer the limit.
  const reading = readXmr([6, 2, 6, 2, 6, 2, 6, 2, 6, 2, 1, 1, 1], { baseline: 10, floor: 0, ceiling: null })
  expect(reading.lower).toBe(0)
  expect([...reading.signals]).toEqual([])
})

test('values that never differ have limits at their centre, and no signal', () => {
  const reading = readXmr([5, 5, 5, 5, 5, 5, 5, 5, 5, 5], { floor: 0, ceiling: null })
  expect([reading.lower, reading.centre, reading.upper]).toEqual([5, 5, 5])
  expect(reading.signals.size).toBe(0)
  // To a computer the mean of ten times 0.1 is a little less than 0.1.
  expect(
    readXmr(
      Array.from({ length: 10 }, () => 0.1),
      { floor: 0, ceiling: 1 },
    ).signals.size,
  ).toBe(0)
})
