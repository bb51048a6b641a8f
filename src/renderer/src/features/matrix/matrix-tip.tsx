/** What a tooltip of the matrix says: provider, customer, and each service with its figure and where that comes from. */
import type { Interaction } from '#shared/model/interaction.ts'
import { t } from '#shared/text/text.ts'
import styles from './matrix.module.css'
import type { MatrixFigures } from './matrix-figures.ts'
import type { Matrix } from './matrix-model.ts'
import { factWords, figureWords, partyWords, type Told, totalWords } from './matrix-words.ts'

export interface MatrixTipProps {
  /** A pair, or `row` or `column` with a party. */
  readonly subject: string
  readonly matrix: Matrix
  readonly figures: MatrixFigures
  readonly interactions: readonly Interaction[]
  readonly told: Told
}

export function MatrixTip({ subject, matrix, figures, interactions, told }: MatrixTipProps) {
  const [one = '', other = ''] = subject.split(' ')
  const partyOf = (id: string) => matrix.parties.find((party) => party.id === id)
  const [provider, customer] = [partyOf(one), partyOf(other)]
  if (customer === undefined) return null
  if (provider === undefined) {
    const total = (one === 'row' ? figures.totals?.row(customer.id) : figures.totals?.column(customer.id)) ?? null
    const words = totalWords(total, figures.measure, told.currency)
    const name = partyWords(customer.name, matrix.collapsedZoneOf(customer))
    return (
      <>
        <strong>{t(one === 'row' ? 'matrix.rowHeader' : 'matrix.columnHeader', { name })}</strong>
        {words !== '' && <p>{t('matrix.inAll', { words })}</p>}
      </>
    )
  }
  const cell = matrix.cell(provider.id, customer.id)
  const title = t('matrix.cellTitle', { provider: provider.name, customer: customer.name })
  if (cell === null) {
    return (
      <>
        <strong>{title}</strong>
        <p>{t('matrix.nothing')}</p>
      </>
    )
  }
  const figure = figures.figure(provider.id, customer.id)
  const words = figure === null ? '' : figureWords(figure, figures.measure, told.currency)
  const own = interactions.filter(({ id }) => cell.interactions.includes(id))
  return (
    <>
      <strong>{title}</strong>
      {own.length > 1 && words !== '' && <p>{words}</p>}
      <ul className={styles.tipLines}>
        {own.map((interaction) => (
          <li key={interaction.id}>
            {interaction.service || t('matrix.noService')}
            <span className={styles.tipFact}>{factWords(interaction, figures, told)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
