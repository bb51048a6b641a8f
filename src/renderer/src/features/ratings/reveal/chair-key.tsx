/** Which sign stands for which chair, and how many voted from it. */
import type { Chair } from '#shared/model/dimension.ts'
import { t } from '#shared/text/text.ts'
import styles from './reveal.module.css'

export function ChairKey(props: { readonly chair: Chair; readonly voters: number; readonly tooFew: boolean }) {
  const { chair, voters, tooFew } = props
  return (
    <span className={styles.key}>
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" fill={`var(--chair-${chair})`}>
        {chair === 'customer' ? <circle cx="7" cy="7" r="5.5" /> : <path d="M7 0.5L13.5 7L7 13.5L0.5 7Z" />}
      </svg>
      {t('reveal.chair', { chair: t(chair === 'customer' ? 'reveal.customers' : 'reveal.providers'), voters })}
      {tooFew && voters > 0 && <b className={styles.few}>{t('reveal.tooFew')}</b>}
    </span>
  )
}
