/** Who a party serves and who serves it, as lists for reading. A service to itself stands in both. */
import type { PartyId } from '#shared/model/ids.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import { compareNames } from '#shared/model/names.ts'
import type { Party } from '#shared/model/party.ts'

/** One line of such a list: the interaction and the party at its other end. */
export interface ServiceLine {
  readonly interaction: Interaction
  readonly other: Party
}

export interface ServicesOf {
  readonly serves: readonly ServiceLine[]
  readonly servedBy: readonly ServiceLine[]
}

/** Lines are ordered by the other party's name, then by service. */
export function findServicesOf(
  party: PartyId,
  parties: readonly Party[],
  interactions: readonly Interaction[],
): ServicesOf {
  const byId = new Map(parties.map((one) => [one.id, one]))
  const lines = (own: 'provider' | 'customer', far: 'provider' | 'customer') =>
    interactions
      .filter((interaction) => interaction[own] === party)
      .flatMap((interaction) => {
        const other = byId.get(interaction[far])
        return other === undefined ? [] : [{ interaction, other }]
      })
      .sort(
        (a, b) =>
          compareNames(a.other.name, b.other.name) || compareNames(a.interaction.service, b.interaction.service),
      )
  return { serves: lines('provider', 'customer'), servedBy: lines('customer', 'provider') }
}
