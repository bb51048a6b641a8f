/** The changes of a workshop as a whole. */
import { expect, test } from 'vitest'
import { portfolioOf } from '#shared/method/portfolio.ts'
import { change, entry } from '../views/builders.ts'

const TODAY = '2026-03-10'

test('counts what runs, what is overdue, and what was decided', () => {
  const decided = (decision: 'adopt' | 'adapt' | 'abandon') => change({ status: 'reviewed', decision })
  const all = [
    change({ status: 'idea' }),
    change({ status: 'planned', reviewDate: '2026-03-09' }),
    change({ status: 'running', reviewDate: TODAY }),
    change({ status: 'running', reviewDate: '2026-01-01' }),
    ...[decided('adopt'), decided('adopt'), decided('abandon')],
  ]
  expect(portfolioOf(all, TODAY)).toMatchObject({
    ...{ ideas: 1, planned: 1, running: 2, decisions: { adopt: 2, adapt: 0, abandon: 1 } },
    overdue: [{ status: 'planned' }, { status: 'running', reviewDate: '2026-01-01' }],
  })
})

test('takes the middle of the days from the first entry to the decision, of decided changes only', () => {
  const decidedAfter = (days: number) => {
    const at = new Date(Date.UTC(2026, 0, 1 + days, 12)).toISOString()
    const entries = [entry({ at: '2026-01-01T12:00:00.000Z' }), entry({ at, decision: 'adopt', status: 'reviewed' })]
    return change({ loggedAt: '2026-01-01T12:00:00.000Z', entries, decision: 'adopt', status: 'reviewed' })
  }
  expect(portfolioOf([], TODAY).daysToDecision).toBeNull()
  expect(portfolioOf([change({ status: 'running' })], TODAY).daysToDecision).toBeNull()
  expect(portfolioOf([decidedAfter(10), decidedAfter(30), decidedAfter(31)], TODAY).daysToDecision).toBe(30)
  expect(portfolioOf([decidedAfter(10), decidedAfter(31)], TODAY).daysToDecision).toBe(20.5)
})
