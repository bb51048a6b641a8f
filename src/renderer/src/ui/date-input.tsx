/** A day of the calendar, `YYYY-MM-DD`, or null. The system's own picker, so it is typed and read as people here do. */
import type { ComponentProps } from 'react'
import { Field, type FieldProps } from './field.tsx'

export interface DateInputProps
  extends FieldProps,
    Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'className' | 'id' | 'children' | 'type'> {
  readonly value: string | null
  readonly onValue: (value: string | null) => void
}

/** A half-typed date is null, as an empty one. */
export function DateInput({ label, hideLabel, hint, error, className, value, onValue, ...rest }: DateInputProps) {
  return (
    <Field label={label} hideLabel={hideLabel ?? false} hint={hint} error={error} className={className}>
      {(control) => (
        <input
          {...rest}
          {...control}
          type="date"
          max="9999-12-31"
          value={value ?? ''}
          onChange={(event) => {
            onValue(event.target.value === '' ? null : event.target.value)
          }}
        />
      )}
    </Field>
  )
}
