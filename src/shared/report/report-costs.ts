/**
 * Costs in a report: every card with its inputs, where each comes from and who said it when, and what they come to. An
 * estimate that is in the file and fits the inputs is taken as it is; else it is reckoned with the same seed.
 */
import { blockAtFault } from '../method/block-at-fault.ts'
import { guardsOf } from '../method/cost-guards.ts'
import { gatherInputs, isReckonable } from '../method/cost-inputs.ts'
import {
  type CostLine,
  paretoOf,
  totalOfAll,
  totalsByBlock,
  totalsByCustomer,
  totalsByKind,
  totalsByProvider,
  totalsByReasons,
} from '../method/cost-totals.ts'
import { isUpToDate, reckonEstimate, seedOf } from '../method/estimate.ts'
import { firmnessOfCard } from '../method/firmness.ts'
import { USUAL_ASSUMPTIONS } from '../model/assumptions.ts'
import { COST_INPUTS, findCardProblem } from '../model/cost.ts'
import type { Estimate, EstimateInputs } from '../model/estimate.ts'
import { WHOLE_WORKSHOP } from '../model/evidence.ts'
import type { Interaction } from '../model/interaction.ts'
import { nameInteraction, type ReportFacts, saidOf } from './report-facts.ts'

/** What costs are reckoned from. */
export type CostFacts = Pick<ReportFacts, 'parties' | 'interactions' | 'evidence'>

/** What cards are filled up with, whatever the interaction. */
export function surroundingsOf(facts: Pick<CostFacts, 'parties' | 'evidence'>) {
  return {
    parties: facts.parties,
    frame: saidOf(facts, 'frame', WHOLE_WORKSHOP)?.value ?? null,
    assumptions: saidOf(facts, 'assumptions', WHOLE_WORKSHOP)?.value ?? USUAL_ASSUMPTIONS,
  }
}

function estimateOf(facts: CostFacts, { id }: Interaction, inputs: EstimateInputs | null) {
  if (inputs === null) return null
  const kept = saidOf(facts, 'estimate', id)?.value ?? null
  return kept !== null && isUpToDate(kept, inputs) ? kept : reckonEstimate(inputs, seedOf(id))
}

/** One interaction with a cost card. */
function costOf(facts: CostFacts, interaction: Interaction) {
  const said = saidOf(facts, 'cost', interaction.id)
  if (said === null) return null
  const { value: card, at } = said
  const { inputs, missing, from } = gatherInputs(card, { interaction, ...surroundingsOf(facts) })
  const isSound = findCardProblem(card) === null && isReckonable(inputs)
  const estimate: Estimate | null = estimateOf(facts, interaction, isSound ? inputs : null)
  return {
    ...nameInteraction(interaction, facts.parties),
    saidAt: at,
    standing: card.standing,
    firmness: firmnessOfCard(card, from),
    usualOnly: card.usualOnly,
    period: from.volume === 'map' ? interaction.period : card.period,
    periodsPerYear: inputs.periodsPerYear,
    reasons: card.reasons,
    kinds: inputs.kinds,
    block: blockAtFault(facts.evidence, interaction.id),
    providerPerYear: card.providerPerYear,
    inputs: COST_INPUTS.flatMap((input) => {
      const range = card.inputs[input] ?? inputs.ranges[input]
      if (!range) return []
      const { low, usual, high } = range
      const { source = null, by = '', on = null } = card.inputs[input] ?? {}
      return [{ input, low, usual, high, from: from[input] ?? 'card', source, by, on }]
    }),
    missing,
    guards: guardsOf(card, inputs, estimate),
    estimate,
  }
}

function linesOf(facts: CostFacts, costs: readonly NonNullable<ReturnType<typeof costOf>>[]): CostLine[] {
  return costs.flatMap(({ interaction: id, estimate, block }) => {
    const interaction = facts.interactions.find((one) => one.id === id)
    const card = saidOf(facts, 'cost', id)?.value
    if (!interaction || !card || !estimate) return []
    const { provider, customer } = interaction
    return [{ interaction, provider, customer, card, estimate, block }]
  })
}

/** All costed interactions in the order of the map, and what they come to together. Money per year. */
export function reportCosts(facts: CostFacts) {
  const costs = facts.interactions.flatMap((interaction) => costOf(facts, interaction) ?? [])
  const lines = linesOf(facts, costs)
  const bars = paretoOf(
    lines,
    ({ estimate }) => estimate.annual.p50,
    ({ interaction }) => interaction.id,
  )
  return {
    costs,
    totals: {
      all: totalOfAll(lines),
      byProvider: totalsByProvider(lines),
      byCustomer: totalsByCustomer(lines),
      byReasons: totalsByReasons(lines),
      byBlock: totalsByBlock(lines),
      byKind: totalsByKind(lines),
      pareto: bars.map(({ item, ...bar }) => ({ interaction: item.interaction.id, ...bar })),
    },
  }
}
