/** All that differs as a list: how, what, before and after. What has several signs has a line for each thing that is said otherwise. */
import { useState } from 'react'
import { sayComparison, sayDifference } from '#shared/text/say-difference.ts'
import { t } from '#shared/text/text.ts'
import { DIFFERING, type Difference, type Sign } from '#shared/versions/list-differences.ts'
import { Button } from '../button.tsx'
import { Select } from '../select.tsx'
import { countSigns, SignMark } from './difference-key.tsx'
import styles from './differences.module.css'

/** Lines that are drawn at first: a year may have hundreds. */
const PAGE = 100

type Only = Sign | 'all'

export interface DifferenceTableProps {
  readonly differences: readonly Difference[]
  /** What stands over the earlier and the later state. */
  readonly was?: string
  readonly now?: string
}

export function DifferenceTable({
  differences,
  was = t('versions.column.was'),
  now = t('versions.column.now'),
}: DifferenceTableProps) {
  const [only, setOnly] = useState<Only>('all')
  const [limit, setLimit] = useState(PAGE)
  const counts = countSigns(differences)
  const chosen = counts.some(({ sign }) => sign === only) ? only : 'all'
  const wanted = chosen === 'all' ? differences : differences.filter(({ signs }) => signs.includes(chosen))
  const shown = wanted.slice(0, limit)
  return (
    <div className={styles.list}>
      {counts.length > 1 && (
        <Select<Only>
          label={t('versions.only.name')}
          className={styles.only}
          value={chosen}
          options={[
            { value: 'all', label: sayCount(t('versions.only.all'), differences.length) },
            ...counts.map(({ sign, count }) => ({ value: sign, label: sayCount(t(`versions.sign.${sign}`), count) })),
          ]}
          onValue={setOnly}
        />
      )}
      <table className={styles.table} aria-label={t('versions.show.list')}>
        <thead>
          <tr>
            <th scope="col">{t('versions.column.sign')}</th>
            <th scope="col">{was}</th>
            <th scope="col">{now}</th>
          </tr>
        </thead>
        {DIFFERING.map((of) => {
          const rows = shown.filter((one) => one.of === of)
          return (
            rows.length > 0 && (
              <tbody key={of}>
                <tr>
                  <th scope="rowgroup" colSpan={3} className={styles.group}>
                    {t(`versions.of.${of}`)}
                  </th>
                </tr>
                {rows.map((difference) => (
                  <DifferenceRow key={difference.id} difference={difference} />
                ))}
              </tbody>
            )
          )
        })}
      </table>
      {wanted.length > limit && (
        <div className={styles.more}>
          <Button onClick={() => setLimit(limit + 5 * PAGE)}>{t('versions.list.showMore')}</Button>
          <span>{t('versions.showing', { shown: limit, count: wanted.length })}</span>
        </div>
      )}
    </div>
  )
}

function sayCount(what: string, count: number): string {
  return t('versions.only.count', { what, count })
}

function DifferenceRow({ difference }: { readonly difference: Difference }) {
  const { signs, rating } = difference
  const lines = sayDifference(difference)
  return (
    <tr>
      <td>
        {signs.map((sign) => (
          <SignMark key={sign} sign={sign} />
        ))}
      </td>
      <td>
        <Lines texts={lines.map(({ before }) => before)} />
      </td>
      <td>
        <Lines texts={lines.map(({ after }) => after)} />
        {rating !== null && <p className={styles.compared}>{sayComparison(rating)}</p>}
      </td>
    </tr>
  )
}

function Lines({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text, line) =>
    text === '' ? null : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a difference have no other name, and never move
      <p key={line} className={line === 0 ? styles.what : styles.fact}>
        {text}
      </p>
    ),
  )
}
