/** Tables of parties, measures and measurements, as spreadsheets hold them. */
import { describe, expect, test } from 'vitest'
import { readMeasureRows } from '#shared/import/rows/read-measure-rows.ts'
import { readMeasuredRows } from '#shared/import/rows/read-measured-rows.ts'
import { readPartyRows } from '#shared/import/rows/read-party-rows.ts'
import { tableOfCells } from '#shared/import/rows/row-reader.ts'
import { guessRowColumns, guessRowKind } from '#shared/import/rows/row-words.ts'
import type { InteractionId, MeasureId } from '#shared/model/ids.ts'
import type { Measure } from '#shared/model/measure.ts'

const LINES = [
  { id: 'shape:1' as InteractionId, provider: 'IT', customer: 'Sales', service: 'Laptop' },
  { id: 'shape:2' as InteractionId, provider: 'IT', customer: 'Sales', service: 'Access' },
  { id: 'shape:3' as InteractionId, provider: 'Finance', customer: 'Sales', service: 'Invoice' },
]
const MEASURE: Measure = {
  ...{ interaction: 'shape:1' as InteractionId, name: 'Lead time', unit: 'hours', scale: 'amount', direction: 'lower' },
  ...{ dimension: null, target: null, actual: null, source: 'guess', period: 'month' },
}
const known = (id: string, more: Partial<Measure> = {}) => ({ ...MEASURE, ...more, id: id as MeasureId })

describe('what the rows are', () => {
  test.each([
    ['parties', ['Name', 'Kind', 'Group']],
    ['parties', ['Abteilung', 'Bereich']],
    ['measures', ['Provider', 'Customer', 'Service', 'Measure', 'Unit', 'Better is', 'Target']],
    ['measures', ['Service', 'KPI', 'Unit', 'Better is', 'Target']],
    ['measurements', ['Provider', 'Customer', 'Measure', 'Day', 'Value', 'Of how many cases']],
    ['measurements', ['KPI', 'Datum', 'Wert']],
    [null, ['provider', 'customer', 'service', 'volume']],
    [null, ['from group', 'to group', 'handoffs']],
  ] as const)('%s is guessed from %j', (kind, header) => {
    expect(guessRowKind(header)).toBe(kind)
  })
})

test('a target is what was agreed, not who is served', () => {
  const header = ['Service', 'KPI', 'Unit', 'Better is', 'Target']
  expect(guessRowColumns('measures', header)).toEqual({ service: 0, measure: 1, unit: 2, direction: 3, target: 4 })
})

describe('parties', () => {
  test('are read with kind, group and people; who is there already is told and not added twice', () => {
    const table = tableOfCells([
      ['Name', 'Kind', 'Group', 'People'],
      ['IT service desk', 'team', 'IT', '12'],
      ['', 'team', '', ''],
      [' it  service desk ', 'system', '', ''],
      ['SAP', 'software', 'IT', ''],
      ['Sales', 'wizard', '', ''],
      ["'=1+1", '', '', ''],
    ])
    const read = readPartyRows(table, guessRowColumns('parties', table.header), ['SALES x', 'sap'])
    expect(read.items.map(({ name, kind, group, people }) => [name, kind, group, people])).toEqual([
      ['IT service desk', 'team', 'IT', '12'],
      ['Sales', 'team', '', ''],
      ['=1+1', 'team', '', ''],
    ])
    expect(read).toMatchObject({ rows: 6, known: 2, skipped: 1 })
    expect(read.problems).toEqual([
      { row: 3, column: 'Name', problem: 'name-missing', value: '', skipped: true },
      { row: 6, column: 'Kind', problem: 'kind-unknown', value: 'wizard', skipped: false },
    ])
  })
})

describe('measures', () => {
  const header = ['Provider', 'Customer', 'Service', 'Measure', 'Unit', 'Better is', 'Target', 'Dimension', 'Measured']
  const read = (rows: string[][], there: readonly Measure[] = []) => {
    const table = tableOfCells([header, ...rows])
    return readMeasureRows(table, guessRowColumns('measures', table.header), { lines: LINES, known: there })
  }

  test('find their interaction by who serves whom, and by the service where there are several', () => {
    const { items, problems } = read([
      ['it', 'SALES', 'laptop', 'Lead time', 'hours', 'lower', '4,5', 'WHEN', 'per week'],
      ['Finance', 'Sales', '', 'Right at once', '', 'higher', '98 %', '', ''],
      ['IT', 'Sales', '', 'Something', '', '', '', '', ''],
      ['HR', 'Sales', '', 'Something', '', '', '', '', ''],
      ['Finance', 'Sales', '', '', '', '', '', '', ''],
    ])
    expect(items).toMatchObject([
      {
        interaction: 'shape:1',
        name: 'Lead time',
        unit: 'hours',
        scale: 'amount',
        direction: 'lower',
        target: 4.5,
        dimension: 'when',
        period: 'week',
      },
      { interaction: 'shape:3', name: 'Right at once', scale: 'share', unit: '', direction: 'higher', target: 0.98 },
    ])
    expect(problems.map(({ row, problem, value }) => [row, problem, value])).toEqual([
      [4, 'interaction-unclear', 'IT, Sales'],
      [5, 'interaction-missing', 'HR, Sales'],
      [6, 'name-missing', ''],
    ])
  })

  test('that are there under their name stay as they are', () => {
    const row = ['IT', 'Sales', 'Laptop', 'LEAD TIME', 'days', 'lower', '1', '', '']
    expect(read([row], [MEASURE])).toMatchObject({ items: [], known: 1, skipped: 0 })
    expect(read([row, row])).toMatchObject({ items: [{ name: 'LEAD TIME' }], known: 1 })
  })

  test('keep their row where a cell cannot be read, and say which', () => {
    const { items, problems } = read([['IT', 'Sales', 'Laptop', 'Lead time', 'hours', 'sideways', 'soon', '', '']])
    expect(items).toMatchObject([{ direction: 'lower', target: null }])
    expect(problems.map(({ column, problem, skipped }) => [column, problem, skipped])).toEqual([
      ['Better is', 'word-unknown', false],
      ['Target', 'not-a-number', false],
    ])
  })
})

describe('measurements', () => {
  const measures = [
    known('m1'),
    known('m2', { interaction: 'shape:2' as InteractionId }),
    known('m3', { interaction: 'shape:3' as InteractionId, name: 'Right at once', scale: 'share', unit: '' }),
  ]
  const read = (rows: string[][], choices = {}, isKnown = () => false) => {
    const table = tableOfCells([['Service', 'Measure', 'Day', 'Value', 'Of how many cases', 'Note'], ...rows])
    const around = { lines: LINES, measures, isKnown, today: '2026-11-22' }
    return readMeasuredRows(table, guessRowColumns('measurements', table.header), around, choices)
  }

  test('go to the measure of their name, by the interaction where several have it', () => {
    const { items, problems } = read([
      ['Laptop', 'lead time', '2026-03-02', '4.5', '', 'first'],
      ['Access', 'Lead time', '2. 3. 2026', '7', '', ''],
      ['', 'Right at once', '2026-03-03', '39', '40', ''],
      ['', 'Lead time', '2026-03-03', '1', '', ''],
      ['', 'Unheard of', '2026-03-03', '1', '', ''],
      ['Laptop', 'Lead time', '2027-03-03', '1', '', ''],
      ['Laptop', 'Lead time', '2026-02-30', '1', '', ''],
      ['', 'Right at once', '2026-03-03', '41', '40', ''],
    ])
    expect(items).toEqual([
      { measure: 'm1', day: '2026-03-02', value: 4.5, cases: null, note: 'first' },
      { measure: 'm2', day: '2026-03-02', value: 7, cases: null, note: '' },
      { measure: 'm3', day: '2026-03-03', value: 39, cases: 40, note: '' },
    ])
    expect(problems.map(({ row, problem }) => [row, problem])).toEqual([
      [5, 'measure-unclear'],
      [6, 'measure-missing'],
      [7, 'no-day'],
      [8, 'no-day'],
      [9, 'no-such-value'],
    ])
  })

  test('ask what can be read in two ways, once for the whole table', () => {
    const rows = [
      ['Laptop', 'Lead time', '03/04/2026', '1.234', '', ''],
      ['Access', 'Lead time', '05/06/2026', '2.345', '', ''],
    ]
    const open = read(rows)
    expect(open).toMatchObject({ items: [], skipped: 2, asks: { order: true, mark: true } })
    expect(open.problems.map(({ problem }) => problem)).toEqual(['two-ways', 'two-ways'])
    const decided = read(rows, { order: 'day-first', mark: '.' })
    expect(decided.items.map(({ day, value }) => [day, value])).toEqual([
      ['2026-04-03', 1.234],
      ['2026-06-05', 2.345],
    ])
    expect(decided.problems).toEqual([])
  })

  test('that are recorded already are told, and not taken twice', () => {
    const row = ['Laptop', 'Lead time', '2026-03-02', '4.5', '', '']
    expect(read([row], {}, () => true)).toMatchObject({ items: [], known: 1, skipped: 0 })
  })
})
