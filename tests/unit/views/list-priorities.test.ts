/** What stands on the chart of priorities, in which order, under which name; and what does not, and why. */
import { describe, expect, test } from 'vitest'
import type { LatestResult } from '#shared/method/latest-results.ts'
import { resultOf } from '#shared/method/rating.ts'
import type { InteractionId } from '#shared/model/ids.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import { listCrosshairFlips, listPriorities } from '../../../src/renderer/src/features/priorities/list-priorities.ts'
import { sayPriority } from '../../../src/renderer/src/features/priorities/say-priority.ts'
import type { CostStanding } from '../../../src/renderer/src/rpc/use-estimates.ts'
import { anyEstimate, costCard, said } from '../../helpers/cost-statements.ts'
import { cards, rated } from '../method/rating-builders.ts'
import { party, serves } from './builders.ts'

const parties = ['Stock', 'Sales', 'Billing'].map((name) => party(name))
const parts = serves('Stock', 'Sales', { service: 'parts' })
const forecast = serves('Sales', 'Stock', { service: 'forecast' })
const invoices = serves('Billing', 'Sales', { service: 'copies' })
const copies = serves('Billing', 'Stock', { service: 'copies' })
const all = [parts, forecast, invoices, copies]

function rate(votes: Readonly<Record<string, readonly string[]>>): ReadonlyMap<InteractionId, LatestResult> {
  return new Map(
    Object.entries(votes).map(([id, answers]) => [
      id as InteractionId,
      { result: resultOf(rated(cards(...answers), undefined, id)), revealedAt: '2026-03-12T10:00:00.000Z' },
    ]),
  )
}

const four = (answers: string) => [answers, answers, answers, answers]
const list = (votes: Readonly<Record<string, readonly string[]>>, costs?: ReadonlyMap<InteractionId, CostStanding>) =>
  listPriorities({ interactions: all, parties }, rate(votes), costs)

function costed(one: Interaction, source: 'customer' | 'guess'): [InteractionId, CostStanding] {
  const { value: estimate } = anyEstimate(one.id)
  const { value: card } = costCard(one.id, { volume: { ...said(3), source } })
  const standing = { card, estimate, inputs: estimate.inputs, missing: [], from: {}, reckoning: false, failed: false }
  return [one.id, standing as CostStanding]
}

describe('the list of priorities', () => {
  test('begins with the best opportunity and keeps reasons for what has no place', () => {
    const { lines, leftOut } = list({
      [parts.id]: four('44443'),
      [forecast.id]: four('21445'),
      [invoices.id]: ['11115', '11115', '11115'],
    })
    expect(lines.map(({ name, score }) => [name, score])).toEqual([
      ['forecast', 9],
      ['parts', 3],
    ])
    expect(leftOut.map(({ reason, interactions }) => [reason, interactions.map(({ label }) => label)])).toEqual([
      ['not-rated', ['Billing serves Stock: copies']],
      ['too-few', ['Billing serves Sales: copies']],
    ])
  })

  test('names by the service, and by who serves whom where a service has a namesake', () => {
    const { lines } = list({
      [invoices.id]: four('44443'),
      [copies.id]: four('33333'),
      [parts.id]: four('22222'),
    })
    expect(lines.map(({ name }) => name).sort()).toEqual(['Billing → Sales', 'Billing → Stock', 'parts'])
  })

  test('takes the cost of misses with what it rests on; without one it has none, and no zero', () => {
    const votes = { [parts.id]: four('44443'), [forecast.id]: four('33333') }
    const { lines } = list(votes, new Map([costed(parts, 'guess')]))
    const facts = lines.map(({ name, cost, firmness }) => ({ name, cost, firmness }))
    expect(facts).toContainEqual({ name: 'parts', cost: 2, firmness: 'guess' })
    expect(facts).toContainEqual({ name: 'forecast', cost: null, firmness: 'guess' })
    const [first] = list({ [parts.id]: four('44443') }, new Map([costed(parts, 'customer')])).lines
    expect(first?.firmness).toBe('estimated')
    expect(first && sayPriority(first, { importance: 3, performance: 3 }, 'EUR')).toBe(
      'Stock serves Sales: parts. Keep it up: matters 3.0, weakest WHAT 4.0, mean of the four 4.0, opportunity 3.0. Misses cost 2\u00a0EUR a year, from 1 to 3 (estimated).',
    )
  })

  test('says what another crosshair would change', () => {
    const { lines } = list({ [parts.id]: four('44444'), [forecast.id]: four('55555') })
    expect(listCrosshairFlips(lines, 'midpoint', ['mean']).map((one) => one.lines.map(({ name }) => name))).toEqual([
      ['parts'],
    ])
    expect(listCrosshairFlips(lines, 'midpoint', ['midpoint'])[0]?.lines).toEqual([])
  })
})
