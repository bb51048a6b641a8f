/**
 * Which interactions are costed and which are not, from what the room said. Only what is on the map counts: a card of an
 * interaction that left the map waits for its return and is in no total.
 */
import { blockAtFault } from '#shared/method/block-at-fault.ts'
import type { CostLine } from '#shared/method/cost-totals.ts'
import { FIRMNESSES, type Firmness, firmnessOfCard } from '#shared/method/firmness.ts'
import type { LatestResult } from '#shared/method/latest-results.ts'
import type { CostInput } from '#shared/model/cost.ts'
import type { Evidence } from '#shared/model/evidence.ts'
import type { InteractionId } from '#shared/model/ids.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import type { CostStanding } from '../../rpc/use-estimates.ts'

/** A costed interaction with what its figures rest on. */
export interface FirmLine extends CostLine {
  readonly id: InteractionId
  readonly standing: CostStanding
  readonly firmness: Firmness
}

/** An interaction that has no cost yet. */
export interface OpenCost {
  readonly interaction: Interaction
  /** What its card still needs; null while it has no card. Empty where only a part of a miss is missing. */
  readonly missing: readonly CostInput[] | null
  /** Mean of the customers' weakest dimension, 1..5; null where it is not known. */
  readonly rated: number | null
}

export interface CostsOfMap {
  readonly lines: readonly FirmLine[]
  /** What to cost next: begun cards first, then the worst rated, then as on the map. */
  readonly open: readonly OpenCost[]
  /** How many are being reckoned for the first time: they are in no figure yet. */
  readonly waiting: number
}

/** Of these interactions. */
export function gatherCosts(
  interactions: readonly Interaction[],
  standings: ReadonlyMap<InteractionId, CostStanding>,
  evidence: readonly Evidence[],
  latest: ReadonlyMap<InteractionId, LatestResult>,
): CostsOfMap {
  const lines: FirmLine[] = []
  const open: OpenCost[] = []
  let waiting = 0
  for (const interaction of interactions) {
    const { id, provider, customer } = interaction
    const standing = standings.get(id)
    if (!standing?.estimate) {
      if (standing?.reckoning) {
        waiting += 1
        continue
      }
      const rated = latest.get(id)?.result.weakest?.mean ?? null
      open.push({ interaction, missing: standing ? standing.missing : null, rated })
      continue
    }
    const { card, estimate, from } = standing
    lines.push({
      ...{ id, interaction, provider, customer, card, estimate, standing },
      block: blockAtFault(evidence, id),
      firmness: firmnessOfCard(card, from),
    })
  }
  const rank = ({ missing, rated }: OpenCost) => (missing === null ? (rated ?? 10) : 0)
  return { lines, open: open.sort((one, other) => rank(one) - rank(other)), waiting }
}

/** What is reckoned from all of them is as firm as the weakest. */
export function weakestOf(lines: readonly FirmLine[]): Firmness {
  return FIRMNESSES.findLast((one) => lines.some(({ firmness }) => firmness === one)) ?? 'estimated'
}

/** How many rest on what. */
export function countFirmness(lines: readonly FirmLine[]): Readonly<Record<Firmness, number>> {
  const count = (firmness: Firmness) => lines.filter((line) => line.firmness === firmness).length
  return { measured: count('measured'), estimated: count('estimated'), guess: count('guess') }
}
