/** Money over the years: nothing covered at any size, and the picture says in words what it draws. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CashLine } from '#shared/charts/cash-line.tsx'
import { FIRMNESSES } from '#shared/method/firmness.ts'
import { sayRoughMoney } from '#shared/text/say-amount.ts'
import { findCovered, findOutside, readChart } from './chart-reader.ts'

const say = (amount: number) => sayRoughMoney(amount, 'EUR')
const sayYears = (years: number) => `${years.toFixed(1)} years`
const points = (middles: readonly number[], spread: number) =>
  middles.map((p50, year) => ({ year, p10: p50 - spread * year, p50, p90: p50 + spread * year }))

test('no text covers another or leaves the picture, whatever the years and the size', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -900_000, max: 2_000_000 }), { minLength: 2, maxLength: 31 }),
      fc.integer({ min: 0, max: 90_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom([420, 14], [640, 14], [1200, 18], [1800, 32]),
      fc.constantFrom(...FIRMNESSES),
      (middles, spread, share, [width = 640, text = 14], firmness) => {
        const chart = readChart(
          <CashLine
            label="Cash"
            points={points(middles, spread)}
            payback={share === 0 ? null : share * (middles.length - 1)}
            {...{ firmness, say, sayYears, width, text }}
          />,
        )
        expect(findCovered(chart)).toEqual([])
        expect(findOutside(chart)).toEqual([])
      },
    ),
  )
})

test('says when the money is back and every year in words', () => {
  const chart = readChart(
    <CashLine
      label="Cash"
      points={points([-18_000, -3000, 21_000], 1000)}
      payback={1.125}
      firmness="estimated"
      {...{ say, sayYears }}
    />,
  )
  expect(chart.words).toBe(
    'Back after 1.1 years. Year 0: −18,000\u00a0EUR to −18,000\u00a0EUR, middle −18,000\u00a0EUR. Year 1: −4,000\u00a0EUR to −2,000\u00a0EUR, middle −3,000\u00a0EUR. Year 2: 19,000\u00a0EUR to 23,000\u00a0EUR, middle 21,000\u00a0EUR.',
  )
  expect(chart.texts.map(({ text }) => text)).toContain('Back after 1.1 years')
  expect(chart.markup).toContain('data-payback')
})

test('what never comes back has no mark, what is certain no band, and a guess is drawn broken', () => {
  const draw = (firmness: (typeof FIRMNESSES)[number]) =>
    readChart(<CashLine label="Cash" points={points([-5, -3], 0)} payback={null} {...{ firmness, say, sayYears }} />)
      .markup
  expect(draw('measured')).not.toContain('data-payback')
  expect(draw('measured')).not.toContain('data-band')
  expect(draw('measured')).not.toContain('stroke-dasharray')
  expect(draw('guess')).toContain('stroke-dasharray')
})
