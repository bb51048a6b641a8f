/** Every figure of a case with its range, and in words what it means. */
import type { GatheredCase } from '#shared/method/case-inputs.ts'
import type { CaseWorth } from '#shared/method/case-worth.ts'
import { sayShare } from '#shared/text/say-amount.ts'
import { CASE_POINTS, sayCaseFigures } from '#shared/text/say-case-figures.ts'
import { t } from '#shared/text/text.ts'
import styles from './cases.module.css'

export interface CaseFiguresProps {
  readonly gathered: GatheredCase
  readonly worth: CaseWorth
  readonly currency: string
}

/** A table; each row says its meaning under its name. */
export function CaseFigures({ gathered, worth, currency }: CaseFiguresProps) {
  const { horizonYears, discountRate } = gathered.inputs
  const years = t('cases.years', { count: horizonYears })
  const rate = sayShare(discountRate)
  return (
    <section className={styles.part} aria-label={t('cases.result.figures')}>
      <div className={styles.scroll}>
        <table className={styles.figures}>
          <caption className={styles.caption}>{t('cases.result.figures')}</caption>
          <thead>
            <tr>
              <td />
              {CASE_POINTS.map((point) => (
                <th key={point} scope="col">
                  {t(`cases.result.point.${point}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sayCaseFigures(worth, years, currency).map(({ name, cells }) => (
              <tr key={name} data-figure={name}>
                <th scope="row">
                  {t(`cases.result.label.${name}`, { years })}
                  <span className={styles.means}>{t(`cases.result.means.${name}`, { years, rate })}</span>
                </th>
                {cells.length === 1 ? (
                  <td colSpan={3}>{cells[0]}</td>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
                  cells.map((cell, column) => <td key={column}>{cell}</td>)
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
