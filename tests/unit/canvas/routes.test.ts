import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assignLanes, type Ends } from '../../../src/renderer/src/canvas/lanes/assign-lanes.ts'
import { isInside, type Point, type RouteBox } from '../../../src/renderer/src/canvas/routes/geometry.ts'
import { sizeLabel } from '../../../src/renderer/src/canvas/routes/label-box.ts'
import { piecesOf, pointOn, startOf } from '../../../src/renderer/src/canvas/routes/line.ts'
import { labelPoint, type Route, routeBetween, routeToItself } from '../../../src/renderer/src/canvas/routes/route.ts'
import { arrowPath, linePath } from '../../../src/renderer/src/canvas/routes/route-path.ts'

const left: RouteBox = { x: 0, y: 0, w: 200, h: 80 }
const right: RouteBox = { x: 500, y: 20, w: 200, h: 80 }
const only = { rank: 0, count: 1, forward: true }

const labelOf = (route: Route): Point => labelPoint(route, route.labelAt)
const pointsOf = (route: Route): Point[] => [...piecesOf(route.line), ...route.arrow, labelOf(route)]
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

function expectSound(route: Route): void {
  for (const point of pointsOf(route)) {
    expect(Number.isFinite(point.x)).toBe(true)
    expect(Number.isFinite(point.y)).toBe(true)
  }
  expect(`${linePath(route)}${arrowPath(route)}`).not.toMatch(/NaN|Infinity/)
}

const box = fc.record({
  x: fc.double({ min: -5000, max: 5000, noNaN: true }),
  y: fc.double({ min: -5000, max: 5000, noNaN: true }),
  w: fc.double({ min: 0, max: 900, noNaN: true }),
  h: fc.double({ min: 0, max: 900, noNaN: true }),
})
const lane = fc
  .record({ count: fc.integer({ min: 1, max: 12 }), pick: fc.nat(), forward: fc.boolean() })
  .map(({ count, pick, forward }) => ({ rank: pick % count, count, forward }))

describe('a route between two parties', () => {
  test('runs from the edge of the provider to the edge of the customer, with its head at the customer', () => {
    const route = routeBetween(left, right, only)
    expect(isInside(left, startOf(route.line), 4)).toBe(true)
    expect(isInside(left, startOf(route.line), 0)).toBe(false)
    expect(isInside(right, route.arrow[0], 6)).toBe(true)
    expect(isInside(right, route.arrow[0], 0)).toBe(false)
    expect(labelOf(route).x).toBeGreaterThan(200)
    expect(labelOf(route).x).toBeLessThan(500)
  })

  test('turns around with its direction: the other way, the head is at the other box', () => {
    const back = routeBetween(right, left, { rank: 0, count: 1, forward: false })
    expect(isInside(left, back.arrow[0], 6)).toBe(true)
    expect(isInside(right, startOf(back.line), 4)).toBe(true)
  })

  test('leaves room for the label of each parallel, whichever way they run', () => {
    const labels = [
      routeBetween(left, right, { rank: 0, count: 3, forward: true }),
      routeBetween(left, right, { rank: 1, count: 3, forward: true }),
      routeBetween(right, left, { rank: 2, count: 3, forward: false }),
    ].map(labelOf)
    const { h } = sizeLabel('Proposal')
    for (const [index, a] of labels.entries()) {
      for (const b of labels.slice(index + 1)) expect(distance(a, b)).toBeGreaterThan(h)
    }
  })

  test('one above the other, parallels have their labels at different heights', () => {
    const below: RouteBox = { x: 0, y: 420, w: 200, h: 80 }
    const heights = [0, 1, 2].map((rank) => labelOf(routeBetween(left, below, { rank, count: 3, forward: true })).y)
    const sorted = [...heights].sort((a, b) => a - b)
    expect((sorted[1] ?? 0) - (sorted[0] ?? 0)).toBeGreaterThan(sizeLabel('x').h)
    expect((sorted[2] ?? 0) - (sorted[1] ?? 0)).toBeGreaterThan(sizeLabel('x').h)
  })

  test('goes around where boxes overlap, touch, or are the same', () => {
    const neighbours: RouteBox[] = [
      { ...left, x: 100, y: 20 },
      { ...left, x: 200 },
      { ...left, y: 80 },
      left,
      { x: 50, y: 20, w: 40, h: 20 },
      { x: 0, y: 0, w: 0, h: 0 },
    ]
    for (const neighbour of neighbours) {
      const route = routeBetween(left, neighbour, only)
      expectSound(route)
      const longest = Math.max(...[0.25, 0.5, 0.75].map((t) => distance(startOf(route.line), pointOn(route.line, t))))
      expect(longest).toBeGreaterThan(16)
    }
  })

  test('is sound for all boxes and lanes', () => {
    fc.assert(fc.property(box, box, lane, (a, b, place) => expectSound(routeBetween(a, b, place))))
  })

  test('is sound for boxes whose numbers are none', () => {
    const broken: RouteBox = { x: Number.NaN, y: Number.POSITIVE_INFINITY, w: Number.NaN, h: -4 }
    expectSound(routeBetween(broken, right, only))
    expectSound(routeBetween(left, broken, only))
    expectSound(routeToItself(broken, only))
  })
})

describe('a party that serves itself', () => {
  test('has a loop outside its box, one further out for each lane', () => {
    const reaches = [0, 1, 2].map((rank) => {
      const route = routeToItself(left, { rank, count: 3, forward: true })
      expectSound(route)
      expect(isInside(left, pointOn(route.line, 0.5), 8)).toBe(false)
      return distance(labelOf(route), { x: 200, y: 0 })
    })
    expect(reaches[1]).toBeGreaterThan((reaches[0] ?? 0) + 10)
    expect(reaches[2]).toBeGreaterThan((reaches[1] ?? 0) + 10)
  })

  test('is sound for every box', () => {
    fc.assert(fc.property(box, lane, (a, place) => expectSound(routeToItself(a, place))))
  })
})

describe('lanes', () => {
  const byId = (id: string) => id
  const ends = (entries: Record<string, readonly [string, string]>): Map<string, Ends> =>
    new Map(Object.entries(entries).map(([id, [provider, customer]]) => [id, { provider, customer }]))

  test('parallels share a pair, and the two directions stand apart', () => {
    const lanes = assignLanes(ends({ i1: ['b', 'a'], i2: ['a', 'b'], i3: ['a', 'b'], i4: ['a', 'c'] }), byId)
    expect(lanes.get('i2')).toMatchObject({ rank: 0, count: 3, forward: true })
    expect(lanes.get('i3')).toMatchObject({ rank: 1, count: 3, forward: true })
    expect(lanes.get('i1')).toMatchObject({ rank: 2, count: 3, forward: false })
    expect(lanes.get('i4')).toMatchObject({ rank: 0, count: 1 })
  })

  test('every rank of a pair is taken once, whatever the order of the bindings', () => {
    const party = fc.constantFrom('a', 'b', 'c')
    fc.assert(
      fc.property(fc.array(fc.tuple(party, party), { maxLength: 30 }), (pairs) => {
        const map = new Map(pairs.map(([provider, customer], index) => [`i${index}`, { provider, customer }]))
        const lanes = assignLanes(map, byId)
        expect(lanes.size).toBe(map.size)
        const seen = new Set<string>()
        for (const one of lanes.values()) {
          const key = `${[one.provider, one.customer].sort().join()} ${one.rank}`
          expect(seen.has(key)).toBe(false)
          seen.add(key)
          expect(one.rank).toBeLessThan(one.count)
        }
        const backwards = assignLanes(new Map([...map].reverse()), byId)
        for (const [id, one] of lanes) expect(backwards.get(id)).toEqual(one)
      }),
    )
  })
})
