/** Where an interaction stands between importance and performance, on which side of a line it falls, and what is worth most. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareOpportunities, opportunityOf } from '#shared/method/opportunity.ts'
import { priorityOf } from '#shared/method/priority.ts'
import { CROSSHAIRS, crosshairOf, listFlips, quadrantOf } from '#shared/method/quadrants.ts'
import { resultOf } from '#shared/method/rating.ts'
import vectors from '../../fixtures/method-vectors.json' with { type: 'json' }
import { cards, hands, NO_VOTES, rated } from './rating-builders.ts'

const score = fc.integer({ min: 8, max: 40 }).map((eighths) => eighths / 8)
const standing = fc.record({ importance: score, performance: score })
const vectorItems = Object.values(vectors.ipa.items).map(([importance = 0, performance = 0]) => ({
  importance,
  performance,
}))

describe('the line between two quadrants', () => {
  const middle = { importance: 3, performance: 3 }

  test('belongs to the high side, from both directions', () => {
    expect(quadrantOf({ importance: 3, performance: 3 }, middle)).toBe('keep-up')
    expect(quadrantOf({ importance: 3, performance: 2.99 }, middle)).toBe('concentrate')
    expect(quadrantOf({ importance: 2.99, performance: 3 }, middle)).toBe('overkill')
    expect(quadrantOf({ importance: 2.99, performance: 2.99 }, middle)).toBe('low-priority')
  })

  test('is where all of them stand when they stand alike, however the mean is rounded', () => {
    for (const value of [3.1, 1.7, 2.3, 4.9]) {
      for (const count of [3, 7, 10]) {
        const alike = Array.from({ length: count }, () => ({ importance: value, performance: value }))
        for (const kind of ['mean', 'median'] as const) {
          expect(quadrantOf({ importance: value, performance: value }, crosshairOf(alike, kind))).toBe('keep-up')
        }
      }
    }
  })

  test('stands where the worked example says', () => {
    const [importance = 0, performance = 0] = vectors.ipa.crosshair_mean
    const mean = crosshairOf(vectorItems, 'mean')
    expect(mean.importance).toBeCloseTo(importance, 3)
    expect(mean.performance).toBeCloseTo(performance, 3)
    expect(crosshairOf(vectorItems, 'median')).toEqual({
      importance: vectors.ipa.crosshair_median[0],
      performance: vectors.ipa.crosshair_median[1],
    })
  })

  test('moves with mean and median, and it is said which items change their side', () => {
    const flips = listFlips(vectorItems, crosshairOf(vectorItems, 'midpoint'), crosshairOf(vectorItems, 'mean'))
    const names = flips.map((index) => Object.keys(vectors.ipa.items)[index])
    expect(names).toEqual(['Facilities', 'Legal review'])
    fc.assert(
      fc.property(fc.array(standing, { maxLength: 12 }), (items) => {
        for (const kind of CROSSHAIRS) {
          const centre = crosshairOf(items, kind)
          expect(listFlips(items, centre, centre)).toEqual([])
        }
      }),
    )
  })
})

describe('the opportunity', () => {
  test('is importance plus what it falls short of that; better than it matters takes nothing off', () => {
    expect(opportunityOf({ importance: 5, performance: 1 })).toBe(9)
    expect(opportunityOf({ importance: 4, performance: 2.5 })).toBe(5.5)
    expect(opportunityOf({ importance: 2, performance: 5 })).toBe(2)
    expect(opportunityOf({ importance: 1, performance: 1 })).toBe(1)
  })

  test('refuses what is not on the scale, by its name', () => {
    expect(() => opportunityOf({ importance: 5.1, performance: 3 })).toThrow(/importance/)
    expect(() => opportunityOf({ importance: 3, performance: Number.NaN })).toThrow(/performance/)
  })

  test('grows with importance, never with performance', () => {
    fc.assert(
      fc.property(standing, score, (item, other) => {
        const [low, high] = [Math.min(item.importance, other), Math.max(item.importance, other)]
        expect(opportunityOf({ ...item, importance: high })).toBeGreaterThanOrEqual(
          opportunityOf({ ...item, importance: low }),
        )
        const better = Math.max(item.performance, other)
        expect(opportunityOf({ ...item, performance: better })).toBeLessThanOrEqual(opportunityOf(item))
      }),
    )
  })

  test('orders whatever comes in the same way: by score, then the dearer, those without a cost last', () => {
    const list = [
      { id: 'c', importance: 4, performance: 3, cost: null },
      { id: 'b', importance: 4, performance: 3, cost: null },
      { id: 'd', importance: 4, performance: 3, cost: 10 },
      { id: 'e', importance: 4, performance: 3, cost: 900 },
      { id: 'a', importance: 5, performance: 3, cost: null },
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(list, { minLength: list.length }), (shuffled) => {
        expect([...shuffled].sort(compareOpportunities).map(({ id }) => id)).toEqual(['a', 'e', 'd', 'b', 'c'])
      }),
    )
  })
})

describe('a place between importance and performance', () => {
  const of = (...args: Parameters<typeof rated>) => priorityOf(resultOf(rated(...args)))

  test('is that of the weakest dimension: late is not delivered, whatever else is perfect', () => {
    expect(of(cards('52554', '52554', '52555', '52555'))).toEqual({
      kind: 'placed',
      importance: 4.5,
      performance: 2,
      weakest: 'when',
      mean: 4.25,
      apart: [],
    })
  })

  test('says on what the customers are far apart', () => {
    const placed = of(cards('14441', '14441', '54445', '54445'))
    expect(placed).toMatchObject({ kind: 'placed', apart: ['what', 'importance'] })
  })

  test('is never guessed: nobody asked, too few people, too few scores, importance missing', () => {
    const leftOut = (reason: string) => ({ kind: 'left-out', reason })
    expect(priorityOf(undefined)).toEqual(leftOut('not-rated'))
    expect(of(NO_VOTES, cards('4444', '4444', '4444', '4444'))).toEqual(leftOut('not-rated'))
    expect(of(cards('11115', '11115', '11115'))).toEqual(leftOut('too-few'))
    expect(of(cards('????5', '????5', '????5', '????5'))).toEqual(leftOut('no-scores'))
    expect(of(cards('1111', '1111', '1111', '11115'))).toEqual(leftOut('no-importance'))
    expect(of(hands(0, 4, 0, 0, 0, 0))).toEqual(leftOut('no-importance'))
  })
})
