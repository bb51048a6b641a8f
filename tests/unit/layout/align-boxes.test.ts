/** Lining boxes up and spreading them out. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ALIGNMENTS, alignBoxes, type Corner, distributeBoxes, type PlacedBox } from '#shared/layout/align-boxes.ts'

const side = fc.integer({ min: 1, max: 400 })
const place = fc.integer({ min: -2000, max: 2000 })
const boxes = fc
  .array(fc.record({ x: place, y: place, w: side, h: side }), { minLength: 2, maxLength: 12 })
  .map((list) => list.map((box, id) => ({ id, ...box })))

const moved = (list: readonly PlacedBox<number>[], corners: ReadonlyMap<number, Corner>) =>
  list.map((box) => ({ ...box, ...corners.get(box.id) }))

describe('lining up', () => {
  test('gives all the same edge or middle, and twice is once', () => {
    const edges = {
      left: (box: PlacedBox<number>) => box.x,
      centre: (box: PlacedBox<number>) => box.x + box.w / 2,
      right: (box: PlacedBox<number>) => box.x + box.w,
      top: (box: PlacedBox<number>) => box.y,
      middle: (box: PlacedBox<number>) => box.y + box.h / 2,
      bottom: (box: PlacedBox<number>) => box.y + box.h,
    }
    fc.assert(
      fc.property(boxes, fc.constantFrom(...ALIGNMENTS), (list, alignment) => {
        const once = moved(list, alignBoxes(list, alignment))
        expect(new Set(once.map(edges[alignment])).size).toBe(1)
        expect(moved(once, alignBoxes(once, alignment))).toEqual(once)
      }),
    )
  })
})

describe('spreading out', () => {
  test('makes gaps equal and keeps both ends', () => {
    fc.assert(
      fc.property(boxes, (list) => {
        const sorted = moved(list, distributeBoxes(list, 'across')).sort((a, b) => a.x + a.w / 2 - (b.x + b.w / 2))
        if (list.length < 3) {
          expect(sorted.map((box) => box.x).sort()).toEqual(list.map((box) => box.x).sort())
          return
        }
        const before = [...list].sort((a, b) => a.x + a.w / 2 - (b.x + b.w / 2))
        const at = new Map(sorted.map((box) => [box.id, box]))
        const ends = [before[0], before.at(-1)].map((box) => box && [box.x, at.get(box.id)?.x])
        for (const pair of ends) expect(pair?.[1]).toBe(pair?.[0])
        const inOrder = before.flatMap((box) => at.get(box.id) ?? [])
        const gaps = inOrder.slice(1).map((box, index) => {
          const previous = inOrder[index]
          return previous ? box.x - (previous.x + previous.w) : 0
        })
        for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0, 6)
      }),
    )
  })
})
