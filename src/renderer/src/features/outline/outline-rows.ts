/** The rows of the outline, as values: what each cell reads. */
import type { InteractionId, PartyId } from '#shared/model/ids.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import type { Party } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'
import type { GridRow } from '../../ui/grid/grid-rows.ts'
import { typedNumber } from '../../ui/parse-number.ts'

/** Columns of the parties, left to right. */
export const PARTY_COLUMNS = ['name', 'kind', 'group', 'zone', 'people', 'serves', 'servedBy'] as const
export type PartyColumn = (typeof PARTY_COLUMNS)[number]

/** Columns of the interactions, left to right. */
export const INTERACTION_COLUMNS = ['provider', 'customer', 'service', 'channel', 'volume', 'period'] as const
export type InteractionColumn = (typeof INTERACTION_COLUMNS)[number]

export type PartyRow = GridRow<PartyColumn, PartyId>
export type InteractionRow = GridRow<InteractionColumn, InteractionId>

/** One row for each party, with the name of its zone and how many interactions leave and reach it. */
export function partyRows(
  parties: readonly Party[],
  interactions: readonly Interaction[],
  zoneOf: (party: PartyId) => string,
): readonly PartyRow[] {
  const serves = countBy(interactions, (one) => one.provider)
  const served = countBy(interactions, (one) => one.customer)
  return parties.map(({ id, name, kind, group, people }) => {
    const counts = { serves: serves.get(id) ?? 0, servedBy: served.get(id) ?? 0 }
    const texts = { name, kind: t(`term.kind.${kind}`), group, zone: zoneOf(id), people }
    return {
      id,
      texts: { ...texts, serves: String(counts.serves), servedBy: String(counts.servedBy) },
      order: { ...texts, ...counts },
    }
  })
}

/** One row for each interaction, with the names of its ends. */
export function interactionRows(
  parties: readonly Party[],
  interactions: readonly Interaction[],
): readonly InteractionRow[] {
  const names = new Map(parties.map((party) => [party.id, party.name]))
  return interactions.map((one) => {
    const texts = {
      provider: names.get(one.provider) ?? '',
      customer: names.get(one.customer) ?? '',
      service: one.service,
      channel: one.channel === 'unsaid' ? '' : t(`term.channel.${one.channel}`),
      period: one.volume === null ? '' : t(`term.period.${one.period}`),
    }
    return {
      id: one.id,
      texts: { ...texts, volume: one.volume === null ? '' : typedNumber(one.volume) },
      order: { ...texts, volume: one.volume ?? -1 },
    }
  })
}

function countBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, number> {
  const counts = new Map<K, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}
