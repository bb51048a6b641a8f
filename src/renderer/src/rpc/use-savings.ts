/** What changes save, for React: reckoned from the cost cards before and since, whenever one of them moves. */
import { useMemo } from 'react'
import type { Change } from '#shared/model/change.ts'
import type { ChangeId, WorkshopId } from '#shared/model/ids.ts'
import type { Contents } from '#shared/model/map-contents.ts'
import { type ChangeSaving, savingsOf } from '#shared/report/change-savings.ts'
import { useCoreQuery } from './core-provider.tsx'
import { useEvidence } from './use-evidence.ts'

/**
 * For these changes as far as they began and their interaction is on the map; undefined while something is being read.
 * `contents` is the whole map.
 */
export function useSavings(
  workshop: WorkshopId,
  changes: readonly Change[],
  { parties, interactions }: Pick<Contents, 'parties' | 'interactions'>,
): ReadonlyMap<ChangeId, ChangeSaving> | undefined {
  const { data: cards } = useCoreQuery('reviews.cards', { workshop })
  const evidence = useEvidence(workshop)
  return useMemo(
    () =>
      cards === undefined || evidence === undefined
        ? undefined
        : savingsOf(changes, cards, evidence, { parties, interactions }),
    [cards, evidence, changes, parties, interactions],
  )
}
