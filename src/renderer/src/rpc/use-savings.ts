/** What changes save, for React: reckoned from the cost cards before and since, whenever one of them moves. */
import { useMemo } from 'react'
import { seedOf } from '#shared/method/estimate.ts'
import { readSaving, type SavingGap, type SavingReading } from '#shared/method/verified-saving.ts'
import { USUAL_ASSUMPTIONS } from '#shared/model/assumptions.ts'
import type { Change } from '#shared/model/change.ts'
import { findEvidence, WHOLE_WORKSHOP } from '#shared/model/evidence.ts'
import type { ChangeId, WorkshopId } from '#shared/model/ids.ts'
import type { Contents } from '#shared/model/map-contents.ts'
import { useCoreQuery } from './core-provider.tsx'
import { useEvidence } from './use-evidence.ts'

/** A saving, or why there is none to show; `counted-there`: another change that began on the same day has it. */
export type ChangeSaving = SavingReading | { readonly saving: null; readonly gap: SavingGap | 'counted-there' }

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
  return useMemo(() => {
    if (cards === undefined || evidence === undefined) return undefined
    const frame = findEvidence(evidence, 'frame', WHOLE_WORKSHOP)
    const assumptions = findEvidence(evidence, 'assumptions', WHOLE_WORKSHOP) ?? USUAL_ASSUMPTIONS
    const read = (change: Change): [ChangeId, ChangeSaving][] => {
      const around = cards.find((one) => one.change === change.id)
      const interaction = interactions.find(({ id }) => id === change.interaction)
      if (!around || !interaction) return []
      if (around.countedThere !== null) return [[change.id, { saving: null, gap: 'counted-there' }]]
      const pair = { before: around.before?.card ?? null, after: around.after?.card ?? null }
      const surroundings = { interaction, parties, frame, assumptions }
      return [[change.id, readSaving(pair, surroundings, seedOf(interaction.id))]]
    }
    return new Map(changes.flatMap(read))
  }, [cards, evidence, changes, parties, interactions])
}
