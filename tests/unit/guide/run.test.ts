/** Going through the agenda: what each step records, and that no clock can make it wrong. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { enterBlock, finishRun, keepProgress, skipBlock, spentIn, withoutPauses } from '#shared/guide/run.ts'
import type { FinishTest } from '#shared/model/finish-test.ts'
import { currentBlock, NO_PROGRESS, type Progress } from '#shared/model/guide.ts'
import type { BlockId } from '#shared/model/ids.ts'
import { PATIENCE, runs } from '../../helpers/runs.ts'
import { at, MINUTE } from './guide-builders.ts'

const A = 'block-a' as BlockId
const B = 'block-b' as BlockId
const C = 'block-c' as BlockId
const ORDER = [A, B, C]
const OPEN: FinishTest[] = [{ test: 'scope-said' }]

function states({ blocks }: Progress): Record<string, string> {
  return Object.fromEntries(blocks.map(({ block, state }) => [block, state]))
}
const recordOf = ({ blocks }: Progress, id: BlockId) => blocks.find(({ block }) => block === id)

describe('entering a block', () => {
  test('begins the run, and the next one closes it with what was spent and what was still open', () => {
    const first = enterBlock(NO_PROGRESS, A, [], at(0))
    expect(first).toMatchObject({ startedAt: '2026-03-02T09:00:00.000Z', endedAt: null, timer: null })
    const second = enterBlock(first, B, OPEN, at(6))
    expect(states(second)).toEqual({ [A]: 'done', [B]: 'now' })
    expect(recordOf(second, A)).toMatchObject({ spentMs: 6 * MINUTE, unmet: OPEN })
    expect(second.startedAt).toBe(first.startedAt)
  })

  test('that goes on already changes nothing', () => {
    const first = enterBlock(NO_PROGRESS, A, [], at(0))
    expect(enterBlock(first, A, OPEN, at(5))).toBe(first)
  })

  test('a second time adds to what was spent there, and asks its tests anew', () => {
    const back = enterBlock(enterBlock(enterBlock(NO_PROGRESS, A, [], at(0)), B, OPEN, at(6)), A, [], at(10))
    expect(recordOf(back, A)).toMatchObject({ state: 'now', spentMs: 6 * MINUTE, unmet: [] })
    expect(recordOf(enterBlock(back, C, [], at(13)), A)).toMatchObject({ state: 'done', spentMs: 9 * MINUTE })
  })

  test('takes the timer of the one before away', () => {
    const timer = { block: A, lengthMs: MINUTE, deadline: null, leftMs: MINUTE }
    const first = { ...enterBlock(NO_PROGRESS, A, [], at(0)), timer }
    expect(enterBlock(first, B, [], at(1)).timer).toBeNull()
  })

  test('after the end takes the run up again', () => {
    const ended = finishRun(enterBlock(NO_PROGRESS, A, [], at(0)), [], at(5))
    expect(ended).toMatchObject({ endedAt: '2026-03-02T09:05:00.000Z' })
    expect(enterBlock(ended, B, [], at(7))).toMatchObject({ endedAt: null, startedAt: ended.startedAt })
  })
})

describe('skipping', () => {
  test('a block ahead marks it and leaves the one that goes on', () => {
    const skipped = skipBlock(enterBlock(NO_PROGRESS, A, [], at(0)), ORDER, B, [], at(2))
    expect(states(skipped)).toEqual({ [A]: 'now', [B]: 'skipped' })
    expect(recordOf(skipped, B)).toMatchObject({ enteredAt: null, spentMs: 0 })
  })

  test('the block that goes on leads to the next one that is ahead', () => {
    const without = skipBlock(enterBlock(NO_PROGRESS, A, [], at(0)), ORDER, B, [], at(1))
    const skipped = skipBlock(without, ORDER, A, OPEN, at(2))
    expect(states(skipped)).toEqual({ [A]: 'skipped', [B]: 'skipped', [C]: 'now' })
    expect(recordOf(skipped, A)).toMatchObject({ spentMs: 2 * MINUTE, unmet: OPEN })
  })

  test('the last one leaves no block going on', () => {
    const skipped = skipBlock(enterBlock(NO_PROGRESS, C, [], at(0)), ORDER, C, [], at(2))
    expect(currentBlock(skipped)).toBeNull()
    expect(skipped.endedAt).toBeNull()
  })

  test('what is done or skipped already stays as it is', () => {
    const first = enterBlock(enterBlock(NO_PROGRESS, A, [], at(0)), B, [], at(2))
    expect(skipBlock(first, ORDER, A, [], at(3))).toBe(first)
    const skipped = skipBlock(first, ORDER, C, [], at(3))
    expect(skipBlock(skipped, ORDER, C, [], at(4))).toBe(skipped)
  })

  test('before the start begins nothing', () => {
    expect(skipBlock(NO_PROGRESS, ORDER, B, [], at(0)).startedAt).toBeNull()
  })
})

describe('finishing', () => {
  test('closes the block that goes on', () => {
    const ended = finishRun(enterBlock(NO_PROGRESS, A, [], at(0)), OPEN, at(5))
    expect(recordOf(ended, A)).toMatchObject({ state: 'done', spentMs: 5 * MINUTE, unmet: OPEN })
  })

  test('what has not begun, or has ended, changes nothing', () => {
    expect(finishRun(NO_PROGRESS, [], at(0))).toBe(NO_PROGRESS)
    const ended = finishRun(enterBlock(NO_PROGRESS, A, [], at(0)), [], at(5))
    expect(finishRun(ended, [], at(6))).toBe(ended)
  })
})

test('progress of blocks that stay in the agenda is kept, that of others goes', () => {
  const progress = {
    ...enterBlock(enterBlock(NO_PROGRESS, A, [], at(0)), B, [], at(2)),
    squeezed: [{ block: A, minutes: 4 }],
  }
  expect(keepProgress(progress, [C, B, A])).toBe(progress)
  const kept = keepProgress(progress, [B, C])
  expect(states(kept)).toEqual({ [B]: 'now' })
  expect(kept.squeezed).toEqual([])
})

test(
  'any steps on any clock: one block goes on at most, and nothing negative is ever spent',
  () => {
    const step = fc.record({
      jump: fc.integer({ min: -100 * MINUTE, max: 100 * MINUTE }),
      block: fc.constantFrom(...ORDER),
      what: fc.constantFrom('enter', 'skip', 'finish'),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (all) => {
        let now = at(0)
        let progress = NO_PROGRESS
        for (const { jump, block, what } of all) {
          now += jump
          if (what === 'enter') progress = enterBlock(progress, block, [], now)
          else if (what === 'skip') progress = skipBlock(progress, ORDER, block, [], now)
          else progress = finishRun(progress, [], now)
          expect(progress.blocks.filter(({ state }) => state === 'now').length).toBeLessThanOrEqual(1)
          expect(new Set(progress.blocks.map((record) => record.block)).size).toBe(progress.blocks.length)
          for (const record of progress.blocks) expect(spentIn(record, now - 50 * MINUTE)).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: runs(300) },
    )
  },
  PATIENCE,
)

describe('a pause over night', () => {
  const iso = (minute: number) => new Date(at(minute)).toISOString()
  const entered = enterBlock(NO_PROGRESS, A, [], at(0))
  const evening = { startedAt: iso(-10), lastEntryAt: iso(6) }

  test('ends what is spent with the last entry of the evening, and goes on with the first of the morning', () => {
    const morning = { startedAt: iso(900), lastEntryAt: iso(901) }
    const now = withoutPauses(entered, [evening, morning], true, at(904))
    expect(recordOf(now, A)).toMatchObject({ spentMs: 6 * MINUTE, enteredAt: iso(900) })
    expect(spentIn(recordOf(now, A) ?? fail(), at(904))).toBe(10 * MINUTE)
    expect(withoutPauses(now, [evening, morning], true, at(904))).toBe(now)
  })

  test('before anything is done in the morning nothing is spent', () => {
    const now = withoutPauses(entered, [evening], false, at(900))
    expect(spentIn(recordOf(now, A) ?? fail(), at(900))).toBe(6 * MINUTE)
  })

  test('without a pause, or without a block that goes on, nothing changes', () => {
    expect(withoutPauses(entered, [evening], true, at(8))).toBe(entered)
    expect(withoutPauses(NO_PROGRESS, [evening], false, at(8))).toBe(NO_PROGRESS)
  })
})

function fail(): never {
  throw new Error('there is no such block')
}
