/** The matrix: the order of parties, what a pair holds, what a cell says. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ZoneId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { areasBy, groupingsOf } from '../../../src/renderer/src/features/matrix/matrix-areas.ts'
import { buildMatrix, placeOf } from '../../../src/renderer/src/features/matrix/matrix-model.ts'
import { partyWords, sentenceOf } from '../../../src/renderer/src/features/matrix/matrix-words.ts'
import { party, partyId, serves } from './builders.ts'

const parties = [
  party('Sales'),
  party('Group 10', { group: 'Ops' }),
  party('Group 9', { group: 'Ops' }),
  party('Billing', { group: 'Finance' }),
]

const byGroup = areasBy('group', parties, [], new Map(), new Set())

describe('the matrix', () => {
  test('orders parties by group, then by name, those without a group last', () => {
    const matrix = buildMatrix(parties, [], byGroup)
    expect(matrix.parties.map((one) => one.name)).toEqual(['Billing', 'Group 9', 'Group 10', 'Sales'])
    expect(matrix.groups).toEqual([
      { name: 'Finance', from: 0, count: 1, collapsed: false },
      { name: 'Ops', from: 1, count: 2, collapsed: false },
      { name: t('matrix.noGroup'), from: 3, count: 1, collapsed: false },
    ])
  })

  test('puts parties together by the zones of the map, those outside last, and two zones of one name apart', () => {
    const zones = ['z1', 'z2'].map((id) => ({ id: id as ZoneId, name: 'Front', colour: 'slate' as const }))
    const zoneOf = new Map([
      [partyId('Sales'), 'z2' as ZoneId],
      [partyId('Group 9'), 'z1' as ZoneId],
      [partyId('Billing'), 'gone' as ZoneId],
    ])
    const matrix = buildMatrix(parties, [], areasBy('zone', parties, zones, zoneOf, new Set()))
    expect(matrix.parties.map((one) => one.name)).toEqual(['Group 9', 'Sales', 'Billing', 'Group 10'])
    expect(matrix.groups.map(({ name, count }) => `${name} ${count}`)).toEqual([
      'Front 1',
      'Front 1',
      `${t('matrix.noZone')} 2`,
    ])
    expect(buildMatrix(parties, [], areasBy('name', parties, zones, zoneOf, new Set())).groups).toEqual([])
    expect(groupingsOf(parties, zones)).toEqual(['zone', 'group', 'name'])
    expect(groupingsOf([party('Sales')], [])).toEqual(['name'])
  })

  test('says which parties are to be looked for in a zone that is collapsed on the map', () => {
    const zones = ['z1', 'z2'].map((id) => ({ id: id as ZoneId, name: `Zone ${id}`, colour: 'slate' as const }))
    const zoneOf = new Map([
      [partyId('Sales'), 'z2' as ZoneId],
      [partyId('Billing'), 'z1' as ZoneId],
    ])
    const collapsed = new Set(['z2' as ZoneId])
    const matrix = buildMatrix(parties, [], areasBy('zone', parties, zones, zoneOf, collapsed))
    expect(matrix.groups.map((group) => group.collapsed)).toEqual([false, true, false])
    expect(matrix.parties.map((one) => partyWords(one.name, matrix.collapsedZoneOf(one)))).toEqual([
      'Billing',
      t('matrix.inCollapsed', { name: 'Sales', zone: 'Zone z2' }),
      'Group 9',
      'Group 10',
    ])
    const byName = buildMatrix(parties, [], areasBy('name', parties, zones, zoneOf, collapsed))
    expect(byName.parties.every((one) => byName.collapsedZoneOf(one) === null)).toBe(true)
  })

  test('begins at what is selected: the cell of an interaction, the row of a party, else the first cell', () => {
    const one = serves('Billing', 'Sales')
    const matrix = buildMatrix(parties, [one], byGroup)
    expect(placeOf(matrix, [one], [one.id])).toEqual({ row: 1, column: 4 })
    expect(placeOf(matrix, [one], [partyId('Group 10')])).toEqual({ row: 3, column: 0 })
    expect(placeOf(matrix, [one], ['shape:a-note', partyId('Sales')])).toEqual({ row: 4, column: 0 })
    expect(placeOf(matrix, [one], [])).toEqual({ row: 1, column: 1 })
  })

  test('says nothing where nothing was said, and keeps both directions apart', () => {
    const matrix = buildMatrix(parties, [serves('Billing', 'Sales')], null)
    expect(matrix.cell(partyId('Sales'), partyId('Billing'))).toBeNull()
    expect(matrix.cell(partyId('Billing'), partyId('Sales'))?.interactions).toHaveLength(1)
    expect(matrix.cells.size).toBe(1)
  })

  test('holds several interactions in one cell and adds volumes of one period only', () => {
    const matrix = buildMatrix(
      parties,
      [
        serves('Billing', 'Sales', { service: 'invoices', volume: 50 }),
        serves('Billing', 'Sales', { service: 'reminders', volume: 8 }),
        serves('Billing', 'Sales', { service: 'calls', volume: 3, period: 'day' }),
      ],
      null,
    )
    const cell = matrix.cell(partyId('Billing'), partyId('Sales'))
    expect(cell?.volumes).toEqual([
      { period: 'day', total: 3 },
      { period: 'month', total: 58 },
    ])
    expect(sentenceOf('Billing', 'Sales', cell ?? null)).toBe(
      'Billing serves Sales: 3 interactions, 3 per day, 58 per month: invoices; reminders; calls',
    )
  })

  test('never loses an interaction', () => {
    const facts = fc.record({
      provider: fc.constantFrom('Sales', 'Billing', 'Group 9'),
      customer: fc.constantFrom('Sales', 'Billing', 'Group 9'),
    })
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 20 }), (list) => {
        const interactions = list.map(({ provider, customer }, index) =>
          serves(provider, customer, { service: String(index) }),
        )
        const matrix = buildMatrix(parties, interactions, null)
        const cells = parties.flatMap((row) => parties.map((column) => matrix.cell(row.id, column.id)))
        const held = cells.flatMap((cell) => cell?.interactions ?? [])
        expect([...held].sort()).toEqual(interactions.map((one) => one.id).sort())
      }),
    )
  })
})
