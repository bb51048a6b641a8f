/**
 * The map as SIPOC: what a provider needs from whom (its suppliers and their inputs) to serve whom with what (outputs and
 * customers). Every service of a provider stands beside everything that it is served itself, for the map does not say which
 * input is for which output.
 */
import type { InteractionId } from '../model/ids.ts'
import type { Interaction } from '../model/interaction.ts'
import type { Party } from '../model/party.ts'

/** One service of a provider beside one that it is served; without suppliers those two are empty. */
export interface SipocRow {
  readonly supplier: string
  readonly input: string
  /** Whose work turns inputs into the output: the provider. */
  readonly process: string
  readonly output: string
  readonly customer: string
  readonly interaction: InteractionId
}

/** In the order of the interactions. What a party does for itself is no input. */
export function sipocOf(parties: readonly Party[], interactions: readonly Interaction[]): readonly SipocRow[] {
  const names = new Map(parties.map(({ id, name }) => [id, name] as const))
  const nameOf = (id: Party['id']) => names.get(id) ?? ''
  const served = Map.groupBy(
    interactions.filter(({ provider, customer }) => provider !== customer),
    ({ customer }) => customer,
  )
  return interactions.flatMap(({ id, provider, customer, service }): readonly SipocRow[] => {
    const process = nameOf(provider)
    const row = { process, output: service, customer: nameOf(customer), interaction: id }
    const inputs = served.get(provider) ?? []
    if (inputs.length === 0) return [{ supplier: '', input: '', ...row }]
    return inputs.map((input) => ({ supplier: nameOf(input.provider), input: input.service, ...row }))
  })
}
