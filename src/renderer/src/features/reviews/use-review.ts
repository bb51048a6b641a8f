/** What a review of one change looks at, for React: read anew whenever something was said or measured. */
import { useMemo } from 'react'
import type { Change } from '#shared/model/change.ts'
import type { MeasureId, WorkshopId } from '#shared/model/ids.ts'
import { type Review, reviewOf } from '#shared/report/change-reading.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { useEvidence } from '../../rpc/use-evidence.ts'

const ANY = '' as MeasureId

/** Undefined while it is being read. */
export function useReview(workshop: WorkshopId, change: Change, changes: readonly Change[]): Review | undefined {
  const evidence = useEvidence(workshop)
  const { measure: named } = change.hypothesis
  const { data } = useCoreQuery('measures.list', { workshop, measure: named ?? ANY }, { enabled: named !== null })
  return useMemo(() => {
    if (evidence === undefined || (named !== null && data === undefined)) return undefined
    return reviewOf(change, changes, evidence, data?.measurements ?? [])
  }, [evidence, data, named, change, changes])
}
