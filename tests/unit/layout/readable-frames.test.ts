/** A map is split into parts that the last row can read. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Box } from '#shared/layout/box.ts'
import { largestReadable, type ReadableRoom, readableFrames } from '#shared/layout/readable-frames.ts'

const ROOM: ReadableRoom = { screen: { w: 1800, h: 980 }, text: 20, least: 21.6 }
const box = (x: number, y: number, w = 168, h = 72): Box => ({ x, y, w, h })
const holds = (frame: Box, { x, y, w, h }: Box) =>
  x >= frame.x - 1e-6 && y >= frame.y - 1e-6 && x + w <= frame.x + frame.w + 1e-6 && y + h <= frame.y + frame.h + 1e-6

describe('readable parts', () => {
  test('of what fits are one', () => {
    expect(readableFrames([box(0, 0), box(1000, 500)], ROOM)).toEqual([{ x: 0, y: 0, w: 1168, h: 572 }])
  })

  test('of nothing are none', () => {
    expect(readableFrames([], ROOM)).toEqual([])
  })

  test('are cut where there is a gap, not through the middle', () => {
    const left = [box(0, 0), box(300, 0), box(600, 0)]
    const right = [box(2400, 0), box(2700, 0)]
    expect(readableFrames([...right, ...left], ROOM).map(({ x, w }) => [x, w])).toEqual([
      [0, 768],
      [2400, 468],
    ])
  })

  test('of a box that is larger than the screen are that box', () => {
    const huge = box(0, 0, 9000, 4000)
    expect(readableFrames([huge], ROOM)).toEqual([huge])
  })

  test('hold every box whole, and each fits or is a single box', () => {
    const most = largestReadable(ROOM)
    const place = fc.integer({ min: -6000, max: 6000 })
    const boxes = fc.array(
      fc.tuple(place, place).map(([x, y]) => box(x, y)),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(boxes, (all) => {
        const frames = readableFrames(all, ROOM)
        for (const one of all) expect(frames.some((frame) => holds(frame, one))).toBe(true)
        for (const frame of frames) {
          expect(frame.w).toBeLessThanOrEqual(most.w)
          expect(frame.h).toBeLessThanOrEqual(most.h)
        }
        expect(frames.length).toBeLessThanOrEqual(all.length)
      }),
    )
  })
})
