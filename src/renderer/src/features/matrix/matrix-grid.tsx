/** The grid of the matrix: sticky names on both sides, one cell per pair, drawn only where it is seen. */
import { useCallback, useMemo, useRef } from 'react'
import type { PartyId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import type { GridPlace } from '../../ui/grid-cursor.ts'
import styles from './matrix.module.css'
import { MatrixBands } from './matrix-bands.tsx'
import type { Matrix } from './matrix-model.ts'
import { MatrixRow } from './matrix-row.tsx'
import { partyWords } from './matrix-words.ts'
import { useMatrixCursor } from './use-matrix-cursor.ts'
import { useMatrixWindow } from './use-matrix-window.ts'

/** Rows that PageUp and PageDown jump over. */
const PAGE = 10

/** `onSelect` gets the interactions of a cell, or the party of a header; `onOpen` the pair of a cell, filled or not. */
export function MatrixGrid({
  matrix,
  selected,
  start,
  onSelect,
  onOpen,
}: {
  readonly matrix: Matrix
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
    act.current.cursor.goTo(at)
    act.current.choose(at)
  }, [])
  const open = useCallback((at: GridPlace) => act.current.openPlace(at), [])
  const [height, width] = [rows.getTotalSize(), columns.getTotalSize()]
  const drawn = columns.getVirtualItems()
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
      <div role="row" aria-rowindex={1} className={styles.header} style={{ width, height: sizes.headHeight }}>
        <div
          role="columnheader"
          aria-colindex={1}
          className={styles.corner}
          style={{ width: sizes.headWidth, height: sizes.headHeight }}
          data-cursor={place.row === 0 && place.column === 0}
          tabIndex={place.row === 0 && place.column === 0 ? 0 : -1}
        >
          <span className={styles.cornerColumn}>{t('matrix.cornerColumn')}</span>
          <span className={styles.cornerRow}>{t('matrix.cornerRow')}</span>
        </div>
        {grouped && <MatrixBands groups={groups} across sizes={sizes} />}
        {drawn.map((item) => {
          const party = parties[item.index]
          if (party === undefined) return null
          const words = partyWords(party.name, matrix.collapsedZoneOf(party))
          const here = place.row === 0 && place.column === item.index + 1
          return (
            <div
              key={party.id}
              role="columnheader"
              aria-colindex={item.index + 2}
              aria-label={t('matrix.columnHeader', { name: words })}
              aria-selected={selected.has(party.id)}
              className={styles.columnHead}
              data-on={place.column === item.index + 1}
              data-cursor={here}
              tabIndex={here ? 0 : -1}
              title={words}
              style={{
                left: item.start,
                top: sizes.band,
                width: sizes.cellWidth,
                height: sizes.headHeight - sizes.band,
              }}
              onClick={() => {
                pick({ row: 0, column: item.index + 1 })
              }}
            >
              <span>{party.name}</span>
            </div>
          )
        })}
      </div>
      <div role="rowgroup" className={styles.body} style={{ width, height: height - sizes.headHeight }}>
        {grouped && <MatrixBands groups={groups} across={false} sizes={sizes} />}
        {place.column > 0 && (
          <div
            className={styles.stripe}
            style={{ left: sizes.headWidth + (place.column - 1) * sizes.cellWidth, width: sizes.cellWidth }}
          />
        )}
        {rows.getVirtualItems().map((item) => {
          const provider = parties[item.index]
          if (provider === undefined) return null
          return (
            <MatrixRow
              key={provider.id}
              matrix={matrix}
              provider={provider}
              row={item.index + 1}
              top={item.start - sizes.headHeight}
              columns={drawn}
              sizes={sizes}
              cursorColumn={place.row === item.index + 1 ? place.column : null}
              selected={selected}
              onPick={pick}
              onOpen={open}
            />
          )
        })}
      </div>
    </div>
  )
}
