/** Two states of a workshop, read and compared. The earlier one comes first, whichever was chosen first. */
import { useMemo } from 'react'
import type { WireRecord } from '#shared/contract/map.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { PastState } from '#shared/model/past-state.ts'
import { type Summary, sumUp } from '#shared/versions/sum-up.ts'
import { useCoreQuery } from '../../../rpc/core-provider.tsx'

/** The moment of a version; null for now. */
export type ChosenMoment = number | null

export interface ComparedState {
  readonly state: PastState
  readonly records: readonly WireRecord[]
}

export type Comparison =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly message: string }
  | {
      readonly kind: 'ready'
      readonly before: ComparedState
      readonly after: ComparedState
      readonly summary: Summary
      /** Parts of old maps that could not be read. */
      readonly setAside: number
    }

const NO_RECORDS: readonly WireRecord[] = []

function useStateAt(workshop: WorkshopId, chosen: ChosenMoment, enabled: boolean) {
  const state = useCoreQuery('versions.stateAt', { workshop, moment: chosen }, { enabled })
  const moment = state.data?.moment
  const map = useCoreQuery(
    'history.mapAfter',
    { workshop, edit: moment ?? 0 },
    { enabled: enabled && moment !== undefined },
  )
  return { state: state.data, map: moment === undefined ? undefined : map.data, error: state.error ?? map.error }
}

/** @param enabled false while the window still sends what belongs to the present */
export function useComparison(
  workshop: WorkshopId,
  one: ChosenMoment,
  other: ChosenMoment,
  enabled: boolean,
): Comparison {
  const first = useStateAt(workshop, one, enabled)
  const second = useStateAt(workshop, other, enabled)
  const isTurned = (first.state?.moment ?? 0) > (second.state?.moment ?? 0)
  const [before, after] = isTurned ? [second, first] : [first, second]
  const summary = useMemo(
    () => (before.state && after.state ? sumUp(before.state, after.state) : null),
    [before.state, after.state],
  )
  const error = first.error ?? second.error
  if (error) return { kind: 'failed', message: error.message }
  if (!before.state || !after.state || !before.map || !after.map || summary === null) return { kind: 'reading' }
  const compared = ({ state, map }: typeof before): ComparedState => ({
    state: state as PastState,
    records: map?.records ?? NO_RECORDS,
  })
  return {
    ...{ kind: 'ready', summary, before: compared(before), after: compared(after) },
    setAside: before.map.setAside + after.map.setAside,
  }
}
