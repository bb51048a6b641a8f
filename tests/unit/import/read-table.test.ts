/** From the rows of a table to parties and interactions, and what is said of rows that do not fit. */
import { describe, expect, test } from 'vitest'
import { readTable } from '#shared/import/read-table.ts'
import type { ColumnMapping } from '#shared/model/imported-table.ts'
import { EMPTY_INTERACTION } from '#shared/model/interaction.ts'

function read(lines: readonly string[], mapping?: ColumnMapping) {
  const rows = lines.map((line) => line.split(';'))
  return readTable({ fileName: 'a.csv', encoding: 'UTF-8', delimiter: ';', rows }, mapping)
}

describe('reading a table', () => {
  test('makes a party of each name and an interaction of each row', () => {
    const table = read(['from;to;service;volume;per', 'IT;Sales;Laptops;12;week', 'HR;Sales;Contracts;3,5;month'])
    expect(table.rows).toBe(2)
    expect(table.cast.parties.map((party) => party.name)).toEqual(['IT', 'Sales', 'HR'])
    expect(table.cast.interactions).toEqual([
      { provider: 0, customer: 1, facts: { ...EMPTY_INTERACTION, service: 'Laptops', volume: 12, period: 'week' } },
      { provider: 2, customer: 1, facts: { ...EMPTY_INTERACTION, service: 'Contracts', volume: 3.5, period: 'month' } },
    ])
    expect(table.problemCount).toBe(0)
  })

  test('folds names whatever their case and blanks, and keeps the first spelling', () => {
    const table = read(['from;to', '  Sales  desk ;IT', 'it;SALES DESK', 'Zürich;IT', 'zu\u0308rich;it'])
    expect(table.cast.parties.map((party) => party.name)).toEqual(['Sales desk', 'IT', 'Zürich'])
    expect(table.cast.interactions).toHaveLength(3)
  })

  test('adds up rows that say the same and keeps apart what differs', () => {
    const table = read(['from;to;service;count', 'A;B;x;2', 'a;b;X;3', 'A;B;y;1', 'B;A;x;1', 'A;B;x;'])
    expect(table.cast.interactions.map(({ facts }) => [facts.service, facts.volume])).toEqual([
      ['x', 5],
      ['y', 1],
      ['x', 1],
    ])
    expect([table.rows, table.skipped]).toEqual([5, 0])
  })

  test('counts every row as skipped while nobody has said who serves whom', () => {
    const table = read(['colour;taste', 'red;sweet', 'green;sour'], { service: 0 })
    expect([table.rows, table.skipped]).toEqual([2, 2])
  })

  test('lets a party serve itself', () => {
    const table = read(['from;to', 'A;A'])
    expect(table.cast.parties).toHaveLength(1)
    expect(table.cast.interactions).toMatchObject([{ provider: 0, customer: 0 }])
  })

  test('leaves out a row only when one of its ends is missing, and says so by its row number', () => {
    const table = read(['from;to;volume', 'A;B;1', '', ';B;2', 'A;;3', 'A;C;lots', 'D', 'A;B;1;x;y'])
    expect(table.problems).toEqual([
      { row: 4, problem: 'provider-missing', value: '', skipped: true },
      { row: 5, problem: 'customer-missing', value: '', skipped: true },
      { row: 6, problem: 'volume-not-a-number', value: 'lots', skipped: false },
      { row: 7, problem: 'too-few-cells', value: '1', skipped: true },
      { row: 7, problem: 'customer-missing', value: '', skipped: true },
      { row: 8, problem: 'too-many-cells', value: 'x y', skipped: false },
    ])
    expect(table.problemCount).toBe(6)
    expect(table.skipped).toBe(3)
    expect(table.cast.parties.map((party) => party.name)).toEqual(['A', 'B', 'C'])
    expect(table.cast.interactions.map(({ facts }) => facts.volume)).toEqual([2, null])
  })

  test('leaves out a name that is too long and cuts a text that is too long, and says both', () => {
    const table = read(['from;to;service', `${'n'.repeat(10_000)};B;x`, `A;B;${'s'.repeat(400)}`, 'A;B;x'])
    expect(table.problems.map(({ row, problem, skipped }) => [row, problem, skipped])).toEqual([
      [2, 'name-too-long', true],
      [3, 'text-too-long', false],
    ])
    expect(table.problems.every(({ value }) => value.length <= 80)).toBe(true)
    expect(table.cast.interactions[0]?.facts.service).toHaveLength(300)
  })

  test('reads kinds, groups, channels and periods in three languages and says what it does not know', () => {
    const table = read([
      'from;from kind;from group;to;to kind;channel;period',
      'SAP;Anwendung;Finance;Ann;Rolle;Telefon;pro Woche',
      'SAP;machine;Other;Bob;wizard;pigeon;per fortnight',
    ])
    expect(table.cast.parties.map(({ name, kind, group }) => [name, kind, group])).toEqual([
      ['SAP', 'system', 'Finance'],
      ['Ann', 'role', ''],
      ['Bob', 'team', ''],
    ])
    expect(table.cast.interactions[0]?.facts).toMatchObject({ channel: 'person', period: 'week' })
    expect(table.problems.map(({ problem, value }) => [problem, value])).toEqual([
      ['kind-unknown', 'wizard'],
      ['channel-unknown', 'pigeon'],
      ['period-unknown', 'per fortnight'],
    ])
  })

  test('reads a table without a header by what is in its columns', () => {
    const table = read(['IT;12;Sales;Laptops', 'IT;3;HR;Laptops'])
    expect(table.header).toEqual(['A', 'B', 'C', 'D'])
    expect(table.mapping).toEqual({ provider: 0, volume: 1, customer: 2, service: 3 })
    expect(table.rows).toBe(2)
    expect(table.problemCount).toBe(0)
  })

  test('waits for a mapping when the header tells nothing', () => {
    const lines = ['Who;For whom', 'IT;Sales']
    const table = read(lines)
    expect(table.mapping).toEqual({})
    expect(table.cast).toEqual({ parties: [], interactions: [] })
    expect(table.preview).toEqual([['IT', 'Sales']])
    const mapped = read(lines, { provider: 1, customer: 0 })
    expect(mapped.cast.parties.map((party) => party.name)).toEqual(['Sales', 'IT'])
  })

  test('does not take one column for both ends', () => {
    expect(read(['from;to', 'A;B'], { provider: 0, customer: 0 }).cast.parties).toEqual([])
  })

  test('ignores a mapping to a column that is not there', () => {
    expect(read(['from;to', 'A;B'], { provider: 0, customer: 1, volume: 9 }).mapping).toEqual({
      provider: 0,
      customer: 1,
    })
  })

  test('shows the first hundred problems and counts all', () => {
    const table = read(['from;to', ...Array.from({ length: 250 }, () => 'A;')])
    expect(table.problems).toHaveLength(100)
    expect(table.problemCount).toBe(250)
  })
})
