/** The records made of a cast fit the map's schema, and the same input gives the same records. */
import { describe, expect, test } from 'vitest'
import { layOutCast } from '#shared/layout/lay-out-cast.ts'
import type { ImportedCast } from '#shared/model/imported-table.ts'
import { EMPTY_INTERACTION } from '#shared/model/interaction.ts'
import { admitRecords } from '#shared/model/map-door.ts'
import { createBaseRecords, createCastRecords } from '#shared/model/map-records.ts'
import { createMapSchema, isInteraction, isInteractionEnd, isParty, isZone } from '#shared/model/map-schema.ts'
import { EMPTY_PARTY } from '#shared/model/party.ts'

const party = (name: string) => ({ ...EMPTY_PARTY, name })
const serves = (provider: number, customer: number) => ({ provider, customer, facts: { ...EMPTY_INTERACTION } })
const cast: ImportedCast = {
  parties: [party('IT'), party('Sales'), party('HR')],
  interactions: [serves(0, 1), serves(0, 1), serves(2, 2)],
}

function countingIds() {
  let next = 0
  return () => `id${next++}`
}

const zone = { facts: { name: 'Office', colour: 'teal' as const }, members: [0, 1] }

describe('records of a cast', () => {
  const places = layOutCast(cast, { zones: [zone] })
  const made = createCastRecords(cast, places, countingIds())

  test('fit the schema and hang together', () => {
    const all = [...createBaseRecords('Title'), ...made.records]
    const { records, setAside } = admitRecords(all, createMapSchema())
    expect(setAside).toEqual([])
    expect(records).toHaveLength(all.length)
  })

  test('are one shape for each party, interaction and zone, and two ends for each interaction', () => {
    expect(made.records.filter(isParty).map((record) => record.props.name)).toEqual(['IT', 'Sales', 'HR'])
    expect(made.records.filter(isInteraction)).toHaveLength(3)
    expect(made.records.filter(isZone)).toHaveLength(1)
    const ends = made.records.filter(isInteractionEnd)
    const [, , third] = made.interactionIds
    expect(ends).toHaveLength(6)
    expect(ends.filter((end) => end.fromId === third).map((end) => [end.props.end, end.toId])).toEqual([
      ['provider', made.partyIds[2]],
      ['customer', made.partyIds[2]],
    ])
  })

  test('have ids that occur once and are drawn zones first, parties last', () => {
    expect(new Set(made.records.map((record) => record.id)).size).toBe(made.records.length)
    const drawn = made.records
      .filter((record) => record.typeName === 'shape')
      .toSorted((a, b) => (a.index < b.index ? -1 : 1))
    expect(drawn.map((record) => record.type)).toEqual([
      'zone',
      ...Array.from({ length: 3 }, () => 'interaction'),
      ...Array.from({ length: 3 }, () => 'party'),
    ])
  })

  test('reuse parties that are on the map already', () => {
    const [sales] = made.partyIds
    if (!sales) throw new Error('no party')
    const again = createCastRecords(cast, places, countingIds(), { existing: new Map([[1, sales]]) })
    expect(again.records.filter(isParty).map((record) => record.props.name)).toEqual(['IT', 'HR'])
    expect(again.partyIds[1]).toBe(sales)
  })

  test('are refused when an interaction points at no party', () => {
    expect(() => createCastRecords({ ...cast, interactions: [serves(0, 9)] }, places, countingIds())).toThrow(
      RangeError,
    )
  })
})
