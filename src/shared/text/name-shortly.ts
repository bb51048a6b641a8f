/** A few words for an interaction beside its mark: its service where that is the only one of its name, else who serves whom. */
import { t } from './text.ts'

/** What is needed to name it. */
export interface Nameable {
  readonly service: string
  readonly provider: { readonly name: string }
  readonly customer: { readonly name: string }
}

/** Names one of these. */
export function nameShortly(all: readonly Nameable[]): (one: Nameable) => string {
  const counts = new Map<string, number>()
  for (const { service } of all) counts.set(service, (counts.get(service) ?? 0) + 1)
  return ({ service, provider, customer }) =>
    service !== '' && counts.get(service) === 1
      ? service
      : t('costs.ends', { provider: provider.name, customer: customer.name })
}
