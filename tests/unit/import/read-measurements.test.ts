/** Pasted and imported measurements: every line is read or named, and what can be read in two ways is asked. */
import { describe, expect, test } from 'vitest'
import {
  guessMeasurementColumns,
  type MeasurementChoices,
  readMeasurements,
  splitKnown,
  splitMeasurements,
  tableOfMeasurements,
} from '#shared/import/read-measurements.ts'

const TODAY = '2026-11-22'
const HOURS = { scale: 'amount', unit: 'hours' } as const
const SHARE = { scale: 'share', unit: '' } as const

function reading(text: string, measure: typeof HOURS | typeof SHARE = HOURS, choices: MeasurementChoices = {}) {
  return readMeasurements(tableOfMeasurements(splitMeasurements(text)), measure, choices, TODAY)
}
const values = (text: string, measure: typeof HOURS | typeof SHARE = HOURS, choices: MeasurementChoices = {}) =>
  reading(text, measure, choices).read.map(({ day, value, cases }) => [day, value, cases])

describe('what stands between the cells', () => {
  test.each([
    ['tabs of a spreadsheet', 'Day\tHours\n2026-01-05\t4.5\n2026-01-12\t6'],
    ['semicolons', 'Day;Hours\r\n05.01.2026;4,5\r\n12.01.2026;6\r\n'],
    ['a comma behind the day', '2026-01-05, 4.5\n2026-01-12, 6'],
    ['blanks, also within the day', '5 Jan 2026 4.5\nMon, 12 Jan 2026   6 hours'],
  ])('may be %s', (_name, text) => {
    expect(values(text)).toEqual([
      ['2026-01-05', 4.5, null],
      ['2026-01-12', 6, null],
    ])
  })

  test('leaves the numbers of the lines as the spreadsheet has them', () => {
    const { read, problems } = reading('Day\tHours\n\n2026-01-05\t4.5\n2026-02-31\t6\n\t7\n2026-01-12\tlate')
    expect(read.map(({ line }) => line)).toEqual([3])
    expect(problems).toEqual([
      { line: 4, problem: 'no-such-day', text: '2026-02-31' },
      { line: 5, problem: 'day-missing', text: '' },
      { line: 6, problem: 'not-a-number', text: 'late' },
    ])
  })
})

describe('the decimal mark', () => {
  test('is told by the whole column', () => {
    expect(values('2026-01-05\t1.234\n2026-01-12\t1.234,5')).toEqual([
      ['2026-01-05', 1234, null],
      ['2026-01-12', 1234.5, null],
    ])
    expect(values('2026-01-05\t1.234\n2026-01-12\t0.5')).toEqual([
      ['2026-01-05', 1.234, null],
      ['2026-01-12', 0.5, null],
    ])
  })

  test('is asked where nobody can tell, and nothing is read meanwhile', () => {
    const open = reading('2026-01-05\t1.234\n2026-01-12\t2.500')
    expect(open).toMatchObject({ questions: ['mark'], read: [], open: { mark: true } })
    expect(values('2026-01-05\t1.234', HOURS, { mark: ',' })).toEqual([['2026-01-05', 1234, null]])
    expect(values('2026-01-05\t1.234', HOURS, { mark: '.' })).toEqual([['2026-01-05', 1.234, null]])
  })

  test('of another country in the same column is asked, and then named line by line', () => {
    const text = '2026-01-05\t1.234,5\n2026-01-12\t1,234.5\n2026-01-19\t7'
    expect(reading(text).questions).toEqual(['mark'])
    const { read, problems, questions } = reading(text, HOURS, { mark: ',' })
    expect(questions).toEqual([])
    expect(read.map(({ value }) => value)).toEqual([1234.5, 7])
    expect(problems).toEqual([{ line: 2, problem: 'other-mark', text: '1,234.5' }])
  })

  test('may stand in a number below zero', () => {
    expect(values('2026-01-05\t-3,2\n2026-01-06\t−4,1')).toEqual([
      ['2026-01-05', -3.2, null],
      ['2026-01-06', -4.1, null],
    ])
  })
})

describe('the order of day and month', () => {
  const text = '01/02/2026\t4\n03/04/2026\t5'
  test('is asked where the column does not tell', () => {
    expect(reading(text)).toMatchObject({ questions: ['order'], read: [], open: { order: true } })
    expect(values(text, HOURS, { order: 'day-first' }).map(([day]) => day)).toEqual(['2026-02-01', '2026-04-03'])
    expect(values(text, HOURS, { order: 'month-first' }).map(([day]) => day)).toEqual(['2026-01-02', '2026-03-04'])
  })
  test('is not asked where one line tells for all', () => {
    expect(reading(`${text}\n25/12/2025\t6`).questions).toEqual([])
  })
})

describe('shares', () => {
  test.each([
    ['so many of so many', '2026-01-05\t3 of 40\n2026-01-12\t4/41\n2026-01-19\t5 out of 1,200'],
    ['counts with a column of cases', 'Day\tLate\tCases\n2026-01-05\t3\t40\n2026-01-12\t4\t41\n2026-01-19\t5\t1,200'],
    ['cases before the count', 'Day\tof\tLate\n2026-01-05\t40\t3\n2026-01-12\t41\t4\n2026-01-19\t1,200\t5'],
    ['per cent of cases', 'Day\tLate\tCases\n2026-01-05\t7.5 %\t40\n2026-01-12\t9.8%\t41\n2026-01-19\t0.4 %\t1,200'],
  ])('are read as %s', (_name, text) => {
    expect(values(text, SHARE)).toEqual([
      ['2026-01-05', 3, 40],
      ['2026-01-12', 4, 41],
      ['2026-01-19', 5, 1200],
    ])
  })

  test('without cases are per cent where a number is above 1, and can be said otherwise', () => {
    const text = '2026-01-05\t12,5\n2026-01-12\t0,5'
    expect(values(text, SHARE).map(([, value]) => value)).toEqual([0.125, 0.005])
    expect(reading(text, SHARE)).toMatchObject({ plainShares: 'per-cent', hasPlainShares: true })
    expect(values('2026-01-05\t0.125', SHARE).map(([, value]) => value)).toEqual([0.125])
    expect(values('2026-01-05\t0.9', SHARE, { plainShares: 'per-cent' }).map(([, value]) => value)).toEqual([0.009])
    expect(values('2026-01-05\t12.5 %', SHARE).map(([, value]) => value)).toEqual([0.125])
  })

  test.each([
    ['41 of 40', 'more-than-cases'],
    ['3 of 0', 'cases-not-whole'],
    ['3 of 4.5', 'cases-not-whole'],
    ['-3 of 40', 'negative'],
    ['2.5 of 40', 'not-whole'],
    ['130 %', 'above-one'],
    ['', 'value-missing'],
  ])('“%s” is refused: %s', (text, problem) => {
    expect(reading(`2026-01-05\t${text}\n2026-01-12\t1 of 2`, SHARE).problems).toMatchObject([{ line: 1, problem }])
  })

  test('are no amounts', () => {
    expect(reading('2026-01-05\t3 of 40\n2026-01-12\t4 %').problems.map(({ problem }) => problem)).toEqual([
      'part-of-amount',
      'per-cent-of-amount',
    ])
  })
})

describe('values without days', () => {
  test('ask for the first day, and a blank line is a period without a value', () => {
    expect(reading('Hours\n4\n5').questions).toEqual(['from'])
    const from = { day: '2026-01-31', period: 'month' as const }
    expect(values('4\n5\n\n6', HOURS, { from })).toEqual([
      ['2026-01-31', 4, null],
      ['2026-02-28', 5, null],
      ['2026-04-30', 6, null],
    ])
  })
})

test('days that have not come, or lie before anybody measured, are named', () => {
  const { problems } = reading('2026-11-24\t4\n2062-01-05\t4\n1026-01-05\t4\n2026-11-23\t4')
  expect(problems.map(({ line, problem }) => [line, problem])).toEqual([
    [1, 'in-future'],
    [2, 'in-future'],
    [3, 'too-early'],
  ])
})

test('columns are found wherever they stand', () => {
  const table = tableOfMeasurements([
    ['Who', 'Requests', 'Late', 'Week of'],
    ['Kim', '40', '3', '05.01.2026'],
    ['Lee', '41', '4', '12.01.2026'],
  ])
  expect(guessMeasurementColumns(table, SHARE)).toEqual({ day: 3, value: 2, cases: 1 })
  expect(guessMeasurementColumns(table, HOURS)).toEqual({ day: 3, value: 1, cases: null })
  expect(guessMeasurementColumns(tableOfMeasurements([['x'], ['y']]), HOURS)).toEqual({
    day: null,
    value: 0,
    cases: null,
  })
  expect(reading('').questions).toContain('value-column')
})

test('what is there already is told apart from what is new, value by value', () => {
  const line = (number: number, value: number) => ({ line: number, day: '2026-01-05', value, cases: null })
  const { fresh, known } = splitKnown([line(1, 4), line(2, 4), line(3, 5)], [line(0, 4)])
  expect(known.map(({ line: at }) => at)).toEqual([1])
  expect(fresh.map(({ line: at }) => at)).toEqual([2, 3])
})
