/** Priorities in a report: importance and performance of every rated interaction, its quadrant and its opportunity. */
import { latestResults } from '../method/latest-results.ts'
import { compareOpportunities, opportunityOf } from '../method/opportunity.ts'
import { priorityOf } from '../method/priority.ts'
import { CROSSHAIRS, crosshairOf, quadrantOf } from '../method/quadrants.ts'
import type { InteractionId } from '../model/ids.ts'
import { nameInteraction, type ReportFacts } from './report-facts.ts'

/** Best opportunity first; `costs` is the middle of what misses cost in a year. */
export function reportPriorities(
  facts: Pick<ReportFacts, 'parties' | 'interactions' | 'ballots'>,
  costs: ReadonlyMap<InteractionId, number>,
) {
  const latest = latestResults(facts.ballots)
  const all = facts.interactions.map((interaction) => {
    const found = latest.get(interaction.id)
    return { interaction, revealedAt: found?.revealedAt ?? null, priority: priorityOf(found?.result) }
  })
  const placed = all.flatMap(({ interaction, revealedAt, priority }) => {
    if (priority.kind === 'left-out') return []
    const { kind: _, ...standing } = priority
    const cost = costs.get(interaction.id) ?? null
    return [{ ...standing, id: interaction.id, cost, opportunity: opportunityOf(standing), interaction, revealedAt }]
  })
  const crosshairs = CROSSHAIRS.map((kind) => ({ kind, ...crosshairOf(placed, kind) }))
  return {
    crosshairs,
    placed: placed.sort(compareOpportunities).map(({ id: _, interaction, ...standing }) => ({
      ...nameInteraction(interaction, facts.parties),
      ...standing,
      quadrants: Object.fromEntries(crosshairs.map((cross) => [cross.kind, quadrantOf(standing, cross)])),
    })),
    leftOut: all.flatMap(({ interaction, priority }) =>
      priority.kind === 'left-out' ? [{ interaction: interaction.id, reason: priority.reason }] : [],
    ),
  }
}
