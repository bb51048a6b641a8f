/** Lowest, usual, highest as people type them. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ThreePoint } from '#shared/model/cost.ts'
import {
  type RangeTexts,
  type RangeUnit,
  rangeTexts,
  readRange,
  readUsual,
  splitPoints,
} from '../../../src/renderer/src/ui/parse-range.ts'

const three = (low: number, usual: number, high: number): ThreePoint => ({ low, usual, high })
const typed = (text: string, unit: RangeUnit) => readRange(['', text, ''], unit)

describe('a range', () => {
  test('is all three points when only the usual one is typed', () => {
    expect(typed('5', 'count')).toEqual({ ok: true, range: three(5, 5, 5) })
    expect(readRange(['3', '5', ''], 'count')).toEqual({ ok: true, range: three(3, 5, 5) })
    expect(readRange(['', '', ''], 'count')).toEqual({ ok: true, range: null })
  })

  test.each<[string, RangeUnit, ThreePoint]>([
    ['3-5-9', 'count', three(3, 5, 9)],
    ['3 5 9', 'count', three(3, 5, 9)],
    ['3 – 5 – 9', 'count', three(3, 5, 9)],
    ['3, 5, 9', 'count', three(3, 5, 9)],
    ['3,5,9', 'count', three(3, 5, 9)],
    ['3/5/9', 'count', three(3, 5, 9)],
    ['3 to 5 to 9', 'count', three(3, 5, 9)],
    ['0,5 1,5 2', 'hours', three(0.5, 1.5, 2)],
    ['100 120 150', 'count', three(100, 120, 150)],
    ['10 20 30 %', 'share', three(0.1, 0.2, 0.3)],
    ['10% 20% 30%', 'share', three(0.1, 0.2, 0.3)],
    ['30 60 90 min', 'hours', three(0.5, 1, 1.5)],
    ['30 min 1 h 90 min', 'hours', three(0.5, 1, 1.5)],
  ])('"%s" in one field fills the three', (text, unit, range) => {
    for (const texts of [[text, '', ''] as const, ['', text, ''] as const, ['1', '2', text] as const]) {
      expect(readRange(texts, unit)).toEqual({ ok: true, range })
    }
  })

  test.each<[string, RangeUnit, number]>([
    ['1 200', 'count', 1200],
    ['1,200', 'count', 1200],
    ['1.5', 'hours', 1.5],
    ['1,5 h', 'hours', 1.5],
    ['90 min', 'hours', 1.5],
    ['1 h 30', 'hours', 1.5],
    ['1h30min', 'hours', 1.5],
    ['1:30', 'hours', 1.5],
    ['1.5 h', 'minutes', 90],
    ['12 min', 'minutes', 12],
    ['12', 'minutes', 12],
    ['18', 'share', 0.18],
    ['18 %', 'share', 0.18],
    ['0,5 %', 'share', 0.005],
    ['1 in 8', 'share', 0.125],
    ['3 of 20', 'share', 0.15],
    ['1/5', 'share', 0.2],
    ['15k', 'money', 15_000],
    ['€ 1.200,50', 'money', 1200.5],
    ['250 EUR', 'money', 250],
    ['52 €/h', 'rate', 52],
  ])('"%s" as %s is understood', (text, unit, value) => {
    expect(typed(text, unit)).toEqual({ ok: true, range: three(value, value, value) })
  })

  test.each<[RangeTexts, RangeUnit, string, number]>([
    [['', '120 %', ''], 'share', 'above-one', 1],
    [['', '', '120'], 'share', 'above-one', 2],
    [['-3', '5', ''], 'hours', 'negative', 0],
    [['', 'many', ''], 'count', 'not-a-number', 1],
    [['', '1 in 0', ''], 'share', 'not-a-number', 1],
    [['', 'NaN', ''], 'count', 'not-a-number', 1],
    [['', '3 5', ''], 'count', 'two-numbers', 1],
    [['', '3-5', ''], 'count', 'two-numbers', 1],
    [['', '9 5 3', ''], 'count', 'low-above-usual', 0],
    [['6', '5', ''], 'count', 'low-above-usual', 0],
    [['', '5', '4'], 'count', 'usual-above-high', 2],
    [['3', '', '9'], 'count', 'usual-missing', 1],
    [['', '9999999999999', ''], 'money', 'too-large', 1],
  ])('%j as %s is refused as %s', (texts, unit, problem, at) => {
    expect(readRange(texts, unit)).toEqual({ ok: false, problem, at })
  })

  test('keeps the outer two when only the usual value is asked, and moves them only where they would contradict it', () => {
    expect(readUsual('6', three(3, 5, 9), 'count')).toEqual({ ok: true, range: three(3, 6, 9) })
    expect(readUsual('12', three(3, 5, 9), 'count')).toEqual({ ok: true, range: three(3, 12, 12) })
    expect(readUsual('6', three(5, 5, 5), 'count')).toEqual({ ok: true, range: three(6, 6, 6) })
    expect(readUsual('', three(3, 5, 9), 'count')).toEqual({ ok: true, range: null })
    expect(readUsual('120', null, 'share')).toMatchObject({ ok: false, problem: 'above-one' })
  })

  test('says "three points" only where there are three', () => {
    for (const text of ['', '5', '3 5', '1 h 30', '1 2 3 4', '3 a 5 b 9 c d']) expect(splitPoints(text)).toBeNull()
  })

  test('is shown as it is read again, to the last digit', () => {
    const value = fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 1000)
    fc.assert(
      fc.property(
        fc.tuple(value, value, value),
        fc.constantFrom<RangeUnit>('count', 'hours', 'money', 'minutes'),
        (said, unit) => {
          const [low = 0, usual = 0, high = 0] = [...said].sort((a, b) => a - b)
          const range = three(low, usual, high)
          expect(readRange(rangeTexts(range, unit), unit)).toEqual({ ok: true, range })
        },
      ),
    )
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (n) => {
        const range = three(0, n / 1000, 1)
        expect(readRange(rangeTexts(range, 'share'), 'share')).toEqual({ ok: true, range })
      }),
    )
  })
})
