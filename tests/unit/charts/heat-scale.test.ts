/** The scale of heat that map and matrix share: steps of amounts, and what is rated. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountSteps, heatOfAmount, heatOfRating, signOfBound, weightInLegend } from '#shared/charts/heat-scale.ts'
import { resultOf } from '#shared/method/rating.ts'
import { alike, rated } from '../method/rating-builders.ts'

describe('steps of amounts', () => {
  test('are the numbers themselves while there are five at most, else round and by orders of magnitude', () => {
    expect(amountSteps(3)).toEqual([1, 2, 3])
    expect(amountSteps(58)).toEqual([2, 5, 20, 30, 58])
    expect(amountSteps(100_000)).toEqual([10, 100, 1_000, 10_000, 100_000])
    expect(amountSteps(7)).toEqual([1, 2, 3, 5, 7])
    expect(amountSteps(0.5)).toEqual([0.09, 0.2, 0.3, 0.4, 0.5])
    expect(amountSteps(0)).toEqual([])
    expect(amountSteps(Number.NaN)).toEqual([])
  })

  test('rise, end with the largest, and hold every amount; more is never paler', () => {
    const amounts = fc.double({ min: 0.01, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(amounts, amounts, (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)]
        const bounds = amountSteps(more)
        expect(bounds.at(-1)).toBe(more)
        expect([...bounds].sort((a, b) => a - b)).toEqual(bounds)
        expect(new Set(bounds).size).toBe(bounds.length)
        expect(heatOfAmount(more, bounds)?.step).toBe(5)
        expect(heatOfAmount(less, bounds)?.step).toBeLessThanOrEqual(5)
        expect(heatOfAmount(less, bounds)?.step).toBeGreaterThanOrEqual(1)
      }),
    )
  })

  test('have no colour for nothing', () => {
    expect(heatOfAmount(0, amountSteps(9))).toBeNull()
    expect(heatOfAmount(-3, amountSteps(9))).toBeNull()
    expect(signOfBound(0, [1, 2])).toBe(4)
  })
})

test('what is rated low, gaps and disagreement are thick; importance is thick where it is high', () => {
  const low = resultOf(rated(alike(1, 1, 2, 1), alike(4, 4, 4, 4)))
  expect(heatOfRating(low, 'mean')).toEqual({ value: 1.25, dimension: null, step: 1, weight: 5 })
  expect(heatOfRating(low, 'gap')).toMatchObject({ dimension: 'what', step: 1, weight: 5 })
  expect([1, 5].map((step) => weightInLegend('importance', step as 1 | 5))).toEqual([1, 5])
  expect([1, 5].map((step) => weightInLegend('mean', step as 1 | 5))).toEqual([5, 1])
})
