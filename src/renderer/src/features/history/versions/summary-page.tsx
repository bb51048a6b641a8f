/** The page for whoever was not in the room: what has changed since a version, in sums, names, ratings and changes. */
import type { SumLine } from '#shared/text/say-difference.ts'
import { t } from '#shared/text/text.ts'
import type { PageFormat } from '../../../ui/print/paper.ts'
import { PrintPage } from '../../../ui/print/print-page.tsx'
import type { NamesLine, Rows } from './page-lines.ts'
import styles from './summary-page.module.css'

export interface SummaryPageProps {
  readonly format: PageFormat
  readonly names: { readonly before: string; readonly after: string }
  readonly since: string | null
  /** The workshop, and for whom it is held. */
  readonly about: string
  readonly sums: readonly SumLine[]
  readonly lines: readonly NamesLine[]
  readonly ratings: Rows
  readonly moves: Rows
}

export function SummaryPage({ format, names, since, about, sums, lines, ratings, moves }: SummaryPageProps) {
  return (
    <PrintPage format={format}>
      <header className={styles.head}>
        <p className={styles.about}>{about}</p>
        <h1>{since === null ? t('versions.title') : t('versions.page.since', { name: since })}</h1>
        <p>{t('versions.page.between', { from: names.before, to: names.after })}</p>
      </header>
      <dl className={styles.sums}>
        {sums.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {lines.length > 0 && (
        <section className={styles.part}>
          <h2>{t('versions.sums.map')}</h2>
          {lines.map(({ title, names: said }) => (
            <p key={title} className={styles.names}>
              <b>{title}</b> {said}
            </p>
          ))}
        </section>
      )}
      <RowsPart title={t('versions.sums.ratings')} rows={ratings} />
      <RowsPart title={t('versions.sums.changes')} rows={moves} />
      <p className={styles.foot}>{t('versions.page.foot')}</p>
    </PrintPage>
  )
}

function RowsPart({ title, rows: { rows, more } }: { readonly title: string; readonly rows: Rows }) {
  if (rows.length === 0) return null
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {rows.map(({ id, what, detail, outcome }) => (
        <div key={id} className={styles.row}>
          <span className={styles.what}>{what}</span>
          <span className={styles.detail}>{detail}</span>
          <span className={styles.outcome}>{outcome}</span>
        </div>
      ))}
      {more > 0 && <p className={styles.more}>{t('versions.sums.more', { count: more })}</p>}
    </section>
  )
}
