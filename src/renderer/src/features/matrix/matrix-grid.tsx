/** The grid of the matrix: sticky names on both sides, one cell per pair, drawn only where it is seen. */
import { useCallback, useMemo, useRef } from 'react'
import type { PartyId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import type { GridPlace } from '../../ui/grid-cursor.ts'
import styles from './matrix.module.css'
import { MatrixBands, MatrixBorders } from './matrix-bands.tsx'
import type { MatrixFigures } from './matrix-figures.ts'
import { MatrixHead } from './matrix-head.tsx'
import type { Matrix } from './matrix-model.ts'
import { MatrixRow } from './matrix-row.tsx'
import { useMatrixCursor } from './use-matrix-cursor.ts'
import { useMatrixWindow } from './use-matrix-window.ts'

/** Rows that PageUp and PageDown jump over. */
const PAGE = 10

/** `onSelect` gets the interactions of a cell, or the party of a header; `onOpen` the pair of a cell, filled or not. */
export function MatrixGrid({
  matrix,
  figures,
  currency,
  selected,
  start,
  onSelect,
  onOpen,
}: {
  readonly matrix: Matrix
  readonly figures: MatrixFigures
  readonly currency: string
  readonly selected: ReadonlySet<string>
  /** Where the keyboard begins. */
  readonly start: GridPlace
  readonly onSelect: (ids: readonly string[]) => void
  readonly onOpen: (provider: PartyId, customer: PartyId) => void
}) {
  const { parties, groups } = matrix
  const grid = useRef<HTMLDivElement>(null)
  const size = { rows: parties.length + 1, columns: parties.length + 1, page: PAGE }
  const choose = ({ row, column }: GridPlace) => {
    const [provider, customer] = [parties[row - 1], parties[column - 1]]
    if (provider !== undefined && customer !== undefined)
      onSelect(matrix.cell(provider.id, customer.id)?.interactions ?? [])
    else if (provider !== undefined) onSelect([provider.id])
    else if (customer !== undefined) onSelect([customer.id])
  }
  const openPlace = (at: GridPlace) => {
    const [provider, customer] = [parties[at.row - 1], parties[at.column - 1]]
    choose(at)
    if (provider !== undefined && customer !== undefined) onOpen(provider.id, customer.id)
  }
  const scrollTo = ({ row, column }: GridPlace) => {
    if (row > 0) rows.scrollToIndex(row - 1)
    if (column > 0) columns.scrollToIndex(column - 1)
  }
  const cursor = useMatrixCursor(grid, size, start, scrollTo, choose, openPlace)
  const grouped = groups.length > 0
  const { place } = cursor
  const names = useMemo(() => parties.map(({ name }) => name), [parties])
  const { rows, columns, sizes } = useMatrixWindow(grid, names, grouped, place.row - 1, place.column - 1)
  const act = useRef({ cursor, choose, openPlace })
  act.current = { cursor, choose, openPlace }
  // One function for the life of the grid, so that rows are drawn again only when something of them changes.
  const pick = useCallback((at: GridPlace) => {
    act.current.cursor.point(at)
    act.current.choose(at)
  }, [])
  const open = useCallback((at: GridPlace) => act.current.openPlace(at), [])
  const [height, width] = [rows.getTotalSize(), columns.getTotalSize()]
  const drawn = columns.getVirtualItems()
  const shared = { matrix, figures, currency, columns: drawn, sizes, selected, onPick: pick }
  return (
    <div
      ref={grid}
      className={styles.grid}
      role="grid"
      aria-label={t('matrix.name')}
      aria-rowcount={size.rows}
      aria-colcount={size.columns}
      onKeyDown={cursor.onKeyDown}
    >
      <MatrixHead {...shared} width={width} cursorColumn={place.column} isHere={place.row === 0} />
      <div role="rowgroup" className={styles.body} style={{ width, height: height - sizes.headHeight }}>
        {grouped && <MatrixBands groups={groups} across={false} sizes={sizes} />}
        {place.column > 0 && (
          <div
            className={styles.stripe}
            style={{ insetInlineStart: sizes.headWidth + (place.column - 1) * sizes.cellWidth, width: sizes.cellWidth }}
          />
        )}
        {rows.getVirtualItems().map((item) => {
          const provider = parties[item.index]
          if (provider === undefined) return null
          return (
            <MatrixRow
              key={provider.id}
              {...shared}
              provider={provider}
              row={item.index + 1}
              top={item.start - sizes.headHeight}
              cursorColumn={place.row === item.index + 1 ? place.column : null}
              onOpen={open}
            />
          )
        })}
        {grouped && <MatrixBorders groups={groups} sizes={sizes} />}
      </div>
    </div>
  )
}
