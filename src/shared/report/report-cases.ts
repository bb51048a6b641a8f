/** Cases in a report: what was said of each change, what is missing, and what it comes to with the seed of its interaction. */
import { reckonCase } from '../method/case.ts'
import { gatherCase } from '../method/case-inputs.ts'
import { seedOf } from '../method/estimate.ts'
import type { Change } from '../model/change.ts'
import { surroundingsOf } from './report-costs.ts'
import { nameInteraction, type ReportFacts, saidOf } from './report-facts.ts'

function caseOf(facts: ReportFacts, change: Change) {
  const said = saidOf(facts, 'case', change.id)
  const interaction = facts.interactions.find(({ id }) => id === change.interaction)
  if (said === null) return null
  const { id, what, owner, status, reviewDate } = change
  const names = interaction ? nameInteraction(interaction, facts.parties) : { interaction: change.interaction }
  const told = { change: id, what, owner, status, reviewDate, ...names, saidAt: said.at, said: said.value }
  const card = saidOf(facts, 'cost', change.interaction)?.value ?? null
  if (!interaction || card === null)
    return { ...told, missing: ['card' as const], unsaid: [], firmness: null, inputs: null, result: null }
  const { inputs, missing, unsaid, firmness } = gatherCase(said.value, card, { interaction, ...surroundingsOf(facts) })
  const result = missing.length > 0 ? null : reckonCase(inputs, seedOf(interaction.id))
  return { ...told, missing, unsaid, firmness, inputs, result }
}

/** In the order of the changes. They are never added up: two changes of one interaction may save the same miss. */
export function reportCases(facts: ReportFacts) {
  return facts.changes.flatMap((change) => caseOf(facts, change) ?? [])
}
