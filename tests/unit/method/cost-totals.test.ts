/** Sums over many costed interactions: nothing twice, nothing left out, and the order leaves no trace. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CostLine,
  paretoOf,
  reasonSetOf,
  totalOfAll,
  totalsByBlock,
  totalsByCustomer,
  totalsByKind,
  totalsByProvider,
  totalsByReasons,
} from '#shared/method/cost-totals.ts'
import { reckonEstimate } from '#shared/method/estimate.ts'
import { EMPTY_CARD, exactly, MISS_REASONS, type MissReason } from '#shared/model/cost.ts'
import { BUILDING_BLOCKS, type BuildingBlock } from '#shared/model/dimension.ts'
import vectors from '../../fixtures/method-vectors.json' with { type: 'json' }
import { partyId, serves } from '../views/builders.ts'
import { inputsOf, range } from './cost-builders.ts'

interface Given {
  readonly provider?: string
  readonly customer?: string
  readonly misses?: number
  readonly effort?: boolean
  readonly reasons?: readonly MissReason[]
  readonly block?: BuildingBlock | null
}

/** One miss a year, so that its direct cost is what a year comes to; effort is 100 hours at 50. */
function line({ provider = 'IT', customer = 'Sales', misses = 100, effort = false, ...given }: Given): CostLine {
  const minutes = { 'minutes-actual': exactly(6060), 'minutes-target': exactly(60), 'rate-customer': exactly(50) }
  const inputs = inputsOf(
    {
      ...{ volume: exactly(1), 'miss-rate': exactly(1), direct: range(misses * 0.5, misses, misses * 1.5) },
      ...(effort ? minutes : {}),
    },
    { periodsPerYear: 1 },
  )
  return {
    ...{ interaction: serves(provider, customer), provider: partyId(provider), customer: partyId(customer) },
    ...{ card: { ...EMPTY_CARD, reasons: [...(given.reasons ?? [])] }, estimate: reckonEstimate(inputs, 1, 200) },
    block: given.block ?? null,
  }
}

const anyLine = fc
  .record({
    provider: fc.constantFrom('IT', 'HR', 'Finance'),
    customer: fc.constantFrom('Sales', 'Support'),
    misses: fc.integer({ min: 1, max: 1_000_000 }).map((cents) => cents / 100),
    effort: fc.boolean(),
    reasons: fc.subarray([...MISS_REASONS]),
    block: fc.constantFrom(...BUILDING_BLOCKS, null),
  })
  .map(line)

const everyTotal = (lines: readonly CostLine[]) => ({
  all: totalOfAll(lines),
  providers: totalsByProvider(lines),
  customers: totalsByCustomer(lines),
  reasons: totalsByReasons(lines),
  blocks: totalsByBlock(lines),
  kinds: totalsByKind(lines),
})

describe('totals', () => {
  test('misses and effort stand apart, and effort that nobody said is not 0', () => {
    expect(totalOfAll([line({ misses: 100 })]).effort).toBeNull()
    const { misses, effort, lines } = totalOfAll([line({ misses: 100, effort: true }), line({ misses: 300 })])
    expect(lines).toBe(2)
    expect(misses.mean).toBeCloseTo(400, 2)
    expect(misses.low).toBeLessThan(misses.mean)
    expect(misses.high).toBeGreaterThan(misses.mean)
    expect(effort?.mean).toBeCloseTo(5000, 6)
  })

  test('of nothing are 0', () => {
    const zero = { low: 0, mean: 0, high: 0 }
    expect(everyTotal([])).toEqual({
      all: { key: 'all', lines: 0, misses: zero, effort: null },
      ...{ providers: [], customers: [], reasons: [], blocks: [], kinds: { cash: zero, capacity: zero, risk: zero } },
    })
  })

  test('by provider and by customer come with the costliest first', () => {
    const lines = [line({ provider: 'HR', misses: 10 }), line({ misses: 30 }), line({ provider: 'HR', misses: 25 })]
    expect(totalsByProvider(lines).map(({ key, lines: count }) => [key, count])).toEqual([
      [partyId('HR'), 2],
      [partyId('IT'), 1],
    ])
    expect(totalsByCustomer(lines)).toHaveLength(1)
  })

  test('a miss with two reasons is one set of reasons, in whatever order they were ticked', () => {
    expect(reasonSetOf({ reasons: ['when', 'what'] })).toBe('what+when')
    expect(reasonSetOf({ reasons: ['way', 'when', 'what'] })).toBe('what+when+way')
    expect(reasonSetOf({ reasons: [] })).toBe('unsaid')
    const lines = [line({ reasons: ['when', 'what'], misses: 50 }), line({ reasons: ['what'] }), line({})]
    expect(totalsByReasons(lines).map(({ key }) => key)).toEqual(['unsaid', 'what', 'what+when'])
  })

  test('by building block stand in their usual order, the unsaid last', () => {
    const lines = [line({ block: null }), line({ block: 'both' }), line({ block: 'service' })]
    expect(totalsByBlock(lines).map(({ key }) => key)).toEqual(['service', 'both', 'unsaid'])
  })

  test('are the same to the last digit in whatever order the lines come', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyLine, { maxLength: 12 })
          .chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length }))),
        ([lines, shuffled]) => {
          expect(everyTotal(shuffled)).toEqual(everyTotal(lines))
        },
      ),
      { numRuns: 40 },
    )
  })

  test('of every kind hold each line once', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), (lines) => {
        const { all, providers, customers, reasons, blocks, kinds } = everyTotal(lines)
        for (const totals of [providers, customers, reasons, blocks]) {
          expect(totals.reduce((sum, total) => sum + total.lines, 0)).toBe(lines.length)
          expect(totals.reduce((sum, total) => sum + total.misses.mean, 0)).toBeCloseTo(all.misses.mean, 4)
          expect(totals.reduce((sum, total) => sum + (total.effort?.mean ?? 0), 0)).toBeCloseTo(
            all.effort?.mean ?? 0,
            4,
          )
        }
        const byKind = kinds.cash.mean + kinds.capacity.mean + kinds.risk.mean
        expect(byKind).toBeCloseTo(all.misses.mean + (all.effort?.mean ?? 0), 4)
      }),
      { numRuns: 40 },
    )
  })
})

describe('a Pareto row', () => {
  const values = vectors.pareto.in
  const pareto = (numbers: readonly number[]) =>
    paretoOf(
      numbers,
      (value) => value,
      (value) => String(value),
    )

  test('says what it and all larger ones come to: the worked example', () => {
    const rows = pareto([...values].reverse())
    expect(rows.map(({ item }) => item)).toEqual(values)
    expect(rows.map(({ cumulated }) => Math.round(cumulated * 1000) / 10)).toEqual(vectors.pareto.cumulative_pct)
  })

  test('ends at all of it, exactly', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.01, max: 1e9, noNaN: true }), { minLength: 1 }), (numbers) => {
        const rows = pareto(numbers)
        expect(rows.at(-1)?.cumulated).toBe(1)
        const rising = rows.map(({ cumulated }) => cumulated)
        expect([...rising].sort((a, b) => a - b)).toEqual(rising)
      }),
    )
  })

  test('has no share where nothing costs anything, and none below zero', () => {
    expect(pareto([0, 0]).map(({ share, cumulated }) => [share, cumulated])).toEqual([
      [0, 0],
      [0, 0],
    ])
    expect(pareto([-5, 10]).map(({ value, share }) => [value, share])).toEqual([
      [10, 1],
      [0, 0],
    ])
    expect(pareto([])).toEqual([])
  })
})
