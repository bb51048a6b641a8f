/** Several lines of text with their label. */
import type { ComponentProps } from 'react'
import { Field, type FieldProps } from './field.tsx'

export interface TextAreaProps
  extends FieldProps,
    Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'className' | 'id' | 'children'> {
  readonly value: string
  readonly onValue: (value: string) => void
}

/** The text belongs to the caller; `onValue` is called for every keystroke. */
export function TextArea({ label, hideLabel, hint, error, className, value, onValue, ...rest }: TextAreaProps) {
  return (
    <Field label={label} hideLabel={hideLabel ?? false} hint={hint} error={error} className={className}>
      {(control) => (
        <textarea
          rows={3}
          {...rest}
          {...control}
          value={value}
          onChange={(event) => {
            onValue(event.target.value)
          }}
        />
      )}
    </Field>
  )
}
