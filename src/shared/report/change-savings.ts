/** What changes save in a year, from the cost cards between which each lies. */
import type { CardsAround } from '../method/cards-around.ts'
import { seedOf } from '../method/estimate.ts'
import { readSaving, type SavingGap, type SavingReading } from '../method/verified-saving.ts'
import { USUAL_ASSUMPTIONS } from '../model/assumptions.ts'
import type { Change } from '../model/change.ts'
import { type Evidence, findEvidence, WHOLE_WORKSHOP } from '../model/evidence.ts'
import type { ChangeId } from '../model/ids.ts'
import type { Contents } from '../model/map-contents.ts'

/** A saving, or why there is none to show; `counted-there`: another change that began on the same day has it. */
export type ChangeSaving = SavingReading | { readonly saving: null; readonly gap: SavingGap | 'counted-there' }

/** For these changes as far as they began and their interaction is on the map. @param map the whole map */
export function savingsOf(
  changes: readonly Change[],
  cards: readonly CardsAround[],
  evidence: readonly Evidence[],
  { parties, interactions }: Pick<Contents, 'parties' | 'interactions'>,
): ReadonlyMap<ChangeId, ChangeSaving> {
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
}
