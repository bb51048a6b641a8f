/** A choice of one from a few. The system's own list: it knows every keyboard and every screen reader. */
import type { ComponentProps } from 'react'
import { Field, type FieldProps } from './field.tsx'

/** One line of the list. */
export interface SelectOption<V extends string> {
  readonly value: V
  readonly label: string
  readonly disabled?: boolean
}

export interface SelectProps<V extends string>
  extends FieldProps,
    Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'className' | 'id' | 'children'> {
  readonly value: V
  readonly options: readonly SelectOption<V>[]
  readonly onValue: (value: V) => void
}

/** Calls `onValue` with the value of the option chosen. */
export function Select<V extends string>(props: SelectProps<V>) {
  const { label, hideLabel, hint, error, className, value, options, onValue, ...rest } = props
  return (
    <Field label={label} hideLabel={hideLabel ?? false} hint={hint} error={error} className={className}>
      {(control) => (
        <select
          {...rest}
          {...control}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value)
            if (chosen !== undefined) onValue(chosen.value)
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled ?? false}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
