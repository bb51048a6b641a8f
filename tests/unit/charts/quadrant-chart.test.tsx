/** The quadrants as a picture: legible with few, many and very many interactions, and every mark can be reached by arrow keys. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { QuadrantChart } from '#shared/charts/quadrant-chart.tsx'
import { nextMark, planQuadrants, type QuadrantItem } from '#shared/charts/quadrant-plan.ts'
import { seededRandom } from '#shared/layout/seeded-random.ts'
import { FIRMNESSES } from '#shared/method/firmness.ts'
import { CROSSHAIRS } from '#shared/method/quadrants.ts'
import { t } from '#shared/text/text.ts'
import { findCovered, findOutside, readChart } from './chart-reader.ts'

const sayCost = (amount: number) => `${Math.round(amount)} EUR`

function items(count: number): QuadrantItem[] {
  const random = seededRandom(count)
  const mean = () => 1 + Math.round(random() * 32) / 8
  return Array.from({ length: count }, (_, index) => ({
    ...{ id: `i${index}`, name: `Service ${index}`, importance: mean(), performance: mean(), weight: random() },
    ...{ cost: random() < 0.4 ? null : random() * 90_000, apart: random() < 0.3 },
    firmness: FIRMNESSES[Math.floor(random() * 3)] ?? 'guess',
  }))
}

const chart = (count: number, width = 900, height = 560, text = 14) =>
  readChart(<QuadrantChart items={items(count)} crosshair="mean" {...{ width, height, text, sayCost }} />)

/** Words on the field itself: names, and what is not named. */
const ROTATED = `${t('priorities.axis.importance')} →`

describe('the chart of the quadrants', () => {
  test.each([
    [5, 900, 560, 14],
    [40, 900, 560, 14],
    [40, 1720, 900, 30],
    [250, 1400, 900, 22],
    [250, 640, 420, 12],
  ])('with %i interactions, %ix%i: no words cover others, none leave it', (count, width, height, text) => {
    const read = chart(count, width, height, text)
    const upright = { ...read, texts: read.texts.filter((one) => one.text !== ROTATED) }
    expect(findCovered(upright)).toEqual([])
    expect(findOutside(upright)).toEqual([])
  })

  test('says in words how many stand in each quadrant', () => {
    const list: QuadrantItem[] = items(2).map((item, index) => ({ ...item, importance: 4, performance: index ? 4 : 2 }))
    const { words } = readChart(
      <QuadrantChart items={list} crosshair="midpoint" width={900} height={560} text={14} sayCost={sayCost} />,
    )
    expect(words).toBe('2 interactions: Concentrate here 1, Keep it up 1, Low priority 0, Possible overkill 0.')
  })

  test.each(CROSSHAIRS)(
    'draws the crosshair by %s through and the others dotted, all three with their words',
    (kind) => {
      const { markup } = readChart(
        <QuadrantChart items={items(7)} crosshair={kind} width={900} height={560} text={14} sayCost={sayCost} />,
      )
      expect(markup.match(/stroke-dasharray="0\.01/g)).toHaveLength(2)
      for (const one of CROSSHAIRS) expect(markup).toContain(t(`priorities.line.${one}`, { value: '' }).trim())
    },
  )

  test('tells a guess from a measurement, an uncosted interaction and one that is disputed by their shapes', () => {
    const [first] = items(1)
    if (!first) throw new Error('no item')
    const draw = (change: Partial<QuadrantItem>) =>
      readChart(
        <QuadrantChart
          items={[{ ...first, cost: 500, firmness: 'measured', apart: false, ...change }]}
          {...{ crosshair: 'midpoint', width: 900, height: 560, text: 14, sayCost }}
        />,
      ).markup
    const broken = /stroke-dasharray="3\./
    expect(draw({})).not.toMatch(broken)
    expect(draw({ firmness: 'guess' })).toMatch(broken)
    expect(draw({ firmness: 'guess' })).toContain(t('priorities.key.guess'))
    expect(draw({ cost: null })).toContain(t('priorities.key.noCost'))
    expect(draw({ cost: null })).not.toContain(t('priorities.key.measured'))
    expect(draw({ apart: true })).toContain(t('priorities.key.apart'))
  })

  test('is the same picture whatever the order of the interactions', () => {
    const list = items(40)
    const draw = (some: readonly QuadrantItem[]) =>
      readChart(
        <QuadrantChart items={some} crosshair="midpoint" width={900} height={560} text={14} sayCost={sayCost} />,
      ).markup
    expect(draw([...list].reverse())).toBe(draw(list))
  })
})

describe('marks', () => {
  const size = { width: 900, height: 560, text: 14, key: 40 }

  test('tell money by their area, and stay on the field', () => {
    const [one, four] = planQuadrants(
      items(2).map((item, index) => ({ ...item, cost: index === 0 ? 20_000 : 80_000 })),
      size,
    ).marks.toSorted((a, b) => a.r - b.r)
    expect((four?.r ?? 0) ** 2 / (one?.r ?? 1) ** 2).toBeCloseTo(4, 6)
    const { marks, field } = planQuadrants(items(250), size)
    for (const { x, y, r } of marks) {
      expect(x - r).toBeGreaterThanOrEqual(field.x)
      expect(x + r).toBeLessThanOrEqual(field.x + field.w)
      expect(y - r).toBeGreaterThanOrEqual(field.y)
      expect(y + r).toBeLessThanOrEqual(field.y + field.h)
    }
  })

  test('are gone through by arrow keys in the direction of the key, those on one place one by one', () => {
    const spots = [
      { id: 'a', x: 0, y: 0 },
      { id: 'b', x: 10, y: 0 },
      { id: 'c', x: 10, y: 0 },
      { id: 'd', x: 20, y: 5 },
      { id: 'e', x: 10, y: 90 },
    ]
    const walk = (from: string, ...keys: string[]) =>
      keys.map((key) => {
        const at = spots.find(({ id }) => id === from) ?? { id: '', x: 0, y: 0 }
        from = nextMark(spots, at, key) ?? from
        return from
      })
    expect(walk('a', 'ArrowRight', 'ArrowRight', 'ArrowRight')).toEqual(['b', 'c', 'd'])
    expect(walk('d', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft')).toEqual(['c', 'b', 'a', 'a'])
    expect(walk('d', 'ArrowDown', 'ArrowUp')).toEqual(['e', 'c'])
    expect(walk('a', 'Enter')).toEqual(['a'])
  })

  test('never go against the arrow, and end somewhere', () => {
    const spot = fc.record({ x: fc.integer({ min: 0, max: 9 }), y: fc.integer({ min: 0, max: 9 }) })
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 30 }), (list) => {
        const spots = list.map((one, index) => ({ ...one, id: String(index).padStart(2, '0') }))
        let at = spots[0]
        for (let steps = 0; at !== undefined; steps += 1) {
          const from = at
          const next = nextMark(spots, from, 'ArrowRight')
          at = spots.find(({ id }) => id === next)
          if (at) expect(at.x).toBeGreaterThanOrEqual(from.x)
          expect(steps).toBeLessThan(spots.length)
        }
      }),
    )
  })
})
