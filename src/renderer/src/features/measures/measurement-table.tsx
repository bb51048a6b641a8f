/** What was measured, newest first, a page at a time: thousands of rows cost no more than a few. */
import { Check, Circle, Pencil, TriangleAlert, Undo2 } from 'lucide-react'
import { useState } from 'react'
import type { MeasurementId } from '#shared/model/ids.ts'
import { figureOf, isMiss, type Measure, type Measurement } from '#shared/model/measure.ts'
import { sayNumber } from '#shared/text/say-amount.ts'
import { sayDay } from '#shared/text/say-day.ts'
import { sayFigure } from '#shared/text/say-measure.ts'
import { t } from '#shared/text/text.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { typedNumber } from '../../ui/parse-number.ts'
import { MeasurementEntry } from './measurement-entry.tsx'
import styles from './measures.module.css'
import type { Measurements } from './use-measurements.ts'

const PAGE = 12

/** Whether the target was met, as a sign and a word. */
export function Verdict({ measure, figure }: { readonly measure: Measure; readonly figure: number }) {
  const missed = isMiss(measure, figure)
  if (missed === null) return <Badge icon={<Circle />}>{t('measures.verdict.open')}</Badge>
  return missed ? (
    <Badge tone="danger" icon={<TriangleAlert />}>
      {t('measures.verdict.missed')}
    </Badge>
  ) : (
    <Badge tone="good" icon={<Check />}>
      {t('measures.verdict.met')}
    </Badge>
  )
}

/** Nothing while nothing was measured. */
export function MeasurementTable({
  measure,
  measurements,
}: {
  readonly measure: Measure
  readonly measurements: Measurements
}) {
  const [page, setPage] = useState(0)
  const [edited, setEdited] = useState<MeasurementId | null>(null)
  const { all, waiting } = measurements
  const count = all.length
  if (count === 0) return null
  const last = Math.max(0, Math.ceil(count / PAGE) - 1)
  const shown = Math.min(page, last)
  const from = shown * PAGE
  const rows = all.slice(Math.max(0, count - from - PAGE), count - from).reverse()
  const isShare = measure.scale === 'share'
  return (
    <div className={styles.tableArea}>
      <table className={styles.table} aria-label={t('measures.table')}>
        <thead>
          <tr>
            <th scope="col">{t('measures.column.day')}</th>
            <th scope="col" className={styles.number}>
              {t('measures.column.value')}
            </th>
            {isShare && (
              <th scope="col" className={styles.number}>
                {t('measures.column.cases')}
              </th>
            )}
            <th scope="col">{t('measures.column.verdict')}</th>
            <th scope="col" className={styles.actions}>
              {t('measures.column.actions')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            edited === row.id ? (
              <tr key={row.id}>
                <td colSpan={isShare ? 5 : 4}>
                  <MeasurementEntry
                    measure={measure}
                    name={t('measures.edit', { day: sayDay(row.day) })}
                    start={textsOf(measure, row)}
                    action={t('measures.save')}
                    onCancel={() => setEdited(null)}
                    onRecord={(facts) => {
                      setEdited(null)
                      measurements.record({ ...row, ...facts })
                    }}
                  />
                </td>
              </tr>
            ) : (
              <tr key={row.id} data-waiting={waiting.has(row.id) || undefined}>
                <td className={styles.day}>{sayDay(row.day)}</td>
                <td className={styles.number}>
                  {row.cases === null ? sayFigure(measure, row.value) : sayNumber(row.value)}
                </td>
                {isShare && (
                  <td className={styles.number}>
                    {row.cases !== null && `${sayNumber(row.cases)} (${sayFigure(measure, figureOf(row))})`}
                  </td>
                )}
                <td>
                  {waiting.has(row.id) ? (
                    <NotYetSaved problem={waiting.get(row.id)?.problem ?? null} onRetry={measurements.retry} />
                  ) : (
                    <Verdict measure={measure} figure={figureOf(row)} />
                  )}
                </td>
                <td className={styles.actions}>
                  <IconButton
                    size="small"
                    name={t('measures.edit', { day: sayDay(row.day) })}
                    icon={<Pencil />}
                    onClick={() => setEdited(row.id)}
                  />
                  <IconButton
                    size="small"
                    name={t('measures.takeBack', { day: sayDay(row.day) })}
                    icon={<Undo2 />}
                    onClick={() => measurements.takeBack(row.id)}
                  />
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      {count > PAGE && (
        <div className={styles.pager}>
          <Button size="small" disabled={shown === 0} onClick={() => setPage(shown - 1)}>
            {t('measures.newer')}
          </Button>
          <span role="status">{t('measures.page', { from: from + 1, to: Math.min(count, from + PAGE), count })}</span>
          <Button size="small" disabled={shown === last} onClick={() => setPage(shown + 1)}>
            {t('measures.older')}
          </Button>
        </div>
      )}
    </div>
  )
}

/** As it would be typed: a share without cases with its per cent sign. */
function textsOf({ scale }: Measure, { day, value, cases }: Measurement) {
  if (cases !== null) return { day, value: typedNumber(value), cases: typedNumber(cases) }
  const shown = typedNumber(scale === 'share' ? Number((value * 100).toPrecision(12)) : value)
  return { day, value: scale === 'share' ? `${shown} %` : shown, cases: '' }
}

function NotYetSaved({ problem, onRetry }: { readonly problem: string | null; readonly onRetry: () => void }) {
  if (problem === null) return <span className={styles.soft}>{t('measures.saving')}</span>
  return (
    <span className={styles.notSaved} role="alert">
      {t('measures.notSaved', { problem })}
      <Button size="small" onClick={onRetry}>
        {t('measures.again')}
      </Button>
    </span>
  )
}
