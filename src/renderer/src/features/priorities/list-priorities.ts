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
import { t } from '#shared/text/text.ts'
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
  return {
    lines: nameShortly(lines, interactions, parties).sort(compareOpportunities),
    leftOut: LEFT_OUT_REASONS.flatMap((reason) => {
      const found = leftOut.get(reason)
      return found ? [{ reason, interactions: found }] : []
    }),
  }
}

/** The service where it is the only one of its name, else who serves whom. */
function nameShortly(
  lines: readonly PriorityLine[],
  interactions: readonly Interaction[],
  parties: readonly Party[],
): PriorityLine[] {
  const counts = new Map<string, number>()
  for (const { name } of lines) counts.set(name, (counts.get(name) ?? 0) + 1)
  const partyNames = new Map(parties.map(({ id, name }) => [id, name]))
  const byId = new Map(interactions.map((one) => [one.id, one]))
  return lines.map((line) => {
    if (line.name !== '' && counts.get(line.name) === 1) return line
    const ends = byId.get(line.id)
    const nameOf = (id: Interaction['provider'] | undefined) => (id === undefined ? '' : (partyNames.get(id) ?? ''))
    return {
      ...line,
      name: t('priorities.pair', { provider: nameOf(ends?.provider), customer: nameOf(ends?.customer) }),
    }
  })
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
