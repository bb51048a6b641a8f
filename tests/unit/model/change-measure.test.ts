/** Figures that were typed before their measure was chosen mean what was typed. */
import { expect, test } from 'vitest'
import { EMPTY_CHANGE } from '#shared/model/change.ts'
import { withMeasure } from '#shared/model/change-measure.ts'
import type { MeasureId } from '#shared/model/ids.ts'

const [LATE, WAIT, GONE] = ['late', 'wait', 'gone'] as MeasureId[] as [MeasureId, MeasureId, MeasureId]
const known = [
  { id: LATE, measure: { scale: 'share' as const } },
  { id: WAIT, measure: { scale: 'amount' as const } },
]
const facts = (measure: MeasureId | null, from: number | null, to: number | null, figure: number | null) => ({
  hypothesis: { ...EMPTY_CHANGE.hypothesis, measure, from, to },
  baseline: { ...EMPTY_CHANGE.baseline, figure },
})

test('30 is 30 % once a share is chosen, and 30 again without it', () => {
  const chosen = withMeasure(facts(null, 30, 7, 33.3), LATE, known)
  expect(chosen).toEqual(facts(LATE, 0.3, 0.07, 0.333))
  expect(withMeasure(chosen, null, known)).toEqual(facts(null, 30, 7, 33.3))
  expect(withMeasure(chosen, WAIT, known)).toEqual(facts(WAIT, 30, 7, 33.3))
})

test('what is on the same scale, of a removed measure, or not said stays as it is', () => {
  expect(withMeasure(facts(null, 9.5, null, 8), WAIT, known)).toEqual(facts(WAIT, 9.5, null, 8))
  expect(withMeasure(facts(GONE, 0.3, 0.1, null), LATE, known)).toEqual(facts(LATE, 0.3, 0.1, null))
})
