/** When the Cost block is finished: which card is looked at, and what each test asks of it. */
import { describe, expect, test } from 'vitest'
import { findLeadingCard } from '#shared/guide/costed.ts'
import { runFinishTest, type WorkshopFacts } from '#shared/guide/finish-tests.ts'
import { gatherInputs } from '#shared/method/cost-inputs.ts'
import { reckonEstimate } from '#shared/method/estimate.ts'
import { USUAL_ASSUMPTIONS } from '#shared/model/assumptions.ts'
import { type CostCard, EMPTY_CARD } from '#shared/model/cost.ts'
import type { Evidence } from '#shared/model/evidence.ts'
import type { FinishTest } from '#shared/model/finish-test.ts'
import { EMPTY_FRAME } from '#shared/model/frame.ts'
import type { InteractionId, PartyId } from '#shared/model/ids.ts'
import { EMPTY_INTERACTION, type Interaction } from '#shared/model/interaction.ts'
import { EMPTY_PARTY } from '#shared/model/party.ts'
import { costCard, said } from '../../helpers/cost-statements.ts'

const ids = ['shape:one', 'shape:two'] as const
const interactions = ids.map(
  (id): Interaction => ({
    ...{ ...EMPTY_INTERACTION, id: id as InteractionId },
    ...{ provider: 'shape:a' as PartyId, customer: 'shape:b' as PartyId },
  }),
)
const parties = ['shape:a', 'shape:b'].map((id) => ({ ...EMPTY_PARTY, name: id, id: id as PartyId }))
const frame: Evidence = {
  kind: 'frame',
  subject: 'workshop',
  value: { ...EMPTY_FRAME, rates: [{ group: '', perHour: 50, from: null }] },
}

function facts(...evidence: Evidence[]): WorkshopFacts {
  return {
    ...{ parties, interactions, ballots: [], changes: [], session: null, today: '2026-03-02' },
    evidence: [frame, ...evidence],
  }
}

const cardOf = (inputs: CostCard['inputs'], more: Partial<CostCard> = {}, at: 0 | 1 = 0): Evidence => ({
  kind: 'cost',
  subject: ids[at] as InteractionId,
  value: { ...EMPTY_CARD, inputs, ...more },
})

function estimateOf(card: Evidence): Evidence {
  const [interaction] = interactions
  if (card.kind !== 'cost' || card.value === null || interaction === undefined) throw new Error('no card')
  const at = { interaction, parties, frame: frame.value as never, assumptions: USUAL_ASSUMPTIONS }
  return { kind: 'estimate', subject: card.subject, value: reckonEstimate(gatherInputs(card.value, at).inputs, 1, 100) }
}

const isMet = (what: FinishTest, ...evidence: Evidence[]) => runFinishTest(what, facts(...evidence)).met
const WHOLE = { volume: said(10), 'miss-rate': said(0.1, 0.2, 0.3), 'rework-customer': said(1), direct: said(15) }

describe('a cost card', () => {
  test('says how often, how often not as agreed, and two parts of what a miss costs', () => {
    const parts: FinishTest = { test: 'cost-parts', atLeast: 2 }
    expect(isMet({ test: 'volume-said' }, cardOf({ volume: said(10) }))).toBe(true)
    expect(isMet({ test: 'volume-said' }, cardOf({ volume: said(0) }))).toBe(false)
    expect(isMet({ test: 'miss-rate-said' }, cardOf({ volume: said(10) }))).toBe(false)
    expect(isMet({ test: 'miss-rate-said' }, cardOf({ 'miss-rate': said(0.1) }))).toBe(true)
    expect(isMet(parts, cardOf(WHOLE))).toBe(true)
    expect(runFinishTest(parts, facts(cardOf({ waiting: said(2) })))).toMatchObject({ met: false, done: 1, needed: 2 })
    // Nothing to pay is an answer, and no part; half a knock-on event is none either.
    expect(runFinishTest(parts, facts(cardOf({ direct: said(0), 'knock-on-chance': said(0.1) })))).toMatchObject({
      done: 0,
    })
  })

  test('counts as reckoned only from what it says now, from usual values alone too', () => {
    const reckoned: FinishTest = { test: 'cost-reckoned' }
    for (const card of [cardOf(WHOLE), cardOf(WHOLE, { usualOnly: true })]) {
      expect(isMet(reckoned, card)).toBe(false)
      expect(isMet(reckoned, card, estimateOf(card))).toBe(true)
      expect(isMet(reckoned, cardOf({ ...WHOLE, direct: said(16) }), estimateOf(card))).toBe(false)
    }
  })

  test('is settled once both sides accept it or it is marked as a guess', () => {
    const settled: FinishTest = { test: 'cost-settled' }
    expect(isMet(settled, cardOf(WHOLE))).toBe(false)
    expect(isMet(settled, cardOf(WHOLE, { standing: 'accepted' }))).toBe(true)
    expect(isMet(settled, cardOf(WHOLE, { standing: 'guess' }))).toBe(true)
  })
})

describe('the card that is looked at', () => {
  const led = (worst: readonly string[], ...evidence: Evidence[]) =>
    findLeadingCard(facts(...evidence), worst)?.interaction ?? null

  test('is the fullest, so that a half-finished one does not hide it', () => {
    expect(led([ids[0]], cardOf({ volume: said(10) }), cardOf(WHOLE, {}, 1))).toBe(ids[1])
  })

  test('is among equals that of the interaction that is worst off', () => {
    expect(led([ids[1]], cardOf(WHOLE), cardOf(WHOLE, {}, 1))).toBe(ids[1])
    expect(led([ids[0]], cardOf(WHOLE), cardOf(WHOLE, {}, 1))).toBe(ids[0])
  })

  test('is the empty one of what is worst off while there is none', () => {
    expect(led([ids[1]])).toBe(ids[1])
    expect(led([])).toBeNull()
    expect(runFinishTest({ test: 'cost-settled' }, facts(costCard(ids[0] as InteractionId)))).toMatchObject({
      met: true,
    })
  })

  test('is named where it lacks something', () => {
    expect(runFinishTest({ test: 'miss-rate-said' }, facts(cardOf({ volume: said(3) }))).missing).toEqual([ids[0]])
  })
})
