/** What finish tests must know of cost cards: how far each has come, and which of them is looked at. */

import { isSaid, PART_FACTORS } from '../method/cost.ts'
import { gatherInputs, isReckonable } from '../method/cost-inputs.ts'
import { isUpToDate } from '../method/estimate.ts'
import { USUAL_ASSUMPTIONS } from '../model/assumptions.ts'
import { COST_PARTS, type CostCard, type CostInput, EMPTY_CARD } from '../model/cost.ts'
import { type Evidence, findEvidence, WHOLE_WORKSHOP } from '../model/evidence.ts'
import type { InteractionId } from '../model/ids.ts'
import type { Interaction } from '../model/interaction.ts'
import type { Party } from '../model/party.ts'

/** What a card says, as far as a block asks for it. */
export interface CardState {
  readonly interaction: InteractionId
  readonly volume: boolean
  readonly missRate: boolean
  /** How many parts of what one miss costs are said and are not nothing. */
  readonly parts: number
  readonly reckoned: boolean
  readonly settled: boolean
}

interface CostFacts {
  readonly parties: readonly Party[]
  readonly interactions: readonly Interaction[]
  readonly evidence: readonly Evidence[]
}

function stateOf(interaction: Interaction, card: CostCard, { parties, evidence }: CostFacts): CardState {
  const frame = findEvidence(evidence, 'frame', WHOLE_WORKSHOP)
  const assumptions = findEvidence(evidence, 'assumptions', WHOLE_WORKSHOP) ?? USUAL_ASSUMPTIONS
  const { inputs } = gatherInputs(card, { interaction, parties, frame, assumptions })
  const estimate = findEvidence(evidence, 'estimate', interaction.id)
  const highest = (input: CostInput) => inputs.ranges[input]?.high
  const costs = COST_PARTS.map((part) => PART_FACTORS[part]).filter(
    (factors) => isSaid(factors, highest) && factors.every((input) => highest(input) !== 0),
  )
  return {
    interaction: interaction.id,
    volume: (highest('volume') ?? 0) > 0,
    missRate: card.inputs['miss-rate'] !== undefined,
    parts: costs.length,
    reckoned: isReckonable(inputs) && estimate !== null && isUpToDate(estimate, inputs),
    settled: card.standing !== 'open',
  }
}

/** How much of what is asked a card says; the parts count as two at most. */
function fullness({ volume, missRate, parts, reckoned, settled }: CardState): number {
  return [volume, missRate, reckoned, settled].filter(Boolean).length + Math.min(parts, 2)
}

/**
 * The card that has come furthest; among equals that of an interaction that is worst off, an empty one if nobody began it.
 * Null where there is neither a card nor anything that is worst off.
 */
export function findLeadingCard(facts: CostFacts, worst: readonly string[]): CardState | null {
  const states = facts.interactions.flatMap((interaction) => {
    const card = findEvidence(facts.evidence, 'cost', interaction.id)
    if (card === null && !worst.includes(interaction.id)) return []
    return [stateOf(interaction, card ?? EMPTY_CARD, facts)]
  })
  const rank = (state: CardState) => fullness(state) * 2 + (worst.includes(state.interaction) ? 1 : 0)
  return states.reduce<CardState | null>((best, one) => (best === null || rank(one) > rank(best) ? one : best), null)
}
