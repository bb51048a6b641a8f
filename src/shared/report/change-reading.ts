/** What a review of one change looks at: its measure, what was measured around its start, and when other changes began. */
import type { ChangeDay } from '../charts/dated-field.tsx'
import { type BeforeAfter, boundsOf, readBeforeAfter } from '../method/before-after.ts'
import type { Change } from '../model/change.ts'
import { type ChangeStart, startOf } from '../model/change-start.ts'
import type { Evidence } from '../model/evidence.ts'
import type { MeasureId } from '../model/ids.ts'
import type { Measure, Measurement } from '../model/measure.ts'

/** A measure by which a change can be looked at. */
export interface NamedMeasure {
  readonly id: MeasureId
  readonly measure: Measure
}

export interface Review {
  readonly start: ChangeStart | null
  /** Those of the interaction. */
  readonly measures: readonly NamedMeasure[]
  /** The one that the hypothesis names. */
  readonly chosen: NamedMeasure | null
  /** Null while there is no measure, no start, or nothing measured. */
  readonly reading: BeforeAfter | null
  /** Days on which changes of the interaction began. */
  readonly days: readonly ChangeDay[]
}

/** @param measurements those of the measure that the hypothesis names */
export function reviewOf(
  change: Change,
  changes: readonly Change[],
  evidence: readonly Evidence[],
  measurements: readonly Measurement[],
): Review {
  const { measure: named } = change.hypothesis
  const measures = evidence.flatMap((one): NamedMeasure[] =>
    one.kind === 'measure' && (one.value?.interaction === change.interaction || one.subject === named) && one.value
      ? [{ id: one.subject, measure: one.value }]
      : [],
  )
  const chosen = measures.find(({ id }) => id === named) ?? null
  const start = startOf(change)
  const reading =
    chosen === null || start === null || measurements.length === 0
      ? null
      : readBeforeAfter(measurements, {
          direction: chosen.measure.direction,
          start: start.day,
          ...boundsOf(chosen.measure, measurements),
        })
  return { start, measures, chosen, reading, days: listDays(change, changes) }
}

/** The change itself, and others of its interaction that began; ideas have not. */
function listDays(change: Change, changes: readonly Change[]): readonly ChangeDay[] {
  return changes.flatMap((one): ChangeDay[] => {
    const start = startOf(one)
    const own = one.id === change.id
    const counts = own || (one.interaction === change.interaction && one.status !== 'idea' && one.status !== 'planned')
    return start === null || !counts ? [] : [{ day: start.day, what: one.what, own }]
  })
}
