/** What the map shows of the changes, and that nothing is drawn anew while it says the same. */
import { describe, expect, test } from 'vitest'
import { signChanges } from '#shared/method/sign-changes.ts'
import type { Change } from '#shared/model/change.ts'
import type { ChangeId, InteractionId } from '#shared/model/ids.ts'
import { chainOf, countCycles } from '../../../src/renderer/src/features/changes/change-cycles.ts'
import { change } from '../views/builders.ts'

const TODAY = '2026-03-10'
const on = (interaction: string, facts: Partial<Change> = {}) =>
  change({ interaction: `shape:${interaction}` as InteractionId, ...facts })
const signs = (...changes: Change[]) => Object.fromEntries(signChanges(changes, TODAY, new Map()))

describe('signs of changes', () => {
  test('count what is open and say how far the furthest has come', () => {
    expect(signs(on('a'), on('a', { status: 'running' }), on('a', { status: 'planned' }), on('b'))).toEqual({
      'shape:a': { count: 3, state: 'running' },
      'shape:b': { count: 1, state: 'idea' },
    })
  })

  test('say that a review is overdue before anything else', () => {
    expect(signs(on('a', { status: 'running' }), on('a', { reviewDate: '2026-03-09' }))).toEqual({
      'shape:a': { count: 2, state: 'overdue' },
    })
    expect(signs(on('a', { reviewDate: TODAY }))['shape:a']?.state).toBe('idea')
  })

  test('leave out what is decided while anything is open, in whatever order they come', () => {
    const decided = on('a', { status: 'reviewed', decision: 'adopt', reviewDate: '2026-01-01' })
    expect(signs(decided, decided)).toEqual({ 'shape:a': { count: 2, state: 'reviewed' } })
    expect(signs(decided, on('a'), decided)).toEqual({ 'shape:a': { count: 1, state: 'idea' } })
  })

  test('leave out interactions that are no longer on the map', () => {
    expect(signs(on('a', { interactionArchived: true }))).toEqual({})
  })

  test('stay the same objects while they say the same', () => {
    const before = signChanges([on('a'), on('b')], TODAY, new Map())
    expect(signChanges([on('b'), on('a', { what: 'Another word' })], TODAY, before)).toBe(before)
    const after = signChanges([on('a'), on('b', { status: 'running' })], TODAY, before)
    expect(after).not.toBe(before)
    expect(after.get('shape:a')).toBe(before.get('shape:a'))
    expect(signChanges([on('a')], TODAY, before)).not.toBe(before)
  })
})

describe('cycles', () => {
  const cycle = (id: string, follows: string | null) =>
    change({ id: id as ChangeId, follows: follows as ChangeId | null })
  test('stand in a chain that is the same from each of them', () => {
    const all = [cycle('c', 'b'), cycle('a', null), cycle('b', 'a'), cycle('x', null)]
    for (const id of ['a', 'b', 'c']) expect(chainOf(all, id as ChangeId).map((one) => one.id)).toEqual(['a', 'b', 'c'])
    expect(Object.fromEntries(countCycles(all))).toEqual({ a: 1, b: 2, c: 3, x: 1 })
  })

  test('that follow each other in a ring, as no workshop makes them, come to an end', () => {
    const ring = [cycle('a', 'b'), cycle('b', 'a')]
    expect(chainOf(ring, 'a' as ChangeId)).toHaveLength(2)
  })
})
