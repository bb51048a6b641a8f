/** Something that is taken or not: a tick with its label, and what it means under it. The whole line can be pressed. */
import type { ReactNode } from 'react'
import styles from './check-line.module.css'

/** A tick on a line of its own. */
export function CheckLine(props: {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly checked: boolean
  readonly onChecked: (checked: boolean) => void
  readonly disabled?: boolean
}) {
  const { label, hint, checked, onChecked, disabled = false } = props
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChecked(event.target.checked)}
      />
      <span>
        {label}
        {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      </span>
    </label>
  )
}
