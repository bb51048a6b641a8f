/** What colours the cells of the matrix: never a zero where nothing is known, nothing concluded from three people, totals that add up. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LatestResult } from '#shared/method/latest-results.ts'
import { resultOf } from '#shared/method/rating.ts'
import { USUAL_ASSUMPTIONS } from '#shared/model/assumptions.ts'
import type { InteractionId } from '#shared/model/ids.ts'
import { type Interaction, PERIODS } from '#shared/model/interaction.ts'
import {
  type FigureSources,
  figuresOf,
  type MatrixMeasure,
} from '../../../src/renderer/src/features/matrix/matrix-figures.ts'
import { buildMatrix } from '../../../src/renderer/src/features/matrix/matrix-model.ts'
import { faceOf, factWords, figureWords, totalWords } from '../../../src/renderer/src/features/matrix/matrix-words.ts'
import type { CostStanding } from '../../../src/renderer/src/rpc/use-estimates.ts'
import { anyEstimate, costCard, said } from '../../helpers/cost-statements.ts'
import { alike, rated } from '../method/rating-builders.ts'
import { party, partyId, serves } from './builders.ts'

const parties = ['Billing', 'Sales', 'Dispatch'].map((name) => party(name))

interface Given {
  readonly ratings?: Readonly<Record<string, ReturnType<typeof rated>>>
  readonly costs?: ReadonlyMap<InteractionId, CostStanding>
}

function show(interactions: readonly Interaction[], measure: MatrixMeasure, { ratings = {}, costs }: Given = {}) {
  const latest = new Map(
    Object.entries(ratings).map(([id, one]): [InteractionId, LatestResult] => [
      id as InteractionId,
      { result: resultOf(one), revealedAt: '2026-03-12T10:00:00.000Z' },
    ]),
  )
  const from: FigureSources = { latest, costs, assumptions: USUAL_ASSUMPTIONS }
  const matrix = buildMatrix(parties, interactions, null)
  const figures = figuresOf(interactions, matrix.cells, measure, from)
  const at = (provider: string, customer: string) => {
    const ids = [partyId(provider), partyId(customer)] as const
    const [cell, figure] = [matrix.cell(...ids), figures.figure(...ids)]
    if (cell === null || figure === null) return null
    const { figure: face, count } = faceOf(cell, figure, measure)
    return { face: `${face}${count}`, words: figureWords(figure, measure, 'EUR'), ...figure }
  }
  return { figures, at, told: { latest, costs, currency: 'EUR' } }
}

function costed(one: Interaction, p50: number, source: 'measured' | 'guess'): [InteractionId, CostStanding] {
  const { value: estimate } = anyEstimate(one.id)
  const inputs = { 'miss-rate': { ...said(0.1), source }, volume: { ...said(10), source } }
  return [
    one.id,
    {
      ...{ card: costCard(one.id, inputs).value as CostStanding['card'], missing: [], from: {}, reckoning: false },
      ...{ failed: false, inputs: estimate.inputs },
      estimate: { ...estimate, annual: { p10: p50 / 2, p50, p90: p50 * 2, mean: p50 * 1.1 } },
    },
  ]
}

describe('volume', () => {
  const interactions = [
    serves('Billing', 'Sales', { service: 'a', volume: 100 }),
    serves('Billing', 'Sales', { service: 'b', volume: 3, period: 'day' }),
    serves('Billing', 'Dispatch', { service: 'c', volume: 2, period: 'week' }),
    serves('Billing', 'Dispatch', { service: 'd' }),
    serves('Sales', 'Dispatch'),
    serves('Sales', 'Billing', { volume: 0 }),
  ]
  const { at, figures } = show(interactions, 'volume')

  test('is said for a year, by the periods of the workshop', () => {
    expect(at('Billing', 'Sales')).toMatchObject({ face: '1.86K×2', value: 1860, words: '1,860 a year' })
  })

  test('is at least what is known where something is not, and nothing where nothing is', () => {
    expect(at('Billing', 'Dispatch')).toMatchObject({ face: '104+×2', partial: true })
    expect(at('Billing', 'Dispatch')?.words).toBe('104 a year, at least: not all is known')
    expect(at('Sales', 'Dispatch')).toMatchObject({ face: '?', value: null, sign: null, words: 'volume not said' })
  })

  test('of zero is known, and has no colour; a pair without an interaction has no figure at all', () => {
    expect(at('Sales', 'Billing')).toMatchObject({ face: '0', value: 0, sign: null })
    expect(at('Dispatch', 'Sales')).toBeNull()
  })

  test('is added up over rows, columns and all, and says where that is not all', () => {
    expect(figures.totals?.row(partyId('Billing'))).toEqual({ value: 1964, partial: true })
    expect(figures.totals?.column(partyId('Dispatch'))).toEqual({ value: 104, partial: true })
    expect(figures.totals?.row(partyId('Dispatch'))).toBeNull()
    expect(figures.totals?.all).toEqual({ value: 1964, partial: true })
    expect(totalWords(figures.totals?.all ?? null, 'volume', '')).toBe('1,964 a year, at least: not all is known')
  })
})

describe('ratings', () => {
  const [a, b] = [serves('Billing', 'Sales', { service: 'a' }), serves('Billing', 'Sales', { service: 'b' })]

  test('of fewer than four are no figure and no colour', () => {
    for (const measure of ['mean', 'gap'] as const) {
      const { at } = show([a], measure, { ratings: { [a.id]: rated(alike(1, 1, 1), alike(5, 5, 5, 5)) } })
      expect(at('Billing', 'Sales')).toMatchObject({ face: '?', value: null, sign: null, unknown: 'too-few' })
    }
  })

  test('that nobody gave are not rated; a chair of three leaves no gap', () => {
    expect(show([a], 'mean').at('Billing', 'Sales')).toMatchObject({ face: '?', words: 'not rated yet' })
    const { at } = show([a], 'gap', { ratings: { [a.id]: rated(alike(2, 2, 2, 2), alike(4, 4, 4)) } })
    expect(at('Billing', 'Sales')).toMatchObject({ unknown: 'no-gap' })
  })

  test('of several interactions show the lowest mean and the widest gap, never a mean over services', () => {
    const ratings = {
      [a.id]: rated(alike(4, 4, 4, 4), alike(5, 5, 5, 5)),
      [b.id]: rated(alike(2, 2, 2, 2), alike(1, 1, 1, 1)),
    }
    expect(show([a, b], 'mean', { ratings }).at('Billing', 'Sales')).toMatchObject({ face: '2.0×2', partial: false })
    const gap = show([b, a], 'gap', { ratings })
    expect(Math.abs(gap.at('Billing', 'Sales')?.value ?? 0)).toBe(1)
    expect(factWords(a, gap.figures, gap.told)).toBe('WHAT +1.0, by 4 customers and 4 providers')
    expect(show([a, b], 'mean', { ratings }).figures.totals).toBeNull()
  })
})

describe('cost', () => {
  const [a, b] = [serves('Billing', 'Sales', { service: 'a' }), serves('Billing', 'Sales', { service: 'b' })]
  const alone = serves('Sales', 'Dispatch')
  const costs = new Map([costed(a, 1000, 'measured'), costed(alone, 5000, 'guess')])

  test('of one interaction is its middle, and a guess says so', () => {
    const { at, figures, told } = show([a, b, alone], 'cost', { costs })
    expect(at('Sales', 'Dispatch')).toMatchObject({ face: '5K', isGuess: true, words: '5,000\u00a0EUR a year (guess)' })
    expect(factWords(alone, figures, told)).toBe('5,000\u00a0EUR a year, from 2,500 to 10,000 (guess)')
    expect(at('Billing', 'Sales')).toMatchObject({ face: '1.1K+×2', partial: true, isGuess: false })
  })

  test('of rows and columns adds up means, because middles may not be added', () => {
    const { figures } = show([a, alone], 'cost', { costs })
    expect(figures.totals?.all.value).toBeCloseTo(6600, 6)
  })

  test('that nobody has said is not zero', () => {
    const { at, figures } = show([a], 'cost', { costs: new Map() })
    expect(at('Billing', 'Sales')).toMatchObject({ face: '?', value: null, words: 'no cost yet' })
    expect(figures.totals?.all).toEqual({ value: null, partial: true })
    expect(show([a], 'cost').at('Billing', 'Sales')?.value).toBeNull()
  })
})

test('totals by row and by column are the same whole, whatever the interactions', () => {
  const facts = fc.record({
    provider: fc.constantFrom('Sales', 'Billing', 'Dispatch'),
    customer: fc.constantFrom('Sales', 'Billing', 'Dispatch'),
    volume: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
    period: fc.constantFrom(...PERIODS),
  })
  fc.assert(
    fc.property(fc.array(facts, { maxLength: 20 }), fc.constantFrom('count', 'volume'), (list, measure) => {
      const interactions = list.map(({ provider, customer, ...rest }, index) =>
        serves(provider, customer, { ...rest, service: String(index) }),
      )
      const { figures, at } = show(interactions, measure as MatrixMeasure)
      const sum = (side: 'row' | 'column') =>
        parties.reduce((all, { id }) => all + (figures.totals?.[side](id)?.value ?? 0), 0)
      expect(sum('row')).toBe(figures.totals?.all.value ?? 0)
      expect(sum('column')).toBe(sum('row'))
      for (const one of parties) {
        for (const other of parties) {
          const figure = at(one.name, other.name)
          if (figure?.value) expect(figure.sign?.step).toBeGreaterThanOrEqual(1)
          if (figure && !figure.value) expect(figure.sign).toBeNull()
        }
      }
    }),
  )
})
