/** One pair of the matrix: its figure on a ground of its heat. Drawn again only when something of it changes. */
import { memo } from 'react'
import type { Party } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'
import { classNames } from '../../ui/class-names.ts'
import type { GridPlace } from '../../ui/grid-cursor.ts'
import styles from './matrix.module.css'
import type { Figure, MatrixMeasure } from './matrix-figures.ts'
import { type MatrixCell as Cell, pairKey } from './matrix-model.ts'
import { faceOf, figureWords, sentenceOf } from './matrix-words.ts'

export interface MatrixCellProps {
  readonly provider: Party
  readonly customer: Party
  /** Null: it serves it nothing. */
  readonly cell: Cell | null
  readonly figure: Figure | null
  readonly measure: MatrixMeasure
  readonly currency: string
  /** Counts the headers as row and column 0. */
  readonly row: number
  readonly column: number
  readonly left: number
  readonly width: number
  readonly hasCursor: boolean
  readonly isSelected: boolean
  readonly onPick: (place: GridPlace) => void
  /** A double click. */
  readonly onOpen: (place: GridPlace) => void
}

export const MatrixCell = memo(function MatrixCell(props: MatrixCellProps) {
  const { provider, customer, cell, figure, measure, currency, row, column, hasCursor } = props
  const sentence = sentenceOf(provider.name, customer.name, cell)
  const words = figure === null ? '' : figureWords(figure, measure, currency)
  const face = cell === null || figure === null ? null : faceOf(cell, figure, measure)
  return (
    <div
      role="gridcell"
      aria-colindex={column + 1}
      aria-label={words === '' ? sentence : t('matrix.withFigure', { sentence, words })}
      aria-selected={props.isSelected}
      className={classNames(styles.cell, provider.id === customer.id && styles.self)}
      data-tip={pairKey(provider.id, customer.id)}
      data-filled={cell !== null}
      data-heat={figure?.sign ? (measure === 'mean' || measure === 'gap' ? 'rated' : 'amount') : undefined}
      data-step={figure?.sign?.step}
      data-weight={figure?.sign?.weight}
      data-unknown={figure !== null && figure.value === null}
      data-guess={figure?.isGuess}
      data-cursor={hasCursor}
      tabIndex={hasCursor ? 0 : -1}
      style={{ insetInlineStart: props.left, width: props.width }}
      onClick={() => props.onPick({ row, column })}
      onDoubleClick={() => props.onOpen({ row, column })}
    >
      {face !== null && (
        <>
          <span>{face.figure}</span>
          {face.count !== '' && <span className={styles.count}>{face.count}</span>}
        </>
      )}
    </div>
  )
})
