/** Every figure of a case with its range, and in words what it means. */
import type { GatheredCase } from '#shared/method/case-inputs.ts'
import type { CaseWorth, MaybeSpread } from '#shared/method/case-worth.ts'
import { sayRoughMoney, sayShare } from '#shared/text/say-amount.ts'
import { chanceOf100, sayYears } from '#shared/text/say-case.ts'
import { t } from '#shared/text/text.ts'
import styles from './cases.module.css'

const POINTS = ['p10', 'p50', 'p90'] as const

interface Row {
  readonly name: 'npv' | 'roi' | 'payback' | 'discountedPayback' | 'rateOfReturn' | 'chance'
  /** One where it has no range. */
  readonly cells: readonly string[]
}

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
              {POINTS.map((point) => (
                <th key={point} scope="col">
                  {t(`cases.result.point.${point}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowsOf(worth, years, currency).map(({ name, cells }) => (
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

function rowsOf(worth: CaseWorth, years: string, currency: string): readonly Row[] {
  const { npv, roi, payback, discountedPayback, rateOfReturn, chance } = worth
  const money = (amount: number) => sayRoughMoney(amount, currency)
  // The safe end of a time is the late one.
  const time = ({ p10, p50, p90 }: MaybeSpread) =>
    [p90, p50, p10].map((value) => (value === null ? t('cases.result.none.payback', { years }) : sayYears(value)))
  const noRate = rateOfReturn.noRate === null ? '' : t(`cases.result.none.${rateOfReturn.noRate}`)
  return [
    { name: 'npv', cells: spread(POINTS.map((point) => money(npv[point]))) },
    { name: 'chance', cells: [sayShare(chanceOf100(chance) / 100, 0)] },
    { name: 'payback', cells: spread(time(payback)) },
    { name: 'discountedPayback', cells: spread(time(discountedPayback)) },
    {
      name: 'roi',
      cells: roi === null ? [t('cases.result.none.roi')] : spread(POINTS.map((point) => sayShare(roi[point], 0))),
    },
    {
      name: 'rateOfReturn',
      cells: spread(
        POINTS.map((point) => {
          const value = rateOfReturn[point]
          return value === null ? noRate : sayShare(value, 0)
        }),
      ),
    },
  ]
}

/** One cell where all three say the same. */
function spread(cells: readonly string[]): readonly string[] {
  return new Set(cells).size === 1 ? cells.slice(0, 1) : cells
}
