import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Histogram } from '#shared/charts/histogram.tsx'
import { Pareto, type ParetoBar } from '#shared/charts/pareto.tsx'
import { PartsBar } from '#shared/charts/parts-bar.tsx'
import { RangeBars, type RangeRow } from '#shared/charts/range-bars.tsx'
import { paretoOf } from '#shared/method/cost-totals.ts'
import { FIRMNESSES } from '#shared/method/firmness.ts'
import { COST_PARTS } from '#shared/model/cost.ts'
import { findCovered, findOutside, numbersOf, readChart } from './chart-reader.ts'

const say = (amount: number) => `${Math.round(amount).toLocaleString('en')} EUR`
const sayShare = (share: number) => `${Math.round(share * 100)} %`

const NAMES = ['pick list', 'Approved purchase order with all the signatures that it needs', 'x', 'Ärgerliche Ümläute']

const spread = fc
  .tuple(
    fc.integer({ min: 0, max: 2_000_000 }),
    fc.integer({ min: 0, max: 900_000 }),
    fc.integer({ min: 0, max: 900_000 }),
  )
  .map(([p10, more, most]) => ({ p10, p50: p10 + more, p90: p10 + more + most, mean: p10 + more }))

const rangeRows = fc
  .array(fc.record({ spread, name: fc.constantFrom(...NAMES), firmness: fc.constantFrom(...FIRMNESSES) }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((rows): RangeRow[] => rows.map((row, index) => ({ ...row, id: `${index}`, detail: 'IT service desk → Sales' })))

/** From a narrow inspector to a projector with large type. */
const sizes = fc.constantFrom([480, 14], [640, 14], [1200, 16], [1800, 32]) as fc.Arbitrary<[number, number]>

function bars(amounts: readonly number[]): ParetoBar[] {
  return paretoOf(
    amounts.map((amount, index) => ({ amount, index })),
    ({ amount }) => amount,
    ({ index }) => String(index),
  ).map(({ item, value, cumulated }) => ({
    ...{ id: `${item.index}`, name: NAMES[item.index % NAMES.length] ?? '', amount: value, cumulated },
    firmness: FIRMNESSES[item.index % FIRMNESSES.length] ?? 'guess',
  }))
}

describe('range bars', () => {
  test('cover no text with another, whatever the ranges and the size', () => {
    fc.assert(
      fc.property(rangeRows, sizes, (rows, [width, text]) => {
        const chart = readChart(<RangeBars label="Ranges" rows={rows} say={say} width={width} text={text} />)
        expect(findCovered(chart)).toEqual([])
        expect(findOutside(chart)).toEqual([])
      }),
    )
  })

  test('stand on one axis from 0: twice the amount is twice as far', () => {
    const row = (id: string, times: number): RangeRow => ({
      ...{ id, name: id, firmness: 'measured' },
      spread: { p10: 1000 * times, p50: 2000 * times, p90: 4000 * times },
    })
    const { markup } = readChart(<RangeBars label="Ranges" rows={[row('a', 1), row('b', 2)]} say={say} />)
    const boxes = [...markup.matchAll(/data-firmness="measured" x="([\d.]+)"[^>]*? width="([\d.]+)"/g)].slice(1)
    const [first, second] = boxes.map(([, x, width]) => ({ x: Number(x), width: Number(width) }))
    // The box is drawn inside its line, which takes text / 8.
    expect((second?.width ?? 0) + 1.75).toBeCloseTo(2 * ((first?.width ?? 0) + 1.75), 3)
  })

  test('tell a guess from a measurement by shape and by word', () => {
    const rows = FIRMNESSES.map(
      (firmness): RangeRow => ({
        ...{ id: firmness, name: 'service', firmness, spread: { p10: 1, p50: 2, p90: 3 } },
      }),
    )
    const { markup, texts, words } = readChart(<RangeBars label="Ranges" rows={rows} say={say} />)
    const looks = new Map([...markup.matchAll(/<rect data-firmness="(\w+)"[^>]*>/g)].map(([tag, name]) => [name, tag]))
    expect(looks.get('guess')).toContain('stroke-dasharray')
    expect(looks.get('guess')).toContain('fill="var(--surface)"')
    expect(looks.get('measured')).not.toContain('stroke-dasharray')
    expect(looks.get('estimated')).toMatch(/fill="url\(#/)
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['measured', 'estimated', 'guess']))
    expect(words).toContain('could be as high as 3 EUR, guess.')
  })

  test('cut a long name and keep it whole as its title', () => {
    const [, long = ''] = NAMES
    const rows: RangeRow[] = [{ id: 'a', name: long, firmness: 'guess', spread: { p10: 1, p50: 2, p90: 3 } }]
    const { markup, texts } = readChart(<RangeBars label="Ranges" rows={rows} say={say} />)
    expect(markup).toContain(`<title>${long}</title>`)
    expect(texts.some(({ text }) => text.endsWith('…'))).toBe(true)
  })
})

describe('Pareto', () => {
  test('covers no text with another', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 900_000 }), { minLength: 1, maxLength: 40 }),
        sizes,
        (amounts, [width, text]) => {
          const chart = readChart(
            <Pareto label="Pareto" bars={bars(amounts)} say={say} sayShare={sayShare} width={width} text={text} />,
          )
          const onAxis = findCovered(chart).filter((pair) => !pair.startsWith('80 %'))
          expect(onAxis).toEqual([])
          expect(findOutside(chart)).toEqual([])
        },
      ),
    )
  })

  test('folds what is beyond its rows into one, so that the line still reaches the whole', () => {
    const amounts = Array.from({ length: 200 }, (_, index) => index + 1)
    const chart = readChart(<Pareto label="Pareto" bars={bars(amounts)} say={say} sayShare={sayShare} />)
    const shown = chart.texts.map(({ text }) => text)
    expect(shown).toContain('189 others')
    expect(shown.at(-2)).toBe('100 %')
    const drawn = amounts.slice(0, 189).reduce((sum, one) => sum + one, 0)
    expect(shown).toContain(say(drawn))
    expect(numbersOf(chart, 'data-mark')).toEqual([0.8])
  })

  test('says how many make 80 % of the whole', () => {
    const { words } = readChart(<Pareto label="Pareto" bars={bars([50, 30, 15, 5])} say={say} sayShare={sayShare} />)
    expect(words).toMatch(/^2 of 4 make 80 % of the whole\./)
  })

  test('draws nothing wrong where nothing costs anything', () => {
    const chart = readChart(<Pareto label="Pareto" bars={bars([0, 0])} say={say} sayShare={sayShare} />)
    expect(chart.markup).not.toContain('NaN')
    expect(chart.words).not.toContain('of 2 make')
  })
})

describe('histogram', () => {
  const counts = fc.array(fc.nat(500), { minLength: 1, maxLength: 60 })

  test('covers no mark with another, beside each other or in a key', () => {
    fc.assert(
      fc.property(
        counts,
        spread,
        fc.constantFrom(220, 360, 640, 1800),
        fc.constantFrom(...FIRMNESSES),
        (all, range, width, firmness) => {
          const step = Math.max(1, (range.p90 - range.p10) / all.length)
          const chart = readChart(
            <Histogram
              label="Cost"
              counts={{ from: range.p10, step, counts: all }}
              spread={range}
              firmness={firmness}
              say={say}
              width={width}
              text={width > 1000 ? 32 : 14}
            />,
          )
          expect(findCovered(chart)).toEqual([])
          expect(findOutside(chart)).toEqual([])
          expect(chart.markup).not.toContain('NaN')
        },
      ),
    )
  })

  test('draws one column for each step into which something fell', () => {
    const histogram = { from: 100, step: 10, counts: [1, 0, 4, 2] }
    const chart = readChart(
      <Histogram
        firmness="measured"
        label="Cost"
        counts={histogram}
        spread={{ p10: 105, p50: 124, p90: 136, mean: 123 }}
        say={say}
      />,
    )
    expect(numbersOf(chart, 'data-count')).toEqual([1, 4, 2])
    expect(chart.words).toContain('Safe: 105 EUR. Middle: 124 EUR. Could be as high as: 136 EUR.')
  })

  test('draws a guess empty under a broken edge, a measurement solid', () => {
    const range = { p10: 105, p50: 124, p90: 136, mean: 123 }
    const drawn = (firmness: (typeof FIRMNESSES)[number]) =>
      readChart(
        <Histogram
          label="Cost"
          counts={{ from: 100, step: 10, counts: [1, 5, 4, 2] }}
          spread={range}
          firmness={firmness}
          say={say}
        />,
      )
    expect(drawn('guess').markup).toMatch(/data-edge="guess"[^>]*stroke-dasharray/)
    const fills = (firmness: (typeof FIRMNESSES)[number]) =>
      [...drawn(firmness).markup.matchAll(/data-count="\d+"[^>]*fill="([^"]*)"/g)].map(([, fill]) => fill)
    expect(fills('guess')).toEqual([
      'var(--accent-soft)',
      'var(--accent-soft)',
      'var(--accent-soft)',
      'var(--accent-soft)',
    ])
    expect(fills('measured')).toEqual(Array(4).fill('var(--accent)'))
    expect(drawn('measured').markup).not.toContain('data-edge')
    expect(drawn('guess').words).toContain('Marked as: guess.')
  })

  test('shows an amount without a range as one column, and says so', () => {
    const exact = { p10: 500, p50: 500, p90: 500, mean: 500 }
    const chart = readChart(
      <Histogram
        firmness="guess"
        label="Cost"
        counts={{ from: 500, step: 0, counts: [20] }}
        spread={exact}
        say={say}
      />,
    )
    expect(chart.texts.map(({ text }) => text)).toEqual(['500 EUR', 'middle', 'guess'])
    expect(chart.words).toContain('there is no range')
  })
})

describe('the parts of a miss', () => {
  const parts = fc.record(Object.fromEntries(COST_PARTS.map((part) => [part, fc.nat(2_000)])) as never) as fc.Arbitrary<
    Record<(typeof COST_PARTS)[number], number>
  >

  test('cover no text with another and leave out what costs nothing', () => {
    fc.assert(
      fc.property(parts, sizes, (all, [width, text]) => {
        const chart = readChart(
          <PartsBar label="Parts" parts={all} say={say} sayShare={sayShare} width={width} text={text} />,
        )
        expect(findCovered(chart)).toEqual([])
        expect(findOutside(chart)).toEqual([])
        const drawn = [...chart.markup.matchAll(/data-part="([\w-]+)"/g)].map(([, part]) => part)
        expect(drawn).toEqual(COST_PARTS.filter((part) => all[part] > 0))
      }),
    )
  })

  test('say which of them rest on a guess', () => {
    const all = { 'rework-customer': 60, 'rework-provider': 0, waiting: 0, chasing: 0, direct: 40, 'knock-on': 0 }
    const guessed = new Set(['direct'] as const)
    const { texts } = readChart(<PartsBar label="Parts" parts={all} guessed={guessed} say={say} sayShare={sayShare} />)
    expect(texts.map(({ text }) => text)).toContain('Direct cost (guess)')
  })

  test('fill the bar from end to end, each as long as its share', () => {
    const all = { 'rework-customer': 50, 'rework-provider': 0, waiting: 0, chasing: 30, direct: 20, 'knock-on': 0 }
    const { markup } = readChart(<PartsBar label="Parts" parts={all} say={say} sayShare={sayShare} width={1000} />)
    const starts = [...markup.matchAll(/data-part="[\w-]+">.*?<rect x="([\d.]+)"/g)].map(([, x]) => Number(x))
    expect(starts).toEqual([0, 500, 800])
  })

  test('are said in words: money and share of each', () => {
    const all = { 'rework-customer': 60, 'rework-provider': 0, waiting: 0, chasing: 0, direct: 40, 'knock-on': 0 }
    const { words } = readChart(<PartsBar label="Parts" parts={all} say={say} sayShare={sayShare} />)
    expect(words).toBe('One miss costs 100 EUR: Rework of the customer 60 EUR, 60 %; Direct cost 40 EUR, 40 %.')
  })

  test('say that none has a cost yet', () => {
    const none = { 'rework-customer': 0, 'rework-provider': 0, waiting: 0, chasing: 0, direct: 0, 'knock-on': 0 }
    const chart = readChart(<PartsBar label="Parts" parts={none} say={say} sayShare={sayShare} />)
    expect(chart.words).toBe('No part of it has a cost yet.')
    expect(chart.markup).not.toContain('NaN')
  })
})
