/** Laying out maps: nothing overlaps, nothing moves that is pinned, and the same map gives the same picture. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Box, boundsOf, boxesOverlap, screenSize } from '#shared/layout/box.ts'
import { type LayoutArc, type LayoutNode, layOutGraph } from '#shared/layout/lay-out-graph.ts'

const seed = { seed: 20_260_721, numRuns: 40 }

function overlaps(boxes: readonly Box[]): [Box, Box][] {
  return boxes.flatMap((a, i) => boxes.slice(i + 1).flatMap((b): [Box, Box][] => (boxesOverlap(a, b) ? [[a, b]] : [])))
}

const contains = (outer: Box, inner: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.w <= outer.x + outer.w &&
  inner.y + inner.h <= outer.y + outer.h

const graph = (zoned: boolean, pinned: boolean) =>
  fc.integer({ min: 1, max: 24 }).chain((count) => {
    const node = fc.record({
      w: fc.integer({ min: 100, max: 300 }),
      h: fc.integer({ min: 60, max: 160 }),
      zone: zoned ? fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null }) : fc.constant(null),
      pin: pinned ? fc.boolean() : fc.constant(false),
    })
    const end = fc.integer({ min: 0, max: count - 1 })
    return fc.record({
      nodes: fc.array(node, { minLength: count, maxLength: count }),
      arcs: fc.array(fc.tuple(end, end), { maxLength: 50 }),
    })
  })

type Drawn = { nodes: { w: number; h: number; zone: string | null; pin: boolean }[]; arcs: [number, number][] }

function toLayout(drawn: Drawn): { nodes: LayoutNode[]; arcs: LayoutArc[] } {
  return {
    // Pinned parties stand apart, as a person would have placed them.
    nodes: drawn.nodes.map(({ pin, ...node }, index) => ({
      id: `n${index}`,
      ...node,
      ...(pin ? { fixed: true, x: (index % 5) * 700, y: Math.floor(index / 5) * 400 } : {}),
    })),
    arcs: drawn.arcs.map(([from, to]) => ({ provider: `n${from}`, customer: `n${to}` })),
  }
}

describe('laying out a map', () => {
  test('never lets two parties overlap, with cycles, self interactions and parts that do not hang together', () => {
    fc.assert(
      fc.property(graph(false, false), (drawn) => {
        const { nodes, arcs } = toLayout(drawn)
        const { boxes } = layOutGraph(nodes, arcs)
        expect(boxes.size).toBe(nodes.length)
        expect(overlaps([...boxes.values()])).toEqual([])
      }),
      seed,
    )
  })

  test('keeps members inside their zone and everybody else out of it', () => {
    fc.assert(
      fc.property(graph(true, false), (drawn) => {
        const { nodes, arcs } = toLayout(drawn)
        const { boxes, zones } = layOutGraph(nodes, arcs)
        expect(overlaps([...boxes.values()])).toEqual([])
        expect(overlaps([...zones.values()])).toEqual([])
        for (const node of nodes) {
          const box = boxes.get(node.id)
          for (const [id, zone] of zones) {
            if (box) expect(node.zone === id ? contains(zone, box) : !boxesOverlap(zone, box)).toBe(true)
          }
        }
      }),
      seed,
    )
  })

  test('leaves pinned parties where they are and puts nothing over them', () => {
    fc.assert(
      fc.property(graph(false, true), (drawn) => {
        const { nodes, arcs } = toLayout(drawn)
        const { boxes } = layOutGraph(nodes, arcs)
        for (const node of nodes) {
          if (node.fixed) expect(boxes.get(node.id)).toMatchObject({ x: node.x, y: node.y })
        }
        expect(overlaps([...boxes.values()])).toEqual([])
      }),
      seed,
    )
  })

  test('leaves a zone with a pinned party as it is', () => {
    const zoned = (id: string, x: number, fixed: boolean): LayoutNode => ({
      id,
      w: 160,
      h: 72,
      x,
      y: 500,
      fixed,
      zone: 'z',
    })
    const nodes = [zoned('a', 1000, true), zoned('b', 1400, false), { id: 'c', w: 160, h: 72 }]
    const { boxes, zones } = layOutGraph(nodes, [{ provider: 'c', customer: 'a' }])
    expect(boxes.get('b')).toEqual({ x: 1400, y: 500, w: 160, h: 72 })
    const zone = zones.get('z')
    const free = boxes.get('c')
    expect(zone && free && boxesOverlap(zone, free)).toBe(false)
  })

  test('gives the same picture for the same map', () => {
    fc.assert(
      fc.property(graph(true, true), (drawn) => {
        const { nodes, arcs } = toLayout(drawn)
        expect(layOutGraph(nodes, arcs)).toEqual(layOutGraph(nodes, arcs))
      }),
      { ...seed, numRuns: 15 },
    )
  })

  test('keeps clear of what else is on the map', () => {
    const obstacle = { x: -200, y: -200, w: 1000, h: 600 }
    const nodes = ['a', 'b', 'c'].map((id) => ({ id, w: 168, h: 72 }))
    const { boxes } = layOutGraph(nodes, [{ provider: 'a', customer: 'b' }], { obstacles: [obstacle] })
    expect([...boxes.values()].filter((box) => boxesOverlap(box, obstacle))).toEqual([])
    expect(overlaps([...boxes.values()])).toEqual([])
  })

  test('begins where it is told to', () => {
    const nodes = ['a', 'b'].map((id) => ({ id, w: 168, h: 72 }))
    const { boxes } = layOutGraph(nodes, [{ provider: 'a', customer: 'b' }], { origin: { x: 5000, y: -300 } })
    expect(boundsOf([...boxes.values()])).toMatchObject({ x: 5000, y: -300 })
  })

  test('puts providers left of their customers in a chain', () => {
    const nodes = ['a', 'b', 'c'].map((id) => ({ id, w: 168, h: 72 }))
    const { boxes } = layOutGraph(nodes, [
      { provider: 'a', customer: 'b' },
      { provider: 'b', customer: 'c' },
    ])
    const x = (id: string) => boxes.get(id)?.x ?? Number.NaN
    expect(x('a')).toBeLessThan(x('b'))
    expect(x('b')).toBeLessThan(x('c'))
  })

  test('ignores interactions with parties that it does not know', () => {
    const { boxes } = layOutGraph([{ id: 'a', w: 168, h: 72 }], [{ provider: 'a', customer: 'gone' }])
    expect(boxes.size).toBe(1)
  })

  test('gives an empty layout for an empty map', () => {
    expect(layOutGraph([], [])).toEqual({ boxes: new Map(), zones: new Map() })
  })

  test('is about as wide as a screen for 250 parties', () => {
    const nodes = Array.from({ length: 250 }, (_, index) => ({ id: `n${index}`, w: 168, h: 72 }))
    const arcs = Array.from({ length: 500 }, (_, index) => ({
      provider: `n${index % 250}`,
      customer: `n${(index * 7 + 3) % 250}`,
    }))
    const all = [...layOutGraph(nodes, arcs).boxes.values()]
    const bounds = boundsOf(all)
    expect(overlaps(all)).toEqual([])
    expect(bounds.w / bounds.h).toBeGreaterThan(1.2)
    expect(bounds.w / bounds.h).toBeLessThan(2.4)
    expect(screenSize(bounds)).toBeLessThan(7000)
  })
})
