/** What an adopted change saves, from the cost card before it and the one since; worked by hand where it is exact. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CardsAround, cardsAround } from '#shared/method/cards-around.ts'
import { addSavings, readSaving } from '#shared/method/verified-saving.ts'
import { USUAL_ASSUMPTIONS } from '#shared/model/assumptions.ts'
import { type CostCard, type CostInput, EMPTY_CARD, type Source } from '#shared/model/cost.ts'
import type { ChangeId, InteractionId } from '#shared/model/ids.ts'
import { change, party, serves } from '../views/builders.ts'

const surroundings = {
  interaction: serves('Billing', 'Sales', { volume: 100 }),
  parties: [party('Billing'), party('Sales')],
  frame: null,
  assumptions: USUAL_ASSUMPTIONS,
}

/** One number, or lowest, usual and highest. */
type Said = number | readonly [number, number, number]

function card(inputs: Partial<Record<CostInput, Said>>, source: Source = 'measured'): CostCard {
  const range = (said: Said) => (typeof said === 'number' ? [said, said, said] : said)
  const entries = Object.entries(inputs).map(([input, said]) => {
    const [low = 0, usual = 0, high = 0] = range(said)
    return [input, { low, usual, high, source, by: '', on: '2026-01-05' }]
  })
  return { ...EMPTY_CARD, inputs: Object.fromEntries(entries) }
}

/** 100 a month, 18 of 100 miss, a miss costs 1.5 hours at 48 and 15 in money. */
const BEFORE = { volume: 100, 'miss-rate': 0.18, 'rework-customer': 1.5, 'rate-customer': 48, direct: 15 } as const
const read = (before: CostCard | null, after: CostCard | null) => readSaving({ before, after }, surroundings, 7)
const meansOf = (before: CostCard, after: CostCard) => {
  const { saving } = read(before, after)
  if (saving === null) throw new Error('no saving')
  return [saving.kinds.cash.mean, saving.kinds.capacity.mean, saving.kinds.risk.mean]
}

describe('the saving of a year', () => {
  test('of fewer misses is V N (m0 - m1) c, money and hours apart', () => {
    // 100 * 12 * (0.18 - 0.10) = 96 misses fewer: 96 * 15 = 1,440 in money, 96 * 1.5 * 48 = 6,912 in hours.
    const { saving } = read(card(BEFORE), card({ ...BEFORE, 'miss-rate': 0.1 }))
    expect(saving?.kinds.cash.mean).toBeCloseTo(1440, 6)
    expect(saving?.kinds.capacity.p50).toBeCloseTo(6912, 6)
    expect(saving?.kinds.risk.mean).toBe(0)
    expect(saving?.verified).toBe(true)
    expect(saving?.moved).toMatchObject([{ input: 'miss-rate', before: { usual: 0.18 }, after: { usual: 0.1 } }])
  })

  test('of less effort counts on every request, whatever the target', () => {
    // 100 * 12 * (20 - 12) / 60 * 48 = 7,680.
    const effort = { ...BEFORE, 'minutes-actual': 20, 'minutes-target': 10 }
    expect(meansOf(card(effort), card({ ...effort, 'minutes-actual': 12, 'minutes-target': 12 }))).toEqual([
      expect.closeTo(0, 6),
      expect.closeTo(7680, 6),
      0,
    ])
  })

  test('is reckoned with the volume and the rates of today on both sides', () => {
    const after = { ...BEFORE, volume: 200, 'rate-customer': 60, 'miss-rate': 0.1 }
    // 192 misses fewer: 192 * 15 and 192 * 1.5 * 60. More orders and dearer hours are no loss.
    expect(meansOf(card(BEFORE), card(after))).toEqual([expect.closeTo(2880, 6), expect.closeTo(17280, 6), 0])
    const { gap } = read(card(BEFORE), card({ ...BEFORE, volume: 300, 'rate-customer': 99 }))
    expect(gap).toBe('nothing-moved')
  })

  test('is below zero where it got worse', () => {
    expect(meansOf(card(BEFORE), card({ ...BEFORE, 'miss-rate': 0.2 }))[0]).toBeCloseTo(-360, 6)
  })

  test('takes what only one card says as the same on both', () => {
    const more = { ...BEFORE, 'miss-rate': 0.1, chasing: 0.5, waiting: 2, 'idle-share': 0.5 }
    const known = { ...BEFORE, chasing: 0.5, waiting: 2, 'idle-share': 0.5 }
    expect(meansOf(card(BEFORE), card(more))).toEqual(meansOf(card(known), card(more)))
    expect(meansOf(card(known), card({ ...BEFORE, 'miss-rate': 0.1 }))).toEqual(meansOf(card(known), card(more)))
  })

  test('is verified only where everything that moved was measured on both sides', () => {
    const after = card({ ...BEFORE, 'miss-rate': 0.1 })
    expect(read(card(BEFORE, 'guess'), after).saving?.verified).toBe(false)
    expect(read(card(BEFORE), card({ ...BEFORE, 'miss-rate': 0.1 }, 'customer')).saving?.verified).toBe(false)
  })

  test('says what is missing', () => {
    expect(read(null, card(BEFORE)).gap).toBe('no-card-before')
    expect(read(card(BEFORE), null).gap).toBe('no-card-since')
    expect(read(card({ 'miss-rate': 0.2 }), card({ 'miss-rate': 0.1 })).gap).toBe('incomplete')
    expect(read(card({ ...BEFORE, 'miss-rate': 1.4 }), card(BEFORE)).gap).toBe('incomplete')
  })
})

test('ranges that did not move are the same draw on both sides, so that only what moved is uncertain', () => {
  const wide = { ...BEFORE, direct: [5, 15, 60] as const }
  const { saving } = read(card(wide), card({ ...wide, 'miss-rate': 0.1 }))
  const { p10 = 0, p90 = 0 } = saving?.kinds.cash ?? {}
  // 96 misses fewer, each 15 or so: never below zero, though the two annual costs overlap.
  expect(p10).toBeGreaterThan(96 * 5)
  expect(p90).toBeLessThan(96 * 60)
})

test('turning the two cards around turns the saving around, up to the draws of what moved', () => {
  const share = fc.integer({ min: 0, max: 100 }).map((part) => part / 100)
  fc.assert(
    fc.property(share, share, (one, other) => {
      fc.pre(one !== other)
      const [first, second] = [card({ ...BEFORE, 'miss-rate': one }), card({ ...BEFORE, 'miss-rate': other })]
      const [there = 0] = meansOf(first, second)
      const [back = 0] = meansOf(second, first)
      expect(there).toBeCloseTo(-back, 6)
      expect(Math.sign(there)).toBe(Math.sign(one - other))
    }),
  )
})

test('several savings are added up kind by kind', () => {
  const { saving } = read(card(BEFORE), card({ ...BEFORE, 'miss-rate': 0.1 }))
  if (saving === null) throw new Error('no saving')
  expect(addSavings([saving, saving], 'cash')).toBeCloseTo(2880, 6)
  expect(addSavings([], 'cash')).toBe(0)
})

describe('the cards around a change', () => {
  const about = surroundings.interaction.id
  const at = (day: string) => `${day}T12:00:00.000Z`
  const said = (day: string, missRate: number, subject: InteractionId = about) => ({
    ...{ subject, at: at(day), value: card({ ...BEFORE, 'miss-rate': missRate }) },
  })
  const adopted = (id: string, startDate: string) =>
    change({
      id: id as ChangeId,
      interaction: about,
      status: 'reviewed',
      decision: 'adopt',
      startDate,
      loggedAt: at(startDate),
    })
  const ratesOf = ({ before, after }: CardsAround) =>
    [before, after].map((one) => one?.card.inputs['miss-rate']?.usual ?? null)

  test('are the last one until the day on which it began, and the newest since', () => {
    const all = [said('2026-01-05', 0.3), said('2026-02-01', 0.2), said('2026-03-01', 0.15), said('2026-04-01', 0.1)]
    const [around] = cardsAround(
      [adopted('a', '2026-02-01')],
      [...all, said('2026-05-01', 0.9, 'shape:x' as InteractionId)],
    )
    expect(around && ratesOf(around)).toEqual([0.2, 0.1])
  })

  test('end where the next adopted change of the interaction begins, so that nothing is counted twice', () => {
    const all = [said('2026-01-05', 0.3), said('2026-03-01', 0.2), said('2026-05-01', 0.1)]
    const arounds = cardsAround([adopted('a', '2026-02-01'), adopted('b', '2026-03-01')], all)
    expect(arounds.map(ratesOf)).toEqual([
      [0.3, 0.2],
      [0.2, 0.1],
    ])
  })

  test('of two that began on one day are those of the one that was logged last', () => {
    const first = { ...adopted('a', '2026-02-01'), loggedAt: at('2026-01-01') }
    const arounds = cardsAround([first, adopted('b', '2026-02-01')], [said('2026-01-05', 0.3), said('2026-03-01', 0.2)])
    expect(arounds.map(({ countedThere }) => countedThere)).toEqual(['b', null])
    expect(arounds.map(ratesOf)).toEqual([
      [0.3, null],
      [0.3, 0.2],
    ])
  })

  test('are none where nothing was said, or it was taken back; an idea has none at all', () => {
    const gone = { subject: about, at: at('2026-03-01'), value: null }
    expect(cardsAround([adopted('a', '2026-02-01')], [said('2026-02-10', 0.2), gone]).map(ratesOf)).toEqual([
      [null, null],
    ])
    expect(cardsAround([change({ status: 'idea', startDate: '2026-02-01' })], [])).toEqual([])
  })
})
