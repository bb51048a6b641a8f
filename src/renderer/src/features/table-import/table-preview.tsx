/** What the map would make of the table: the first interactions, how many in all, and the rows that need a look. */
import type { ImportedTable, RowProblem } from '#shared/model/imported-table.ts'
import { t } from '#shared/text/text.ts'
import { previewLines } from './mapping.ts'
import styles from './table-import.module.css'

const LINES = 6

/** Dimmed by the caller while a new mapping is being read. */
export function TablePreview({ table }: { readonly table: ImportedTable }) {
  const lines = previewLines(table, LINES)
  const { skipped, cast } = table
  const { parties, interactions } = cast
  return (
    <>
      <section aria-label={t('tableImport.preview')} className={styles.section}>
        <h3 className={styles.heading}>{t('tableImport.preview')}</h3>
        {lines.length === 0 ? (
          <p>{t('tableImport.nothing')}</p>
        ) : (
          <ul className={styles.lines}>
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other identity
              <li key={index}>
                <strong>{line.provider}</strong> <span className={styles.soft}>{t('tableImport.serves')}</span>{' '}
                <strong>{line.customer}</strong>
                {line.service !== '' && <>: {line.service}</>}
                {line.volume !== null && (
                  <span className={styles.soft}>{` (${line.volume} ${t(`term.period.${line.period}`)})`}</span>
                )}
              </li>
            ))}
            {interactions.length > lines.length && <li aria-hidden="true">…</li>}
          </ul>
        )}
        <p role="status">
          {lines.length > 0 && (
            <strong>
              {t('tableImport.counts', {
                parties: t('tableImport.parties', { count: parties.length }),
                interactions: t('tableImport.interactions', { count: interactions.length }),
              })}
            </strong>
          )}{' '}
          {skipped > 0 ? t('tableImport.skipped', { count: skipped }) : t('tableImport.allRead')}
        </p>
      </section>
      {table.problemCount > 0 && <ProblemList problems={table.problems} count={table.problemCount} />}
    </>
  )
}

function ProblemList({ problems, count }: { readonly problems: readonly RowProblem[]; readonly count: number }) {
  return (
    <details className={styles.section}>
      <summary className={styles.heading}>{t('tableImport.problems', { count })}</summary>
      {problems.length < count && (
        <p className={styles.soft}>{t('tableImport.firstProblems', { count: problems.length })}</p>
      )}
      <ul className={styles.problems}>
        {problems.map(({ row, problem, value, skipped }) => (
          <li key={`${row} ${problem} ${value}`}>
            <strong>{t('tableImport.row', { row })}</strong>{' '}
            {t(`tableImport.problem.${problem}`, { value: value.length > 60 ? `${value.slice(0, 60)}…` : value })}{' '}
            <span className={styles.soft}>({skipped ? t('tableImport.rowSkipped') : t('tableImport.rowKept')})</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
