/** Betweenness, cut points and what passes through a node: against their definitions, and at the edges. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { betweennessOf, normalisedBetweenness } from '#shared/method/network/betweenness.ts'
import { tiesOf } from '#shared/method/network/cut-points.ts'
import type { Graph } from '#shared/method/network/graph.ts'
import { passingThrough } from '#shared/method/network/passing.ts'
import { answerWays, rankHubs, waysOf } from '#shared/method/network/ways.ts'
import {
  betweennessByDefinition,
  cutPointsByDefinition,
  pairsWithout,
  partsWithout,
  shortestWays,
} from './brute-force.ts'
import { anyGraph, graph, renumbered } from './graph-builders.ts'

const cutPoints = (of: Graph) => tiesOf(of).cutPoints.map(({ node }) => node)
const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 9))

describe('betweenness', () => {
  test('of the middle of a line is the pairs it joins', () => {
    expect(betweennessOf(graph(3, '01 12'))).toEqual({ raw: [0, 1, 0], pairs: [1, 1, 1] })
  })

  test('is shared by ways that are equally short', () => {
    expect(betweennessOf(graph(4, '01 02 13 23')).raw).toEqual([0, 0.5, 0.5, 0])
  })

  test('follows the direction of services', () => {
    expect(betweennessOf(graph(3, '01 21')).raw).toEqual([0, 0, 0])
  })

  test('equals its definition on any small graph', () => {
    fc.assert(
      fc.property(anyGraph(6), (any) => {
        const { raw, pairs } = betweennessOf(any)
        expect(raw).toEqual(near(betweennessByDefinition(any)))
        expect(pairs).toEqual(raw.map((_, node) => pairsWithout(any, node).length))
      }),
      { numRuns: 150 },
    )
  })

  test('divided by all pairs of others lies between 0 and 1, and needs three parties', () => {
    expect(normalisedBetweenness(1, 2)).toBeNull()
    fc.assert(
      fc.property(anyGraph(7), (any) => {
        for (const raw of betweennessOf(any).raw) {
          const share = normalisedBetweenness(raw, any.size)
          if (any.size < 3) expect(share).toBeNull()
          else {
            expect(share).toBeGreaterThanOrEqual(0)
            expect(share).toBeLessThanOrEqual(1 + 1e-9)
          }
        }
      }),
    )
  })
})

describe('cut points', () => {
  test('say what falls apart, the smaller parts cut off from the largest', () => {
    expect(tiesOf(graph(5, '01 12 23 31 24')).cutPoints).toEqual([
      { node: 1, parts: 2, cutOff: [0], hasRest: true },
      { node: 2, parts: 2, cutOff: [4], hasRest: true },
    ])
  })

  test('know when no part is the rest', () => {
    expect(tiesOf(graph(3, '01 12')).cutPoints).toEqual([{ node: 1, parts: 2, cutOff: [2], hasRest: false }])
  })

  test('are looked for in every part of a map that does not hang together', () => {
    const { parts } = tiesOf(graph(7, '01 12 34 45'))
    expect(parts).toEqual([[0, 1, 2], [3, 4, 5], [6]])
    expect(cutPoints(graph(7, '01 12 34 45'))).toEqual([1, 4])
  })

  test('equal their definition on any small graph, with what they cut off', () => {
    fc.assert(
      fc.property(anyGraph(7), (any) => {
        const ties = tiesOf(any)
        expect(ties.cutPoints.map(({ node }) => node).sort()).toEqual(cutPointsByDefinition(any))
        expect(ties.parts.flat().sort()).toEqual(Array.from({ length: any.size }, (_, node) => node))
        for (const { node, parts, cutOff } of ties.cutPoints) {
          const whole = ties.parts.find((part) => part.includes(node)) ?? []
          const left = partsWithout(any, node).filter((part) => part.every((one) => whole.includes(one)))
          const largest = Math.max(...left.map((part) => part.length))
          expect(parts).toBe(left.length)
          expect(cutOff.length).toBe(whole.length - 1 - largest)
          expect(left.filter((part) => part.every((one) => !cutOff.includes(one)))).toHaveLength(1)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('of a line of ten thousand are found without a deep call', () => {
    const size = 10_000
    const nodes = Array.from({ length: size - 1 }, (_, node) => node)
    const line = { size, from: nodes, to: nodes.map((node) => node + 1) }
    expect(
      tiesOf({ ...line, size: 3000, from: nodes.slice(0, 2999), to: line.to.slice(0, 2999) }).cutPoints,
    ).toHaveLength(2998)
    expect(tiesOf({ size, from: [...line.from, size - 1], to: [...line.to, 0] }).cutPoints).toEqual([])
  })
})

describe('what passes through a party', () => {
  test('is told apart by how much others need it', () => {
    // 0 > 1 > 2 and the way around it, 0 > 3 > 4 > 2; only 1 serves 5.
    expect(passingThrough(graph(6, '01 12 03 34 42 15'), 1)).toEqual({ pairs: 7, through: 2, detour: 2, lost: 1 })
  })

  test('equals its definition on any small graph', () => {
    fc.assert(
      fc.property(
        anyGraph(6).filter(({ size }) => size > 0),
        fc.nat(5),
        (any, chosen) => {
          const node = chosen % any.size
          const pairs = pairsWithout(any, node)
          const count = (holds: (source: number, target: number) => boolean) =>
            pairs.filter(([source, target]) => holds(source, target)).length
          expect(passingThrough(any, node)).toEqual({
            pairs: pairs.length,
            through: count((source, target) => shortestWays(any, source, target).some((way) => way.includes(node))),
            detour: count((source, target) => shortestWays(any, source, target).every((way) => way.includes(node))),
            lost: count((source, target) => shortestWays(any, source, target, node).length === 0),
          })
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('all ways of a map', () => {
  test('of nobody, of one and of parties without a service are none', () => {
    for (const size of [0, 1, 3]) {
      const ways = waysOf(graph(size, ''))
      expect(ways.raw).toEqual(Array.from({ length: size }, () => 0))
      expect(ways.cutPoints).toEqual([])
      expect(ways.parts).toHaveLength(size)
      expect(rankHubs(ways, () => 0)).toEqual([])
    }
  })

  test('do not depend on the order in which parties and services come', () => {
    const shuffled = anyGraph(7).chain((any) => {
      const nodes = Array.from({ length: any.size }, (_, node) => node)
      return fc.tuple(fc.constant(any), fc.shuffledSubarray(nodes, { minLength: any.size }))
    })
    fc.assert(
      fc.property(shuffled, ([any, order]) => {
        const [one, other] = [waysOf(any), waysOf(renumbered(any, order))]
        expect(order.map((node) => other.raw[node])).toEqual(near(one.raw))
        expect(other.cutPoints.map(({ node }) => node).sort()).toEqual(
          one.cutPoints.map(({ node }) => order[node]).sort(),
        )
      }),
    )
  })

  test('rank those alone that stand between others, equal ones by what is asked for', () => {
    const both = waysOf(graph(5, '01 12 32 13 34'))
    expect(rankHubs(both, (a, b) => a - b)).toEqual([1, 3])
    const equal = waysOf(graph(4, '01 02 13 23'))
    expect(rankHubs(equal, (a, b) => b - a)).toEqual([2, 1])
  })

  test('are answered for the whole or for one party, as they are asked', () => {
    const line = graph(3, '01 12')
    expect(answerWays({ graph: line, node: null })).toEqual({ ways: waysOf(line) })
    expect(answerWays({ graph: line, node: 1 })).toEqual({ passing: passingThrough(line, 1) })
  })
})
