/**
 * All costed interactions: sorted by any column, volume, miss rate and standing edited in place. Rows are selected on the
 * map too. A figure that rests on a guess is set apart, for it must not look like a measurement.
 */
import { MapPin, SquarePen } from 'lucide-react'
import type { ReactNode } from 'react'
import { dayOf } from '#shared/model/day.ts'
import type { InteractionId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { DataGrid } from '../../ui/grid/data-grid.tsx'
import { useGridRows } from '../../ui/grid/use-grid-rows.ts'
import { SourceMark } from '../../ui/source-mark.tsx'
import { type EditCard, editCostCell } from './cost-editors.ts'
import { COST_GRID_COLUMNS, type CostColumn, type CostRow } from './cost-rows.ts'
import styles from './costs.module.css'

/** Rows that are seen at once; beyond, the table scrolls. */
const MOST_ROWS = 12
/** Height of a row, in rem: that of the grid. */
const ROW = 2.25

const FIGURES: ReadonlySet<CostColumn> = new Set(['perMiss', 'p10', 'p50', 'p90', 'effort'])

export interface CostTableProps {
  readonly rows: readonly CostRow[]
  readonly currency: string
  readonly selection: readonly string[]
  readonly onSelect: (ids: readonly string[]) => void
  readonly onCard: (interaction: InteractionId) => void
  readonly onReveal: (interaction: InteractionId) => void
  readonly edit: EditCard
}

export function CostTable({ rows: all, currency, selection, onSelect, onCard, onReveal, edit }: CostTableProps) {
  const { rows, shownSelected, onPick, ...table } = useGridRows<CostColumn>({
    ...{ all, selection, onSelect },
    first: { column: 'p50', descending: true },
  })
  const byId = new Map<string, CostRow>(all.map((row) => [row.id, row]))
  const only = shownSelected.length === 1 ? byId.get(shownSelected[0] ?? '') : undefined
  return (
    <Card aria-label={t('costs.table.title')}>
      <header className={styles.head}>
        <div>
          <h3>{t('costs.table.title')}</h3>
          <p className={styles.soft}>{t(currency === '' ? 'costs.table.hint' : 'costs.table.hintIn', { currency })}</p>
        </div>
        <div className={styles.deeds}>
          <Button icon={<SquarePen />} disabled={!only} onClick={() => only && onCard(only.id)}>
            {t('costs.table.card')}
          </Button>
          <Button icon={<MapPin />} disabled={!only} onClick={() => only && onReveal(only.id)}>
            {t('term.showOnMap')}
          </Button>
        </div>
      </header>
      <div className={styles.grid} style={{ height: `${(Math.min(MOST_ROWS, rows.length) + 1) * ROW + 1.25}rem` }}>
        <DataGrid<CostColumn>
          {...table}
          name={t('costs.table.title')}
          columns={COST_GRID_COLUMNS}
          rows={rows}
          onPick={onPick}
          onOpen={(index) => {
            const row = byId.get(rows[index]?.id ?? '')
            if (row) onCard(row.id)
          }}
          editorOf={({ id }, column) => {
            const row = byId.get(id)
            return row ? editCostCell(row, column, dayOf(new Date()), edit) : null
          }}
          renderCell={({ id }, column) => drawCell(byId.get(id), column)}
        />
      </div>
      <p className={styles.soft}>{t('costs.table.keys')}</p>
    </Card>
  )
}

/** What is more than a text. */
function drawCell(row: CostRow | undefined, column: CostColumn): ReactNode {
  if (!row) return null
  const { line, source, texts } = row
  if (column === 'sources') {
    return source ? <SourceMark source={source} /> : <span className={styles.cut}>{t('costs.fromMap')}</span>
  }
  if (!FIGURES.has(column) || texts[column] === '') return null
  return (
    <span
      className={styles.figure}
      data-firmness={line.firmness}
      data-strong={column === 'p50'}
      aria-busy={line.standing.reckoning || undefined}
    >
      {texts[column]}
    </span>
  )
}
