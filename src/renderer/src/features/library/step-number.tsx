/** The number of a step, in a disc. The list that it stands in counts for screen readers. */
import styles from './step-number.module.css'

export function StepNumber({ number }: { readonly number: number }) {
  return (
    <span className={styles.number} aria-hidden="true">
      {number}
    </span>
  )
}
