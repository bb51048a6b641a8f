/**
 * The map as SIPOC: suppliers and their inputs, the party whose work makes something of them, outputs and their customers.
 * Which input is for which output the map does not say.
 */
import type { PartyId } from '../model/ids.ts'
import type { Interaction } from '../model/interaction.ts'
import type { Party } from '../model/party.ts'

/** A party with what others serve it, and what it serves others; what it does for itself is neither. */
export interface SipocProcess {
  readonly party: PartyId
  readonly inputs: readonly Interaction[]
  readonly outputs: readonly Interaction[]
}

/** In the order of the parties, interactions in theirs. Who neither serves nor is served is left out. */
export function sipocOf(parties: readonly Party[], interactions: readonly Interaction[]): readonly SipocProcess[] {
  const others = interactions.filter(({ provider, customer }) => provider !== customer)
  const [inputs, outputs] = [groupBy(others, 'customer'), groupBy(others, 'provider')]
  return parties
    .map(({ id }) => ({ party: id, inputs: inputs.get(id) ?? [], outputs: outputs.get(id) ?? [] }))
    .filter((process) => process.inputs.length + process.outputs.length > 0)
}

function groupBy(some: readonly Interaction[], end: 'provider' | 'customer'): ReadonlyMap<PartyId, Interaction[]> {
  const found = new Map<PartyId, Interaction[]>()
  for (const one of some) found.set(one[end], [...(found.get(one[end]) ?? []), one])
  return found
}
