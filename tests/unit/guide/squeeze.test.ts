/** Squeezing: what is left is spread in proportion, and nothing falls below its least. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { squeeze } from '#shared/guide/squeeze.ts'
import { PATIENCE, runs } from '../../helpers/runs.ts'

const plain = (minutes: number, leastMinutes = 1) => ({ minutes, leastMinutes })
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

test('half the time is half of each block', () => {
  expect(squeeze([plain(10), plain(20), plain(30)], 30)).toEqual({ minutes: [5, 10, 15], short: 0 })
})

test('Act keeps seven minutes and Close three, whatever becomes of the rest', () => {
  expect(squeeze([plain(20), plain(10), plain(9, 7), plain(3, 3)], 20)).toEqual({ minutes: [7, 3, 7, 3], short: 0 })
})

test('what fits as planned stays as planned', () => {
  expect(squeeze([plain(10), plain(5)], 15)).toEqual({ minutes: [10, 5], short: 0 })
  expect(squeeze([plain(10), plain(5)], 90)).toEqual({ minutes: [10, 5], short: 0 })
  expect(squeeze([], 0)).toEqual({ minutes: [], short: 0 })
})

test('where even the least does not fit, it says by how much', () => {
  expect(squeeze([plain(20, 4), plain(9, 7), plain(3, 3)], 10)).toEqual({ minutes: [4, 7, 3], short: 4 })
  expect(squeeze([plain(9, 7)], 6.5)).toEqual({ minutes: [7], short: 1 })
  expect(squeeze([plain(9, 7)], -20)).toEqual({ minutes: [7], short: 27 })
})

test('a broken minute is given up rather than borrowed', () => {
  expect(squeeze([plain(10), plain(10)], 15.9).minutes).toEqual([8, 7])
})

test('a block planned with less than its least keeps what was planned', () => {
  expect(squeeze([plain(5, 7), plain(10)], 9)).toEqual({ minutes: [5, 4], short: 0 })
})

test(
  'any blocks in any time: all of it is used, none below its least, none above its plan, none out of proportion',
  () => {
    const blocks = fc.array(
      fc
        .record({ minutes: fc.integer({ min: 1, max: 480 }), least: fc.integer({ min: 1, max: 480 }) })
        .map(({ minutes, least }) => plain(minutes, Math.min(least, minutes))),
      { minLength: 1, maxLength: 40 },
    )
    fc.assert(
      fc.property(blocks, fc.double({ min: -1000, max: 20_000, noNaN: true }), (all, available) => {
        const { minutes, short } = squeeze(all, available)
        const planned = sum(all.map((block) => block.minutes))
        const least = sum(all.map((block) => block.leastMinutes))
        const whole = Math.floor(available)
        expect(sum(minutes)).toBe(Math.min(planned, Math.max(least, whole)))
        expect(short).toBe(Math.max(0, Math.ceil(least - available)))
        for (const [index, block] of all.entries()) {
          const got = minutes[index] ?? 0
          expect(Number.isInteger(got)).toBe(true)
          expect(got).toBeGreaterThanOrEqual(block.leastMinutes)
          expect(got).toBeLessThanOrEqual(block.minutes)
        }
        // Of two blocks that are not held at their least, the longer never gets less.
        const free = all
          .map((block, index) => ({ planned: block.minutes, got: minutes[index] ?? 0, least: block.leastMinutes }))
          .filter(({ got, least: floor }) => got > floor)
          .sort((a, b) => a.planned - b.planned)
        for (const [index, { got }] of free.slice(1).entries())
          expect(got + 1).toBeGreaterThanOrEqual(free[index]?.got ?? 0)
      }),
      { numRuns: runs(300) },
    )
  },
  PATIENCE,
)
