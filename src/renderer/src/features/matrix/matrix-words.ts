/** What a cell or a head of the matrix says: the few characters that are drawn, and the sentence that a screen reader speaks. */
import type { Period } from '#shared/model/interaction.ts'
import { t } from '#shared/text/text.ts'
import type { MatrixCell, MatrixVolume } from './matrix-model.ts'

const short = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 })
const long = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })

/** What stands in a drawn cell; `count` is empty for a single interaction. */
export interface CellFace {
  readonly volume: string
  readonly count: string
}

/** The volume in short, with its unit where it differs from the period of the whole matrix; a dot where none is known. */
export function faceOf(cell: MatrixCell, period: Period): CellFace {
  const { volumes, interactions } = cell
  const count = interactions.length > 1 ? t('matrix.count', { count: interactions.length }) : ''
  const [first] = volumes
  if (first === undefined) return { volume: '●', count }
  const said = faceOfVolume(first, period)
  return { volume: volumes.length > 1 ? `${said}…` : said, count }
}

function faceOfVolume({ period, total }: MatrixVolume, common: Period): string {
  const number = short.format(total)
  return period === common ? number : `${number} ${t(`matrix.unit.${period}`)}`
}

/** "Billing serves Sales: 2 interactions, 58 per month and 3 per day: invoices; credit notes" */
export function sentenceOf(provider: string, customer: string, cell: MatrixCell | null): string {
  if (cell === null) return t('matrix.none', { provider, customer })
  const volumes = cell.volumes.map(({ period, total }) => `${long.format(total)} ${t(`term.period.${period}`)}`)
  const services = [...new Set(cell.services)].join('; ')
  return t('matrix.cell', {
    provider,
    customer,
    count: cell.interactions.length,
    volume: volumes.length === 0 ? '' : t('matrix.cellVolume', { volumes: volumes.join(', ') }),
    services: services === '' ? '' : t('matrix.cellServices', { services }),
  })
}

/** A party in the heads of the matrix; it says where the party is to be looked for when its zone is collapsed on the map. */
export function partyWords(name: string, collapsedZone: string | null): string {
  return collapsedZone === null ? name : t('matrix.inCollapsed', { name, zone: collapsedZone })
}
