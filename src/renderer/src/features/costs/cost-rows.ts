/** The costed interactions as rows of a grid: what each cell reads and what it is sorted by. Figures are money per year without the currency, which the heads say. */
import { requestsPerYear } from '#shared/method/cost.ts'
import { CARD_STANDINGS, SOURCES, type Source } from '#shared/model/cost.ts'
import type { InteractionId } from '#shared/model/ids.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import type { Party } from '#shared/model/party.ts'
import { sayMoney, sayNumber, sayShare } from '#shared/text/say-amount.ts'
import { t } from '#shared/text/text.ts'
import type { GridColumn, GridRow } from '../../ui/grid/grid-rows.ts'
import type { FirmLine } from './cost-lines.ts'

/** In the order of reading: what it costs, and then why; on a small laptop the first of them are seen without scrolling. */
const COST_COLUMNS = [
  'interaction',
  'p10',
  'p50',
  'p90',
  'volume',
  'missRate',
  'perMiss',
  'effort',
  'sources',
  'standing',
] as const
export type CostColumn = (typeof COST_COLUMNS)[number]

export interface CostRow extends GridRow<CostColumn, InteractionId> {
  readonly line: FirmLine
  /** The weakest source of what was said; null where only the map and the workshop speak. */
  readonly source: Source | null
}

const WIDTHS: Readonly<Record<CostColumn, string>> = {
  interaction: 'minmax(14.5rem, 5fr)',
  volume: 'minmax(10.25rem, 1fr)',
  missRate: 'minmax(5.75rem, 0.6fr)',
  perMiss: 'minmax(5.75rem, 0.6fr)',
  p10: 'minmax(4.75rem, 0.7fr)',
  p50: 'minmax(4.75rem, 0.7fr)',
  p90: 'minmax(4.75rem, 0.7fr)',
  effort: 'minmax(6.25rem, 0.7fr)',
  sources: 'minmax(8.25rem, 0.8fr)',
  standing: 'minmax(8.5rem, 0.9fr)',
}

const WORDS: ReadonlySet<CostColumn> = new Set(['interaction', 'sources', 'standing'])

/** Heads of the columns. */
export const COST_GRID_COLUMNS: readonly GridColumn<CostColumn>[] = COST_COLUMNS.map((id) => ({
  ...{ id, label: t(`costs.column.${id}`), width: WIDTHS[id] },
  numeric: !WORDS.has(id),
}))

/** One row for each. */
export function costRows(lines: readonly FirmLine[], parties: readonly Party[]): readonly CostRow[] {
  const names = new Map<string, string>(parties.map(({ id, name }) => [id, name]))
  return lines.map((line) => {
    const { id, interaction, card, estimate, standing } = line
    const { annual, perMiss, effort } = estimate
    const { ranges, periodsPerYear } = standing.inputs
    const volume = ranges.volume?.usual ?? 0
    const missRate = ranges['miss-rate']?.usual ?? 0
    const yearly = requestsPerYear({ volume, periodsPerYear })
    const period = standing.from.volume === 'map' ? interaction.period : card.period
    const label = nameRow(interaction, names)
    const said = Object.values(card.inputs).map(({ source }) => source)
    const source = SOURCES.findLast((one) => said.includes(one)) ?? null
    return {
      ...{ id, line, source },
      texts: {
        interaction: label,
        volume: t(period === 'year' ? 'costs.requestsYearly' : 'costs.requests', {
          ...{ yearly: sayNumber(yearly, 0), volume: sayNumber(volume), period: t(`term.period.${period}`) },
        }),
        missRate: sayShare(missRate),
        perMiss: sayMoney(perMiss.p50, ''),
        p10: sayMoney(annual.p10, ''),
        p50: sayMoney(annual.p50, ''),
        p90: sayMoney(annual.p90, ''),
        effort: effort === null ? '' : sayMoney(effort.p50, ''),
        sources: saySources(said),
        standing: t(`costCard.standing.${card.standing}`),
      },
      order: {
        ...{ interaction: label, volume: yearly, missRate, perMiss: perMiss.p50 },
        ...{ p10: annual.p10, p50: annual.p50, p90: annual.p90, effort: effort?.p50 ?? 0 },
        sources: source === null ? -1 : SOURCES.indexOf(source),
        standing: CARD_STANDINGS.indexOf(card.standing),
      },
    }
  })
}

/** The service first, for it tells rows apart: "pick list · Order system → Warehouse". */
function nameRow({ service, provider, customer }: Interaction, names: ReadonlyMap<string, string>): string {
  const ends = t('costs.ends', { provider: names.get(provider) ?? '', customer: names.get(customer) ?? '' })
  return service === '' ? ends : t('costs.row', { service, ends })
}

/** "2 measured, 1 guess", the firmest first. */
function saySources(said: readonly Source[]): string {
  return SOURCES.flatMap((source) => {
    const count = said.filter((one) => one === source).length
    return count === 0 ? [] : [t('costs.sources', { count, source: t(`range.source.${source}`) })]
  }).join(', ')
}
