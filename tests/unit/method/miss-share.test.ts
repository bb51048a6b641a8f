/** Misses of a measure: of measurements against the target, and of cases. */
import { expect, test } from 'vitest'
import { countMisses, missShareOf } from '#shared/method/miss-share.ts'

const on = (day: string, value: number, cases: number | null = null) => ({ day, value, cases })
const hours = { scale: 'amount', direction: 'lower', target: 4 } as const
const late = { scale: 'share', direction: 'lower', target: 0.05 } as const

test('a measurement on the target is no miss, whichever way is better', () => {
  const three = [on('2026-01-05', 3.9), on('2026-01-12', 4), on('2026-01-19', 4.1)]
  expect(countMisses(hours, three)).toBe(1)
  expect(countMisses({ ...hours, direction: 'higher' }, three)).toBe(1)
  expect(countMisses({ ...hours, target: null }, three)).toBeNull()
})

test('cases of a share are pooled, and a share that should be higher counts what went right', () => {
  const weeks = [on('2026-01-12', 1, 60), on('2026-01-05', 3, 40)]
  expect(missShareOf(late, weeks)).toMatchObject({
    ...{ misses: 4, cases: 100, share: 0.04, caseOf: 'cases', leftOut: 0 },
    ...{ firstDay: '2026-01-05', lastDay: '2026-01-12' },
  })
  const kept = weeks.map(({ day, value, cases }) => on(day, cases === null ? value : cases - value, cases))
  expect(missShareOf({ ...late, direction: 'higher', target: 0.95 }, kept)).toMatchObject({ misses: 4, cases: 100 })
  // One week misses its target, which says nothing about the 4 cases.
  expect(countMisses(late, weeks)).toBe(1)
})

test('a share of nobody knows how many cases is left out and counted as such', () => {
  expect(missShareOf(late, [on('2026-01-05', 0.1), on('2026-01-12', 2, 20)])).toMatchObject({
    ...{ misses: 2, cases: 20, leftOut: 1, firstDay: '2026-01-12' },
  })
  expect(missShareOf(late, [on('2026-01-05', 0.1)])).toBeNull()
})

test('of an amount each measurement is one case, and without a target there is no miss', () => {
  const three = [on('2026-01-05', 3), on('2026-01-05', 9), on('2026-01-19', 5)]
  expect(missShareOf(hours, three)).toMatchObject({ misses: 2, cases: 3, caseOf: 'measurements' })
  expect(missShareOf({ ...hours, target: null }, three)).toBeNull()
  expect(missShareOf(hours, [])).toBeNull()
})

test('no miss in twelve says what it still allows', () => {
  const { low, high } = missShareOf(late, [on('2026-01-05', 0, 12)]) ?? { low: 1, high: 0 }
  expect([low, Math.round(high * 100)]).toEqual([0, 24])
})
