/** The frame of every input: label, hint and error, tied together for screen readers. */
import { CircleAlert } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'
import styles from './field.module.css'

/** What the label and its texts of a field are; the same for every input. */
export interface FieldProps {
  readonly label: string
  /** Keeps the label for screen readers only, as in the cell of a table. */
  readonly hideLabel?: boolean
  /** How to fill it in; stays visible. */
  readonly hint?: ReactNode
  /** What is wrong and what to do; empty or missing when all is well. */
  readonly error?: string | null | undefined
  readonly className?: string | undefined
}

/** What an input inside a field takes over as its own attributes. */
export interface Control {
  readonly id: string
  readonly className: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

/** Draws the frame and hands the attributes to the input. */
export function Field({
  label,
  hideLabel = false,
  hint,
  error,
  className,
  children,
}: FieldProps & { readonly children: (control: Control) => ReactNode }) {
  const id = useId()
  const wrong = error !== undefined && error !== null && error !== ''
  const describedBy = [hint !== undefined && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={classNames(styles.field, className)}>
      <label htmlFor={id} className={hideLabel ? styles.hiddenLabel : styles.label}>
        {label}
      </label>
      {children({
        id,
        className: styles.input ?? '',
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': wrong ? true : undefined,
      })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {wrong && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          <CircleAlert aria-hidden="true" size="1em" />
          {error}
        </p>
      )}
    </div>
  )
}
