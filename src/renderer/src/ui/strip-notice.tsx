/** A word to whoever presents about what stands on the wall, with what can be done about it. */
import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './strip-notice.module.css'

export function StripNotice({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return (
    <div className={styles.notice} role="status">
      <CircleAlert aria-hidden="true" size="1.1em" />
      <p>{text}</p>
      {children}
    </div>
  )
}
