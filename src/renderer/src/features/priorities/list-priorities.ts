/** From ratings and costs to what stands where: the interactions with a place, best opportunity first, and the others by reason. Pure. */
import { type Firmness, firmnessOfCard } from '#shared/method/firmness.ts'
import type { LatestResult } from '#shared/method/latest-results.ts'
import { compareOpportunities, opportunityOf } from '#shared/method/opportunity.ts'
import { LEFT_OUT_REASONS, type LeftOutReason, type PlacedPriority, priorityOf } from '#shared/method/priority.ts'
import { type Crosshair, crosshairOf, listFlips } from '#shared/method/quadrants.ts'
import type { Spread } from '#shared/model/estimate.ts'
import type { InteractionId } from '#shared/model/ids.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import type { Party } from '#shared/model/party.ts'
import { interactionLabel } from '#shared/text/interaction-label.ts'
import { nameShortly } from '#shared/text/name-shortly.ts'
import type { CostStanding } from '../../rpc/use-estimates.ts'

/** An interaction with a place. */
export interface PriorityLine extends PlacedPriority {
  readonly id: InteractionId
  /** All of it in one line, and in a few words beside its mark. */
  readonly label: string
  readonly name: string
  /** 1..9. */
  readonly score: number
  /** Middle of the annual cost of its misses; null without one. */
  readonly cost: number | null
  readonly spread: Spread | null
  readonly firmness: Firmness
}

/** Interactions without a place, and why. */
export interface LeftOut {
  readonly reason: LeftOutReason
  readonly interactions: readonly { readonly id: InteractionId; readonly label: string }[]
}

export interface Priorities {
  readonly lines: readonly PriorityLine[]
  /** Reasons without an interaction are not in it. */
  readonly leftOut: readonly LeftOut[]
}

/** Of these interactions. `costs` may not be there yet. */
export function listPriorities(
  { interactions, parties }: { readonly interactions: readonly Interaction[]; readonly parties: readonly Party[] },
  latest: ReadonlyMap<InteractionId, LatestResult>,
  costs: ReadonlyMap<InteractionId, CostStanding> | undefined,
): Priorities {
  const lines: PriorityLine[] = []
  const leftOut = new Map<LeftOutReason, { id: InteractionId; label: string }[]>()
  for (const interaction of interactions) {
    const { id } = interaction
    const label = interactionLabel(interaction, parties)
    const priority = priorityOf(latest.get(id)?.result)
    if (priority.kind === 'left-out') {
      leftOut.set(priority.reason, [...(leftOut.get(priority.reason) ?? []), { id, label }])
      continue
    }
    const standing = costs?.get(id)
    const spread = standing?.estimate?.annual ?? null
    lines.push({
      ...priority,
      ...{ id, label, spread, name: interaction.service, cost: spread?.p50 ?? null },
      score: opportunityOf(priority),
      firmness: standing ? firmnessOfCard(standing.card, standing.from) : 'guess',
    })
  }
  const names = new Map<string, string>(parties.map(({ id, name }) => [id, name]))
  const ends = new Map(
    interactions.map(({ id, service, provider, customer }) => [
      id,
      { service, provider: { name: names.get(provider) ?? '' }, customer: { name: names.get(customer) ?? '' } },
    ]),
  )
  const nameOf = nameShortly(lines.flatMap(({ id }) => ends.get(id) ?? []))
  const named = lines.map((line) => {
    const end = ends.get(line.id)
    return end ? { ...line, name: nameOf(end) } : line
  })
  return {
    lines: named.sort(compareOpportunities),
    leftOut: LEFT_OUT_REASONS.flatMap((reason) => {
      const found = leftOut.get(reason)
      return found ? [{ reason, interactions: found }] : []
    }),
  }
}

/** What another crosshair would change: for each of the others the lines that change their quadrant. */
export function listCrosshairFlips(
  lines: readonly PriorityLine[],
  kind: Crosshair,
  others: readonly Crosshair[],
): readonly { readonly other: Crosshair; readonly lines: readonly PriorityLine[] }[] {
  const centre = crosshairOf(lines, kind)
  return others.map((other) => ({
    other,
    lines: listFlips(lines, centre, crosshairOf(lines, other)).flatMap((index) => lines[index] ?? []),
  }))
}
