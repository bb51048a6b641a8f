/** An interaction in one line: "Billing serves Sales: invoices". The same wherever one is named or chosen. */
import type { InteractionId } from '../model/ids.ts'
import type { Interaction } from '../model/interaction.ts'
import type { Party } from '../model/party.ts'
import { t } from './text.ts'

/** The line from names; without a service where none was said. */
export function serviceLine(provider: string, customer: string, service: string): string {
  return service === ''
    ? t('term.serves', { provider, customer })
    : t('term.servesWhat', { provider, customer, service })
}

/** Empty when the interaction is gone. */
export function interactionLabel(interaction: Interaction | undefined, parties: readonly Party[]): string {
  if (interaction === undefined) return ''
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.name ?? ''
  return serviceLine(nameOf(interaction.provider), nameOf(interaction.customer), interaction.service)
}

/** All interactions as lines of a list from which one is chosen, in the order given. */
export function interactionOptions(
  interactions: readonly Interaction[],
  parties: readonly Party[],
): { readonly value: InteractionId; readonly label: string }[] {
  const names = new Map(parties.map(({ id, name }) => [id, name] as const))
  return interactions.map(({ id, provider, customer, service }) => ({
    value: id,
    label: serviceLine(names.get(provider) ?? '', names.get(customer) ?? '', service),
  }))
}
