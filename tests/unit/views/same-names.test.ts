/** Which names stand on the map more than once, and what of a party can go over to another. */
import { describe, expect, test } from 'vitest'
import type { InteractionId, PartyId } from '#shared/model/ids.ts'
import { EMPTY_INTERACTION } from '#shared/model/interaction.ts'
import { EMPTY_PARTY } from '#shared/model/party.ts'
import { findSameNames } from '../../../src/renderer/src/features/map/same-names.ts'
import { endsOf } from '../../../src/renderer/src/features/map/split-ends.ts'

const party = (id: string, name: string) => ({ ...EMPTY_PARTY, id: `shape:${id}` as PartyId, name })

describe('names that are there twice', () => {
  test('are found whatever their case and blanks; parties without a name are not alike', () => {
    const parties = [party('1', 'Sales'), party('2', ''), party('3', 'sales'), party('4', ''), party('5', 'Stock')]
    expect(findSameNames(parties)).toEqual([{ name: 'Sales', ids: ['shape:1', 'shape:3'] }])
  })
})

describe('what can go over to another party', () => {
  test('lists both ends of an interaction of the party with itself', () => {
    const [desk, stock] = [party('desk', 'Desk'), party('stock', 'Stock')]
    const interaction = (id: string, provider: PartyId, customer: PartyId, service: string) => ({
      ...EMPTY_INTERACTION,
      id: `shape:${id}` as InteractionId,
      provider,
      customer,
      service,
    })
    const interactions = [
      interaction('a', desk.id, stock.id, 'order'),
      interaction('b', desk.id, desk.id, ''),
      interaction('c', stock.id, desk.id, 'goods'),
    ]
    const listed = endsOf(desk.id, { parties: [desk, stock], interactions, zones: [] })
    expect(listed.map(({ interaction: id, end, label }) => [id, end, label])).toEqual([
      ['shape:a', 'provider', 'serves Stock: order'],
      ['shape:b', 'provider', 'serves Desk'],
      ['shape:b', 'customer', 'is served by Desk'],
      ['shape:c', 'customer', 'is served by Stock: goods'],
    ])
  })
})
