/** A short word about something: a state, a count. The word carries the meaning, the colour only helps. */
import type { ReactNode } from 'react'
import styles from './badge.module.css'
import { classNames } from './class-names.ts'

export type BadgeTone = 'neutral' | 'accent' | 'good' | 'warn' | 'danger' | 'info'

/** `icon` stands before the word. */
export function Badge({
  tone = 'neutral',
  icon,
  children,
}: {
  readonly tone?: BadgeTone
  readonly icon?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <span className={classNames(styles.badge, styles[tone])}>
      {icon !== undefined && (
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      {children}
    </span>
  )
}
