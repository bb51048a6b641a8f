/** What a change does to the return on capital employed, in words: there is not always a ratio to give. */
import type { CaseResult } from '#shared/method/case.ts'
import type { CaseInputs } from '#shared/method/case-inputs.ts'
import { sayMoney, sayRoughMoney } from '#shared/text/say-amount.ts'
import { sayList } from '#shared/text/say-list.ts'
import { sayBalance, sayIncremental, sayRoceChange } from '#shared/text/say-roce.ts'
import { t } from '#shared/text/text.ts'
import styles from './cases.module.css'

export interface CaseRoceProps {
  readonly inputs: CaseInputs
  readonly roce: CaseResult['roce']
  readonly currency: string
}

/** A section of the result. */
export function CaseRoce({ inputs, roce, currency }: CaseRoceProps) {
  const { gain, change, missing } = roce
  const { roceCountsCapacity, company } = inputs
  const money = (amount: number) => sayRoughMoney(amount, currency)
  return (
    <section className={styles.part} aria-label={t('cases.roce.title')}>
      <h3>{t('cases.roce.title')}</h3>
      <p className={styles.soft}>{t(roceCountsCapacity ? 'cases.roce.countsCapacity' : 'cases.roce.counts')}</p>
      {gain !== null && (
        <>
          <p className={styles.strong}>{sayIncremental(gain.p50, currency)}</p>
          <p>
            {gain.p10.deltaEbit === gain.p90.deltaEbit
              ? t('cases.roce.yearExact', { gain: money(gain.p50.deltaEbit) })
              : t('cases.roce.year', {
                  gain: money(gain.p50.deltaEbit),
                  low: money(gain.p10.deltaEbit),
                  high: money(gain.p90.deltaEbit),
                })}{' '}
            {gain.p50.deltaCapital !== 0 &&
              t('cases.roce.capital', { capital: sayMoney(gain.p50.deltaCapital, currency) })}
          </p>
        </>
      )}
      {change !== null && (
        <p>
          {sayRoceChange(change.p10, change.p50, change.p90)} {sayBalance(change.p50, company, currency)}
        </p>
      )}
      {missing.length > 0 && (
        <p className={styles.soft}>
          {t('cases.roce.missing', { what: sayList(missing.map((gap) => t(`cases.roce.gap.${gap}`))) })}
        </p>
      )}
    </section>
  )
}
