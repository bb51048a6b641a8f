/** When a change is due, in words. */
import { describe, expect, test } from 'vitest'
import { addDays, dayOf, daysBetween } from '#shared/model/day.ts'
import { reviewDue } from '#shared/text/say-review.ts'

const TODAY = '2026-03-10'

describe('the day of the next look', () => {
  test('is said to be overdue in words, with the number of days', () => {
    expect(reviewDue({ reviewDate: '2026-03-09', status: 'running' }, TODAY)).toEqual({
      date: '9 Mar 2026',
      words: 'overdue by 1 day',
      overdue: true,
    })
    expect(reviewDue({ reviewDate: '2026-02-28', status: 'planned' }, TODAY)?.words).toBe('overdue by 10 days')
  })

  test('is today, or some days ahead', () => {
    expect(reviewDue({ reviewDate: TODAY, status: 'running' }, TODAY)?.words).toBe('today')
    expect(reviewDue({ reviewDate: '2026-03-12', status: 'idea' }, TODAY)?.words).toBe('in 2 days')
  })

  test('is never overdue once reviewed, and nothing without a date', () => {
    expect(reviewDue({ reviewDate: '2026-01-01', status: 'reviewed' }, TODAY)?.overdue).toBe(false)
    expect(reviewDue({ reviewDate: null, status: 'running' }, TODAY)).toBeNull()
  })
})

describe('days', () => {
  test('are counted over months, leap days and changes of the clock', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01')
    expect(addDays('2026-03-10', 30)).toBe('2026-04-09')
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  })

  test('are those on the wall, not those of UTC', () => {
    expect(dayOf(new Date(2026, 0, 1, 0, 30))).toBe('2026-01-01')
    expect(dayOf(new Date(2026, 11, 31, 23, 30))).toBe('2026-12-31')
  })
})
