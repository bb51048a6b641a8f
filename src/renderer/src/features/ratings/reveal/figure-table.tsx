/** The figures behind the sentence, folded away: they are for those who ask. */
import type { ExactlyServed, RatingResult } from '#shared/method/rating.ts'
import { DIMENSIONS } from '#shared/model/dimension.ts'
import { sayFigure, sayGap } from '#shared/text/say-figures.ts'
import { t } from '#shared/text/text.ts'
import styles from './reveal.module.css'

const COLUMNS = ['dimension', 'customer', 'provider', 'gap', 'median', 'deviation', 'rStar', 'agreement'] as const

export function FigureTable({ result }: { readonly result: RatingResult }) {
  return (
    <section className={styles.figures} aria-label={t('reveal.figures')}>
      <dl className={styles.facts}>
        <div>
          <dt>{t('reveal.exactly')}</dt>
          <dd>{sayExactly(result.exactlyServed)}</dd>
        </div>
        <div>
          <dt>{t('reveal.mean')}</dt>
          <dd>{sayFigure(result.customer.mean, 1)}</dd>
        </div>
        <div>
          <dt>{t('reveal.importance')}</dt>
          <dd>{sayFigure(result.customer.importance.mean, 1)}</dd>
        </div>
      </dl>
      <div className={styles.tableFrame}>
        <table className={styles.table}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`reveal.figure.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {DIMENSIONS.map((dimension) => {
              const customer = result.customer.dimensions[dimension]
              const gap = result.gaps[dimension]
              return (
                <tr key={dimension}>
                  <th scope="row">{t(`term.dimension.${dimension}`)}</th>
                  <td>{sayFigure(customer.mean, 1)}</td>
                  <td>{sayFigure(result.provider.dimensions[dimension].mean, 1)}</td>
                  <td>{gap === null ? t('reveal.none') : sayGap(gap)}</td>
                  <td>{sayFigure(customer.median, 1)}</td>
                  <td>{sayFigure(customer.deviation, 2)}</td>
                  <td>{sayFigure(customer.rStar, 2)}</td>
                  <td>{sayFigure(customer.agreement, 2)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <p className={styles.soft}>{t('reveal.figuresHint')}</p>
    </section>
  )
}

function sayExactly(served: ExactlyServed): string {
  if (served.kind === 'share') {
    return t('reveal.exactlyShare', { percent: Math.round(served.share * 100), raters: served.raters })
  }
  return t(served.kind === 'unavailable' ? 'reveal.exactlyUnavailable' : 'reveal.exactlyTooFew')
}
