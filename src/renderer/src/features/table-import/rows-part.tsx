/** What becomes of a table of parties, measures or measurements: its columns, the first of them, and what needs a look. */
import { DAY_ORDERS } from '#shared/import/read-day.ts'
import {
  type CellProblem,
  NEEDED_COLUMNS,
  ROW_COLUMNS,
  type RowColumn,
  type RowMapping,
} from '#shared/model/imported-rows.ts'
import { t } from '#shared/text/text.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './table-import.module.css'
import type { RowsImport } from './use-rows-import.ts'

const MARKS = [',', '.'] as const
const MARK_NAMES = { ',': 'comma', '.': 'point' } as const
const SHOWN = 100

/** The mapping with one meaning set to a column or to none; a column that meant something else is freed. */
function mapRowColumn(mapping: RowMapping, meaning: RowColumn, column: number | null): RowMapping {
  const others = Object.entries(mapping).filter(([one, at]) => one !== meaning && at !== column)
  return { ...Object.fromEntries(others), ...(column === null ? {} : { [meaning]: column }) }
}

export function RowsPart({ taken }: { readonly taken: RowsImport }) {
  const { header, mapping, remap, choices, choose, rows } = taken
  const { kind, lines, asks } = rows
  const { items, known, skipped, problems } = rows.read
  const needed: readonly RowColumn[] = NEEDED_COLUMNS[kind]
  const options = [
    { value: '', label: t('tableImport.noColumn') },
    ...header.map((label, index) => ({ value: String(index), label })),
  ]
  return (
    <>
      <fieldset className={styles.mapping}>
        <legend className={styles.heading}>{t('tableImport.columns')}</legend>
        <div className={styles.columns}>
          {ROW_COLUMNS[kind].map((meaning) => {
            const label = t(`tableImport.rows.column.${meaning}`)
            const isNeeded = needed.includes(meaning)
            return (
              <Select<string>
                key={meaning}
                label={isNeeded ? t('tableImport.needed', { meaning: label }) : label}
                value={String(mapping[meaning] ?? '')}
                options={options}
                error={isNeeded && mapping[meaning] === undefined ? t('tableImport.choosePlease') : null}
                onValue={(value) => remap(mapRowColumn(mapping, meaning, value === '' ? null : Number(value)))}
              />
            )
          })}
        </div>
      </fieldset>
      {asks.order && (
        <Segmented
          name={t('tableImport.rows.order')}
          value={choices.order ?? null}
          segments={DAY_ORDERS.map((value) => ({ value, label: t(`tableImport.rows.orders.${value}`) }))}
          onValue={(order) => choose({ order })}
        />
      )}
      {asks.mark && (
        <Segmented
          name={t('tableImport.rows.mark')}
          value={choices.mark ?? null}
          segments={MARKS.map((value) => ({ value, label: t(`tableImport.rows.marks.${MARK_NAMES[value]}`) }))}
          onValue={(mark) => choose({ mark })}
        />
      )}
      <section aria-label={t('tableImport.rows.preview')} className={styles.section}>
        <h3 className={styles.heading}>{t('tableImport.rows.preview')}</h3>
        {lines.length > 0 && (
          <ul className={styles.lines}>
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other identity
              <li key={index}>{line}</li>
            ))}
            {items.length > lines.length && <li aria-hidden="true">…</li>}
          </ul>
        )}
        <p role="status">
          <strong>{t(`tableImport.rows.count.${kind}`, { count: items.length })}</strong>{' '}
          {known > 0 && t('tableImport.rows.known', { count: known })}{' '}
          {skipped > 0 ? t('tableImport.skipped', { count: skipped }) : t('tableImport.allRead')}
        </p>
      </section>
      {problems.length > 0 && <CellProblems problems={problems} />}
    </>
  )
}

function CellProblems({ problems }: { readonly problems: readonly CellProblem[] }) {
  return (
    <details className={styles.section}>
      <summary className={styles.heading}>{t('tableImport.problems', { count: problems.length })}</summary>
      {problems.length > SHOWN && <p className={styles.soft}>{t('tableImport.firstProblems', { count: SHOWN })}</p>}
      <ul className={styles.problems}>
        {problems.slice(0, SHOWN).map(({ row, column, problem, value, skipped }) => (
          <li key={`${row} ${column} ${problem}`}>
            <strong>{t('tableImport.rows.cell', { row, column })}</strong>{' '}
            {t(`tableImport.rows.problem.${problem}`, { value })}{' '}
            <span className={styles.soft}>({skipped ? t('tableImport.rowSkipped') : t('tableImport.rowKept')})</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
