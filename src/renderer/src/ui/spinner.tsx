/** Something is under way and its length is not known. */
import { LoaderCircle } from 'lucide-react'
import styles from './progress.module.css'

/** `label` is said to screen readers and printed beside the sign. */
export function Spinner({ label }: { readonly label: string }) {
  return (
    <span className={styles.spinner} role="status">
      <LoaderCircle aria-hidden="true" className={styles.turning} />
      {label}
    </span>
  )
}
