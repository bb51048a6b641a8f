/** What the Network view says and what it lets stand out on the map, from small maps whose answers can be counted by hand. */
import { describe, expect, test } from 'vitest'
import { latestResults } from '#shared/method/latest-results.ts'
import { arcsOf, graphOf } from '#shared/method/network/map-arcs.ts'
import { figuresOf, groupFiguresOf } from '#shared/method/network/network-figures.ts'
import type { OneWayReading } from '#shared/method/network/one-way-low.ts'
import { oneWayLow } from '#shared/method/network/one-way-low.ts'
import { groupsOf } from '#shared/method/network/party-groups.ts'
import { waysOf } from '#shared/method/network/ways.ts'
import { resultOf } from '#shared/method/rating.ts'
import { USUAL_ASSUMPTIONS } from '#shared/model/assumptions.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import type { Party } from '#shared/model/party.ts'
import { type NetworkWorld, type Said, sayGroupedBy, sayLeftOut, sayNetwork } from '#shared/text/network-sentences.ts'
import { sayNames } from '#shared/text/say-list.ts'
import { sayIndex } from '#shared/text/say-network.ts'
import { makeHighlight } from '../../../src/renderer/src/features/network/make-highlight.ts'
import { alike, rated } from '../method/rating-builders.ts'
import { party, partyId, serves } from './builders.ts'

const UNRATED: OneWayReading = { low: [], known: 0, isRated: false }

function worldOf(
  parties: readonly Party[],
  interactions: readonly Interaction[],
  oneWay: OneWayReading | null = UNRATED,
): NetworkWorld {
  const map = arcsOf(parties, interactions, USUAL_ASSUMPTIONS.periodsPerYear)
  const ways = waysOf(graphOf(map))
  return {
    reading: { map, ways },
    figures: figuresOf(map, ways, parties),
    grouped: groupFiguresOf(
      groupsOf(parties, () => ''),
      map,
    ),
    oneWay,
  }
}

const said = (world: NetworkWorld, id: Said['id']) => {
  const found = sayNetwork(world).find((one) => one.id === id)
  if (!found) throw new Error(`nothing is said of ${id}`)
  return found
}

/** Sales and Billing hang on the desk, which alone reaches the lab. */
const PEOPLE = [
  party('Sales', { group: 'Front' }),
  party('Billing', { group: 'Front' }),
  party('Desk', { group: 'Back' }),
  party('Lab', { group: 'Back' }),
]
const SERVICES = [
  serves('Sales', 'Desk', { volume: 10, period: 'month' }),
  serves('Desk', 'Sales'),
  serves('Billing', 'Desk', { volume: 1, period: 'week' }),
  serves('Desk', 'Lab', { volume: 5, period: 'year' }),
]

describe('what the map says', () => {
  const world = worldOf(PEOPLE, SERVICES)

  test('names the hub with its share of the ways, and where it is seen', () => {
    expect(said(world, 'hub')).toMatchObject({
      figure: '100\u00a0%',
      sentence: expect.stringContaining('through Desk than through anyone else: 100\u00a0%'),
      detail: expect.stringContaining('Nobody else'),
      show: { mode: 'hubs', select: [partyId('Desk')] },
    })
  })

  test('says who is cut off from whom only where one side is the rest', () => {
    expect(said(world, 'cut').sentence).toContain('falls into 3 parts')
    const more = worldOf([...PEOPLE, party('Store')], [...SERVICES, serves('Sales', 'Store'), serves('Store', 'Desk')])
    expect(said(more, 'cut')).toMatchObject({
      figure: '1',
      sentence: 'If Desk falls out, Billing and Lab are cut off.',
      show: { mode: 'cut-points', select: [partyId('Desk')] },
    })
  })

  test('compares groups with chance, whole and the one that keeps most to itself', () => {
    expect(said(world, 'whole')).toMatchObject({ figure: '25\u00a0%', detail: expect.stringContaining('+0.50') })
    expect(sayNetwork(world).some(({ id }) => id === 'inward')).toBe(true)
    expect(said(world, 'inward').sentence).toMatch(/^Back keeps most to itself.*1 of its 4/)
  })

  test('counts what is answered, what could be, and who is busiest, also by volume', () => {
    expect(said(world, 'answered')).toMatchObject({ figure: '50\u00a0%', sentence: expect.stringContaining('2 of 4') })
    expect(said(world, 'answered').detail).toContain('12')
    expect(said(world, 'busiest')).toMatchObject({
      sentence: 'Desk serves the most others, 2, and is served by the most, 2.',
      detail: expect.stringContaining('Sales serves most, 120 requests a year; Desk is served most, 172'),
    })
  })

  test('says that nobody stands between others, rather than naming one', () => {
    const flat = worldOf([party('a'), party('b')], [serves('a', 'b')])
    expect(said(flat, 'hub')).toMatchObject({ figure: '0', show: null })
    expect(said(flat, 'cut').show).toBeNull()
    expect(said(flat, 'whole').figure).toBe('–')
    expect(said(flat, 'busiest').detail).toContain('No volume was said')
  })

  test('says why one group, or everybody alone, cannot be compared with chance', () => {
    const one = worldOf(
      ['a', 'b', 'c'].map((name) => party(name, { group: 'All' })),
      [serves('a', 'b')],
    )
    expect(said(one, 'whole').sentence).toContain('one group')
    const alone = worldOf(
      ['a', 'b', 'c'].map((name) => party(name, { group: name })),
      [serves('a', 'b')],
    )
    expect(said(alone, 'whole').sentence).toContain('a group of its own')
    for (const world of [one, alone]) expect(sayNetwork(world).some(({ id }) => id === 'inward')).toBe(false)
  })

  test('says which parts no service joins, only where there are several', () => {
    expect(sayNetwork(world).some(({ id }) => id === 'parts')).toBe(false)
    const apart = worldOf([...PEOPLE, party('x'), party('y')], [...SERVICES, serves('x', 'y')])
    expect(said(apart, 'parts')).toMatchObject({ figure: '2', detail: expect.stringContaining('x and y') })
  })

  test('says what was left out, and by what parties are grouped', () => {
    const left = worldOf(
      [party('a'), party('b', { group: 'B' })],
      [serves('a', 'a'), serves('a', 'b'), serves('b', 'a', { volume: 3 })],
    )
    expect(sayLeftOut(left)).toHaveLength(3)
    expect(sayLeftOut(world)).toHaveLength(1)
    expect(sayGroupedBy(world.grouped)).toContain('said to belong')
    expect(sayGroupedBy(worldOf([party('a')], []).grouped)).toBeNull()
  })
})

describe('one-way services rated low', () => {
  const low = serves('Billing', 'Desk')
  const { reading } = worldOf(PEOPLE, SERVICES)
  const result = resultOf(rated(alike(2, 2, 2, 3), undefined, low.id))
  const found = oneWayLow(reading.map, new Map([[low.id, { result }]]))

  test('are told with the lowest of them, and why none is known where none is', () => {
    const told = (oneWay: OneWayReading | null) =>
      sayNetwork(worldOf(PEOPLE, SERVICES, oneWay)).find(({ id }) => id === 'flows')
    expect(told({ low: found, known: 1, isRated: true })).toMatchObject({
      figure: '1',
      detail: expect.stringContaining('Billing serves Desk, mean 2.3'),
      show: { mode: 'flows', select: [low.id] },
    })
    expect(told(UNRATED)).toMatchObject({ figure: '–', sentence: expect.stringContaining('No rating') })
    expect(told({ low: [], known: 0, isRated: true })).toMatchObject({
      figure: '–',
      sentence: expect.stringContaining('four'),
    })
    expect(told({ low: [], known: 2, isRated: true })).toMatchObject({ figure: '0' })
    expect(told(null)).toBeUndefined()
    expect(latestResults([]).size).toBe(0)
  })
})

describe('what stands out on the map', () => {
  const world = { ...worldOf(PEOPLE, SERVICES), low: [], chosen: null }
  const id = (from: string, to: string) => serves(from, to).id

  test('is nothing when nothing is asked for', () => {
    expect(makeHighlight('none', world)).toBeNull()
  })

  test('are hubs with their rank, and no line before one is chosen', () => {
    const highlight = makeHighlight('hubs', world)
    expect([...(highlight?.parties ?? [])]).toEqual([[partyId('Desk'), { kind: 'hub', text: '1' }]])
    expect(highlight?.lines.size).toBe(0)
  })

  test('are the neighbours on either side of a chosen party, and all lines to and from it', () => {
    const highlight = makeHighlight('hubs', { ...world, chosen: partyId('Desk') })
    expect(Object.fromEntries(highlight?.parties ?? [])).toEqual({
      [partyId('Desk')]: { kind: 'hub', text: '1' },
      [partyId('Sales')]: { kind: 'both', text: '' },
      [partyId('Billing')]: { kind: 'provider', text: '' },
      [partyId('Lab')]: { kind: 'customer', text: '' },
    })
    expect(Object.fromEntries(highlight?.lines ?? [])).toEqual({
      [id('Sales', 'Desk')]: { kind: 'into', text: '' },
      [id('Billing', 'Desk')]: { kind: 'into', text: '' },
      [id('Desk', 'Sales')]: { kind: 'out', text: '' },
      [id('Desk', 'Lab')]: { kind: 'out', text: '' },
    })
    // Who stands between nobody is looked at all the same, without a rank.
    const lab = makeHighlight('hubs', { ...world, chosen: partyId('Lab') })
    expect(lab?.parties.get(partyId('Lab'))).toEqual({ kind: 'end', text: '' })
    expect(lab?.parties.get(partyId('Desk'))?.kind).toBe('provider')
  })

  test('are cut points with how many they hold, and those alone when one is chosen', () => {
    expect(makeHighlight('cut-points', world)?.parties.get(partyId('Desk'))).toEqual({ kind: 'cut-point', text: '2' })
    const chosen = makeHighlight('cut-points', { ...world, chosen: partyId('Desk') })
    expect([...(chosen?.parties.values() ?? [])].filter(({ kind }) => kind === 'cut-off')).toHaveLength(2)
  })

  test('are flows with the mean at the line and both ends in sight', () => {
    const low = [{ interaction: id('Billing', 'Desk'), arc: 0, mean: 2.25, weakest: null, voters: 4 }]
    const highlight = makeHighlight('flows', { ...world, low })
    expect(highlight?.lines.get(id('Billing', 'Desk'))).toEqual({ kind: 'flow', text: '2.3' })
    expect([...(highlight?.parties.keys() ?? [])].sort()).toEqual([partyId('Billing'), partyId('Desk')])
  })
})

describe('names and figures', () => {
  test('are said as people say them', () => {
    expect(sayNames([])).toBe('')
    expect(sayNames(['A'])).toBe('A')
    expect(sayNames(['A', 'B', 'C', 'D'])).toBe('A, B, C and D')
    expect(sayNames(['A', 'B', 'C', 'D', 'E'])).toBe('A, B, C and 2 more')
    expect([0.286, -0.5, 0.001, -0.001].map(sayIndex)).toEqual(['+0.29', '−0.50', '0.00', '0.00'])
  })
})
