/** Steps of a cost card: each can be taken back, and takes nothing else along. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COST_INPUTS, type CostCard, EMPTY_CARD } from '#shared/model/cost.ts'
import {
  applyStep,
  type CardStep,
  type DoneStep,
  factsStep,
  inverseOf,
  keepStep,
  type SaidNow,
  sayInput,
} from '#shared/model/edit-card.ts'
import { said } from '../../helpers/cost-statements.ts'

const NOW: SaidNow = { speaker: { source: 'provider', by: 'Kim' }, today: '2026-03-09' }
const POINTS = { low: 1, usual: 2, high: 3 }

const aRange = fc.option(fc.integer({ min: 0, max: 9 }).map((n) => said(n)))
const aStep: fc.Arbitrary<CardStep> = fc.record({
  inputs: fc.dictionary(fc.constantFrom(...COST_INPUTS), aRange, { maxKeys: 2 }),
  facts: fc.constantFrom<CardStep['facts']>(
    {},
    { standing: 'accepted' },
    { usualOnly: true },
    { reasons: ['what'] },
    { kinds: { direct: 'risk' } },
    { providerPerYear: 9 },
  ),
})

describe('a step', () => {
  test('is taken back to the last word', () => {
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 8 }), aStep, (before, step) => {
        const card = before.reduce<CostCard>((now, one) => applyStep(now, one) ?? EMPTY_CARD, EMPTY_CARD)
        const after = applyStep(card, step) ?? EMPTY_CARD
        expect(applyStep(after, inverseOf(card, step)) ?? EMPTY_CARD).toEqual(card)
      }),
    )
  })

  test('takes back its own input and leaves what was said since', () => {
    const step = sayInput(EMPTY_CARD, 'volume', POINTS, NOW)
    const first = applyStep(EMPTY_CARD, step) ?? EMPTY_CARD
    const second = applyStep(first, sayInput(first, 'direct', POINTS, NOW)) ?? EMPTY_CARD
    expect(applyStep(second, inverseOf(EMPTY_CARD, step))?.inputs).toEqual({ direct: second.inputs.direct })
  })

  test('leaves no card behind when nothing is said on it any more', () => {
    const card = applyStep(EMPTY_CARD, sayInput(EMPTY_CARD, 'volume', POINTS, NOW)) ?? EMPTY_CARD
    expect(applyStep(card, sayInput(card, 'volume', null, NOW))).toBeNull()
    expect(applyStep(EMPTY_CARD, factsStep({ period: 'week' }))).toBeNull()
  })
})

describe('a figure', () => {
  test('is said by whoever speaks, today', () => {
    const { inputs } = sayInput(EMPTY_CARD, 'volume', POINTS, NOW)
    expect(inputs.volume).toEqual({ ...POINTS, source: 'provider', by: 'Kim', on: '2026-03-09' })
  })

  test('that is corrected stays with whoever said it first', () => {
    const card = { ...EMPTY_CARD, inputs: { volume: { ...said(5), by: 'Desk' } } }
    expect(sayInput(card, 'volume', POINTS, NOW).inputs.volume).toMatchObject({
      ...{ usual: 2, source: 'customer', by: 'Desk', on: '2026-03-09' },
    })
  })

  test('opens a card again that both sides accepted; a guess stays one', () => {
    const card = (standing: CostCard['standing']) => ({ ...EMPTY_CARD, standing })
    expect(sayInput(card('accepted'), 'direct', POINTS, NOW).facts).toEqual({ standing: 'open' })
    expect(sayInput(card('guess'), 'direct', POINTS, NOW).facts).toEqual({})
  })
})

test('steps of one visit of a field are taken back as one', () => {
  const step = (visit: string | null, about: DoneStep['about'] = 'volume'): DoneStep => ({
    ...{ about, visit, back: { inputs: {}, facts: {} } },
  })
  const one = keepStep(keepStep([], step('a')), step('a'))
  expect(one).toHaveLength(1)
  expect(keepStep(one, step('b'))).toHaveLength(2)
  expect(keepStep(one, step('a', 'direct'))).toHaveLength(2)
  expect(keepStep([step(null)], step(null))).toHaveLength(2)
  expect(
    Array.from({ length: 150 }).reduce<readonly DoneStep[]>((steps) => keepStep(steps, step(null)), []),
  ).toHaveLength(100)
})
