/** Days in every common spelling; what can be two days is asked, what is none is said. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDayOrder, looksLikeDay, readDay } from '#shared/import/read-day.ts'
import { addPeriods } from '#shared/model/day.ts'

const dayOf = (text: string, order: 'day-first' | 'month-first' | null = null) => {
  const read = readDay(text, order)
  return read.ok ? read.day : read.problem
}

test.each([
  '2026-12-31',
  '2026/12/31',
  '2026-12-31T23:59:00Z',
  '2026-12-31 08:15',
  '31.12.2026',
  '31. 12. 2026',
  '31.12.26',
  '31/12/2026',
  '12/31/2026',
  '31-12-2026',
  '31 Dec 2026',
  '31-Dec-26',
  '31 December 2026',
  'Dec 31, 2026',
  'Thu, 31 Dec 2026',
  '12/31/2026 11:59 PM',
])('“%s” is the last day of 2026, whatever its column', (text) => {
  expect(dayOf(text)).toBe('2026-12-31')
  expect(looksLikeDay(text)).toBe(true)
})

test('between slashes the column decides, and a day that is the same either way needs nobody', () => {
  expect(dayOf('01/02/2026')).toBe('order-unknown')
  expect(dayOf('01/02/2026', 'day-first')).toBe('2026-02-01')
  expect(dayOf('01/02/2026', 'month-first')).toBe('2026-01-02')
  expect(dayOf('05/05/2026')).toBe('2026-05-05')
  // With points the day always comes first.
  expect(dayOf('01.02.2026', 'month-first')).toBe('2026-02-01')
})

test.each([
  ['31.02.2026', 'no-such-day'],
  ['2026-02-29', 'no-such-day'],
  ['2026-13-01', 'no-such-day'],
  ['0/5/2026', 'order-unknown'],
  ['32/01/2026', 'no-such-day'],
  ['', 'day-missing'],
  ['   ', 'day-missing'],
  ['soon', 'no-day'],
  ['4.5', 'no-day'],
  ['2026', 'no-day'],
  ['46027', 'no-day'],
  ['31 Smarch 2026', 'no-day'],
])('“%s” is no day: %s', (text, problem) => {
  expect(dayOf(text)).toBe(problem)
})

describe('the order of a column', () => {
  test('is told by one cell that allows only one', () => {
    expect(findDayOrder(['01/02/2026', '13/02/2026'])).toEqual({ order: 'day-first', asks: false })
    expect(findDayOrder(['01/02/2026', '02/13/2026'])).toEqual({ order: 'month-first', asks: false })
  })
  test('is asked where no cell tells, or where two tell otherwise', () => {
    expect(findDayOrder(['01/02/2026', '03/04/2026'])).toEqual({ order: null, asks: true })
    expect(findDayOrder(['13/02/2026', '02/13/2026'])).toEqual({ order: null, asks: true })
  })
  test('is no question where no cell depends on it', () => {
    expect(findDayOrder(['2026-01-02', '05/05/2026', '1.2.2026', 'x', ''])).toEqual({ order: null, asks: false })
  })
})

test('every day is read back from every spelling', () => {
  const days = fc.date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10)
      const [year = '', month = '', date2 = ''] = day.split('-')
      expect(dayOf(day)).toBe(day)
      expect(dayOf(`${date2}.${month}.${year}`)).toBe(day)
      expect(dayOf(`${date2}/${month}/${year}`, 'day-first')).toBe(day)
      expect(dayOf(`${month}/${date2}/${year}`, 'month-first')).toBe(day)
    }),
  )
})

test('periods are counted on from a day, and months end where they end', () => {
  expect(addPeriods('2026-01-05', 3, 'week')).toBe('2026-01-26')
  expect(addPeriods('2026-01-31', 1, 'month')).toBe('2026-02-28')
  expect(addPeriods('2026-01-31', 2, 'month')).toBe('2026-03-31')
  expect(addPeriods('2026-11-30', 1, 'quarter')).toBe('2027-02-28')
  expect(addPeriods('2024-02-29', 1, 'year')).toBe('2025-02-28')
  expect(addPeriods('2026-01-31', 0, 'month')).toBe('2026-01-31')
})
