/** Numbers as spreadsheets of different countries write them. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guessDecimalMark, parseNumber } from '#shared/import/parse-number.ts'

const NUMBERS: readonly [string, number | null][] = [
  ['58', 58],
  [' 58 ', 58],
  ['0', 0],
  ['+7', 7],
  ['1.5', 1.5],
  ['1,5', 1.5],
  ['0,125', 0.125],
  ['0.125', 0.125],
  ['1,234', 1234],
  ['1.234', 1234],
  ['1,234.5', 1234.5],
  ['1.234,5', 1234.5],
  ['1,234,567', 1_234_567],
  ['1.234.567', 1_234_567],
  ['1.234.567,89', 1_234_567.89],
  ['12 345', 12_345],
  ['12\u00a0345', 12_345],
  ['12\u202f345,5', 12_345.5],
  ["1'234'567", 1_234_567],
  ['1’234.50', 1234.5],
  ['1.0E+05', 100_000],
  ['12345', 12_345],
  ['', null],
  ['-3', null],
  ['twelve', null],
  ['12 pieces', null],
  ['1,2,3', null],
  ['1.2.3,4', null],
  ['12 34', null],
  ['Infinity', null],
  ['0x10', null],
  ['٣', null],
]

describe('reading a number', () => {
  test.each(NUMBERS)('takes “%s” as %s', (text, value) => {
    expect(parseNumber(text, null)).toBe(value)
  })

  test('lets the rest of the column decide what can be read in two ways', () => {
    expect(guessDecimalMark(['1.234', '0,5', '12'])).toBe(',')
    expect(guessDecimalMark(['1,234', '2.5'])).toBe('.')
    expect(guessDecimalMark(['1,234', '12'])).toBeNull()
    expect(guessDecimalMark(['0,5', '0.5'])).toBeNull()
    expect(parseNumber('1.234', ',')).toBe(1234)
    expect(parseNumber('1.234', '.')).toBe(1.234)
    expect(parseNumber('1,234', ',')).toBe(1.234)
  })

  test('reads back every whole number in every way of writing it', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.constantFrom(',', '.', ' ', "'", '\u202f', ''), (value, mark) => {
        const written = String(value).replace(/\B(?=(\d{3})+(?!\d))/g, mark)
        expect(parseNumber(written, null)).toBe(value)
      }),
      { seed: 5 },
    )
  })
})
