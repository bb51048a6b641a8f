/** A measured share on its way to the cost card and back. */
import { expect, test } from 'vitest'
import { EMPTY_CARD } from '#shared/model/cost.ts'
import { applyStep } from '#shared/model/edit-card.ts'
import type { InteractionId } from '#shared/model/ids.ts'
import { hasMissRate, measuredMissRate, missRateBack, missRateStep } from '#shared/model/miss-rate-step.ts'
import { costCard } from '../../helpers/cost-statements.ts'

const range = measuredMissRate({ low: 0.05, share: 0.09, high: 0.2 }, '2026-03-10')
const card = costCard('shape:i' as InteractionId).value

test('what goes to the card is measured, opens what was accepted, and comes back as it was', () => {
  const put = applyStep(card, missRateStep(card, range))
  expect(put).toMatchObject({
    standing: 'open',
    inputs: { 'miss-rate': { low: 0.05, usual: 0.09, high: 0.2, source: 'measured', on: '2026-03-10' } },
  })
  expect([hasMissRate(card, range), hasMissRate(put, range), hasMissRate(null, range)]).toEqual([false, true, false])
  expect(put && applyStep(put, missRateBack(card))).toEqual(card)
})

test('a card that it begins is gone again when it is taken back', () => {
  const begun = applyStep(EMPTY_CARD, missRateStep(null, range))
  expect(begun?.standing).toBe('open')
  expect(begun && applyStep(begun, missRateBack(null))).toBeNull()
})
