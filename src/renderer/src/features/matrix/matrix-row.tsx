/** One provider's row: its name and what it comes to, then whom it serves. Drawn again only when something of it changes. */
import type { VirtualItem } from '@tanstack/react-virtual'
import { memo } from 'react'
import type { Party } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'
import type { GridPlace } from '../../ui/grid-cursor.ts'
import { KindIcon } from '../../ui/kind-icon.tsx'
import styles from './matrix.module.css'
import { MatrixCell } from './matrix-cell.tsx'
import type { MatrixFigures } from './matrix-figures.ts'
import type { Matrix } from './matrix-model.ts'
import { partyWords, sayShort, totalWords } from './matrix-words.ts'
import type { MatrixSizes } from './use-matrix-window.ts'

export interface MatrixRowProps {
  readonly matrix: Matrix
  readonly figures: MatrixFigures
  readonly currency: string
  readonly provider: Party
  /** Counts the header as row 0. */
  readonly row: number
  readonly top: number
  readonly columns: readonly VirtualItem[]
  readonly sizes: MatrixSizes
  /** Where the keyboard stands in this row, if it does. */
  readonly cursorColumn: number | null
  readonly selected: ReadonlySet<string>
  readonly onPick: (place: GridPlace) => void
  /** A double click on a cell. */
  readonly onOpen: (place: GridPlace) => void
}

/** A row of the grid. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { matrix, figures, currency, provider, row, top, columns, sizes, cursorColumn, selected, onPick, onOpen } =
    props
  const words = partyWords(provider.name, matrix.collapsedZoneOf(provider))
  const total = figures.totals?.row(provider.id) ?? null
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className={styles.row}
      data-on={cursorColumn !== null}
      style={{ top, height: sizes.cellHeight }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        aria-label={[t('matrix.rowHeader', { name: words }), totalWords(total, figures.measure, currency)]
          .filter((part) => part !== '')
          .join('; ')}
        aria-selected={selected.has(provider.id)}
        className={styles.rowHead}
        style={{ width: sizes.headWidth - sizes.band, insetInlineStart: sizes.band, marginInlineStart: sizes.band }}
        data-tip={`row ${provider.id}`}
        data-on={cursorColumn !== null}
        data-cursor={cursorColumn === 0}
        tabIndex={cursorColumn === 0 ? 0 : -1}
        onClick={() => {
          onPick({ row, column: 0 })
        }}
      >
        <KindIcon kind={provider.kind} />
        <span className={styles.cut}>{provider.name}</span>
        {total !== null && total.value !== null && (
          <span className={styles.total}>{sayShort(total.value, figures.measure, total.partial)}</span>
        )}
      </div>
      {columns.map((item) => {
        const customer = matrix.parties[item.index]
        if (customer === undefined) return null
        const cell = matrix.cell(provider.id, customer.id)
        return (
          <MatrixCell
            key={customer.id}
            provider={provider}
            customer={customer}
            cell={cell}
            figure={figures.figure(provider.id, customer.id)}
            measure={figures.measure}
            currency={currency}
            row={row}
            column={item.index + 1}
            left={item.start}
            width={sizes.cellWidth}
            hasCursor={cursorColumn === item.index + 1}
            isSelected={cell?.interactions.some((id) => selected.has(id)) ?? false}
            onPick={onPick}
            onOpen={onOpen}
          />
        )
      })}
    </div>
  )
})
