/** One provider's row: its name, then whom it serves. Drawn again only when something of it changes. */
import type { VirtualItem } from '@tanstack/react-virtual'
import { memo } from 'react'
import type { Party } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'
import { classNames } from '../../ui/class-names.ts'
import type { GridPlace } from '../../ui/grid-cursor.ts'
import { KindIcon } from '../../ui/kind-icon.tsx'
import styles from './matrix.module.css'
import type { Matrix } from './matrix-model.ts'
import { faceOf, partyWords, sentenceOf } from './matrix-words.ts'
import type { MatrixSizes } from './use-matrix-window.ts'

export interface MatrixRowProps {
  readonly matrix: Matrix
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
  const { matrix, provider, row, top, columns, sizes, cursorColumn, selected, onPick, onOpen } = props
  const words = partyWords(provider.name, matrix.collapsedZoneOf(provider))
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
        aria-label={t('matrix.rowHeader', { name: words })}
        aria-selected={selected.has(provider.id)}
        className={styles.rowHead}
        style={{ width: sizes.headWidth - sizes.band, left: sizes.band, marginLeft: sizes.band }}
        data-on={cursorColumn !== null}
        data-cursor={cursorColumn === 0}
        tabIndex={cursorColumn === 0 ? 0 : -1}
        title={words}
        onClick={() => {
          onPick({ row, column: 0 })
        }}
      >
        <KindIcon kind={provider.kind} />
        <span className={styles.cut}>{provider.name}</span>
      </div>
      {columns.map((item) => {
        const customer = matrix.parties[item.index]
        if (customer === undefined) return null
        const cell = matrix.cell(provider.id, customer.id)
        const face = cell === null ? null : faceOf(cell, matrix.period)
        const here = cursorColumn === item.index + 1
        const sentence = sentenceOf(provider.name, customer.name, cell)
        return (
          <div
            key={customer.id}
            role="gridcell"
            aria-colindex={item.index + 2}
            aria-label={sentence}
            aria-selected={cell?.interactions.some((id) => selected.has(id)) ?? false}
            className={classNames(styles.cell, provider.id === customer.id && styles.self)}
            data-level={cell?.level}
            data-cursor={here}
            tabIndex={here ? 0 : -1}
            title={cell === null ? undefined : sentence}
            style={{ left: item.start, width: sizes.cellWidth }}
            onClick={() => {
              onPick({ row, column: item.index + 1 })
            }}
            onDoubleClick={() => {
              onOpen({ row, column: item.index + 1 })
            }}
          >
            {face !== null && (
              <>
                <span>{face.volume}</span>
                {face.count !== '' && <span className={styles.count}>{face.count}</span>}
              </>
            )}
          </div>
        )
      })}
    </div>
  )
})
