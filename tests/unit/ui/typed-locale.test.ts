/** Numbers as they are typed in the three languages: what stands in a field is read as what it was. */
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { sayMoney, sayNumber, sayShare } from '#shared/text/say-amount.ts'
import { speak } from '#shared/text/text.ts'
import { rampText, readRamp } from '../../../src/renderer/src/features/cases/read-ramp.ts'
import { checkNumber, showNumber } from '../../../src/renderer/src/ui/check-typed.ts'
import { parseNumber, typedNumber } from '../../../src/renderer/src/ui/parse-number.ts'
import { RANGE_UNITS, rangeTexts, readRange } from '../../../src/renderer/src/ui/parse-range.ts'

const LOCALES = ['en-GB', 'en-US', 'de-DE', 'de-CH', 'de-AT', 'fr-FR', 'fr-CH', 'fr-CA', 'en-XA', 'ar-XB'] as const

afterEach(() => speak('en-GB'))

const numbers = fc.oneof(
  fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Number(value.toFixed(9)) + 0),
  fc.integer({ min: -9_999_999, max: 9_999_999 }).map((value) => value / 1000),
)
const shares = fc.integer({ min: 0, max: 100_000 }).map((value) => value / 100_000)

describe.each(LOCALES)('in %s', (locale) => {
  test('a number in a field is read as the number that it was', async () => {
    await speak(locale)
    fc.assert(
      fc.property(numbers, (value) => {
        expect(parseNumber(typedNumber(value))).toEqual({ ok: true, value })
      }),
    )
  })

  test('a number as it is said in a sentence or a table is read too', async () => {
    await speak(locale)
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }), (hundredths) => {
        const value = hundredths / 100
        expect(parseNumber(sayNumber(value))).toEqual({ ok: true, value })
      }),
    )
  })

  test('what a check lets through is shown as what it lets through again', async () => {
    await speak(locale)
    const check = checkNumber(-2e9, 2e9)
    fc.assert(
      fc.property(numbers, (value) => {
        expect(check(showNumber(String(value)))).toEqual(check(typedNumber(value)))
        expect(check(showNumber(String(value)))).toMatchObject({ ok: true, value: String(value) })
      }),
    )
  })

  test('three numbers in their fields are read as the range that they were, whatever they count', async () => {
    await speak(locale)
    const three = fc.tuple(shares, shares, shares).map((some) => some.toSorted((a, b) => a - b))
    fc.assert(
      fc.property(three, fc.constantFrom(...RANGE_UNITS), ([low = 0, usual = 0, high = 0], unit) => {
        const times = unit === 'share' ? 1 : 10_000
        const of = (share: number) => Number((share * times).toPrecision(12))
        const range = { low: of(low), usual: of(usual), high: of(high) }
        expect(readRange(rangeTexts(range, unit), unit)).toEqual({ ok: true, range })
      }),
    )
  })

  test('three numbers typed into one field fill the three', async () => {
    await speak(locale)
    const range = { low: 1.5, usual: 3.25, high: 1234.5 }
    const [low, usual, high] = [range.low, range.usual, range.high].map(typedNumber)
    for (const between of ['-', ' – ', ' ', '; ', ' to ', ' bis ', ' à ', ' / ']) {
      expect(readRange(['', [low, usual, high].join(between), ''], 'count')).toEqual({ ok: true, range })
    }
  })

  test('money and shares as they are said are read', async () => {
    await speak(locale)
    expect(readRange(['', sayMoney(1_234_567, 'EUR'), ''], 'money')).toMatchObject({ range: { usual: 1_234_567 } })
    expect(readRange(['', sayMoney(12.5, 'CHF'), ''], 'rate')).toMatchObject({ range: { usual: 12.5 } })
    expect(readRange(['', sayShare(0.125), ''], 'share')).toMatchObject({ range: { usual: 0.125 } })
  })

  test('the years of a saving stay as they are', async () => {
    await speak(locale)
    fc.assert(
      fc.property(fc.array(shares, { maxLength: 30 }), (ramp) => {
        expect(readRamp(rampText(ramp))).toEqual(ramp)
      }),
    )
  })
})

describe('what can be read in two ways', () => {
  const read = async (locale: string, text: string) => {
    await speak(locale)
    return parseNumber(text)
  }

  test('is read as the language writes it', async () => {
    expect(await read('en-GB', '1,200')).toEqual({ ok: true, value: 1200 })
    expect(await read('en-GB', '1.200')).toEqual({ ok: true, value: 1.2 })
    expect(await read('de-DE', '1,200')).toEqual({ ok: true, value: 1.2 })
    expect(await read('de-DE', '1.200')).toEqual({ ok: true, value: 1200 })
    expect(await read('fr-FR', '1,200')).toEqual({ ok: true, value: 1.2 })
    expect(await read('de-CH', '1.200')).toEqual({ ok: true, value: 1.2 })
  })

  test('is no question where it is written out', async () => {
    for (const locale of LOCALES) {
      await speak(locale)
      for (const text of ['1.234,5', '1 234,5', '1\u202f234,5', '1\u00a0234,5', "1'234.50", '1’234.50', '1,234.5']) {
        expect(parseNumber(text), `${text} in ${locale}`).toEqual({ ok: true, value: 1234.5 })
      }
    }
  })
})

describe('units', () => {
  test.each([
    ['hours', '90 min', 1.5],
    ['hours', '90 Min.', 1.5],
    ['hours', '90 Minuten', 1.5],
    ['hours', '2 h', 2],
    ['hours', '2 Std.', 2],
    ['hours', '2,5 Stunden', 2.5],
    ['hours', '2,5 heures', 2.5],
    ['hours', '1 h 30', 1.5],
    ['hours', '1 Std. 30 Min.', 1.5],
    ['minutes', '1 heure', 60],
    ['share', '1 in 8', 0.125],
    ['share', '1 von 8', 0.125],
    ['share', '1 sur 8', 0.125],
    ['share', '12,5 Prozent', 0.125],
    ['share', '12,5 pour cent', 0.125],
    ['money', '5 Tsd. EUR', 5000],
    ['money', '5 k€', 5000],
    ['rate', '62,50 €/Std.', 62.5],
  ] as const)('%s: "%s"', (unit, text, value) => {
    expect(readRange(['', text, ''], unit)).toEqual({ ok: true, range: { low: value, usual: value, high: value } })
  })

  test('behind the last of three numbers hold for all of them', () => {
    const range = { low: 0.5, usual: 1, high: 1.5 }
    for (const text of ['30 60 90 min', '30 bis 60 bis 90 Min.', '30 à 60 à 90 minutes', '30 min, 1 h und 1,5 Std.']) {
      expect(readRange(['', text, ''], 'hours'), text).toEqual({ ok: true, range })
    }
  })
})
