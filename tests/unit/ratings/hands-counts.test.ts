/** Counting hands by keyboard: what each key does, and how few are needed. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  CELLS,
  eraseCount,
  type HandsDraft,
  isCounted,
  keepableCounts,
  moveOnSheet,
  nextRow,
  nudgeCount,
  openHands,
  typeCount,
} from '../../../src/renderer/src/features/ratings/hands-counts.ts'

const type = (draft: HandsDraft, ...counts: number[]) =>
  counts.reduce((now, count) => typeCount(now, count).draft, draft)

/** Presses what is needed until the row of this question is complete; gives the number of keys. */
function typeRow(draft: HandsDraft, counts: readonly number[]): { readonly draft: HandsDraft; readonly keys: number } {
  const { row } = draft
  let now = draft
  let keys = 0
  for (const count of counts) {
    if (now.row !== row || isCounted(now)) break
    now = typeCount(now, count).draft
    keys++
  }
  return { draft: now, keys }
}

const distribution = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: CELLS, maxLength: CELLS })
  .filter((counts) => counts.some((count) => count > 0))

test('one chair’s four dimensions take at most 20 keys, whatever the hands say', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 24 }),
      fc.array(distribution, { minLength: 4, maxLength: 4 }),
      (people, raw) => {
        // The same number of people raise a hand for every dimension; whoever is left does not know.
        const rows = raw.map((counts) => {
          let left = people
          const scores = counts.slice(0, 5).map((count) => {
            const here = Math.min(count, left)
            left -= here
            return here
          })
          return [...scores, left]
        })
        let draft = openHands('provider', people, null)
        let keys = 0
        for (const counts of rows) {
          const done = typeRow(draft, counts)
          draft = done.draft
          keys += done.keys
        }
        expect(keys).toBeLessThanOrEqual(20)
        expect(isCounted(draft)).toBe(true)
        const kept = keepableCounts(draft)
        expect([kept.what, kept.when, kept.way, kept.effort]).toEqual(rows)
        expect(kept.importance).toBeNull()
      },
    ),
  )
})

test('the last count is filled in from the number present', () => {
  const draft = type(openHands('customer', 8, null), 0, 1, 2, 2, 1)
  expect(keepableCounts(draft).what).toEqual([0, 1, 2, 2, 1, 2])
  expect(draft).toMatchObject({ row: 1, column: 0 })
})

test('a row is filled in as soon as everybody is counted, and a hand that types on does not land in the next row', () => {
  const draft = type(openHands('customer', 4, null), 0, 4)
  expect(keepableCounts(draft).what).toEqual([0, 4, 0, 0, 0, 0])
  expect(draft).toMatchObject({ row: 0, column: 2 })
  expect(type(draft, 0, 0, 0)).toMatchObject({ row: 1, column: 0 })
  expect(keepableCounts(type(draft, 0, 0, 0)).when).toBeNull()
  expect(nextRow(draft)).toMatchObject({ row: 1, column: 0 })
})

test('more hands than people change nothing, and are told', () => {
  const draft = type(openHands('customer', 4, null), 1, 2)
  expect(typeCount(draft, 2)).toEqual({ draft, tooMany: 5 })
})

test('a corrected count fills "don’t know" anew', () => {
  const counted = type(openHands('provider', 6, null), 1, 1, 1, 1, 1)
  const back: HandsDraft = { ...counted, row: 0, column: 1 }
  expect(keepableCounts(typeCount(back, 2).draft).what).toEqual([1, 2, 1, 1, 1, 0])
})

test('without a number present every cell is typed', () => {
  const draft = type(openHands('provider', 0, null), 1, 0, 0, 0, 2)
  expect(draft).toMatchObject({ row: 0, column: 5 })
  expect(keepableCounts(type(draft, 3)).what).toEqual([1, 0, 0, 0, 2, 3])
})

test('what is not complete is not kept, and the customer’s chair is also asked for importance', () => {
  const draft = type(openHands('customer', 5, null), 5, 0, 0, 0, 0, 1)
  expect(keepableCounts(draft)).toEqual({
    what: [5, 0, 0, 0, 0, 0],
    when: null,
    way: null,
    effort: null,
    importance: null,
  })
  expect(draft.questions).toContain('importance')
})

test('counts go up and down by one, never below nothing, and stay in their cell', () => {
  const draft = openHands('provider', 3, null)
  expect(nudgeCount(draft, -1).draft.rows[0]?.[0]).toBe(0)
  const up = nudgeCount(nudgeCount(draft, 1).draft, 1).draft
  expect(up).toMatchObject({ row: 0, column: 0 })
  expect(up.rows[0]?.[0]).toBe(2)
  expect(nudgeCount(nudgeCount(up, 1).draft, 1).tooMany).toBe(4)
})

test('erasing goes back cell by cell, into the row before', () => {
  const draft = type(openHands('provider', 9, null), 1, 2)
  const erased = eraseCount(draft)
  expect(erased).toMatchObject({ row: 0, column: 1 })
  expect(erased.rows[0]).toEqual([1, null, null, null, null, null])
  const second = type(openHands('provider', 2, null), 2, 0, 0, 0, 0)
  expect(eraseCount(second)).toMatchObject({ row: 0, column: 5 })
})

test('arrows stay on the sheet', () => {
  const draft = openHands('provider', 3, null)
  expect(moveOnSheet(draft, 'ArrowUp')).toMatchObject({ row: 0, column: 0 })
  expect(moveOnSheet(draft, 'End')).toMatchObject({ column: 5 })
  expect(moveOnSheet({ ...draft, row: 3 }, 'ArrowDown')).toMatchObject({ row: 3 })
  expect(moveOnSheet(draft, 'x')).toBeNull()
})
