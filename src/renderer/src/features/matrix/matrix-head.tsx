/** The names over the columns, each with what its column comes to, and the corner. Drawn again only when something of it changes. */
import type { VirtualItem } from '@tanstack/react-virtual'
import { memo } from 'react'
import { t } from '#shared/text/text.ts'
import type { GridPlace } from '../../ui/grid-cursor.ts'
import styles from './matrix.module.css'
import { MatrixBands } from './matrix-bands.tsx'
import type { MatrixFigures } from './matrix-figures.ts'
import type { Matrix } from './matrix-model.ts'
import { partyWords, sayShort, totalWords } from './matrix-words.ts'
import type { MatrixSizes } from './use-matrix-window.ts'

export interface MatrixHeadProps {
  readonly matrix: Matrix
  readonly figures: MatrixFigures
  readonly currency: string
  readonly columns: readonly VirtualItem[]
  readonly sizes: MatrixSizes
  readonly width: number
  /** Column of the keyboard, and whether it stands in the head itself. */
  readonly cursorColumn: number
  readonly isHere: boolean
  readonly selected: ReadonlySet<string>
  readonly onPick: (place: GridPlace) => void
}

/** The first row of the grid. */
export const MatrixHead = memo(function MatrixHead(props: MatrixHeadProps) {
  const { matrix, figures, currency, columns, sizes, width, cursorColumn, isHere, selected, onPick } = props
  const { measure, totals } = figures
  const all = totals?.all ?? null
  return (
    <div role="row" aria-rowindex={1} className={styles.header} style={{ width, height: sizes.headHeight }}>
      <div
        role="columnheader"
        aria-colindex={1}
        aria-label={[t('matrix.corner'), totalWords(all, measure, currency)].filter((part) => part !== '').join('; ')}
        className={styles.corner}
        style={{ width: sizes.headWidth, height: sizes.headHeight }}
        data-cursor={isHere && cursorColumn === 0}
        tabIndex={isHere && cursorColumn === 0 ? 0 : -1}
      >
        <span className={styles.cornerColumn}>{t('matrix.cornerColumn')}</span>
        <span className={styles.cornerRow}>{t('matrix.cornerRow')}</span>
        {all !== null && all.value !== null && (
          <span className={styles.cornerTotal}>
            {t('matrix.all', { total: sayShort(all.value, measure, all.partial) })}
          </span>
        )}
      </div>
      {matrix.groups.length > 0 && <MatrixBands groups={matrix.groups} across sizes={sizes} />}
      {columns.map((item) => {
        const party = matrix.parties[item.index]
        if (party === undefined) return null
        const words = partyWords(party.name, matrix.collapsedZoneOf(party))
        const total = totals?.column(party.id) ?? null
        const hasCursor = isHere && cursorColumn === item.index + 1
        return (
          <div
            key={party.id}
            role="columnheader"
            aria-colindex={item.index + 2}
            aria-label={[t('matrix.columnHeader', { name: words }), totalWords(total, measure, currency)]
              .filter((part) => part !== '')
              .join('; ')}
            aria-selected={selected.has(party.id)}
            className={styles.columnHead}
            data-tip={`column ${party.id}`}
            data-on={cursorColumn === item.index + 1}
            data-cursor={hasCursor}
            tabIndex={hasCursor ? 0 : -1}
            style={{
              insetInlineStart: item.start,
              top: sizes.band,
              width: sizes.cellWidth,
              height: sizes.headHeight - sizes.band,
            }}
            onClick={() => {
              onPick({ row: 0, column: item.index + 1 })
            }}
          >
            <span className={styles.columnName}>{party.name}</span>
            <span className={styles.total}>
              {total !== null && total.value !== null && sayShort(total.value, measure, total.partial)}
            </span>
          </div>
        )
      })}
    </div>
  )
})
