/** What is said of a change in the same moment in two places: neither undoes the other. */
import { expect, test } from 'vitest'
import { type ChangeFacts, EMPTY_CHANGE } from '#shared/model/change.ts'
import type { ChangeId } from '#shared/model/ids.ts'
import { reviseInTurn } from '../../../src/renderer/src/features/reviews/revise-in-turn.ts'

/** A log that answers later than it is asked. */
function slowLog() {
  let facts: ChangeFacts = { ...EMPTY_CHANGE, what: 'Call before noon' }
  return {
    now: () => facts,
    read: async () => {
      await Promise.resolve()
      return facts
    },
    write: async (next: ChangeFacts) => {
      await Promise.resolve()
      if (next.owner === 'refused') throw new Error('refused')
      facts = next
      return next
    },
  }
}
const ONE = 'one' as ChangeId

test('a day that was just said is still there after a decision that was pressed at once', async () => {
  const log = slowLog()
  await Promise.all([
    reviseInTurn(ONE, { startDate: '2026-02-01' }, log),
    reviseInTurn(ONE, { status: 'reviewed', decision: 'abandon' }, log),
  ])
  expect(log.now()).toMatchObject({ startDate: '2026-02-01', status: 'reviewed', decision: 'abandon' })
})

test('what is refused says so, and what comes after it has its turn', async () => {
  const log = slowLog()
  const refused = reviseInTurn(ONE, { owner: 'refused' }, log)
  const after = reviseInTurn(ONE, { learned: 'Ask first' }, log)
  await expect(refused).rejects.toThrow('refused')
  await after
  expect(log.now()).toMatchObject({ owner: '', learned: 'Ask first' })
})
