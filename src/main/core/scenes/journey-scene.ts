/** The journey through one interaction, as the room told it. */
import { findEvidence } from '#shared/model/evidence.ts'
import type { InteractionId } from '#shared/model/ids.ts'
import type { Scene } from '#shared/model/scene.ts'
import { refuseMissingInteraction } from '../missing.ts'
import type { WorkshopReader } from '../ports/workshop-store.ts'
import { Refusal } from '../refusal.ts'
import { namesOf } from './names-of.ts'

/** Refuses `interaction-missing`, and `scene-empty` where nobody told a moment. */
export function makeJourneyScene(reader: WorkshopReader, interaction: InteractionId): Scene {
  refuseMissingInteraction(reader, interaction)
  const moments = findEvidence(reader.evidence.standing(), 'journey', interaction)?.moments ?? []
  if (moments.length === 0) throw new Refusal('scene-empty')
  return {
    kind: 'journey',
    ...namesOf(reader, interaction),
    moments: moments.map(({ name, doing, thinking, feeling, waitMinutes, momentOfTruth, backTo }) => {
      const place = moments.findIndex(({ id }) => id === backTo)
      return { name, doing, thinking, feeling, waitMinutes, momentOfTruth, backTo: place < 0 ? null : place }
    }),
  }
}
