/** The board by keyboard: columns in their order, and where each key leads. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CHANGE_STATUSES, type Change, type ChangeStatus } from '#shared/model/change.ts'
import type { ChangeId } from '#shared/model/ids.ts'
import { boardColumns, nextStatus, walkBoard } from '../../../src/renderer/src/features/changes/board-columns.ts'
import { change } from '../views/builders.ts'

const card = (id: string, status: ChangeStatus, facts: Partial<Change> = {}) =>
  change({ id: id as ChangeId, status, ...facts })

const CHANGES = [
  card('old', 'idea', { loggedAt: '2026-03-01T09:00:00.000Z' }),
  card('new', 'idea', { loggedAt: '2026-03-02T09:00:00.000Z' }),
  card('undated', 'running'),
  card('late', 'running', { reviewDate: '2026-02-01' }),
  card('soon', 'running', { reviewDate: '2026-05-01' }),
]

describe('the board', () => {
  test('shows the newest idea and the most pressing review first', () => {
    const listed = boardColumns(CHANGES).map(({ changes }) => changes.map(({ id }) => id))
    expect(listed).toEqual([['new', 'old'], [], ['late', 'soon', 'undated'], []])
  })

  test.each([
    ['new', 'ArrowDown', 'old'],
    ['new', 'ArrowUp', 'new'],
    ['old', 'ArrowRight', 'soon'],
    ['undated', 'ArrowLeft', 'old'],
    ['late', 'End', 'undated'],
    ['undated', 'Home', 'late'],
    ['late', 'ArrowRight', null],
    ['new', 'ArrowLeft', null],
    ['new', 'x', null],
  ])('from %s the key %s leads to %s', (from, key, to) => {
    expect(walkBoard(boardColumns(CHANGES), from as ChangeId, key)).toBe(to)
  })

  test('every key leads to a card of the board, and every card is shown once', () => {
    const statuses = fc.array(fc.constantFrom(...CHANGE_STATUSES), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(statuses, (all) => {
        const changes = all.map((status, index) => card(`c${index}`, status))
        const columns = boardColumns(changes)
        const ids = columns.flatMap((column) => column.changes.map(({ id }) => id))
        expect([...ids].sort()).toEqual(changes.map(({ id }) => id).sort())
        for (const id of ids)
          for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']) {
            const to = walkBoard(columns, id, key)
            expect(to === null || ids.includes(to)).toBe(true)
          }
      }),
    )
  })

  test('statuses follow each other and end at both sides', () => {
    expect(nextStatus('idea', 1)).toBe('planned')
    expect(nextStatus('idea', -1)).toBeNull()
    expect(nextStatus('reviewed', 1)).toBeNull()
  })
})
