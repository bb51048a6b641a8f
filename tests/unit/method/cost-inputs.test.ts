/** A card is filled up with what the map and the workshop know, and says where each number came from. */
import { describe, expect, test } from 'vitest'
import { type CardSurroundings, gatherInputs, isReckonable, rateOf } from '#shared/method/cost-inputs.ts'
import { USUAL_ASSUMPTIONS } from '#shared/model/assumptions.ts'
import { type CostCard, type CostInput, EMPTY_CARD, exactly, type SaidRange, USUAL_KINDS } from '#shared/model/cost.ts'
import { EMPTY_FRAME, type Frame } from '#shared/model/frame.ts'
import { said } from '../../helpers/cost-statements.ts'
import { party, partyId, serves } from '../views/builders.ts'

const rate = (group: string, perHour: number) => ({ group, perHour, from: null })
const frame = (...rates: Frame['rates']): Frame => ({ ...EMPTY_FRAME, currency: 'EUR', rates })
const card = (inputs: Partial<Record<CostInput, SaidRange>>, more: Partial<CostCard> = {}): CostCard => ({
  ...EMPTY_CARD,
  ...more,
  inputs,
})
const at = (more: Partial<CardSurroundings> = {}): CardSurroundings => ({
  interaction: serves('IT', 'Sales', { volume: 30, period: 'week' }),
  parties: [party('IT'), party('Sales', { group: 'Front' })],
  frame: frame(rate('IT', 42), rate('Front', 48)),
  assumptions: USUAL_ASSUMPTIONS,
  ...more,
})

describe('the rate of a party', () => {
  const sales = party('Sales', { group: 'Front' })
  const group = { name: 'Sellers', people: 4, side: 'customer' as const, parties: [partyId('Sales')] }

  test('is that of the group in the room that speaks for it', () => {
    const room = { ...frame(rate('Front', 10), rate('Sellers', 50)), groups: [group] }
    expect(rateOf(sales, room)).toBe(50)
  })

  test('else that of its part of the organisation, else its own, however it is written', () => {
    expect(rateOf(sales, frame(rate('Others', 9), rate(' front ', 48)))).toBe(48)
    expect(rateOf(sales, frame(rate('Others', 9), rate('SALES', 47)))).toBe(47)
  })

  test('else the only one there is', () => {
    expect(rateOf(sales, frame(rate('Everybody', 45)))).toBe(45)
    expect(rateOf(undefined, frame(rate('Everybody', 45)))).toBe(45)
  })

  test('is not guessed among several, nor without a name, nor without a frame', () => {
    expect(rateOf(sales, frame(rate('A', 1), rate('B', 2)))).toBeNull()
    expect(rateOf(party('', { group: '' }), frame(rate('', 1), rate('', 2)))).toBeNull()
    expect(rateOf(sales, frame())).toBeNull()
    expect(rateOf(sales, null)).toBeNull()
  })
})

describe('gathering', () => {
  test('takes what the card says first', () => {
    const { inputs, from, missing } = gatherInputs(
      card({ volume: said(100, 120, 150), 'miss-rate': said(0.1), 'rate-customer': said(60), direct: said(5) }),
      at(),
    )
    expect(inputs.ranges.volume).toEqual({ low: 100, usual: 120, high: 150 })
    expect(inputs.ranges['rate-customer']).toEqual(exactly(60))
    expect(inputs.ranges['rate-provider']).toEqual(exactly(42))
    expect(inputs.periodsPerYear).toBe(12)
    expect(inputs.kinds).toEqual(USUAL_KINDS)
    expect(from).toEqual({
      ...{ volume: 'card', 'miss-rate': 'card', direct: 'card', 'rate-customer': 'card', 'rate-provider': 'workshop' },
    })
    expect(missing).toEqual([])
  })

  test('takes the volume of the map with the map’s period where the card says none', () => {
    const { inputs, from } = gatherInputs(card({ 'miss-rate': said(0.1) }), at())
    expect(inputs.ranges.volume).toEqual(exactly(30))
    expect(inputs.periodsPerYear).toBe(52)
    expect(from.volume).toBe('map')
  })

  test('a volume of 0 on the map is a volume', () => {
    const { inputs, missing } = gatherInputs(
      card({ 'miss-rate': said(0.1) }),
      at({ interaction: serves('IT', 'Sales', { volume: 0 }) }),
    )
    expect(inputs.ranges.volume).toEqual(exactly(0))
    expect(missing).toEqual([])
  })

  test('the card’s own number of periods counts for its own period alone', () => {
    const own = { period: 'month', periodsPerYear: 10 } as const
    expect(gatherInputs(card({ volume: said(5) }, own), at()).inputs.periodsPerYear).toBe(10)
    expect(gatherInputs(card({}, own), at()).inputs.periodsPerYear).toBe(52)
    expect(gatherInputs(card({}, { ...own, period: 'week' }), at()).inputs.periodsPerYear).toBe(10)
  })

  test('the workshop’s periods are those that it assumes', () => {
    const assumptions = {
      ...USUAL_ASSUMPTIONS,
      periodsPerYear: { ...USUAL_ASSUMPTIONS.periodsPerYear, month: 11 },
    }
    expect(gatherInputs(card({ volume: said(5) }), at({ assumptions })).inputs.periodsPerYear).toBe(11)
  })

  test('all waiting counts until somebody says how much of it is lost', () => {
    const waiting = gatherInputs(card({ waiting: said(6) }), at())
    expect(waiting.inputs.ranges['idle-share']).toEqual(exactly(1))
    expect(waiting.from['idle-share']).toBe('usual')
    expect(gatherInputs(card({ chasing: said(6) }), at()).inputs.ranges['idle-share']).toBeUndefined()
  })

  test('only the usual values count when time is short', () => {
    const { inputs } = gatherInputs(
      card({ volume: said(100, 120, 150), direct: said(5, 6, 9) }, { usualOnly: true }),
      at(),
    )
    expect(inputs.ranges.volume).toEqual(exactly(120))
    expect(inputs.ranges.direct).toEqual(exactly(6))
  })

  test('what the card says a saving is goes before what is usual', () => {
    expect(gatherInputs(card({}, { kinds: { waiting: 'cash' } }), at()).inputs.kinds).toEqual({
      ...USUAL_KINDS,
      waiting: 'cash',
    })
  })
})

describe('what is missing', () => {
  const known = { volume: said(100), 'miss-rate': said(0.1) }
  const noRates = at({ frame: null })

  test('how often and how often not, first', () => {
    const { missing, inputs } = gatherInputs(card({ direct: said(5) }), at({ interaction: serves('IT', 'Sales') }))
    expect(missing).toEqual(['volume', 'miss-rate'])
    expect(isReckonable(inputs)).toBe(false)
  })

  test('a rate where hours need it, and only there', () => {
    expect(gatherInputs(card({ ...known, direct: said(5) }), noRates).missing).toEqual([])
    expect(gatherInputs(card({ ...known, chasing: said(1) }), noRates).missing).toEqual(['rate-customer'])
    expect(gatherInputs(card({ ...known, chasing: said(0) }), noRates).missing).toEqual([])
    const both = gatherInputs(card({ ...known, chasing: said(1), 'rework-provider': said(1) }), noRates)
    expect(both.missing).toEqual(['rate-customer', 'rate-provider'])
    expect(isReckonable(both.inputs)).toBe(false)
  })

  test.each([
    ['knock-on-chance', 'knock-on-cost'],
    ['knock-on-cost', 'knock-on-chance'],
    ['minutes-actual', 'minutes-target'],
    ['minutes-target', 'minutes-actual'],
  ] as const)('of %s the other half; until then neither counts and all else does', (half, other) => {
    const { missing, inputs, from } = gatherInputs(card({ ...known, direct: said(5), [half]: said(0.5) }), at())
    expect(missing).toEqual([other])
    expect(inputs.ranges[half]).toBeUndefined()
    expect(from[half]).toBe('card')
    expect(isReckonable(inputs)).toBe(true)
  })

  test('nothing can be reckoned while nothing costs anything', () => {
    expect(isReckonable(gatherInputs(card(known), at()).inputs)).toBe(false)
    expect(isReckonable(gatherInputs(card({ ...known, direct: said(0) }), at()).inputs)).toBe(true)
    const effort = { ...known, 'minutes-actual': said(20), 'minutes-target': said(8) }
    expect(isReckonable(gatherInputs(card(effort), at()).inputs)).toBe(true)
    expect(isReckonable(gatherInputs(card(effort), noRates).inputs)).toBe(false)
  })
})
