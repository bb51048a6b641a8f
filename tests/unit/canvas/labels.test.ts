import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type LabelWish,
  lastOf,
  placeLabels,
  placingLabels,
} from '../../../src/renderer/src/canvas/labels/place-labels.ts'
import type { Cubic } from '../../../src/renderer/src/canvas/routes/geometry.ts'
import { pointOn } from '../../../src/renderer/src/canvas/routes/line.ts'

const line = (y: number): Cubic => [
  { x: 0, y },
  { x: 200, y },
  { x: 400, y },
  { x: 600, y },
]
const wish = (id: string, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  id,
  line: { kind: 'curve', curve: line(y) },
  w: 80,
  h: 25,
  at: 0.5,
  lift: 0,
  kept: null,
  weight: 0,
  ...more,
})

const boxOf = ({ line: on, w, h, lift }: LabelWish, at: number) => {
  const middle = pointOn(on, at)
  return { x: middle.x - w / 2, y: middle.y - lift - h / 2, w, h }
}
const meet = (a: ReturnType<typeof boxOf>, b: ReturnType<typeof boxOf>) =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

describe('places for labels', () => {
  test('a label alone stands where it wishes', () => {
    expect(placeLabels([wish('a', 0)], []).get('a')).toBe(0.5)
  })

  test('a label gives way to a box in its place, along its line', () => {
    const at = placeLabels([wish('a', 0)], [{ x: 280, y: -20, w: 40, h: 40 }]).get('a')
    expect(at).not.toBeNull()
    expect(at).not.toBe(0.5)
  })

  test('the heavier of two labels keeps its place', () => {
    const places = placeLabels([wish('a', 0), wish('b', 5, { weight: 10 })], [])
    expect(places.get('b')).toBe(0.5)
    expect(places.get('a')).not.toBe(0.5)
  })

  test('a label stays where it is while that place is free', () => {
    expect(placeLabels([wish('a', 0, { kept: 0.3 })], []).get('a')).toBe(0.3)
    expect(placeLabels([wish('a', 0, { kept: 0.3 })], [{ x: 100, y: -20, w: 100, h: 40 }]).get('a')).toBe(0.5)
  })

  test('a label without room is left out', () => {
    expect(placeLabels([wish('a', 0)], [{ x: -100, y: -100, w: 800, h: 200 }]).get('a')).toBeNull()
  })

  test('where every label counts, one without room stands where it hides least', () => {
    const boxes = [
      { x: -100, y: -100, w: 400, h: 200 },
      { x: 320, y: -4, w: 400, h: 8 },
    ]
    const at = placeLabels([wish('a', 0)], boxes, true).get('a') ?? 0
    expect(at).toBeGreaterThan(0.55)
    expect(placeLabels([wish('a', 0)], boxes).get('a')).toBeNull()
  })

  test('in a picture a label is left out of which less could be read than it takes', () => {
    const beside = (x: number) => [
      { x: -100, y: -100, w: 370, h: 200 },
      { x, y: -100, w: 400, h: 200 },
    ]
    const places = (boxes: ReturnType<typeof beside>) => lastOf(placingLabels([wish('a', 0)], boxes, true, 0.25))
    expect(places(beside(350)).get('a')).not.toBeNull()
    expect(places(beside(330)).get('a')).toBeNull()
    expect(placeLabels([wish('a', 0)], beside(330), true).get('a')).not.toBeNull()
  })

  test('where every label counts, none of many parallels is left out', () => {
    const all = Array.from({ length: 12 }, (_, index) => wish(`i${index}`, index % 3))
    const places = placeLabels(all, [], true)
    expect([...places.values()].every((at) => at !== null && at >= 0.1 && at <= 0.9)).toBe(true)
    expect(new Set(places.values()).size).toBeGreaterThan(5)
  })

  test('no two labels ever cover each other, and none covers a box', () => {
    const place = fc.integer({ min: 0, max: 300 })
    const wishes = fc.array(
      fc.record({ y: place, w: fc.integer({ min: 20, max: 200 }), kept: fc.double({ min: 0, max: 1, noNaN: true }) }),
      { maxLength: 40 },
    )
    const boxes = fc.array(fc.record({ x: place, y: place, w: place, h: place }), { maxLength: 6 })
    fc.assert(
      fc.property(wishes, boxes, (wanted, obstacles) => {
        const all = wanted.map(({ y, w, kept }, index) => wish(`i${index}`, y, { w, kept }))
        const places = placeLabels(all, obstacles)
        expect(places.size).toBe(all.length)
        const standing = all.flatMap((one) => {
          const at = places.get(one.id)
          return at === null || at === undefined ? [] : [boxOf(one, at)]
        })
        for (const [index, a] of standing.entries()) {
          for (const b of standing.slice(index + 1)) expect(meet(a, b)).toBe(false)
          for (const box of obstacles) expect(meet(a, box)).toBe(false)
        }
      }),
    )
  })
})
