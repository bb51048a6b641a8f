/** Who serves whom as a grid. One of two hundred parties is no page: then groups or zones stand in it, or the busiest parties. */
import { groupsOf, type PartyGroup } from '../../method/network/party-groups.ts'
import type { PartyId } from '../../model/ids.ts'
import { compareNames } from '../../model/names.ts'
import { sayNumber } from '../../text/say-amount.ts'
import { t } from '../../text/text.ts'
import type { Account } from '../account.ts'
import { column, tableBlock, textBlock } from '../blocks.ts'
import type { MakeSection } from '../section-content.ts'

/** Rows and columns that a page holds. */
const MOST = 16

interface Axis {
  readonly name: string
  readonly parties: ReadonlySet<string>
}

export const matrixSection: MakeSection = (account) => {
  const { parties, interactions } = account.facts
  if (interactions.length === 0) return null
  const { axes, by } = axesOf(account)
  const place = new Map(axes.flatMap(({ parties: own }, index) => [...own].map((party) => [party, index] as const)))
  const counts = axes.map(() => axes.map(() => 0))
  for (const { provider, customer } of interactions) {
    const [row, at] = [counts[place.get(provider) ?? -1], place.get(customer)]
    if (row && at !== undefined) row[at] = (row[at] ?? 0) + 1
  }
  const pairs = new Set(interactions.map(({ provider, customer }) => `${provider} ${customer}`)).size
  const shown = counts.flat().reduce((sum, count) => sum + count, 0)
  const left = interactions.length - shown
  return {
    lead: t('matrix.summary', { count: pairs, possible: sayNumber(parties.length ** 2) }),
    blocks: [
      ...tableBlock(
        t(`account.matrix.${by}`),
        [column(t('matrix.corner')), ...axes.map(({ name }) => column(name, 'number'))],
        axes.map(({ name }, row) => [name, ...(counts[row] ?? []).map((count) => (count === 0 ? null : count))]),
      ),
      ...(left > 0 ? [textBlock(t('account.matrix.left', { count: left }))] : []),
    ],
  }
}

/** Parties where they fit, else groups where they do, else those with the most interactions. */
function axesOf(account: Account): { readonly axes: readonly Axis[]; readonly by: 'parties' | 'groups' | 'busiest' } {
  const { parties, interactions } = account.facts
  const connected = parties.filter(({ id }) =>
    interactions.some(({ provider, customer }) => provider === id || customer === id),
  )
  const alone = (id: PartyId): Axis => ({ name: account.nameOf(id), parties: new Set([id]) })
  const named = (all: readonly Axis[]) => [...all].sort((a, b) => compareNames(a.name, b.name))
  if (connected.length <= MOST) return { axes: named(connected.map(({ id }) => alone(id))), by: 'parties' }
  const groups = groupsOf(connected, account.zoneOf)
  if (groups.length > 1 && groups.length <= MOST) return { axes: groups.map(axisOf), by: 'groups' }
  const uses = new Map<string, number>()
  for (const { provider, customer } of interactions) {
    for (const id of [provider, customer]) uses.set(id, (uses.get(id) ?? 0) + 1)
  }
  const candidates = groups.length > MOST ? groups.map(axisOf) : connected.map(({ id }) => alone(id))
  const weigh = ({ parties: own }: Axis) => [...own].reduce((sum, id) => sum + (uses.get(id) ?? 0), 0)
  const busiest = [...candidates].sort((a, b) => weigh(b) - weigh(a) || compareNames(a.name, b.name)).slice(0, MOST)
  return { axes: named(busiest), by: groups.length > MOST ? 'groups' : 'busiest' }
}

function axisOf({ name, parties }: PartyGroup): Axis {
  return { name, parties: new Set(parties) }
}
