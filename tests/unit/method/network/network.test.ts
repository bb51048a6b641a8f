/** The map read as a network: the worked example, arcs, groups, the E-I index, one-way services rated low, the shipped data. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { latestResults } from '#shared/method/latest-results.ts'
import { betweennessOf, normalisedBetweenness } from '#shared/method/network/betweenness.ts'
import { tiesOf } from '#shared/method/network/cut-points.ts'
import { degreesOf, densityOf, reciprocityOf } from '#shared/method/network/degrees.ts'
import { eiAgainstChance, eiOf } from '#shared/method/network/ei-index.ts'
import { arcsOf, graphOf, type MapArcs } from '#shared/method/network/map-arcs.ts'
import { oneWayLow } from '#shared/method/network/one-way-low.ts'
import { groupsOf } from '#shared/method/network/party-groups.ts'
import { rankHubs, waysOf } from '#shared/method/network/ways.ts'
import { resultOf } from '#shared/method/rating.ts'
import { USUAL_ASSUMPTIONS } from '#shared/model/assumptions.ts'
import type { InteractionId } from '#shared/model/ids.ts'
import { readContents } from '#shared/model/map-contents.ts'
import { createPracticeRecords } from '../../../../src/main/core/practice-map.ts'
import vectors from '../../../fixtures/method-vectors.json' with { type: 'json' }
import { party, partyId, serves } from '../../views/builders.ts'
import { alike, rated } from '../rating-builders.ts'
import { mapOf } from './graph-builders.ts'

const PER_YEAR = USUAL_ASSUMPTIONS.periodsPerYear
const nameOf = (map: MapArcs, node: number) => (map.parties[node] ?? '').replace('shape:', '')
const byName = <T>(map: MapArcs, values: readonly T[]) =>
  Object.fromEntries(values.map((value, node) => [nameOf(map, node), value]))
const nowhere = () => ''

describe('the worked example of seven parties', () => {
  const seven = vectors.network_7
  const people = Object.entries(seven.groups).map(([name, group]) => party(name, { group }))
  const interactions = seven.edges_provider_to_customer.map(([from = '', to = '']) => serves(from, to))
  const map = arcsOf(people, interactions, PER_YEAR)
  const groups = groupsOf(people, nowhere)

  test('has its degrees, density and reciprocity', () => {
    const degrees = degreesOf(map)
    expect(
      byName(
        map,
        degrees.map(({ servedBy }) => servedBy),
      ),
    ).toEqual(seven.in)
    expect(
      byName(
        map,
        degrees.map((one) => one.serves),
      ),
    ).toEqual(seven.out)
    expect(densityOf(map)).toBeCloseTo(seven.density, 6)
    expect(reciprocityOf(map)).toBeCloseTo(seven.arc_reciprocity, 6)
  })

  test('has its betweenness and its cut point', () => {
    const { raw } = betweennessOf(graphOf(map))
    expect(byName(map, raw)).toEqual(seven.betweenness_raw)
    expect(normalisedBetweenness(7, 7)).toBeCloseTo(7 / 30, 12)
    expect(tiesOf(graphOf(map)).cutPoints.map(({ node }) => nameOf(map, node))).toEqual(seven.cut_points)
  })

  test('has its E-I index, whole and by group, beside what chance would give', () => {
    const { whole, groups: each, ungrouped } = eiOf(groups, map)
    expect(whole).toEqual({
      external: seven.external,
      internal: seven.internal,
      ei: expect.closeTo(seven.ei, 6),
      possibleExternal: seven.possible_external,
      possibleInternal: seven.possible_internal,
      baseline: expect.closeTo(seven.baseline_ei, 6),
    })
    const found = Object.fromEntries(groups.map(({ name }, index) => [name, each[index]?.ei]))
    expect(found).toEqual(
      Object.fromEntries(Object.entries(seven.group_ei).map(([name, ei]) => [name, expect.closeTo(ei, 6)])),
    )
    expect(ungrouped).toBe(0)
  })
})

describe('arcs', () => {
  test('stand for all that one serves the other, with the volume of a year', () => {
    const map = arcsOf(
      [party('b'), party('a')],
      [
        serves('a', 'b', { service: 'one', volume: 10, period: 'month' }),
        serves('a', 'b', { service: 'two', volume: 2, period: 'week' }),
        serves('a', 'b', { service: 'three' }),
        serves('b', 'b', { service: 'four', volume: 5 }),
        serves('b', 'elsewhere', { volume: 5 }),
      ],
      PER_YEAR,
    )
    expect(map.parties).toEqual([partyId('a'), partyId('b')])
    expect(map.arcs).toEqual([
      { provider: 0, customer: 1, interactions: expect.anything(), perYear: 120 + 104, answered: false },
    ])
    expect(map.arcs[0]?.interactions).toHaveLength(3)
    expect(map).toMatchObject({ toItself: 1, withoutVolume: 1 })
    expect(degreesOf(map)).toEqual([
      { serves: 1, servedBy: 0, servesPerYear: 224, servedByPerYear: 0 },
      { serves: 0, servedBy: 1, servesPerYear: 0, servedByPerYear: 224 },
    ])
  })

  test('are the same whatever the order of the map', () => {
    const people = ['a', 'b', 'c', 'd'].map((name) => party(name))
    const all = ['a>b', 'b>a', 'c>d', 'd>a', 'a>c'].map((arc) => serves(arc[0] ?? '', arc[2] ?? '', { volume: 3 }))
    const map = arcsOf(people, all, PER_YEAR)
    fc.assert(
      fc.property(
        fc.shuffledSubarray(people, { minLength: 4 }),
        fc.shuffledSubarray(all, { minLength: 5 }),
        (some, mixed) => {
          expect(arcsOf(some, mixed, PER_YEAR)).toEqual(map)
        },
      ),
    )
  })

  test('of nobody or of one party have no density, and without an arc no reciprocity', () => {
    expect(densityOf(mapOf([], []))).toBeNull()
    expect(densityOf(mapOf(['a'], []))).toBeNull()
    expect(densityOf(mapOf(['a', 'b'], []))).toBe(0)
    expect(reciprocityOf(mapOf(['a', 'b'], []))).toBeNull()
    expect(reciprocityOf(mapOf(['a', 'b'], ['a>b', 'b>a']))).toBe(1)
  })
})

describe('the group of a party', () => {
  const people = [party('a', { group: 'Front' }), party('b', { group: ' front' }), party('c'), party('d')]

  test('is what was said, else the zone that it stands in, and it is known which', () => {
    const groups = groupsOf(people, (id) => (id === partyId('c') ? 'FRONT' : ''))
    expect(groups).toEqual([
      { key: 'front', name: expect.any(String), parties: ['a', 'b', 'c'].map(partyId), by: 'both' },
    ])
    expect(groupsOf(people, nowhere)[0]?.by).toBe('group')
    expect(groupsOf([party('x')], () => 'Hall')[0]).toMatchObject({ name: 'Hall', by: 'zone' })
  })

  test('is none without both', () => {
    const groups = groupsOf([party('a', { group: 'Front' }), party('c')], nowhere)
    expect(eiOf(groups, mapOf(['a', 'c'], ['a>c'])).ungrouped).toBe(1)
    expect(eiOf(groups, mapOf(['a', 'c'], ['a>c'])).whole.ei).toBeNull()
  })
})

describe('the E-I index', () => {
  const groupsBy = (names: readonly string[], groupAt: (index: number) => string) =>
    groupsOf(
      names.map((name, index) => party(name, { group: groupAt(index) })),
      nowhere,
    )

  test('has no baseline in one group, nor where everybody is a group', () => {
    const names = ['a', 'b', 'c']
    const map = mapOf(names, ['a>b', 'b>c'])
    expect(
      eiOf(
        groupsBy(names, () => 'All'),
        map,
      ).whole,
    ).toMatchObject({ ei: -1, baseline: null })
    const alone = eiOf(groupsBy(names, String), map)
    expect(alone.whole).toMatchObject({ ei: 1, baseline: null })
    expect(alone.groups.map(eiAgainstChance)).toEqual([null, null, null])
  })

  test('of nobody is nothing', () => {
    expect(eiOf([], mapOf([], []))).toEqual({
      whole: { external: 0, internal: 0, ei: null, possibleExternal: 0, possibleInternal: 0, baseline: null },
      groups: [],
      ungrouped: 0,
    })
  })

  test('is compared with chance and not with zero', () => {
    const index = { external: 6, internal: 4, ei: 0.2, possibleExternal: 9, possibleInternal: 1, baseline: 0.8 }
    expect(eiAgainstChance(index)).toBe('inward')
    expect(eiAgainstChance({ ...index, baseline: -0.2 })).toBe('outward')
    expect(eiAgainstChance({ ...index, baseline: 0.22 })).toBe('chance')
    expect(eiAgainstChance({ ...index, ei: null })).toBeNull()
  })

  const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'] as const
  const PAIRS = NAMES.flatMap((from) => NAMES.flatMap((to) => (from === to ? [] : [`${from}>${to}`])))
  const anyMap = fc.record({
    groups: fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }),
    arcs: fc.subarray(PAIRS),
    more: fc.constantFrom(...PAIRS),
  })

  test('lies between -1 and 1, and an arc inside never raises it', () => {
    fc.assert(
      fc.property(anyMap, ({ groups, arcs, more }) => {
        const grouped = groupsBy(NAMES, (index) => String(groups[index]))
        const before = eiOf(grouped, mapOf(NAMES, arcs))
        for (const { ei, baseline } of [before.whole, ...before.groups]) {
          for (const value of [ei, baseline]) if (value !== null) expect(Math.abs(value)).toBeLessThanOrEqual(1)
        }
        const groupAt = (name: string | undefined) => groups[NAMES.indexOf(name as 'a')]
        if (arcs.includes(more) || groupAt(more[0]) !== groupAt(more[2])) return
        const after = eiOf(grouped, mapOf(NAMES, [...arcs, more]))
        for (const [index, one] of [after.whole, ...after.groups].entries()) {
          const was = [before.whole, ...before.groups][index]?.ei ?? null
          if (was !== null) expect(one.ei).toBeLessThanOrEqual(was)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('one-way services rated low', () => {
  const map = mapOf(['a', 'b', 'c'], ['a>b', 'b>c', 'c>b'])
  const idOf = (from: string, to: string) => serves(from, to).id
  const latest = (votes: Readonly<Record<InteractionId, readonly number[]>>) =>
    new Map(
      Object.entries(votes).map(([id, scores]) => [
        id as InteractionId,
        { result: resultOf(rated(alike(...scores), undefined, id)) },
      ]),
    )

  test('are those whose customers give less than the middle of the scale, with the weakest dimension', () => {
    expect(oneWayLow(map, latest({ [idOf('a', 'b')]: [2, 2, 3, 2], [idOf('b', 'c')]: [1, 1, 1, 1] }))).toEqual([
      { interaction: idOf('a', 'b'), arc: 0, mean: 2.25, weakest: { dimension: 'what', mean: 2.25 }, voters: 4 },
    ])
  })

  test('are not those with three voters, nor those in the middle, nor those nobody rated', () => {
    expect(oneWayLow(map, latest({ [idOf('a', 'b')]: [1, 1, 1] }))).toEqual([])
    expect(oneWayLow(map, latest({ [idOf('a', 'b')]: [3, 3, 3, 3] }))).toEqual([])
    expect(oneWayLow(map, latestResults([]))).toEqual([])
  })
})

describe('the practice workshop', () => {
  const folder = join(import.meta.dirname, '..', '..', '..', '..', 'resources', 'practice')
  const read = (name: string) => new Uint8Array(readFileSync(join(folder, name)))
  let made = 0
  const { records } = createPracticeRecords(
    {
      handoffs: read('it-incident-handoffs.csv'),
      groups: read('it-incident-groups.csv'),
      story: read('practice.json'),
      room: read('room.json'),
    },
    () => `made${made++}`,
  )
  const { parties, interactions } = readContents(records)
  const map = arcsOf(parties, interactions, PER_YEAR)
  const names = new Map(parties.map(({ id, name }) => [id, name]))
  const name = (node: number) => names.get(map.parties[node] ?? partyId('')) ?? ''
  const ways = waysOf(graphOf(map))

  test('has 61 groups, 255 interactions, and Group 70 between more others than anybody else', () => {
    expect(parties).toHaveLength(61)
    expect(map.arcs).toHaveLength(255)
    const [first, second] = rankHubs(ways, (a, b) => a - b)
    expect(name(first ?? -1)).toBe('Group 70')
    expect(ways.raw[first ?? -1]).toBeGreaterThan(2 * (ways.raw[second ?? -1] ?? 0))
  })

  test('loses more to Group 70 falling out than to any other', () => {
    expect(name(ways.cutPoints[0]?.node ?? -1)).toBe('Group 70')
  })
})
