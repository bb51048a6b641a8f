/** The life of a field: what is written when, and what is never lost. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Check } from '../../../src/renderer/src/ui/check-typed.ts'
import {
  type Draft,
  finish,
  follow,
  restingDraft,
  restore,
  settle,
  type,
} from '../../../src/renderer/src/ui/field-draft.ts'

const LIMIT = 8
const check: Check = (raw) => {
  const value = raw.trim()
  if (value === '') return { ok: false, problem: 'empty' }
  return value.length > LIMIT ? { ok: false, problem: 'too long' } : { ok: true, value }
}

const typed = (stored: string, raw: string): Draft => type(restingDraft(stored), stored, raw)

describe('a field', () => {
  test('writes the cleaned text when it is left', () => {
    expect(finish(typed('old', ' new '), check)).toEqual({ draft: restingDraft('new'), write: 'new' })
  })

  test('writes while typing pauses and goes on with the same visit', () => {
    const first = settle(typed('old', 'ne'), check)
    expect(first.write).toBe('ne')
    const second = finish(type(first.draft, 'ne', 'new'), check)
    expect(second.write).toBe('new')
    expect(first.draft.before).toBe('old')
  })

  test('writes nothing when nothing is different', () => {
    expect(finish(typed('old', 'old '), check).write).toBeNull()
    expect(finish(restingDraft('old'), check).write).toBeNull()
    const settled = settle(typed('old', 'new'), check).draft
    expect(settle(settled, check).write).toBeNull()
  })

  test('does not write text that is too long or empty, and keeps it typed', () => {
    for (const raw of ['', '   ', 'far too long for this']) {
      const step = finish(typed('old', raw), check)
      expect(step.write).toBeNull()
      expect(step.draft.raw).toBe(raw)
    }
  })

  test('goes back with Esc to what it was before the visit, also when the visit has written already', () => {
    const settled = settle(typed('old', 'new'), check).draft
    expect(restore(settled)).toEqual({ draft: restingDraft('old'), write: 'old' })
    expect(restore(typed('old', 'new'))).toEqual({ draft: restingDraft('old'), write: null })
  })

  test('follows the map when an undo changes what it has written', () => {
    const settled = settle(typed('old', 'new'), check).draft
    expect(follow(settled, 'old', check).raw).toBeNull()
  })

  test('keeps unwritten text when the map changes under it', () => {
    const draft = typed('old', 'mine')
    expect(follow(draft, 'theirs', check)).toBe(draft)
    const tooLong = typed('old', 'far too long for this')
    expect(follow(tooLong, 'theirs', check)).toBe(tooLong)
  })

  test('ends with the last text that could be stored, whatever was typed and wherever it paused', () => {
    const keys = fc.array(fc.record({ raw: fc.string({ maxLength: 12 }), pause: fc.boolean() }), { minLength: 1 })
    fc.assert(
      fc.property(keys, (presses) => {
        let stored = 'start'
        let draft = restingDraft(stored)
        const take = (step: { draft: Draft; write: string | null }) => {
          draft = step.draft
          if (step.write !== null) stored = step.write
          draft = follow(draft, stored, check)
        }
        for (const { raw, pause } of presses) {
          draft = type(draft, stored, raw)
          if (pause) take(settle(draft, check))
        }
        take(finish(draft, check))
        const last = check(presses.at(-1)?.raw ?? '')
        if (last.ok) expect(stored).toBe(last.value)
        else expect(draft.raw).toBe(presses.at(-1)?.raw)
        expect(stored === 'start' || check(stored).ok).toBe(true)
      }),
    )
  })
})
