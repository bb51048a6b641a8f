/** The rows of the outline: what they read, how they are filtered, sorted and picked. */
import { describe, expect, test } from 'vitest'
import { interactionRows, partyRows } from '../../../src/renderer/src/features/outline/outline-rows.ts'
import { filterRows, inOrder, nextSorting, rangeOf, sortRows } from '../../../src/renderer/src/ui/grid/grid-rows.ts'
import { party, serves } from './builders.ts'

const parties = [
  party('Group 10', { group: 'Ops' }),
  party('Group 9'),
  party('Billing', { kind: 'system', group: 'Finance' }),
]
const interactions = [
  serves('Group 10', 'Billing', { service: 'tickets', volume: 5 }),
  serves('Group 10', 'Group 10', { service: 'handover' }),
  serves('Billing', 'Group 9', { service: 'invoices', volume: 40, period: 'week' }),
]

describe('the rows of the outline', () => {
  test('count whom a party serves and by whom it is served, itself in both', () => {
    const [first] = partyRows(parties, interactions, () => '')
    expect(first?.texts).toMatchObject({ name: 'Group 10', kind: 'Team', serves: '2', servedBy: '1' })
  })

  test('read an interaction with the names of its ends, and nothing where nothing was said', () => {
    const rows = interactionRows(parties, interactions)
    expect(rows[1]?.texts).toEqual({
      provider: 'Group 10',
      customer: 'Group 10',
      service: 'handover',
      channel: '',
      volume: '',
      period: '',
    })
    expect(rows[2]?.texts).toMatchObject({ volume: '40', period: 'per week' })
  })

  test('are kept by a filter when every word is somewhere in them', () => {
    const rows = partyRows(parties, interactions, () => '')
    expect(filterRows(rows, 'FIN sys').map((row) => row.texts.name)).toEqual(['Billing'])
    expect(filterRows(rows, '  ')).toBe(rows)
    expect(filterRows(rows, 'nothing like this')).toEqual([])
  })

  test('are sorted as people count, with empty cells last either way', () => {
    const rows = partyRows(parties, interactions, () => '')
    const names = (column: 'name' | 'group', descending: boolean) =>
      sortRows(rows, { column, descending }).map((row) => row.texts.name)
    expect(names('name', false)).toEqual(['Billing', 'Group 9', 'Group 10'])
    expect(names('name', true)).toEqual(['Group 10', 'Group 9', 'Billing'])
    expect(names('group', false).at(-1)).toBe('Group 9')
    expect(names('group', true).at(-1)).toBe('Group 9')
    const volumes = sortRows(interactionRows(parties, interactions), { column: 'volume', descending: true })
    expect(volumes.map((row) => row.texts.volume)).toEqual(['40', '5', ''])
  })

  test('keep their order with what they read now, while one is renamed and one is gone', () => {
    const before = sortRows(
      partyRows(parties, interactions, () => ''),
      { column: 'name', descending: false },
    ).map((row) => row.id)
    const renamed = parties.slice(0, 2).map((one) => (one.name === 'Group 9' ? { ...one, name: 'Zebra' } : one))
    expect(
      inOrder(
        before,
        partyRows(renamed, [], () => ''),
      ).map((row) => row.texts.name),
    ).toEqual(['Zebra', 'Group 10'])
  })

  test('go up, down and back to the order of the map with each click on a header', () => {
    const up = nextSorting<'name' | 'kind'>(null, 'name')
    const down = nextSorting(up, 'name')
    expect([up, down, nextSorting(down, 'name'), nextSorting(down, 'kind')]).toEqual([
      { column: 'name', descending: false },
      { column: 'name', descending: true },
      null,
      { column: 'kind', descending: false },
    ])
  })

  test('are picked from one to another in either direction', () => {
    const rows = partyRows(parties, interactions, () => '')
    expect(rangeOf(rows, 2, 1)).toEqual(rangeOf(rows, 1, 2))
    expect(rangeOf(rows, 0, 2)).toHaveLength(3)
  })
})
