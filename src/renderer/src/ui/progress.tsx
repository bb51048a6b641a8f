/** Something is under way and its length is known. */
import { Progress as Radix } from 'radix-ui'
import styles from './progress.module.css'

/** `share` goes from 0 to 1. */
export function Progress({ label, share }: { readonly label: string; readonly share: number }) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100)
  return (
    <div className={styles.progress}>
      <span>{label}</span>
      <Radix.Root className={styles.track} value={percent} aria-label={label}>
        <Radix.Indicator className={styles.bar} style={{ width: `${percent}%` }} />
      </Radix.Root>
      <span className={styles.percent}>{percent} %</span>
    </div>
  )
}
