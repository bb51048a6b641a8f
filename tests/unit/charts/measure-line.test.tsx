import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MeasureLine } from '#shared/charts/measure-line.tsx'
import { addDays } from '#shared/model/day.ts'
import { findCovered, findOutside, numbersOf, readChart } from './chart-reader.ts'

const say = (figure: number) => `${Math.round(figure * 100) / 100} hours`
const measure = { scale: 'amount', direction: 'lower', target: 4 } as const
const on = (day: string, value: number) => ({ day, value, cases: null })

const series = fc
  .array(fc.record({ after: fc.integer({ min: 0, max: 90 }), value: fc.integer({ min: -50, max: 5000 }) }), {
    minLength: 1,
    maxLength: 60,
  })
  .map((steps) => {
    let day = '2026-01-05'
    return steps.map(({ after, value }) => {
      day = addDays(day, after)
      return on(day, value)
    })
  })

test('no text covers another or leaves the drawing, whatever was measured', () => {
  const target = fc.option(fc.integer({ min: -10, max: 10_000 }), { nil: null })
  fc.assert(
    fc.property(
      series,
      target,
      fc.constantFrom([420, 14], [900, 18], [1800, 32]),
      (measurements, aim, [width, text]) => {
        const chart = readChart(
          <MeasureLine
            label="Line"
            measure={{ ...measure, target: aim }}
            measurements={measurements}
            say={say}
            width={width ?? 420}
            text={text ?? 14}
          />,
        )
        expect(findCovered(chart)).toEqual([])
        expect(findOutside(chart)).toEqual([])
      },
    ),
  )
})

test('a miss is a mark of its own and said in words; on the target is none', () => {
  const measurements = [on('2026-01-05', 3), on('2026-01-12', 4), on('2026-01-19', 9.5)]
  const chart = readChart(<MeasureLine label="Line" measure={measure} measurements={measurements} say={say} />)
  expect(numbersOf(chart, 'data-marks')).toEqual([2])
  expect(numbersOf(chart, 'data-misses')).toEqual([1])
  expect(chart.words).toBe(
    '3 measurements from 5 Jan 2026 to 19 Jan 2026, from 3 hours to 9.5 hours; the last one is 9.5 hours. 1 misses the target of 4 hours.',
  )
})

test('days lie as far apart as they are, two values of a day stand above each other, and a gap is dotted', () => {
  const measurements = [on('2026-01-05', 3), on('2026-01-12', 3), on('2026-01-12', 5), on('2026-01-19', 3)]
  const late = [...measurements, on('2026-04-27', 3)]
  const waysOf = (all: typeof measurements) => {
    const { markup } = readChart(
      <MeasureLine label="Line" measure={{ ...measure, target: null }} measurements={all} say={say} />,
    )
    const [dotted = '', solid = ''] = [...markup.matchAll(/<path d="([^"]*)" fill="none"/g)].map(([, way]) => way)
    const pieces = (way = '') =>
      [...way.matchAll(/M([\d.]+) [\d.]+L([\d.]+) /g)].map(([, a, b]) => [Number(a), Number(b)])
    return { dotted: pieces(dotted), solid: pieces(solid) }
  }
  expect(waysOf(measurements).dotted).toEqual([])
  const { dotted, solid } = waysOf(late)
  expect(dotted).toHaveLength(1)
  const [first, sameDay, next] = solid.map(([from = 0, to = 0]) => to - from)
  expect(sameDay).toBe(0)
  expect(first).toBeCloseTo(next ?? 0, 1)
  const [[from = 0, to = 0] = []] = dotted
  expect((to - from) / (first ?? 1)).toBeCloseTo(14, 1)
})

test('one measurement alone, and equal ones, are drawn too', () => {
  for (const measurements of [[on('2026-01-05', 0)], [on('2026-01-05', 7), on('2026-01-06', 7)]]) {
    const chart = readChart(<MeasureLine label="Line" measure={measure} measurements={measurements} say={say} />)
    expect(chart.markup).not.toMatch(/NaN|Infinity/)
  }
})
