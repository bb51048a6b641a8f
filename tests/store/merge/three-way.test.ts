/** Three-way merging of values, and who is who by name. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLikeName } from '../../../src/main/core/merge/match-parties.ts'
import { type Clash, mergeValues } from '../../../src/main/core/merge/three-way.ts'

function merged(base: unknown, ours: unknown, theirs: unknown) {
  const clashes: Clash[] = []
  const value = mergeValues(base, ours, theirs, (clash) => {
    clashes.push(clash)
    return 'ours'
  })
  return { value, clashes: clashes.map(({ path }) => path.join('.')) }
}

const range = (low: number, usual: number, high: number) => ({ low, usual, high, source: 'guess', by: '' })

describe('a value of two sides', () => {
  test('is that of the one who changed it, field by field', () => {
    const base = { scope: 'Orders', currency: '', names: ['Kim'] }
    const result = merged(base, { ...base, scope: 'All orders' }, { ...base, currency: 'EUR', names: ['Kim', 'Lou'] })
    expect(result).toEqual({ value: { scope: 'All orders', currency: 'EUR', names: ['Kim', 'Lou'] }, clashes: [] })
  })

  test('is asked about only where both said something else', () => {
    const result = merged(
      { signs: { what: '', when: 'a' } },
      { signs: { what: 'x', when: 'b' } },
      { signs: { what: 'y', when: 'a' } },
    )
    expect(result).toEqual({ value: { signs: { what: 'x', when: 'b' } }, clashes: ['signs.what'] })
  })

  test('never takes the lowest of one and the highest of the other', () => {
    const result = merged(
      { inputs: { volume: range(1, 2, 3) } },
      { inputs: { volume: range(1, 2, 9) } },
      { inputs: { volume: range(0, 2, 3) } },
    )
    expect(result).toEqual({ value: { inputs: { volume: range(1, 2, 9) } }, clashes: ['inputs.volume'] })
  })

  test('without a common past is what anybody said', () => {
    expect(merged(undefined, { a: '', b: 'here' }, { a: 'there', b: null })).toEqual({
      value: { a: 'there', b: 'here' },
      clashes: [],
    })
  })

  test('is the same from both sides where nothing clashes, and one that did not change yields', () => {
    const leaf = fc.oneof(fc.constantFrom('', 'x', 'y'), fc.nat({ max: 2 }), fc.constant(null))
    const value = fc.record({
      a: leaf,
      b: leaf,
      c: fc.record({ d: leaf, e: fc.uniqueArray(fc.constantFrom('p', 'q', 'r')) }),
    })
    fc.assert(
      fc.property(value, value, value, (base, ours, theirs) => {
        const [left, right] = [merged(base, ours, theirs), merged(base, theirs, ours)]
        expect(left.clashes).toEqual(right.clashes)
        if (left.clashes.length === 0) expect(left.value).toEqual(right.value)
        expect(merged(base, base, theirs)).toEqual({ value: theirs, clashes: [] })
        expect(merged(base, ours, base)).toEqual({ value: ours, clashes: [] })
      }),
    )
  })
})

test.each([
  ['Sales', 'sales team', true],
  ['Finance', 'Finnance', true],
  ['Customer service', 'Customer-Service', true],
  ['Group 1', 'Group 2', false],
  ['IT', 'HR', false],
  ['Sales', 'Legal', false],
  ['Team', 'Department', false],
])('“%s” and “%s” are like names: %s', (one, other, like) => {
  expect(isLikeName(one, other)).toBe(like)
  expect(isLikeName(other, one)).toBe(like)
})
