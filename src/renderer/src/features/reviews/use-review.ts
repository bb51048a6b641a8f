/** What a review of one change looks at: its measure, what was measured around its start, and when other changes began. */
import { useMemo } from 'react'
import type { ChangeDay } from '#shared/charts/dated-field.tsx'
import { type BeforeAfter, boundsOf, readBeforeAfter } from '#shared/method/before-after.ts'
import type { Change } from '#shared/model/change.ts'
import { type ChangeStart, startOf } from '#shared/model/change-start.ts'
import type { MeasureId, WorkshopId } from '#shared/model/ids.ts'
import type { Measure } from '#shared/model/measure.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { useEvidence } from '../../rpc/use-evidence.ts'

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

const ANY = '' as MeasureId

/** Undefined while it is being read. */
export function useReview(workshop: WorkshopId, change: Change, changes: readonly Change[]): Review | undefined {
  const evidence = useEvidence(workshop)
  const { measure: named } = change.hypothesis
  const { data } = useCoreQuery('measures.list', { workshop, measure: named ?? ANY }, { enabled: named !== null })
  return useMemo(() => {
    if (evidence === undefined || (named !== null && data === undefined)) return undefined
    const measures = evidence.flatMap((one): NamedMeasure[] =>
      one.kind === 'measure' && (one.value?.interaction === change.interaction || one.subject === named) && one.value
        ? [{ id: one.subject, measure: one.value }]
        : [],
    )
    const chosen = measures.find(({ id }) => id === named) ?? null
    const start = startOf(change)
    const measurements = data?.measurements ?? []
    const reading =
      chosen === null || start === null || measurements.length === 0
        ? null
        : readBeforeAfter(measurements, {
            direction: chosen.measure.direction,
            start: start.day,
            ...boundsOf(chosen.measure, measurements),
          })
    return { start, measures, chosen, reading, days: listDays(change, changes) }
  }, [evidence, data, named, change, changes])
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
