/** The ends of interactions at a party, as the dialog lists them: what it serves first, then what it is served. */
import type { PartyId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import type { Cut, MapContents } from '../../canvas/map-api.ts'

export type ListedEnd = Cut['ends'][number] & { readonly key: string; readonly label: string }

/** An interaction of the party with itself is listed twice: each end can go over alone. */
export function endsOf(party: PartyId, { parties, interactions }: MapContents): readonly ListedEnd[] {
  const names = new Map(parties.map((one) => [one.id, one.name]))
  const served = interactions.filter((one) => one.provider === party)
  const serving = interactions.filter((one) => one.customer === party)
  return [
    ...served.map(({ id, customer, service }) => {
      const said = { party: names.get(customer) ?? '', service }
      const label = service === '' ? t('map.split.serves', said) : t('map.split.servesWith', said)
      return { interaction: id, end: 'provider' as const, key: `${id} provider`, label }
    }),
    ...serving.map(({ id, provider, service }) => {
      const said = { party: names.get(provider) ?? '', service }
      const label = service === '' ? t('map.split.servedBy', said) : t('map.split.servedByWith', said)
      return { interaction: id, end: 'customer' as const, key: `${id} customer`, label }
    }),
  ]
}
