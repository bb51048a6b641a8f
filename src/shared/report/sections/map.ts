/** The map as pictures, and as the list of who serves whom with what. People's names and notes on it stay behind. */
import { DIMENSIONS } from '../../model/dimension.ts'
import type { Interaction } from '../../model/interaction.ts'
import { compareNames, foldName } from '../../model/names.ts'
import { PARTY_KINDS } from '../../model/party.ts'
import { sayNumber } from '../../text/say-amount.ts'
import { sayList } from '../../text/say-list.ts'
import { t } from '../../text/text.ts'
import type { Account } from '../account.ts'
import { column, headingBlock, tableBlock } from '../blocks.ts'
import type { Cell, ReportBlock } from '../document.ts'
import { reportMapParts } from '../map-parts.ts'
import type { MakeSection } from '../section-content.ts'

export const mapSection: MakeSection = (account) => {
  const { parties, interactions, zones } = account.facts
  if (parties.length === 0) return null
  const counts = [
    t('account.map.parties', { count: parties.length }),
    t('account.map.interactions', { count: interactions.length }),
    ...(zones.length > 0 ? [t('account.map.zones', { count: zones.length })] : []),
  ]
  const kinds = PARTY_KINDS.flatMap((kind) => {
    const count = parties.filter((party) => party.kind === kind).length
    return count === 0 ? [] : [`${t(`term.kind.${kind}`)} ${count}`]
  })
  return {
    lead: t('account.map.lead', { counts: sayList(counts), kinds: sayList(kinds) }),
    blocks: [
      ...reportMapParts(account.facts).map(({ part, caption }): ReportBlock => ({ kind: 'map', part, caption })),
      ...listOf(account),
      ...agreedOf(account),
    ],
  }
}

/** By provider, then by customer. */
export function inOrder({ facts, nameOf }: Account): readonly Interaction[] {
  return [...facts.interactions].sort(
    (a, b) =>
      compareNames(nameOf(a.provider), nameOf(b.provider)) ||
      compareNames(nameOf(a.customer), nameOf(b.customer)) ||
      compareNames(a.service, b.service),
  )
}

/** With more of them, what one party serves to several stands in one row. */
const MOST_ROWS = 60

function listOf(account: Account): readonly ReportBlock[] {
  const all = inOrder(account)
  if (all.length > MOST_ROWS) return groupedOf(account, all)
  const { nameOf } = account
  return tableBlock(
    t('account.map.list'),
    [
      column(t('account.provider')),
      column(t('account.customer')),
      column(t('account.service')),
      column(t('account.map.channel')),
      column(t('account.map.volume')),
    ],
    all.map(({ provider, customer, service, channel, volume, period }): readonly Cell[] => [
      nameOf(provider),
      nameOf(customer),
      service,
      channel === 'unsaid' ? null : t(`term.channel.${channel}`),
      volume === null ? null : `${sayNumber(volume)} ${t(`term.period.${period}`)}`,
    ]),
  )
}

/** A row for each service of each provider, with all whom it is for, and how many requests a year that makes. */
function groupedOf({ nameOf, report }: Account, all: readonly Interaction[]): readonly ReportBlock[] {
  const { periodsPerYear } = report.assumptions
  const rows = new Map<string, { readonly first: Interaction; readonly customers: string[]; requests: number | null }>()
  for (const one of all) {
    const key = `${one.provider} ${foldName(one.service)}`
    const row = rows.get(key) ?? { first: one, customers: [], requests: 0 }
    row.customers.push(nameOf(one.customer))
    row.requests =
      row.requests === null || one.volume === null ? null : row.requests + one.volume * periodsPerYear[one.period]
    rows.set(key, row)
  }
  return tableBlock(
    t('account.map.list'),
    [
      column(t('account.provider')),
      column(t('account.service')),
      column(t('account.map.customers')),
      column(t('account.map.requests'), 'number'),
    ],
    [...rows.values()].map(({ first, customers, requests }): readonly Cell[] => [
      nameOf(first.provider),
      first.service,
      customers.join(', '),
      requests,
    ]),
  )
}

/** What was agreed for each dimension, where it was. */
function agreedOf(account: Account): readonly ReportBlock[] {
  const agreed = inOrder(account).filter((one) => DIMENSIONS.some((dimension) => one[dimension] !== ''))
  if (agreed.length === 0) return []
  return [
    headingBlock(t('account.map.agreed')),
    ...tableBlock(
      t('account.map.agreedCaption'),
      [column(t('account.interaction')), ...DIMENSIONS.map((dimension) => column(t(`term.dimension.${dimension}`)))],
      agreed.map((one) => [account.lineOf(one.id), ...DIMENSIONS.map((dimension) => one[dimension] || null)]),
    ),
  ]
}
