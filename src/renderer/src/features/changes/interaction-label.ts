/** An interaction in one line: "Billing serves Sales: invoices". */
import type { Interaction } from '#shared/model/interaction.ts'
import type { Party } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'

/** Empty when the interaction is gone. */
export function interactionLabel(interaction: Interaction | undefined, parties: readonly Party[]): string {
  if (interaction === undefined) return ''
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.name ?? ''
  return serviceLine(nameOf(interaction.provider), nameOf(interaction.customer), interaction.service)
}

/** The same from names. */
export function serviceLine(provider: string, customer: string, service: string): string {
  return service === ''
    ? t('changes.serves', { provider, customer })
    : t('changes.withService', { provider, customer, service })
}
