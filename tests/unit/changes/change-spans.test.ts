/** A change through time, read from its log. */
import { describe, expect, test } from 'vitest'
import type { ChangeEntry } from '#shared/model/change.ts'
import { monthTicks, rangeOfTimes, timeOf } from '../../../src/renderer/src/features/changes/change-spans.ts'
import { change, entry } from '../views/builders.ts'

const at = (day: string, facts: Partial<ChangeEntry>) => entry({ at: `${day}T12:00:00.000Z`, ...facts })

describe('a change through time', () => {
  test('is what it was between its entries, and what it is until today', () => {
    const log = [
      at('2026-01-05', { status: 'idea' }),
      at('2026-01-08', { status: 'idea', kind: 'commented' }),
      at('2026-01-12', { status: 'planned' }),
      at('2026-02-01', { status: 'running' }),
    ]
    expect(timeOf(change({ entries: log, reviewDate: '2026-03-20' }), '2026-03-10')).toEqual({
      spans: [
        { status: 'idea', from: '2026-01-05', to: '2026-01-12' },
        { status: 'planned', from: '2026-01-12', to: '2026-02-01' },
        { status: 'running', from: '2026-02-01', to: '2026-03-10' },
      ],
      review: '2026-03-20',
      decided: null,
    })
  })

  test('ends with its decision, whatever is said of it later', () => {
    const log = [
      at('2026-01-05', { status: 'running' }),
      at('2026-02-01', { status: 'reviewed', decision: 'adapt' }),
      at('2026-03-01', { status: 'reviewed', decision: 'adapt', kind: 'commented' }),
    ]
    const told = timeOf(change({ entries: log, status: 'reviewed', reviewDate: '2026-02-05' }), '2026-03-10')
    expect(told.spans).toEqual([{ status: 'running', from: '2026-01-05', to: '2026-02-01' }])
    expect(told.decided).toEqual({ on: '2026-02-01', decision: 'adapt' })
    expect(told.review).toBeNull()
  })

  test('fits into the picture from its first day to its review, and today too', () => {
    const time = timeOf(change({ entries: [at('2026-01-05', {})], reviewDate: '2026-06-01' }), '2026-03-10')
    const { from, to } = rangeOfTimes([time], '2026-03-10')
    expect(from < '2026-01-05' && to > '2026-06-01').toBe(true)
    expect(rangeOfTimes([], '2026-03-10')).toEqual({ from: '2026-03-07', to: '2026-03-13' })
  })

  test('has a tick for every month of a year, and for fewer of more', () => {
    expect(monthTicks('2026-01-15', '2026-04-02')).toEqual(['2026-02-01', '2026-03-01', '2026-04-01'])
    expect(monthTicks('2024-02-15', '2026-04-02').length).toBeLessThan(14)
    expect(monthTicks('2010-02-15', '2026-04-02')[0]).toBe('2011-01-01')
  })
})
