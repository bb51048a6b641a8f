/**
 * The measure that a change is expected to move. Its figures are typed as people say them, a share in per cent, and kept on the
 * scale of the measure: who chooses it after the figures would otherwise find 30 as 3,000 %.
 */
import type { ChangeFacts } from './change.ts'
import type { MeasureId } from './ids.ts'
import type { Measure } from './measure.ts'

type Figures = Pick<ChangeFacts, 'hypothesis' | 'baseline'>
type Known = readonly { readonly id: MeasureId; readonly measure: Pick<Measure, 'scale'> }[]

/** With another measure, or none; the figures stay as they were typed. Those of a measure that was removed stay as they are kept. */
export function withMeasure({ hypothesis, baseline }: Figures, measure: MeasureId | null, known: Known): Figures {
  const [then, now] = [typedTimes(hypothesis.measure, known), typedTimes(measure, known)]
  const keep = (figure: number | null) =>
    figure === null || then === null || now === null ? figure : Number(((figure * then) / now).toPrecision(12))
  return {
    hypothesis: { ...hypothesis, measure, from: keep(hypothesis.from), to: keep(hypothesis.to) },
    baseline: { ...baseline, figure: keep(baseline.figure) },
  }
}

/** How many times as large a figure is typed as it is kept; null where nobody knows. */
function typedTimes(measure: MeasureId | null, known: Known): number | null {
  if (measure === null) return 1
  const scale = known.find(({ id }) => id === measure)?.measure.scale
  return scale === undefined ? null : scale === 'share' ? 100 : 1
}
