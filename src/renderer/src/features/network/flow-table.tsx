/** Services that go one way and are rated low, with the weakest dimension beside the mean. */
import { useMemo } from 'react'
import type { PartyFigures } from '#shared/method/network/network-figures.ts'
import type { OneWayReading } from '#shared/method/network/one-way-low.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import type { NetworkReading } from '#shared/text/network-sentences.ts'
import { endsOf } from '#shared/text/network-sentences.ts'
import { sayNumber } from '#shared/text/say-amount.ts'
import { sayMean } from '#shared/text/say-network.ts'
import { t } from '#shared/text/text.ts'
import type { GridColumn, GridRow } from '../../ui/grid/grid-rows.ts'
import { FigureTable } from './figure-table.tsx'

const COLUMNS = ['mean', 'weakest', 'provider', 'customer', 'service', 'voters'] as const
type Column = (typeof COLUMNS)[number]

const WIDTHS: Readonly<Record<Column, string>> = {
  mean: 'minmax(9rem, 1fr)',
  weakest: 'minmax(8rem, 1fr)',
  provider: 'minmax(9rem, 2fr)',
  customer: 'minmax(9rem, 2fr)',
  service: 'minmax(10rem, 3fr)',
  voters: 'minmax(7rem, 1fr)',
}

const SPEC: readonly GridColumn<Column>[] = COLUMNS.map((id) => ({
  id,
  label: t(`network.column.${id}`),
  width: WIDTHS[id],
  numeric: id === 'mean' || id === 'voters',
}))

const FIRST = { column: 'mean', descending: false } as const

export interface FlowTableProps {
  readonly low: OneWayReading['low']
  readonly reading: NetworkReading
  readonly figures: readonly PartyFigures[]
  readonly interactions: readonly Interaction[]
  readonly onOpen: (ids: readonly string[]) => void
}

export function FlowTable({ low, reading, figures, interactions, onOpen }: FlowTableProps) {
  const rows = useMemo(() => {
    const services = new Map(interactions.map(({ id, service }) => [id, service]))
    return low.map((flow): GridRow<Column> => {
      const { interaction: id, mean, weakest, voters } = flow
      const texts = {
        ...endsOf(flow, reading.map, figures),
        service: services.get(id) ?? '',
        weakest:
          weakest === null
            ? ''
            : t('network.weakest', {
                dimension: t(`term.dimension.${weakest.dimension}`),
                mean: sayMean(weakest.mean),
              }),
      }
      return {
        id,
        texts: { ...texts, mean: sayMean(mean), voters: sayNumber(voters) },
        order: { ...texts, mean, voters },
      }
    })
  }, [low, reading, figures, interactions])
  return <FigureTable<Column> name={t('network.flowsTitle')} columns={SPEC} rows={rows} first={FIRST} onOpen={onOpen} />
}
