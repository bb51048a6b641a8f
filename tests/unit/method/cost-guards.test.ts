/** What a reader must know before believing a cost, and the sentences that say it. */
import { describe, expect, test } from 'vitest'
import { type CostGuard, costSentence, guardsOf } from '#shared/method/cost-guards.ts'
import { reckonEstimate } from '#shared/method/estimate.ts'
import {
  type CostCard,
  type CostInput,
  EMPTY_CARD,
  exactly,
  type SaidRange,
  type ThreePoint,
} from '#shared/model/cost.ts'
import type { EstimateInputs } from '#shared/model/estimate.ts'
import { sayCost, sayCostGuard } from '#shared/text/say-cost.ts'
import { inputsOf, range } from './cost-builders.ts'

const OFTEN = { volume: range(1200, 1440, 1800), 'miss-rate': range(0.1, 0.18, 0.3) }
const example = inputsOf({ ...OFTEN, direct: range(200, 306, 520) }, { periodsPerYear: 1 })

/** A card that says these inputs itself, all measured unless another source is given. */
function cardOf(
  inputs: EstimateInputs,
  more: Partial<CostCard> = {},
  sources: Partial<Record<CostInput, SaidRange['source']>> = {},
): CostCard {
  const entries = Object.entries(inputs.ranges) as [CostInput, ThreePoint][]
  const saids = entries.map(([input, points]) => [
    input,
    { ...points, source: sources[input] ?? 'measured', by: '', on: '2026-03-02' },
  ])
  return { ...EMPTY_CARD, inputs: Object.fromEntries(saids), ...more }
}

const guards = (inputs: EstimateInputs, card = cardOf(inputs)) => guardsOf(card, inputs, reckonEstimate(inputs, 1, 500))
const codes = (inputs: EstimateInputs, card = cardOf(inputs)) => guards(inputs, card).map(({ code }) => code)

describe('cautions', () => {
  test('there are none where nothing calls for one', () => {
    expect(guards(example)).toEqual([])
    expect(guardsOf(cardOf(example), example, null)).toEqual([])
  })

  test('a miss rate above 1, even before anything is reckoned', () => {
    const over = inputsOf({ ...OFTEN, 'miss-rate': range(0.5, 0.9, 1.2) })
    expect(guardsOf(cardOf(over), over, null)).toEqual([{ code: 'miss-rate-above-one', rate: 1.2 }])
    const all = inputsOf({ ...OFTEN, 'miss-rate': exactly(1) })
    expect(guardsOf(cardOf(all), all, null)).toEqual([])
  })

  test('all waiting counted as lost', () => {
    const waiting = { ...OFTEN, waiting: exactly(6), 'rate-customer': exactly(48) }
    expect(codes(inputsOf({ ...waiting, 'idle-share': exactly(1) }))).toEqual(['idle-share-one'])
    expect(codes(inputsOf({ ...waiting, 'idle-share': exactly(0.99) }))).toEqual([])
    expect(codes(inputsOf({ ...waiting, 'idle-share': exactly(1), waiting: exactly(0) }))).toEqual([])
  })

  test('a case that rests on one rare event: more than half of a miss', () => {
    const knockOn = (cost: number) =>
      inputsOf({ ...OFTEN, direct: exactly(100), 'knock-on-chance': exactly(0.1), 'knock-on-cost': exactly(cost) })
    expect(guards(knockOn(1010))).toEqual([{ code: 'knock-on-heavy', share: 101 / 201 }])
    expect(guards(knockOn(1000))).toEqual([])
  })

  test('more than a quarter of what the provider costs in a year', () => {
    const certain = inputsOf(
      { volume: exactly(100), 'miss-rate': exactly(0.5), direct: exactly(10) },
      { periodsPerYear: 1 },
    )
    const provider = (providerPerYear: number) => guards(certain, cardOf(certain, { providerPerYear }))
    expect(provider(1999)).toEqual([{ code: 'above-quarter', share: 500 / 1999, providerPerYear: 1999 }])
    expect(provider(2000)).toEqual([])
    expect(provider(0)).toEqual([{ code: 'above-quarter', share: Number.POSITIVE_INFINITY, providerPerYear: 0 }])
  })

  test('guesses, the one that brings most doubt first, and only those that count', () => {
    const inputs = inputsOf({ ...example.ranges, 'rate-customer': exactly(48) }, { periodsPerYear: 1 })
    const card = cardOf(
      inputs,
      {},
      { volume: 'guess', 'miss-rate': 'guess', direct: 'customer', 'rate-customer': 'guess' },
    )
    expect(guards(inputs, card)).toEqual([{ code: 'rests-on-guess', inputs: ['miss-rate', 'volume'] }])
  })

  test('a guessed minute and a guessed rate count where there is effort', () => {
    const inputs = inputsOf({
      ...{ ...OFTEN, direct: exactly(5), 'minutes-actual': exactly(20) },
      ...{ 'minutes-target': exactly(8), 'rate-customer': exactly(48) },
    })
    const card = cardOf(inputs, {}, { 'minutes-target': 'guess', 'rate-customer': 'guess' })
    expect(guards(inputs, card)).toEqual([{ code: 'rests-on-guess', inputs: ['minutes-target', 'rate-customer'] }])
  })

  test('only usual values, the map’s volume, and less effort than the target', () => {
    expect(codes(example, cardOf(example, { usualOnly: true }))).toEqual(['usual-only'])
    const { volume: _, ...others } = cardOf(example).inputs
    expect(codes(example, { ...cardOf(example), inputs: others })).toEqual(['volume-from-map'])
    const quick = { 'minutes-actual': exactly(5), 'minutes-target': exactly(8), 'rate-customer': exactly(48) }
    expect(codes(inputsOf({ ...example.ranges, ...quick }))).toEqual(['effort-below-target'])
  })
})

describe('in words', () => {
  test('every caution is a whole sentence with its figures', () => {
    const all: CostGuard[] = [
      { code: 'miss-rate-above-one', rate: 1.2 },
      { code: 'idle-share-one' },
      { code: 'knock-on-heavy', share: 0.625 },
      { code: 'above-quarter', share: 0.4, providerPerYear: 200_000 },
      { code: 'above-quarter', share: Number.POSITIVE_INFINITY, providerPerYear: 0 },
      { code: 'rests-on-guess', inputs: ['miss-rate'] },
      { code: 'rests-on-guess', inputs: ['miss-rate', 'volume'] },
      { code: 'usual-only' },
      { code: 'volume-from-map' },
      { code: 'effort-below-target' },
    ]
    const sentences = all.map((guard) => sayCostGuard(guard, 'EUR').replaceAll('\u00a0', ' '))
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z].+[.?]$/)
      expect(sentence).not.toMatch(/\{|costs\.|Infinity|NaN/)
    }
    expect(new Set(sentences).size).toBe(all.length)
    expect(sentences[0]).toContain('120 %')
    expect(sentences[2]).toContain('63 %')
    expect(sentences[3]).toContain('40 %')
    expect(sentences[3]).toContain('200,000 EUR')
    expect(sentences[6]).toContain('How often not as agreed and How often')
  })

  const plain = (sentences: readonly string[]) => sentences.join(' ').replaceAll('\u00a0', ' ')

  test('the room hears how often, what one costs, and what all cost, roughly', () => {
    expect(plain(sayCost(reckonEstimate(example, 1), 'EUR'))).toBe(
      'Out of 1,440 requests a year about 270 are not as agreed. One such miss costs about 320 EUR. ' +
        'Together 58,000 (safe), 85,000 (middle), could be as high as 120,000 EUR a year. ' +
        'Most in doubt: How often not as agreed. It alone moves the cost between 61,000 and 100,000 EUR.',
    )
  })

  test('where nothing is in doubt there is one figure, and nothing is said of doubt', () => {
    const certain = inputsOf({ volume: exactly(120), 'miss-rate': exactly(0.18), direct: exactly(312) })
    const estimate = reckonEstimate(certain, 1)
    expect(plain(sayCost(estimate, 'EUR'))).toBe(
      'Out of 1,440 requests a year about 260 are not as agreed. One such miss costs about 310 EUR. ' +
        'Together about 81,000 EUR a year.',
    )
  })

  test('effort is a sentence of its own, and only where there is some', () => {
    const minutes = { 'minutes-actual': exactly(20), 'minutes-target': exactly(8), 'rate-customer': exactly(48) }
    const certain = { volume: exactly(120), 'miss-rate': exactly(0.18), direct: exactly(312), ...minutes }
    expect(plain(sayCost(reckonEstimate(inputsOf(certain), 1), 'EUR'))).toContain(
      'Effort above the target costs about 14,000 EUR a year more, on every request.',
    )
    const quick = inputsOf({ ...certain, 'minutes-actual': exactly(5) })
    expect(sayCost(reckonEstimate(quick, 1), 'EUR')).toHaveLength(3)
  })

  test('the facts behind the sentence', () => {
    const estimate = reckonEstimate(example, 1)
    expect(costSentence(estimate)).toEqual({
      ...{ requests: 1440, misses: estimate.misses.p50, perMiss: estimate.perMiss.p50, annual: estimate.annual },
    })
  })
})
