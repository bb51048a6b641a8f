/**
 * What the matrix says: the few characters in a cell, and the sentences that tooltips show and screen readers speak. A cell
 * holds its number, its tooltip also where the number comes from.
 */
import type { LatestResult } from '#shared/method/latest-results.ts'
import type { InteractionId } from '#shared/model/ids.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import { sayCompact, sayNumber, sayRoughMoney } from '#shared/text/say-amount.ts'
import { sayFigure, sayGap } from '#shared/text/say-figures.ts'
import { t } from '#shared/text/text.ts'
import type { CostStanding } from '../../rpc/use-estimates.ts'
import type { Figure, MatrixFigures, MatrixMeasure, Total } from './matrix-figures.ts'
import type { MatrixCell } from './matrix-model.ts'

/** What stands in a drawn cell; `count` is empty for a single interaction and where the number is the count. */
export interface CellFace {
  readonly figure: string
  readonly count: string
}

/** The figure in short, with a plus where it is not whole; a question mark where nothing is known. */
export function faceOf(cell: MatrixCell, figure: Figure, measure: MatrixMeasure): CellFace {
  const several = cell.interactions.length > 1 && measure !== 'count'
  return {
    figure: figure.value === null ? t('matrix.unknownSign') : sayShort(figure.value, measure, figure.partial),
    count: several ? t('matrix.count', { count: cell.interactions.length }) : '',
  }
}

/** A number where there is little room. */
export function sayShort(value: number, measure: MatrixMeasure, partial: boolean): string {
  if (measure === 'mean') return sayFigure(value, 1)
  if (measure === 'gap') return sayGap(value)
  // Of money, which is reckoned from ranges, a third digit would only look exact.
  const number = sayCompact(value, measure === 'cost' ? 2 : 3)
  return partial ? t('matrix.atLeast', { number }) : number
}

/** "Billing serves Sales: 2 interactions, 58 per month and 3 per day: invoices; credit notes" */
export function sentenceOf(provider: string, customer: string, cell: MatrixCell | null): string {
  if (cell === null) return t('matrix.none', { provider, customer })
  const volumes = cell.volumes.map(({ period, total }) => `${sayNumber(total)} ${t(`term.period.${period}`)}`)
  const services = [...new Set(cell.services)].join('; ')
  return t('matrix.cell', {
    provider,
    customer,
    count: cell.interactions.length,
    volume: volumes.length === 0 ? '' : t('matrix.cellVolume', { volumes: volumes.join(', ') }),
    services: services === '' ? '' : t('matrix.cellServices', { services }),
  })
}

/** What the cell is coloured by: "480 a year at least", "Not rated". Empty for the count, which every sentence says. */
export function figureWords(figure: Figure, measure: MatrixMeasure, currency: string): string {
  if (measure === 'count') return ''
  if (figure.value === null) return figure.unknown === null ? '' : t(`matrix.unknown.${figure.unknown}`)
  const words = valueWords(figure.value, measure, currency)
  const guessed = figure.isGuess ? t('matrix.guessed', { words }) : words
  return figure.partial ? t('matrix.partly', { words: guessed }) : guessed
}

function valueWords(value: number, measure: MatrixMeasure, currency: string): string {
  switch (measure) {
    case 'count':
      return t('matrix.value.count', { count: value })
    case 'volume':
      return t('matrix.value.volume', { number: sayNumber(value, 0) })
    case 'cost':
      return t('matrix.value.cost', { cost: sayRoughMoney(value, currency) })
    case 'mean':
      return t('matrix.value.mean', { mean: sayFigure(value, 1) })
    case 'gap':
      return t('matrix.value.gap', { gap: sayGap(value) })
  }
}

/** What a row or a column comes to, in words; empty where nothing is known. */
export function totalWords(total: Total | null, measure: MatrixMeasure, currency: string): string {
  if (total === null || total.value === null) return ''
  const words = valueWords(total.value, measure, currency)
  return total.partial ? t('matrix.partly', { words }) : words
}

/** Where figures come from. */
export interface Told {
  readonly latest: ReadonlyMap<InteractionId, LatestResult>
  readonly costs: ReadonlyMap<InteractionId, CostStanding> | undefined
  readonly currency: string
}

/** One interaction of a cell with its figure and its source, for the tooltip. */
export function factWords(interaction: Interaction, figures: MatrixFigures, told: Told): string {
  const { measure } = figures
  const fact = figures.fact(interaction.id)
  if (fact === null || measure === 'count') return ''
  if (fact.value === null) return fact.unknown === null ? '' : t(`matrix.unknown.${fact.unknown}`)
  if (measure === 'volume') {
    const said = `${sayNumber(interaction.volume ?? 0)} ${t(`term.period.${interaction.period}`)}`
    return t('matrix.source.volume', { year: sayNumber(fact.value, 0), said })
  }
  if (measure === 'cost') {
    const annual = told.costs?.get(interaction.id)?.estimate?.annual
    return t('matrix.source.cost', {
      cost: sayRoughMoney(fact.value, told.currency),
      low: sayRoughMoney(annual?.p10 ?? 0, ''),
      high: sayRoughMoney(annual?.p90 ?? 0, ''),
      firmness: t(`charts.firmness.${fact.firmness ?? 'guess'}`),
    })
  }
  const result = told.latest.get(interaction.id)?.result
  const voters = { customers: result?.customer.voters ?? 0, providers: result?.provider.voters ?? 0 }
  if (measure === 'mean') return t('matrix.source.mean', { mean: sayFigure(fact.value, 1), ...voters })
  return t('matrix.source.gap', {
    dimension: fact.dimension === null ? '' : t(`term.dimension.${fact.dimension}`),
    gap: sayGap(fact.value),
    ...voters,
  })
}

/** A party in the heads of the matrix; it says where the party is to be looked for when its zone is collapsed on the map. */
export function partyWords(name: string, collapsedZone: string | null): string {
  return collapsedZone === null ? name : t('matrix.inCollapsed', { name, zone: collapsedZone })
}
