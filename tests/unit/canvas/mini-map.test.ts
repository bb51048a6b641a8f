/** The map in small: everything is in it, and a click goes where it points. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxPath, frameOf, placeOf } from '../../../src/renderer/src/canvas/mini-map/mini-map-geometry.ts'

const SIZE = { w: 208, h: 140 }
const map = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  w: fc.integer({ min: 1, max: 20_000 }),
  h: fc.integer({ min: 1, max: 20_000 }),
})

test('the frame holds the whole map, in its middle, in the proportions of the drawing', () => {
  fc.assert(
    fc.property(map, (box) => {
      const frame = frameOf(box, SIZE)
      expect(frame.w / frame.h).toBeCloseTo(SIZE.w / SIZE.h, 6)
      expect(frame.x + frame.w / 2).toBeCloseTo(box.x + box.w / 2, 3)
      expect(frame.x).toBeLessThan(box.x)
      expect(frame.y + frame.h).toBeGreaterThan(box.y + box.h)
    }),
  )
})

test('a place on the drawing is a place on the map, and never outside', () => {
  const frame = { x: 100, y: 200, w: 400, h: 300 }
  expect(placeOf(frame, { x: 0.5, y: 0.5 })).toEqual({ x: 300, y: 350 })
  expect(placeOf(frame, { x: -1, y: 3 })).toEqual({ x: 100, y: 500 })
})

test('boxes become one path', () => {
  expect(boxPath([{ x: 1.4, y: 2, w: 10, h: 5 }])).toBe('M1 2h10v5h-10z')
  expect(boxPath([])).toBe('')
})
