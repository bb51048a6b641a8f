/** Where a change may go on the board, and what is asked or said when it may not. */
import { describe, expect, test } from 'vitest'
import { CHANGE_STATUSES, type ChangeFacts, EMPTY_CHANGE, findChangeProblems, mayMove } from '#shared/model/change.ts'
import { moveChange, withStatus } from '../../../src/renderer/src/features/changes/move-change.ts'
import { change } from '../views/builders.ts'

const TODAY = '2026-03-10'
const owned = change({ owner: 'Kim', reviewDate: '2026-04-01' })

describe('moving a change', () => {
  test('asks for an owner or a date where they are missing, with the facts of the move', () => {
    for (const lacking of [change({ reviewDate: '2026-04-01' }), change({ owner: 'Kim' }), change({ owner: '  ' })]) {
      const move = moveChange(lacking, 'planned', TODAY)
      expect(move?.kind).toBe('ask')
      expect(move && 'facts' in move && move.facts.status).toBe('planned')
      // The usual day stands there, to be confirmed.
      expect(move && 'facts' in move && move.facts.reviewDate).toBe(lacking.reviewDate ?? '2026-04-09')
    }
  })

  test('begins today when it begins to run, unless a day was said', () => {
    expect(moveChange(owned, 'running', TODAY)).toMatchObject({ kind: 'facts', facts: { startDate: TODAY } })
    const said = { ...owned, startDate: '2026-03-01' }
    expect(moveChange(said, 'running', TODAY)).toMatchObject({ facts: { startDate: '2026-03-01' } })
  })

  test('has not begun when it goes back from running, and keeps a day that lies ahead', () => {
    const running = change({ ...owned, status: 'running', startDate: TODAY })
    expect(moveChange(running, 'planned', TODAY)).toMatchObject({ facts: { startDate: null } })
    const ahead = change({ ...owned, status: 'planned', startDate: '2026-03-20' })
    expect(moveChange(ahead, 'idea', TODAY)).toMatchObject({ facts: { startDate: '2026-03-20' } })
  })

  test('asks for the day when the review would lie before the start', () => {
    const late = change({ owner: 'Kim', status: 'planned', reviewDate: '2026-03-01' })
    expect(moveChange(late, 'running', TODAY)?.kind).toBe('ask')
  })

  test('is reviewed by a decision, and only while it runs', () => {
    expect(moveChange(change({ ...owned, status: 'running' }), 'reviewed', TODAY)).toEqual({ kind: 'review' })
    const refused = moveChange(owned, 'reviewed', TODAY)
    expect(refused).toMatchObject({ kind: 'refused', sentence: expect.stringContaining('Running') })
  })

  test('never goes back from a decision, and says so', () => {
    const decided = change({ ...owned, status: 'reviewed', decision: 'abandon' })
    for (const status of ['idea', 'planned', 'running'] as const) {
      expect(moveChange(decided, status, TODAY)).toMatchObject({ kind: 'refused' })
    }
    expect(moveChange(decided, 'reviewed', TODAY)).toBeNull()
  })

  test('never offers what the rules of the model refuse', () => {
    for (const from of CHANGE_STATUSES)
      for (const to of CHANGE_STATUSES)
        for (const owner of ['', 'Kim'])
          for (const reviewDate of [null, '2026-03-01', '2026-04-01']) {
            const decision = from === 'reviewed' ? 'adapt' : null
            const before = change({ status: from, owner, reviewDate, decision })
            const move = moveChange(before, to, TODAY)
            if (move?.kind !== 'facts') continue
            expect(findChangeProblems(move.facts)).toEqual([])
            expect(mayMove(before, move.facts)).toBe(true)
          }
  })
})

test('a status that is chosen in the form sets the start as a move on the board does', () => {
  const facts: ChangeFacts = { ...EMPTY_CHANGE, what: 'Call first' }
  expect(withStatus(facts, 'running', TODAY).startDate).toBe(TODAY)
  expect(withStatus(withStatus(facts, 'running', TODAY), 'idea', TODAY).startDate).toBeNull()
  expect(withStatus(withStatus(facts, 'running', TODAY), 'reviewed', TODAY).startDate).toBe(TODAY)
})
