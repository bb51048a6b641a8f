/** Measures to begin with: one for each dimension that both sides can count without a system. */
import type { InteractionId } from '#shared/model/ids.ts'
import type { Measure } from '#shared/model/measure.ts'
import { t } from '#shared/text/text.ts'

/** What an internal customer notices: right, on time, how long, how much effort. */
export const STARTS = ['right', 'time', 'wait', 'effort'] as const
export type Start = (typeof STARTS)[number]

/** One of which nothing is said yet. */
export function emptyMeasure(interaction: InteractionId): Measure {
  return {
    ...{ interaction, name: '', unit: '', scale: 'amount', direction: 'lower', dimension: null },
    ...{ target: null, actual: null, source: 'guess', period: 'week' },
  }
}

/** One of the usual ones; its target is for the room to say. */
export function startMeasure(start: Start, interaction: InteractionId): Measure {
  const measure = { ...emptyMeasure(interaction), name: t(`measures.start.${start}`) }
  switch (start) {
    case 'right':
      return { ...measure, scale: 'share', direction: 'higher', dimension: 'what' }
    case 'time':
      return { ...measure, scale: 'share', direction: 'higher', dimension: 'when' }
    case 'wait':
      return { ...measure, unit: t('measures.startUnit.wait'), dimension: 'when' }
    case 'effort':
      return { ...measure, unit: t('measures.startUnit.effort'), dimension: 'effort' }
  }
}
