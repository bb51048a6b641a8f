/** What the form of a change refuses, at which field, before the core is asked. */
import { describe, expect, test } from 'vitest'
import { findChangeProblems } from '#shared/model/change.ts'
import { LIMITS } from '#shared/model/limits.ts'
import {
  checkFacts,
  fieldOfRefusal,
  newChangeFacts,
} from '../../../src/renderer/src/features/changes/change-form-facts.ts'

const complete = { ...newChangeFacts('2026-03-10'), what: 'Call before noon', owner: 'Finance lead' }

describe('the form of a change', () => {
  test('starts with a day 30 days ahead', () => {
    expect(newChangeFacts('2026-03-10').reviewDate).toBe('2026-04-09')
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
          for (const status of ['idea', 'planned', 'running', 'reviewed'] as const) {
            const facts = { what, owner, reviewDate, status, why: '' }
            expect(checkFacts(facts).ok).toBe(findChangeProblems(facts).length === 0)
          }
  })

  test('puts a refusal of the core at its field', () => {
    expect(fieldOfRefusal('change-owner-missing')).toBe('owner')
    expect(fieldOfRefusal('interaction-missing')).toBeNull()
  })
})
