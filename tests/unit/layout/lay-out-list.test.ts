/** Where the parties of a pasted list go. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Box, boxesOverlap } from '#shared/layout/box.ts'
import { findBlockSpot, layOutList } from '#shared/layout/lay-out-list.ts'

const size = fc.record({ w: fc.integer({ min: 168, max: 288 }), h: fc.integer({ min: 72, max: 200 }) })
const box: fc.Arbitrary<Box> = fc.record({
  x: fc.integer({ min: -800, max: 800 }),
  y: fc.integer({ min: -800, max: 800 }),
  w: fc.integer({ min: 1, max: 400 }),
  h: fc.integer({ min: 1, max: 400 }),
})

describe('the places of a list', () => {
  test('are read in its order, in rows, and never overlap', () => {
    fc.assert(
      fc.property(fc.array(size, { maxLength: 60 }), fc.integer({ min: 0, max: 3000 }), (sizes, width) => {
        const { boxes, w, h } = layOutList(sizes, width)
        expect(boxes.map(({ w, h }) => ({ w, h }))).toEqual(sizes)
        for (const [index, one] of boxes.entries()) {
          const before = boxes[index - 1]
          if (before) expect(one.y > before.y || (one.y === before.y && one.x > before.x)).toBe(true)
          for (const other of boxes.slice(0, index)) expect(boxesOverlap(one, other, 32)).toBe(false)
          expect(one.x + one.w).toBeLessThanOrEqual(w)
          expect(one.y + one.h).toBeLessThanOrEqual(h)
        }
      }),
    )
  })

  test('use the width there is', () => {
    const rows = (count: number, width: number) =>
      new Set(
        layOutList(
          Array.from({ length: count }, () => ({ w: 200, h: 72 })),
          width,
        ).boxes.map(({ y }) => y),
      ).size
    expect(rows(3, 1000)).toBe(1)
    expect(rows(6, 1000)).toBe(2)
    expect(rows(200, 1000)).toBe(20)
  })
})

describe('the place of a block', () => {
  test('is free, and the wanted one if that is', () => {
    fc.assert(
      fc.property(box, fc.array(box, { maxLength: 30 }), (wanted, taken) => {
        const spot = findBlockSpot(wanted, taken, 32)
        expect([spot.w, spot.h]).toEqual([wanted.w, wanted.h])
        expect(taken.some((other) => boxesOverlap(spot, other, 32))).toBe(false)
        if (!taken.some((other) => boxesOverlap(wanted, other, 32))) expect(spot).toEqual(wanted)
      }),
    )
  })
})
