/** What the last row can read. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLegible, leastTextPx, USUAL_ROOM } from '#shared/method/legibility.ts'

test('at eight picture heights text is a fiftieth of the picture', () => {
  expect(leastTextPx(1080, USUAL_ROOM)).toBeCloseTo(21.6, 10)
  expect(leastTextPx(768, USUAL_ROOM)).toBeCloseTo(15.36, 10)
})

test('fifteen metres from a picture of 1.2 metres it is 33.75 of 1080', () => {
  expect(leastTextPx(1080, { pictureHeight: 1.2, lastRow: 15 })).toBeCloseTo(33.75, 10)
})

test('in a small room it becomes no smaller, and farther away never smaller', () => {
  expect(leastTextPx(1080, { pictureHeight: 2, lastRow: 3 })).toBeCloseTo(21.6, 10)
  const metres = fc.double({ min: 0.1, max: 200, noNaN: true })
  fc.assert(
    fc.property(metres, metres, metres, (pictureHeight, lastRow, more) => {
      const near = leastTextPx(1080, { pictureHeight, lastRow })
      expect(leastTextPx(1080, { pictureHeight, lastRow: lastRow + more })).toBeGreaterThanOrEqual(near)
    }),
  )
})

test('a room without a picture is refused', () => {
  expect(() => leastTextPx(1080, { pictureHeight: 0, lastRow: 5 })).toThrow(RangeError)
  expect(() => leastTextPx(1080, { pictureHeight: 1, lastRow: Number.NaN })).toThrow(RangeError)
})

test('what rounding makes smaller is legible, what is smaller is not', () => {
  expect([isLegible(21.6, 21.6), isLegible(21.56, 21.6), isLegible(21.4, 21.6)]).toEqual([true, true, false])
})
