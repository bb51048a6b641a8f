/** Run charts: limits as published, runs and crossings counted by hand, and what may not be concluded. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fewestCrossingsAllowed, longestRunAllowed, medianOf, readRunChart } from '#shared/method/run-chart.ts'
import vectors from '../../fixtures/method-vectors.json' with { type: 'json' }

describe('the limits', () => {
  test.each(Object.entries(vectors.run_chart_limits))(
    'of %s points are those of the article',
    (points, [run, fewest]) => {
      expect([longestRunAllowed(Number(points)), fewestCrossingsAllowed(Number(points))]).toEqual([run, fewest])
    },
  )

  test('are there for no point, one point and ten thousand points', () => {
    expect([longestRunAllowed(0), fewestCrossingsAllowed(0), fewestCrossingsAllowed(1)]).toEqual([0, 0, 0])
    // qbinom(0.05, 9999, 0.5): the normal approximation gives 4999.5 - 1.645 * 50 = 4917.3.
    expect(fewestCrossingsAllowed(10_000)).toBeGreaterThan(4910)
    expect(fewestCrossingsAllowed(10_000)).toBeLessThan(4925)
  })
})

test('a median is the middle value, or the mean of the two in the middle', () => {
  expect(medianOf([5, 1, 3])).toBe(3)
  expect(medianOf([4, 1, 3, 2])).toBe(2.5)
  expect(() => medianOf([])).toThrow(RangeError)
})

describe('twelve values around 5', () => {
  // above 6, below 4:  6 4 6 4 5 6 4 6 4 6 4 6: eleven off the median, ten times across it
  const noise = [6, 4, 6, 4, 5, 6, 4, 6, 4, 6, 4, 6]

  test('that jump to and fro show no signal', () => {
    const reading = readRunChart(noise, 12)
    expect(reading).toMatchObject({ median: 5.5, shift: null, fewCrossings: false, tooFew: false })
  })

  test('that lie on the median but for rounding are skipped', () => {
    // (4.1 + 4.3) / 2 is 4.199999999999999 to a computer.
    const reading = readRunChart([4.1, 4.3, 4.2, 4.2, 4.1, 4.3], 2)
    expect(reading).toMatchObject({ useful: 4, crossings: 3 })
  })

  test('that lie on the median are skipped, also inside a run', () => {
    // frozen median of 1..3 is 2; afterwards 3 2 3 3 2 3 3 3 3: one run of seven above, with the 2s left out
    const reading = readRunChart([1, 2, 3, 1, 3, 2, 3, 3, 2, 3, 3, 3, 3], 3)
    expect(reading).toMatchObject({ median: 2, useful: 10, longestRun: 7, longestAllowed: 6, crossings: 3 })
    expect(reading.shift).toEqual({ from: 4, to: 12, side: 'above' })
  })
})

test('a baseline of ten and eight lower values are a shift, and too few crossings', () => {
  // baseline 10 12 10 12 10 12 10 12 10 12, median 11; afterwards eight times 8
  const values = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 8, 8, 8, 8, 8, 8, 8, 8]
  const reading = readRunChart(values, 10)
  // 18 points: longest allowed round(log2(18) + 3) = round(7.17) = 7; the run of 8 lower ones is a shift
  expect(reading).toMatchObject({ median: 11, useful: 18, longestRun: 8, longestAllowed: 7, crossings: 10 })
  expect(reading.shift).toEqual({ from: 10, to: 17, side: 'below' })
})

test('nine points off the median say nothing, however they lie', () => {
  const reading = readRunChart([1, 1, 1, 1, 1, 9, 9, 9, 9, 9].slice(0, 9), 0)
  expect(reading).toMatchObject({ tooFew: true, shift: null, fewCrossings: false })
})

test('turning all values upside down turns the sides and nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 40 }), (values) => {
      const one = readRunChart(values)
      const other = readRunChart(values.map((value) => -value))
      expect([other.useful, other.longestRun, other.crossings]).toEqual([one.useful, one.longestRun, one.crossings])
      expect(other.shift === null).toBe(one.shift === null)
      expect(one.longestRun).toBeLessThanOrEqual(one.useful)
      expect(one.crossings).toBeLessThanOrEqual(Math.max(0, one.useful - 1))
    }),
  )
})
