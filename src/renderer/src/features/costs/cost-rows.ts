/** The costed interactions as rows of a grid: what each cell reads and what it is sorted by. Figures are money per year without the currency, which the heads say. */
import { requestsPerYear } from '#shared/method/cost.ts'
import { CARD_STANDINGS, SOURCES, type Source } from '#shared/model/cost.ts'
import type { InteractionId } from '#shared/model/ids.ts'
import type { Party } from '#shared/model/party.ts'
import { interactionLabel } from '#shared/text/interaction-label.ts'
import { sayMoney, sayNumber, sayShare } from '#shared/text/say-amount.ts'
import { t } from '#shared/text/text.ts'
import type { GridColumn, GridRow } from '../../ui/grid/grid-rows.ts'
import type { FirmLine } from './cost-lines.ts'

/** Left to right. */
const COST_COLUMNS = [
  'interaction',
  'volume',
  'missRate',
  'perMiss',
  'p10',
  'p50',
  'p90',
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
  interaction: 'minmax(14rem, 3fr)',
  volume: 'minmax(9.5rem, 1.2fr)',
  missRate: 'minmax(5.5rem, 0.7fr)',
  perMiss: 'minmax(5.5rem, 0.7fr)',
  p10: 'minmax(5.5rem, 0.8fr)',
  p50: 'minmax(6rem, 0.8fr)',
  p90: 'minmax(6rem, 0.8fr)',
  effort: 'minmax(6rem, 0.8fr)',
  sources: 'minmax(8.5rem, 1fr)',
  standing: 'minmax(9.5rem, 1fr)',
}

const WORDS: ReadonlySet<CostColumn> = new Set(['interaction', 'sources', 'standing'])

/** Heads of the columns. */
export const COST_GRID_COLUMNS: readonly GridColumn<CostColumn>[] = COST_COLUMNS.map((id) => ({
  ...{ id, label: t(`costs.column.${id}`), width: WIDTHS[id] },
  numeric: !WORDS.has(id),
}))

/** One row for each. */
export function costRows(lines: readonly FirmLine[], parties: readonly Party[]): readonly CostRow[] {
  return lines.map((line) => {
    const { id, interaction, card, estimate, standing } = line
    const { annual, perMiss, effort } = estimate
    const { ranges, periodsPerYear } = standing.inputs
    const volume = ranges.volume?.usual ?? 0
    const missRate = ranges['miss-rate']?.usual ?? 0
    const yearly = requestsPerYear({ volume, periodsPerYear })
    const period = standing.from.volume === 'map' ? interaction.period : card.period
    const label = interactionLabel(interaction, parties)
    const said = Object.values(card.inputs).map(({ source }) => source)
    const source = SOURCES.findLast((one) => said.includes(one)) ?? null
    return {
      ...{ id, line, source },
      texts: {
        interaction: label,
        volume: t('costs.requests', {
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

/** "2 measured, 1 guess", the firmest first. */
function saySources(said: readonly Source[]): string {
  return SOURCES.flatMap((source) => {
    const count = said.filter((one) => one === source).length
    return count === 0 ? [] : [t('costs.sources', { count, source: t(`range.source.${source}`) })]
  }).join(', ')
}
