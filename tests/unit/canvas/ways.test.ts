/** Routes of every style around what stands in the way: pure geometry, tried with boxes and lanes of every sort. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ROUTE_STYLES, type RouteStyle } from '#shared/model/interaction.ts'
import { BoxGrid, type GridBox } from '../../../src/renderer/src/canvas/routes/box-grid.ts'
import { besides, crossesBox, growBox } from '../../../src/renderer/src/canvas/routes/corners.ts'
import { isInside, type Point, type RouteBox } from '../../../src/renderer/src/canvas/routes/geometry.ts'
import { pointOn, startOf } from '../../../src/renderer/src/canvas/routes/line.ts'
import { groundOf, type Route, routeBetween, routeToItself } from '../../../src/renderer/src/canvas/routes/route.ts'
import { arrowPath, linePath } from '../../../src/renderer/src/canvas/routes/route-path.ts'
import { chooseWay, MOST_LOOKS } from '../../../src/renderer/src/canvas/routes/way.ts'
import {
  findWay,
  isDrawnAgain,
  movedBoxes,
  needsLook,
  type WayPair,
} from '../../../src/renderer/src/canvas/routes/way-plan.ts'

const STEPS = 60
const sampled = (route: Route): Point[] => [
  ...Array.from({ length: STEPS + 1 }, (_, step) => pointOn(route.line, step / STEPS)),
  route.arrow[0],
]
const around = (obstacles: readonly RouteBox[], jog = 0) => ({ obstacles, jog })

function drawn(style: RouteStyle, a: RouteBox, b: RouteBox, count = 1, rank = 0, obstacles: readonly RouteBox[] = []) {
  const way = chooseWay(style, groundOf(a, b, count, style, around(obstacles)))
  return routeBetween(a, b, { rank, count, forward: true }, style, way)
}

const runsThrough = (route: Route, box: RouteBox): boolean => {
  const points = sampled(route)
  return points.slice(1).some((point, at) => crossesBox(points[at] ?? point, point, box))
}

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const anyBox = fc.record({ x: number(-4000, 4000), y: number(-4000, 4000), w: number(0, 700), h: number(0, 700) })
const partyBox = fc.record({ x: number(-1500, 1500), y: number(-1500, 1500), w: number(168, 288), h: number(72, 130) })
const lane = fc
  .record({ count: fc.integer({ min: 1, max: 9 }), pick: fc.nat(), forward: fc.boolean() })
  .map(({ count, pick, forward }) => ({ rank: pick % count, count, forward }))
const style = fc.constantFrom(...ROUTE_STYLES)

/** Two parties far enough apart that a line between them can be seen. */
const pair = fc.tuple(partyBox, partyBox).filter(([a, b]) => !meet(growBox(a, 60), b))

function meet(a: RouteBox, b: RouteBox): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
}

describe('a route of any style', () => {
  test('is finite for all boxes, lanes and obstacles, with a way and without', () => {
    fc.assert(
      fc.property(style, anyBox, anyBox, lane, fc.array(anyBox, { maxLength: 6 }), (as, a, b, place, obstacles) => {
        const [first, second] = place.forward ? [a, b] : [b, a]
        const way = chooseWay(as, groundOf(first, second, place.count, as, around(obstacles)))
        for (const route of [
          routeBetween(a, b, place, as, way),
          routeBetween(a, b, place, as),
          routeToItself(a, place, as),
        ]) {
          for (const { x, y } of [...sampled(route), ...route.arrow]) {
            expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true)
          }
          expect(`${linePath(route)}${arrowPath(route)}`).not.toMatch(/NaN|Infinity|undefined/)
          expect(route.labelAt).toBeGreaterThan(0)
          expect(route.labelAt).toBeLessThan(1)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('has all its lanes on the edges where two boxes hardly lie above each other', () => {
    const [a, b] = [
      { x: 0, y: -137, w: 168, h: 77 },
      { x: 118, y: 0, w: 168, h: 77 },
    ]
    const xs = [0, 1, 2].map((rank) => startOf(drawn('elbow', a, b, 3, rank).line).x)
    expect(xs.every((x) => x >= 118 && x <= 168)).toBe(true)
    expect(new Set(xs.map(Math.round)).size).toBe(3)
  })

  test('begins at the edge of the provider and ends at the edge of the customer', () => {
    fc.assert(
      fc.property(style, pair, lane, fc.array(partyBox, { maxLength: 4 }), (as, [a, b], place, others) => {
        const obstacles = others.filter((box) => !meet(box, growBox(a, 40)) && !meet(box, growBox(b, 40)))
        const [first, second] = place.forward ? [a, b] : [b, a]
        const way = chooseWay(as, groundOf(first, second, place.count, as, around(obstacles)))
        const route = routeBetween(a, b, place, as, way)
        expect(isInside(a, startOf(route.line), 4.5)).toBe(true)
        expect(isInside(a, startOf(route.line), 1)).toBe(false)
        expect(isInside(b, route.arrow[0], 6.5)).toBe(true)
        expect(isInside(b, route.arrow[0], 2)).toBe(false)
      }),
      { numRuns: 400 },
    )
  })

  test('of elbows only runs level and upright', () => {
    fc.assert(
      fc.property(pair, lane, fc.array(partyBox, { maxLength: 4 }), ([a, b], place, obstacles) => {
        const way = chooseWay('elbow', groundOf(a, b, place.count, 'elbow', around(obstacles)))
        const { line } = routeBetween(a, b, { ...place, forward: true }, 'elbow', way)
        if (line.kind !== 'corners') throw new Error('an elbow is no curve')
        for (const [at, point] of line.points.slice(1).entries()) {
          const before = line.points[at] ?? point
          expect(Math.min(Math.abs(point.x - before.x), Math.abs(point.y - before.y))).toBeLessThan(0.01)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('goes around a party that stands in between, wherever the two stand', () => {
    fc.assert(
      fc.property(
        style,
        number(0, 2 * Math.PI),
        number(700, 1500),
        number(0.42, 0.58),
        number(168, 240),
        number(72, 130),
        (as, angle, distance, part, w, h) => {
          const a = { x: -100, y: -40, w: 200, h: 80 }
          const b = { x: a.x + Math.cos(angle) * distance, y: a.y + Math.sin(angle) * distance, w: 200, h: 80 }
          const middle = { x: (b.x - a.x) * part, y: (b.y - a.y) * part }
          const between = { x: middle.x - w / 2, y: middle.y - h / 2, w, h }
          fc.pre(!meet(growBox(between, 60), a) && !meet(growBox(between, 60), b))
          expect(runsThrough(drawn(as, a, b, 1, 0, [between]), between)).toBe(false)
        },
      ),
      { numRuns: 600 },
    )
  })

  test('stays the direct one where nothing stands in the way', () => {
    fc.assert(
      fc.property(style, pair, (as, [a, b]) => {
        const far = { x: 9000, y: 9000, w: 200, h: 80 }
        expect(linePath(drawn(as, a, b, 1, 0, [far]))).toBe(linePath(drawn(as, a, b)))
      }),
    )
  })
})

describe('lines that could be taken for each other', () => {
  test('parallels of any style never run on top of each other, nor do opposite ones', () => {
    fc.assert(
      fc.property(style, pair, fc.integer({ min: 2, max: 6 }), fc.boolean(), (as, [a, b], count, hasObstacle) => {
        const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, w: 180, h: 80 }
        const isFree = !meet(growBox(middle, 40), a) && !meet(growBox(middle, 40), b)
        const obstacles = hasObstacle && isFree ? [middle] : []
        const way = chooseWay(as, groundOf(a, b, count, as, around(obstacles)))
        const routes = Array.from({ length: count }, (_, rank) =>
          rank % 2 === 0
            ? routeBetween(a, b, { rank, count, forward: true }, as, way)
            : routeBetween(b, a, { rank, count, forward: false }, as, way),
        )
        const middles = routes.map((route) => pointOn(route.line, 0.5))
        for (const [at, one] of middles.entries()) {
          for (const other of middles.slice(at + 1))
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(3)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('loops of a party with itself lie around each other', () => {
    for (const as of ROUTE_STYLES) {
      const heights = [0, 1, 2, 3].map((rank) => {
        const route = routeToItself({ x: 0, y: 0, w: 200, h: 80 }, { rank, count: 4, forward: true }, as)
        return Math.min(...sampled(route).map(({ y }) => y))
      })
      for (const [at, height] of heights.slice(1).entries()) expect(height).toBeLessThan((heights[at] ?? 0) - 10)
    }
  })

  test('elbows of different pairs between the same columns take different channels', () => {
    const left = { x: 0, y: 0, w: 200, h: 80 }
    const right = { x: 500, y: 400, w: 200, h: 80 }
    const channel = (jog: number) => {
      const way = chooseWay('elbow', groundOf(left, right, 1, 'elbow', around([], jog)))
      return way.kind === 'corners' ? way.points.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join() : ''
    }
    expect(new Set([-1, -0.5, 0, 0.5, 1].map(channel)).size).toBe(5)
  })

  test('a line beside itself keeps its distance around corners', () => {
    const corner = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 100, y: 100 },
    ]
    expect(besides(corner, 10)).toEqual([
      { x: 0, y: 10 },
      { x: 90, y: 10 },
      { x: 90, y: 100 },
    ])
    expect(besides(corner, 0)).toEqual(corner)
  })
})

describe('the search for a way', () => {
  /** 1,000 parties so close together that every line runs through others. */
  const crowd: readonly GridBox[] = Array.from({ length: 1000 }, (_, at) => ({
    id: `p${at}`,
    x: (at % 32) * 215 + (at % 7),
    y: Math.floor(at / 32) * 95 + (at % 5),
    w: 200,
    h: 80,
  }))
  const grid = new BoxGrid(crowd)
  const crowdedGround = (as: RouteStyle, from: number, to: number, count: number) => {
    const [a, b] = [crowd[from], crowd[to]]
    if (!a || !b) throw new Error('no such party')
    const obstacles = grid.near(a, b).filter((box) => box !== a && box !== b)
    return groundOf(a, b, count, as, around(obstacles, (from % 21) / 10 - 1))
  }
  const ends = fc.tuple(fc.nat(999), fc.nat(999)).filter(([a, b]) => a !== b)

  test('looks at no more than a bounded number of places, between any two of 1,000 parties', () => {
    fc.assert(
      fc.property(style, ends, fc.integer({ min: 1, max: 9 }), (as, [from, to], count) => {
        const looks = { left: MOST_LOOKS }
        chooseWay(as, crowdedGround(as, from, to, count), looks)
        // What is begun is finished: one line held against forty boxes.
        expect(MOST_LOOKS - looks.left).toBeLessThan(MOST_LOOKS + 1000)
        expect(looks.left).toBeLessThan(MOST_LOOKS)
      }),
      { numRuns: 300 },
    )
  })

  test('finds what it would find with all the time in the world', () => {
    fc.assert(
      fc.property(style, ends, (as, [from, to]) => {
        const ground = crowdedGround(as, from, to, 1)
        expect(chooseWay(as, ground)).toEqual(chooseWay(as, ground, { left: Number.POSITIVE_INFINITY }))
      }),
      { numRuns: 200 },
    )
  })

  test('gives up when it may not look any more, with a line that can be drawn', () => {
    fc.assert(
      fc.property(style, ends, fc.nat(300), (as, [from, to], left) => {
        const looks = { left }
        const ground = crowdedGround(as, from, to, 1)
        const way = chooseWay(as, ground, looks)
        expect(left - looks.left).toBeLessThan(left + 1000)
        const route = routeBetween(ground.first, ground.second, { rank: 0, count: 1, forward: true }, as, way)
        expect(linePath(route)).toMatch(/^M[-\d.]/)
        expect(linePath(route)).not.toMatch(/NaN|Infinity/)
      }),
    )
  })
})

describe('looking for ways again', () => {
  const grid = (...boxes: GridBox[]) => new Map(boxes.map((box) => [box.id, box]))
  const at = (id: string, x: number, y = 0): GridBox => ({ id, x, y, w: 200, h: 80 })
  const line: WayPair = { key: 'a b curved', first: 'a', second: 'b', count: 1, style: 'curved' }
  const boxes = grid(at('a', 0), at('b', 900), at('c', 5000, 5000))
  const known = findWay(line, boxes, new BoxGrid(boxes.values()))

  test('a way that nothing has touched is left alone', () => {
    expect(needsLook(line, known, boxes, movedBoxes(boxes, boxes))).toBe(false)
    const elsewhere = grid(at('a', 0), at('b', 900), at('c', 5200, 5000))
    expect(needsLook(line, known, elsewhere, movedBoxes(boxes, elsewhere))).toBe(false)
  })

  test('a party that comes, goes or moves nearby, another end or another parallel make it looked for again', () => {
    const near = grid(at('a', 0), at('b', 900), at('c', 450, 10))
    expect(needsLook(line, known, near, movedBoxes(boxes, near))).toBe(true)
    expect(needsLook(line, known, boxes, movedBoxes(near, boxes))).toBe(true)
    const other = grid(at('a', 0), at('b', 950), at('c', 5000, 5000))
    expect(needsLook(line, known, other, movedBoxes(boxes, other))).toBe(true)
    expect(needsLook({ ...line, count: 2 }, known, boxes, [])).toBe(true)
    expect(needsLook(line, null, boxes, [])).toBe(true)
    expect(needsLook(line, null, grid(at('a', 0)), [])).toBe(false)
  })

  test('lines are drawn again only where their way is another one than what is drawn', () => {
    const find = (map: ReadonlyMap<string, GridBox>) => {
      const found = findWay(line, map, new BoxGrid(map.values()))
      if (!found) throw new Error('both ends are there')
      return found
    }
    const near = find(grid(at('a', 0), at('b', 900), at('c', 450, 10)))
    const far = find(boxes)
    expect(isDrawnAgain(null, far)).toBe(false)
    expect(isDrawnAgain(null, near)).toBe(true)
    expect(isDrawnAgain(near, near)).toBe(false)
    expect(isDrawnAgain(near, far)).toBe(true)
    expect(isDrawnAgain(find(grid(at('a', 0), at('b', 950), at('c', 450, 10))), near)).toBe(true)
  })

  test('every box that a line runs through is found near it, however many there are', () => {
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 30 }), anyBox, anyBox, (others, a, b) => {
        const all = others.map((box, id) => ({ ...box, id: String(id) }))
        const from = { x: a.x, y: a.y }
        const to = { x: b.x, y: b.y }
        const near = new Set(new BoxGrid(all).near(from, to).map(({ id }) => id))
        for (const box of all) if (crossesBox(from, to, box)) expect(near.has(box.id)).toBe(true)
      }),
    )
  })
})
