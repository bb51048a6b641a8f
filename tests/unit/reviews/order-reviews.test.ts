/** In which order a room goes through its reviews, when a change began, and that nothing typed is lost. */
import { expect, test } from 'vitest'
import { neededToAdopt, startOf } from '#shared/model/change-start.ts'
import type { ChangeId, MeasureId, WorkshopId } from '#shared/model/ids.ts'
import { listDue, orderReviews } from '../../../src/renderer/src/features/reviews/order-reviews.ts'
import { draftOf, keepDraft } from '../../../src/renderer/src/features/reviews/review-drafts.ts'
import { change, entry } from '../views/builders.ts'

const TODAY = '2026-03-10'
const named = (id: string, facts: Parameters<typeof change>[0]) => change({ id: id as ChangeId, ...facts })

test('what is overdue longest comes first, what is decided last, the newest of it first', () => {
  const all = [
    named('decided early', { status: 'reviewed', decision: 'adopt', changedAt: '2026-02-01T09:00:00.000Z' }),
    named('without a day', { status: 'running' }),
    named('next week', { status: 'planned', reviewDate: '2026-03-17' }),
    named('idea without a day', { status: 'idea' }),
    named('decided late', {
      status: 'reviewed',
      decision: 'adapt',
      reviewDate: '2026-01-01',
      changedAt: '2026-03-01T09:00:00.000Z',
    }),
    named('today', { status: 'running', reviewDate: TODAY }),
    named('overdue', { status: 'idea', reviewDate: '2026-02-20' }),
  ]
  expect(orderReviews(all).map(({ id }) => id)).toEqual([
    ...['overdue', 'today', 'next week', 'without a day', 'decided late', 'decided early'],
  ])
  expect(listDue(all, TODAY).map(({ id }) => id)).toEqual(['today', 'overdue'])
})

test('a change began on the day that was said, else when it was set running, else at the end of its baseline', () => {
  const baseline = { figure: 18, count: 80, from: '2026-01-01', to: '2026-01-31' }
  const entries = [entry({ status: 'planned' }), entry({ status: 'running', at: '2026-02-05T12:00:00.000Z' })]
  expect(startOf(change({ startDate: '2026-02-01', entries, baseline }))).toEqual({ day: '2026-02-01', from: 'said' })
  expect(startOf(change({ entries, baseline }))).toEqual({ day: '2026-02-05', from: 'log' })
  expect(startOf(change({ baseline }))).toEqual({ day: '2026-01-31', from: 'baseline' })
  expect(startOf(change())).toBeNull()
  // What was planned again has not begun; what was set running again began then.
  const back = [...entries, entry({ status: 'planned', at: '2026-02-10T12:00:00.000Z' })]
  expect(startOf(change({ entries: back }))).toBeNull()
  const again = [
    ...back,
    ...[15, 20].map((day) => entry({ status: 'running', at: `2026-02-${day}T12:00:00.000Z` })),
    entry({ status: 'reviewed', at: '2026-03-10T12:00:00.000Z' }),
  ]
  expect(startOf(change({ entries: again }))).toEqual({ day: '2026-02-15', from: 'log' })
  const hypothesis = { measure: 'measure1' as MeasureId, from: null, to: null, by: null }
  expect(neededToAdopt(change({ hypothesis, entries }))).toEqual({ measure: 'measure1', since: '2026-02-05' })
})

test('what is typed on a review is kept apart for each change, until it is in the log', () => {
  const workshop = 'workshop1' as WorkshopId
  const [one, other] = [named('one', { result: 'Fewer calls' }), named('other', {})]
  expect(draftOf(workshop, one)).toEqual({
    decision: null,
    result: 'Fewer calls',
    learned: '',
    next: 'Call before noon',
  })
  keepDraft(workshop, one.id, { decision: 'adapt', result: 'Half as many calls', learned: '', next: 'Call before ten' })
  expect(draftOf(workshop, one)).toMatchObject({ decision: 'adapt', result: 'Half as many calls' })
  expect(draftOf(workshop, other).decision).toBeNull()
  // Decided elsewhere in the meantime: the words stay, the decision is the one of the log.
  expect(draftOf(workshop, { ...one, decision: 'abandon' })).toMatchObject({
    ...{ decision: 'abandon', result: 'Half as many calls' },
  })
  keepDraft(workshop, one.id, null)
  expect(draftOf(workshop, one).result).toBe('Fewer calls')
})
