/** Which building block is at fault in an interaction: what was found at the reveal, else what its check says. */
import type { BuildingBlock } from '../model/dimension.ts'
import { type Evidence, findEvidence } from '../model/evidence.ts'
import type { InteractionId } from '../model/ids.ts'

/** Null while the room has not said. */
export function blockAtFault(evidence: readonly Evidence[], interaction: InteractionId): BuildingBlock | null {
  return (
    findEvidence(evidence, 'finding', interaction)?.block ?? findEvidence(evidence, 'check', interaction)?.block ?? null
  )
}
