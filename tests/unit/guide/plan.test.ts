/** Ahead of the plan or behind, and what is left to spread. */
import { describe, expect, test } from 'vitest'
import { squeezeRest, standOf } from '#shared/guide/plan.ts'
import { enterBlock, finishRun, skipBlock } from '#shared/guide/run.ts'
import { moveTimer } from '#shared/guide/timer.ts'
import type { Guide } from '#shared/model/guide.ts'
import { at, block, guideOf, MINUTE } from './guide-builders.ts'

const A = block('a', 10)
const B = block('b', 20)
const C = block('c', 9, { leastMinutes: 7 })

function enter(guide: Guide, { id }: typeof A, minutes: number): Guide {
  return { ...guide, progress: enterBlock(guide.progress, id, [], at(minutes)) }
}

/** Minutes behind; negative ahead. */
function behind(guide: Guide, minutes: number): number | undefined {
  const stand = standOf(guide, at(minutes))
  return stand === null ? undefined : stand.behindMs / MINUTE
}

describe('the stand', () => {
  test('is on time as long as a block takes what was planned', () => {
    const guide = enter(guideOf(A, B, C), A, 0)
    expect(behind(guide, 0)).toBe(0)
    expect(behind(guide, 9)).toBe(0)
    expect(standOf(guide, at(4))).toEqual({ plannedEnd: at(39), expectedEnd: at(39), behindMs: 0 })
  })

  test('falls behind when a block takes longer', () => {
    expect(behind(enter(guideOf(A, B, C), A, 0), 13)).toBe(3)
  })

  test('gets ahead when a block is left early or skipped', () => {
    const early = enter(enter(guideOf(A, B, C), A, 0), B, 6)
    expect(behind(early, 6)).toBe(-4)
    const order = early.agenda.blocks.map(({ id }) => id)
    expect(behind({ ...early, progress: skipBlock(early.progress, order, C.id, [], at(6)) }, 6)).toBe(-13)
  })

  test('goes by the timer of the block where there is one', () => {
    const guide = enter(guideOf(A, B, C), A, 0)
    const timer = moveTimer(null, { move: 'add', minutes: 5 }, A, at(0))
    expect(behind({ ...guide, progress: { ...guide.progress, timer } }, 0)).toBe(5)
  })

  test('counts what was spent in a block before', () => {
    const again = enter(enter(enter(guideOf(A, B, C), A, 0), B, 6), A, 10)
    // Four minutes of A are left, and of B, which was entered, none is counted any more.
    expect(behind(again, 10)).toBe(10 + 4 + 9 - 39)
  })

  test('is not there before the start and after the end', () => {
    expect(standOf(guideOf(A), at(0))).toBeNull()
    const guide = enter(guideOf(A), A, 0)
    expect(standOf({ ...guide, progress: finishRun(guide.progress, [], at(1)) }, at(2))).toBeNull()
  })

  test('takes a clock that was set back for the start', () => {
    expect(behind(enter(guideOf(A, B, C), A, 0), -100)).toBe(0)
  })
})

describe('the rest', () => {
  test('is as planned while the plan is kept, a broken minute or not', () => {
    const guide = enter(guideOf(A, B, C), A, 0)
    expect(squeezeRest(guide, at(10.5))?.minutes).toEqual([20, 9])
  })

  test('is squeezed by what was lost, with the least minutes kept', () => {
    const late = enter(enter(guideOf(A, B, C), A, 0), B, 25)
    expect(squeezeRest(late, at(25))).toMatchObject({ minutes: [7], short: 13 })
    const less = enter(guideOf(A, B, C), A, 0)
    expect(squeezeRest(less, at(20))).toMatchObject({ minutes: [12, 7], short: 0 })
  })

  test('brings the end back to the planned one', () => {
    const late = enter(guideOf(A, B, C), A, 0)
    const rest = squeezeRest(late, at(20))
    const squeezed = (rest?.blocks ?? []).map(({ id }, place) => ({ block: id, minutes: rest?.minutes[place] ?? 0 }))
    expect(behind({ ...late, progress: { ...late.progress, squeezed } }, 20)).toBe(0)
  })

  test('is reckoned from the plan each time, so that won time comes back', () => {
    const late = enter(guideOf(A, B, C), A, 0)
    const progress = { ...late.progress, squeezed: [{ block: B.id, minutes: 5 }] }
    expect(squeezeRest({ ...late, progress }, at(5))?.minutes).toEqual([20, 9])
  })

  test('is nothing before the start and in the last block', () => {
    expect(squeezeRest(guideOf(A, B), at(0))).toBeNull()
    expect(squeezeRest(enter(guideOf(A), A, 0), at(30))).toBeNull()
  })
})
