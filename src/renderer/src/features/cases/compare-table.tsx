/** All cases side by side, to be sorted by any column. The middle of each figure; the ranges stand with each case. */
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useState } from 'react'
import type { Firmness } from '#shared/method/firmness.ts'
import type { ChangeId } from '#shared/model/ids.ts'
import { sayRoughMoney, sayShare } from '#shared/text/say-amount.ts'
import { chanceOf100, sayYears } from '#shared/text/say-case.ts'
import { t } from '#shared/text/text.ts'
import type { CaseLine } from './case-lines.ts'
import type { CaseStanding } from './case-reckoner.ts'
import styles from './cases.module.css'
import { COMPARED, type Compared, type CompareSort, sortCases } from './sort-cases.ts'

export interface CompareTableProps {
  readonly lines: readonly CaseLine[]
  readonly results: ReadonlyMap<ChangeId, CaseStanding>
  readonly chosen: ChangeId
  readonly currency: string
  readonly onChoose: (change: ChangeId) => void
}

export function CompareTable({ lines, results, chosen, currency, onChoose }: CompareTableProps) {
  const [sort, setSort] = useState<CompareSort>({ by: 'npv', falling: true })
  const money = (amount: number) => sayRoughMoney(amount, currency)
  const rows = sortCases(lines, results, sort)
  return (
    <section className={styles.compare} aria-label={t('cases.compare.title')}>
      <h3>{t('cases.compare.title')}</h3>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              {COMPARED.map((column) => (
                <Head key={column} column={column} sort={sort} onSort={setSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, result }) => {
              const { change } = line
              const worth = result?.worth.all ?? null
              const later = worth?.payback.p50 ?? null
              return (
                <tr key={change.id} aria-current={change.id === chosen || undefined}>
                  <th scope="row">
                    <button
                      type="button"
                      className={styles.link}
                      aria-label={t('cases.compare.choose', { what: change.what })}
                      onClick={() => onChoose(change.id)}
                    >
                      {change.what}
                    </button>
                  </th>
                  <td>{line.line}</td>
                  {result === null || worth === null ? (
                    <td className={styles.soft} colSpan={5}>
                      {t('cases.compare.open')}
                    </td>
                  ) : (
                    <>
                      <td data-number="">{money(result.saving.p50)}</td>
                      <td data-number="">{money(worth.npv.p50)}</td>
                      <td data-number="">{later === null ? t('cases.compare.never') : sayYears(later)}</td>
                      <td data-number="">{sayShare(chanceOf100(worth.chance) / 100, 0)}</td>
                      <td>{sayFirmness(line.gathered?.firmness ?? 'guess')}</td>
                    </>
                  )}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <p className={styles.soft}>{t('cases.result.overlap')}</p>
    </section>
  )
}

function sayFirmness(firmness: Firmness): string {
  return t(`costCard.result.firmness.${firmness}`)
}

function Head(props: {
  readonly column: Compared
  readonly sort: CompareSort
  readonly onSort: (sort: CompareSort) => void
}) {
  const { column, sort, onSort } = props
  const isSorted = sort.by === column
  const label = t(`cases.compare.${column}`)
  return (
    <th scope="col" aria-sort={isSorted ? (sort.falling ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        className={styles.sorter}
        onClick={() => onSort({ by: column, falling: isSorted ? !sort.falling : true })}
      >
        {label}
        {isSorted &&
          (sort.falling ? <ArrowDown aria-hidden="true" size="1em" /> : <ArrowUp aria-hidden="true" size="1em" />)}
      </button>
    </th>
  )
}
