/** The three figures that a room reads: safe, middle, could be as high as. A guess has a broken frame and says so. */
import { type Firmness, firmnessOfCard } from '#shared/method/firmness.ts'
import type { Spread } from '#shared/model/estimate.ts'
import { sayRough } from '#shared/text/say-amount.ts'
import { t } from '#shared/text/text.ts'
import type { CostStanding } from '../../rpc/use-estimates.ts'
import styles from './cost-card.module.css'

const POINTS = ['p10', 'p50', 'p90'] as const

export interface ResultSumsProps {
  /** Undefined where no card is there yet. */
  readonly standing: CostStanding | undefined
  readonly currency: string
}

/** Stays in view while the card is filled in. */
export function ResultSums({ standing, currency }: ResultSumsProps) {
  const annual = standing?.estimate?.annual ?? null
  const firmness = standing && annual ? firmnessOfCard(standing.card, standing.from) : null
  return (
    <section
      className={styles.sums}
      aria-label={t('costCard.result.sums')}
      data-firmness={firmness}
      aria-busy={standing?.reckoning ?? false}
    >
      <h4 className={styles.sumsTitle}>
        <span>{currency === '' ? t('costCard.result.sums') : t('costCard.result.sumsIn', { currency })}</span>
        {firmness !== null && <span className={styles.firmness}>{sayFirmness(firmness)}</span>}
      </h4>
      {annual === null ? (
        <p className={styles.soft}>{t(standing?.failed ? 'costs.givenUp' : 'costCard.result.nothing')}</p>
      ) : (
        <SumList annual={annual} />
      )}
    </section>
  )
}

function sayFirmness(firmness: Firmness): string {
  return t(`costCard.result.firmness.${firmness}`)
}

/** One figure where every input is one number. */
function SumList({ annual }: { readonly annual: Spread }) {
  const exact = annual.p10 === annual.p90
  return (
    <dl className={styles.sumList}>
      {(exact ? (['p50'] as const) : POINTS).map((point) => (
        <div key={point} className={styles.sum} data-point={point}>
          <dt className={styles.point}>{t(exact ? 'costCard.result.exact' : `charts.${point}`)}</dt>
          <dd className={styles.amount} data-point={point}>
            {sayRough(annual[point])}
          </dd>
        </div>
      ))}
    </dl>
  )
}
