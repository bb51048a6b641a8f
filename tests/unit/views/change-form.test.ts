/** What the form of a change refuses, at which field, before the core is asked. */
import { describe, expect, test } from 'vitest'
import { CHANGE_STATUSES, EMPTY_CHANGE, findChangeProblems } from '#shared/model/change.ts'
import { LIMITS } from '#shared/model/limits.ts'
import {
  checkFacts,
  fieldOfRefusal,
  followOwner,
  newChangeFacts,
} from '../../../src/renderer/src/features/changes/change-form-facts.ts'

const complete = {
  ...newChangeFacts('2026-03-10'),
  what: 'Call before noon',
  owner: 'Finance lead',
  status: 'planned' as const,
}

describe('the form of a change', () => {
  test('starts as an idea with a day 30 days ahead, so that one line is enough', () => {
    expect(newChangeFacts('2026-03-10')).toEqual({ ...EMPTY_CHANGE, reviewDate: '2026-04-09' })
    expect(checkFacts({ ...newChangeFacts('2026-03-10'), what: 'Call first' }).ok).toBe(true)
  })

  test('plans an idea that finds an owner, and takes it back when the owner goes', () => {
    const idea = newChangeFacts('2026-03-10')
    const owned = followOwner(idea, { ...idea, owner: 'Kim' })
    expect(owned.status).toBe('planned')
    expect(followOwner(owned, { ...owned, owner: '' }).status).toBe('idea')
    // Whoever chose a status has the last word, and what runs goes on running.
    expect(followOwner(idea, { ...idea, owner: 'Kim', status: 'running' }).status).toBe('running')
    const running = { ...owned, status: 'running' as const }
    expect(followOwner(running, { ...running, owner: '' }).status).toBe('running')
  })

  test.each([
    ['hypothesis', { hypothesis: { measure: null, from: Number.NaN, to: null, by: null } }],
    ['baseline', { baseline: { figure: null, count: 0.5, from: null, to: null } }],
    ['tryHours', { tryHours: -1 }],
    ['tryMoney', { tryMoney: Number.NaN }],
    ['reviewDate', { startDate: '2027-01-01' }],
    ['decision', { status: 'reviewed' as const }],
  ])('says at %s what does not fit', (field, wrong) => {
    const checked = checkFacts({ ...complete, ...wrong })
    expect(checked.ok ? [] : Object.keys(checked.problems)).toEqual([field])
  })

  test('takes complete facts and cleans them', () => {
    const checked = checkFacts({ ...complete, what: '  Call   before noon ', why: ' a\r\nb ' })
    expect(checked).toEqual({ ok: true, facts: { ...complete, what: 'Call before noon', why: 'a\nb' } })
  })

  test('names owner and date both when both are missing', () => {
    const checked = checkFacts({ ...complete, owner: ' ', reviewDate: null })
    expect(checked.ok ? [] : Object.keys(checked.problems).sort()).toEqual(['owner', 'reviewDate'])
  })

  test('lets an idea do without owner and date', () => {
    expect(checkFacts({ ...complete, owner: '', reviewDate: null, status: 'idea' }).ok).toBe(true)
  })

  test('refuses texts over their limit and says both lengths', () => {
    const checked = checkFacts({ ...complete, what: 'x'.repeat(LIMITS.shortText + 1) })
    expect(checked.ok ? '' : checked.problems.what).toContain(`${LIMITS.shortText + 1}`)
  })

  test('never lets through what the core would refuse', () => {
    for (const what of ['', 'x'])
      for (const owner of ['', 'x'])
        for (const reviewDate of [null, '2026-04-09'])
          for (const status of CHANGE_STATUSES)
            for (const decision of [null, 'adapt'] as const) {
              const facts = { ...EMPTY_CHANGE, what, owner, reviewDate, status, decision }
              expect(checkFacts(facts).ok).toBe(findChangeProblems(facts).length === 0)
            }
  })

  test('puts a refusal of the core at its field', () => {
    expect(fieldOfRefusal('change-owner-missing')).toBe('owner')
    expect(fieldOfRefusal('change-adopt-unmeasured')).toBe('decision')
    expect(fieldOfRefusal('interaction-missing')).toBeNull()
  })
})
