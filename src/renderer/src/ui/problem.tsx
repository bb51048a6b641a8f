/** The sentence of what did not work, in its box. What is wrong with one field is said by the field: its `error`. */
import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './problem.module.css'

/** Read aloud as soon as it is there: draw it only then. */
export function Problem({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles.problem} role="alert">
      <TriangleAlert aria-hidden="true" />
      <span>{children}</span>
    </p>
  )
}
