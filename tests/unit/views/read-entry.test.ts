/** One measurement as it is typed. */
import { expect, test } from 'vitest'
import { readEntry } from '../../../src/renderer/src/features/measures/read-entry.ts'

const TODAY = '2026-11-22'
const HOURS = { scale: 'amount', unit: 'hours' } as const
const SHARE = { scale: 'share', unit: '' } as const
const undecided = { order: null, mark: null }
const read = (day: string, value: string, cases = '', measure: typeof HOURS | typeof SHARE = HOURS) =>
  readEntry({ day, value, cases }, measure, undecided, TODAY)

test('a day and a value are enough', () => {
  expect(read('31.10.2026', '4,5 hours')).toEqual({
    kind: 'read',
    facts: { day: '2026-10-31', value: 4.5, cases: null },
  })
})

test('a share is so many of so many, in one field or two, or has a per cent sign', () => {
  const three = { kind: 'read', facts: { day: '2026-10-31', value: 3, cases: 40 } }
  expect(read('2026-10-31', '3', '40', SHARE)).toEqual(three)
  expect(read('2026-10-31', '3 of 40', '', SHARE)).toEqual(three)
  expect(read('2026-10-31', '7.5 %', '', SHARE)).toMatchObject({ facts: { value: 0.075, cases: null } })
  for (const alone of ['3', '0.5']) {
    expect(read('2026-10-31', alone, '', SHARE)).toEqual({ kind: 'wrong', field: 'cases', problem: 'cases-missing' })
  }
})

test.each([
  ['', '4', '', 'day', 'day-missing'],
  ['31.02.2026', '4', '', 'day', 'no-such-day'],
  ['2062-01-05', '4', '', 'day', 'in-future'],
  ['tomorrow', '4', '', 'day', 'no-day'],
  ['2026-10-31', '', '', 'value', 'value-missing'],
  ['2026-10-31', 'late', '', 'value', 'not-a-number'],
  ['2026-10-31', '1.234.5', '', 'value', 'not-a-number'],
])('“%s” “%s” is wrong in the field %s%s: %s', (day, value, cases, field, problem) => {
  expect(read(day, value, cases)).toEqual({ kind: 'wrong', field, problem })
})

test('the field at fault is that of the cases where they are no number, and the value where there are too many', () => {
  expect(read('2026-10-31', '3', 'x', SHARE)).toMatchObject({ field: 'cases', problem: 'cases-not-whole' })
  expect(read('2026-10-31', '41', '40', SHARE)).toMatchObject({ field: 'value', problem: 'more-than-cases' })
})

test('what can be read in two ways is asked, and decided once', () => {
  expect(read('1/2/2026', '4')).toEqual({ kind: 'asks', question: 'order', text: '1/2/2026' })
  expect(read('2026-10-31', '1.234')).toEqual({ kind: 'asks', question: 'mark', text: '1.234' })
  const decided = { order: 'month-first', mark: ',' } as const
  expect(readEntry({ day: '1/2/2026', value: '1.234', cases: '' }, HOURS, decided, TODAY)).toMatchObject({
    facts: { day: '2026-01-02', value: 1234 },
  })
})

test('what a text itself proves wins over what was decided before', () => {
  const decided = { order: 'month-first', mark: ',' } as const
  expect(readEntry({ day: '25/2/2026', value: '1.5', cases: '' }, HOURS, decided, TODAY)).toMatchObject({
    facts: { day: '2026-02-25', value: 1.5 },
  })
})
