/** Where "next" and "back" lead. */
import { describe, expect, test } from 'vitest'
import { blockAfter, blockBefore, blockNow, canFinish } from '../../../src/renderer/src/features/guide/guide-order.ts'
import { guide, record } from './run-builders.ts'

const ABC = ['a', 'b', 'c'] as const
const ENDED = '2026-03-12T13:00:00.000Z'

describe('before the start', () => {
  test('next is the first block that is not skipped, and there is no way back', () => {
    expect(blockAfter(guide(ABC))?.title).toBe('a')
    const skipped = guide(ABC, { blocks: [record('a', 'skipped', { enteredAt: null })], startedAt: null })
    expect(blockAfter(skipped)?.title).toBe('b')
    expect(blockBefore(skipped)).toBeUndefined()
    expect(canFinish(skipped)).toBe(false)
  })
})

describe('while a block goes on', () => {
  test('next and back leave out what is skipped', () => {
    const now = guide(['a', 'b', 'c', 'd', 'e'], {
      blocks: [record('a', 'done'), record('b', 'skipped'), record('c', 'now'), record('d', 'skipped')],
    })
    expect(blockNow(now)?.title).toBe('c')
    expect(blockAfter(now)?.title).toBe('e')
    expect(blockBefore(now)?.title).toBe('a')
  })

  test('the last block is followed by the end', () => {
    const last = guide(ABC, { blocks: [record('c', 'now')] })
    expect(blockAfter(last)).toBeUndefined()
    expect(canFinish(last)).toBe(true)
  })
})

test('where the last block was skipped, next offers what was left out, then the end', () => {
  const left = guide(ABC, { blocks: [record('a', 'done'), record('c', 'skipped')] })
  expect(blockNow(left)).toBeUndefined()
  expect(blockAfter(left)?.title).toBe('b')
  const nothing = guide(ABC, { blocks: [record('a', 'done'), record('b', 'done'), record('c', 'skipped')] })
  expect(blockAfter(nothing)).toBeUndefined()
  expect(canFinish(nothing)).toBe(true)
})

test('after the end nothing comes next, and back leads to the last block', () => {
  const ended = guide(ABC, { blocks: [record('a', 'done'), record('b', 'done'), record('c', 'done')], endedAt: ENDED })
  expect(blockAfter(ended)).toBeUndefined()
  expect(blockBefore(ended)?.title).toBe('c')
  expect(canFinish(ended)).toBe(false)
})

test('an agenda without blocks leads nowhere', () => {
  expect(blockAfter(guide([]))).toBeUndefined()
  expect(blockBefore(guide([]))).toBeUndefined()
})
