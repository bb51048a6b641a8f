/** The charts of a review: what is drawn, what is named, and that no text covers another. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChangeDay } from '#shared/charts/dated-field.tsx'
import { RunChart } from '#shared/charts/run-chart.tsx'
import { ShareChange } from '#shared/charts/share-change.tsx'
import { XmrChart } from '#shared/charts/xmr-chart.tsx'
import { readBeforeAfter } from '#shared/method/before-after.ts'
import { addDays } from '#shared/model/day.ts'
import { findCovered, findOutside, numbersOf, readChart } from './chart-reader.ts'

const START = '2026-02-01'
const say = (figure: number) => `${Math.round(figure * 10) / 10} hours`
const own: ChangeDay = { day: START, what: 'Print the form on yellow paper', own: true }
const terms = { direction: 'lower', floor: 0, ceiling: null, start: START } as const

/** One value every third day, the last one before on the day of the start, which counts as before. */
function read(before: readonly number[], after: readonly number[]) {
  const first = addDays(START, -3 * (before.length - 1))
  const values = [...before, ...after].map((value, at) => ({ day: addDays(first, 3 * at), value, cases: null }))
  const { run, xmr, ...reading } = readBeforeAfter(values, terms)
  if (run === null || xmr === null) throw new Error('too few values for a chart')
  return { ...reading, run, xmr }
}
const run = (reading: ReturnType<typeof read>, changes: readonly ChangeDay[] = [own]) =>
  readChart(<RunChart label="Run chart" direction="lower" {...{ reading, changes, say }} />)
const xmr = (reading: ReturnType<typeof read>, changes: readonly ChangeDay[] = [own]) =>
  readChart(<XmrChart label="XmR chart" direction="lower" {...{ reading, changes, say }} />)

const figures = (minLength: number) => fc.array(fc.integer({ min: 0, max: 3000 }), { minLength, maxLength: 40 })
const otherChanges = fc.array(
  fc
    .record({ after: fc.integer({ min: -60, max: 90 }), what: fc.string({ minLength: 1, maxLength: 90 }) })
    .map(
      ({ after, what }): ChangeDay => ({ day: addDays(START, after), what: what.replace(/[<>&'"]/g, '-'), own: false }),
    ),
  { maxLength: 6 },
)
const sizes = fc.constantFrom([420, 14], [900, 18], [1800, 32])

test('no text of a run chart or an XmR chart covers another or leaves the drawing', () => {
  fc.assert(
    fc.property(figures(2), figures(0), otherChanges, sizes, (before, after, others, [width = 420, text = 14]) => {
      const reading = read(before, after)
      const common = { reading, changes: [own, ...others], say, width, text }
      const charts = [
        <RunChart key="run" label="Run" direction="lower" {...common} />,
        <XmrChart key="xmr" label="XmR" direction="lower" {...common} />,
      ]
      for (const chart of charts.map(readChart)) {
        expect(findCovered(chart)).toEqual([])
        expect(findOutside(chart)).toEqual([])
        expect(chart.markup).not.toMatch(/NaN|Infinity/)
      }
    }),
    { numRuns: 60 },
  )
})

describe('a run chart', () => {
  const noisy = [10, 12, 9, 11, 10, 12, 9, 13, 10, 12]

  test('marks what is part of a shift, says how long it is, and freezes the median at the start', () => {
    const chart = run(read(noisy, [6, 7, 6, 5, 7, 6, 6, 5]))
    expect(numbersOf(chart, 'data-shift')).toEqual([8])
    expect(numbersOf(chart, 'data-values')).toEqual([10])
    expect(chart.texts.map(({ text }) => text)).toContain('shift: 8 in a row below the median')
    expect(chart.texts.map(({ text }) => text)).toContain('median 10.5 hours, frozen at the start')
    expect(chart.markup).toContain('data-level="frozen"')
    expect(chart.words).toBe(
      '18 values from 5 Jan 2026 to 25 Feb 2026; the median is 10.5 hours. Longest run on one side: 8 (chance makes up to 7). Crossings: 10 (chance makes at least 5). Changes began on: 1 Feb 2026: Print the form on yellow paper.',
    )
  })

  test('leaves what lies on the median hollow, and names only what it shows', () => {
    const chart = run(read([10, 10, 10], [12, 9]))
    expect(numbersOf(chart, 'data-on-median')).toEqual([3])
    expect(chart.words).toContain('Too few to look for runs.')
    expect(chart.markup).not.toContain('shift:')
  })

  test('gives every change a letter, also several of one day, the own one in full', () => {
    const other = { ...own, own: false, what: 'Call back before noon' }
    const chart = run(read(noisy, [9]), [own, other, { ...other, day: '2026-01-20' }])
    expect([...chart.markup.matchAll(/data-change="(\w+)"/g)].map(([, kind]) => kind)).toEqual([
      'other',
      'own',
      'other',
    ])
    const letters = chart.texts.filter(({ text }) => /^[ABC]$/.test(text))
    expect(letters).toHaveLength(6)
  })
})

describe('an XmR chart', () => {
  /** Worked by hand in tests/unit/method/xmr.test.ts: mean 12, limits 6.1 and 17.9, upper range 7.3. */
  const waits = [12, 10, 14, 11, 13, 12, 10, 14, 12, 12]

  test('draws the limits of the values before, and marks and names every signal', () => {
    const chart = xmr(read(waits, [18.5, 11, 11, 11, 11, 11, 11, 11, 11]))
    expect(chart.texts.map(({ text }) => text)).toContain('limits 6.1 hours to 17.9 hours')
    const signals = [...chart.markup.matchAll(/data-signal="(\w+)" data-count="(\d+)"/g)].map(([, one, count]) => [
      one,
      count,
    ])
    expect(signals).toEqual([
      ['outside', '1'],
      ['side', '8'],
    ])
    expect(chart.words).toContain('1 value: outside a limit. 8 values: 8 in a row on one side.')
    expect(numbersOf(chart, 'data-wide')).toEqual([1])
  })

  test('says that limits of fewer than ten values are provisional', () => {
    const chart = xmr(read(waits.slice(0, 5), [12]))
    expect(chart.words).toMatch(/provisional limits .*: from 5 values/)
    expect(chart.words).toContain('No value shows a signal.')
  })
})

describe('shares before and since', () => {
  const read = (then: readonly [number, number], now: readonly [number, number]) => {
    const counted = (day: string, [value, cases]: readonly [number, number]) => ({ day, value, cases })
    const { shares } = readBeforeAfter([counted('2026-01-31', then), counted('2026-02-28', now)], {
      ...terms,
      ceiling: 1,
    })
    if (shares === null) throw new Error('no shares')
    return shares
  }

  test('stand with their intervals, and the difference in points', () => {
    const chart = readChart(<ShareChange label="Misses" shares={read([18, 100], [5, 100])} />)
    expect(chart.words).toBe(
      'Before: 18 of 100: 18\u00a0% (12\u00a0% to 27\u00a0%). Since: 5 of 100: 5\u00a0% (2.2\u00a0% to 11\u00a0%). Difference: −13 points (−22 to −4.2).',
    )
    expect(numbersOf(chart, 'data-interval')).toHaveLength(3)
  })

  test('of any counts cover no text with another', () => {
    const counts = fc.tuple(fc.nat(40), fc.nat(400)).map(([part, more]): [number, number] => [part, part + more + 1])
    fc.assert(
      fc.property(counts, counts, sizes, (then, now, [width = 420, text = 14]) => {
        const chart = readChart(<ShareChange label="Misses" shares={read(then, now)} width={width} text={text} />)
        expect(findCovered(chart)).toEqual([])
        expect(findOutside(chart)).toEqual([])
      }),
    )
  })
})
