/** Every party with its figures in the network. */
import { useMemo } from 'react'
import type { PartyFigures } from '#shared/method/network/network-figures.ts'
import type { PartyGroup } from '#shared/method/network/party-groups.ts'
import { sayCutOff } from '#shared/text/network-sentences.ts'
import { sayNumber, sayShare } from '#shared/text/say-amount.ts'
import { sayBetween } from '#shared/text/say-network.ts'
import { t } from '#shared/text/text.ts'
import type { GridColumn, GridRow } from '../../ui/grid/grid-rows.ts'
import { FigureTable } from './figure-table.tsx'

const COLUMNS = [
  'party',
  'share',
  'between',
  'serves',
  'servedBy',
  'cutOff',
  'servesPerYear',
  'servedByPerYear',
  'normalised',
  'group',
] as const
type Column = (typeof COLUMNS)[number]

const WIDTHS: Readonly<Record<Column, string>> = {
  party: 'minmax(9rem, 2fr)',
  share: 'minmax(9rem, 1fr)',
  between: 'minmax(8rem, 1fr)',
  normalised: 'minmax(7rem, 1fr)',
  serves: 'minmax(5.5rem, 1fr)',
  servedBy: 'minmax(6.5rem, 1fr)',
  servesPerYear: 'minmax(7.5rem, 1fr)',
  servedByPerYear: 'minmax(7.5rem, 1fr)',
  cutOff: 'minmax(10rem, 2fr)',
  group: 'minmax(9rem, 2fr)',
}

const SPEC: readonly GridColumn<Column>[] = COLUMNS.map((id) => ({
  id,
  label: t(`network.column.${id}`),
  width: WIDTHS[id],
  numeric: !['party', 'group', 'cutOff'].includes(id),
}))

const WITHOUT_GROUP = SPEC.filter(({ id }) => id !== 'group')

const FIRST = { column: 'share', descending: true } as const

export interface PartyTableProps {
  readonly figures: readonly PartyFigures[]
  readonly groups: readonly PartyGroup[]
  readonly onOpen: (ids: readonly string[]) => void
}

export function PartyTable({ figures, groups, onOpen }: PartyTableProps) {
  const rows = useMemo(() => {
    const groupOf = new Map(groups.flatMap(({ name, parties }) => parties.map((party) => [party, name] as const)))
    return figures.map((one) => rowOf(one, groupOf.get(one.id) ?? ''))
  }, [figures, groups])
  const columns = groups.length > 0 ? SPEC : WITHOUT_GROUP
  return <FigureTable<Column> name={t('network.parties')} columns={columns} rows={rows} first={FIRST} onOpen={onOpen} />
}

function rowOf(one: PartyFigures, group: string): GridRow<Column> {
  const { id, name, share, between, normalised, serves, servedBy, servesPerYear, servedByPerYear, cutOff } = one
  return {
    id,
    texts: {
      party: name,
      share: share === null ? '' : sayShare(share),
      between: sayBetween(between),
      normalised: normalised === null ? '' : sayShare(normalised),
      serves: sayNumber(serves),
      servedBy: sayNumber(servedBy),
      servesPerYear: sayNumber(servesPerYear, 0),
      servedByPerYear: sayNumber(servedByPerYear, 0),
      cutOff: cutOff === null ? '' : sayCutOff(cutOff),
      group,
    },
    order: {
      ...{ party: name, group, serves, servedBy, servesPerYear, servedByPerYear, between },
      share: share ?? 0,
      normalised: normalised ?? 0,
      cutOff: cutOff?.ids.length ?? 0,
    },
  }
}
