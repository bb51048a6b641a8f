/** The buttons of the window. One primary button per view or dialog; `danger` only where something is taken away. */
import type { ComponentProps, ReactNode } from 'react'
import styles from './button.module.css'
import { classNames } from './class-names.ts'

export interface ButtonProps extends ComponentProps<'button'> {
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  readonly size?: 'normal' | 'small'
  /** Drawn before the text, hidden from screen readers. */
  readonly icon?: ReactNode
}

/** A button with text. Its type is `button` unless said otherwise, so that it never submits by accident. */
export function Button({ variant = 'secondary', size = 'normal', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(styles.button, styles[variant], size === 'small' && styles.small, className)}
    >
      {icon !== undefined && (
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      {children}
    </button>
  )
}
