/** Before which gestures a version is kept: those that rearrange, import or remove much at once. */
import { expect, test } from 'vitest'
import { MANY, whyKeepBefore } from '../../../src/main/core/versions/keep-before.ts'

const NOTHING = { added: 0, removed: 0 }

test.each([
  ['[tidy]_a1', NOTHING, 'bulk'],
  ['[merge]_a1', NOTHING, 'bulk'],
  ['[add cast]_a1', NOTHING, 'import'],
  ['[restore map]_a1', NOTHING, 'restore'],
  ['[delete]_a1', { added: 0, removed: MANY }, 'bulk'],
  ['[paste]_a1', { added: MANY, removed: 0 }, 'import'],
  ['[delete]_a1', { added: 0, removed: MANY - 1 }, null],
  ['[paste]_a1', { added: MANY - 1, removed: 0 }, null],
  ['[edit party]_a1', { added: MANY, removed: 0 }, null],
  ['undo_a1', { added: MANY, removed: MANY }, null],
  ['opened_a1', { added: MANY, removed: MANY }, null],
] as const)('%s of %o: %s', (gesture, size, why) => {
  expect(whyKeepBefore(gesture, size)).toBe(why)
})
