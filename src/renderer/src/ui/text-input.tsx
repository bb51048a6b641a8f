/** One line of text with its label. */
import type { ComponentProps } from 'react'
import { Field, type FieldProps } from './field.tsx'

export interface TextInputProps
  extends FieldProps,
    Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'className' | 'id' | 'children'> {
  readonly value: string
  readonly onValue: (value: string) => void
}

/** The text belongs to the caller; `onValue` is called for every keystroke. */
export function TextInput({ label, hideLabel, hint, error, className, value, onValue, ...rest }: TextInputProps) {
  return (
    <Field label={label} hideLabel={hideLabel ?? false} hint={hint} error={error} className={className}>
      {(control) => (
        <input
          type="text"
          autoComplete="off"
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
