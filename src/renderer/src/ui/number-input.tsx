/** A number that is typed as people write it. What is no number stays in the field and is NaN to the form, which says so. */
import { useState } from 'react'
import { parseNumber, typedNumber } from './parse-number.ts'
import { TextInput, type TextInputProps } from './text-input.tsx'

export interface NumberInputProps extends Omit<TextInputProps, 'value' | 'onValue' | 'inputMode'> {
  /** Null while nothing is said. */
  readonly value: number | null
  readonly onValue: (value: number | null) => void
}

/** Show it anew with another `key` when the value comes from elsewhere. */
export function NumberInput({ value, onValue, ...rest }: NumberInputProps) {
  const [text, setText] = useState(value === null || Number.isNaN(value) ? '' : typedNumber(value))
  return (
    <TextInput
      {...rest}
      inputMode="decimal"
      value={text}
      onValue={(typed) => {
        setText(typed)
        const read = parseNumber(typed)
        onValue(read.ok ? read.value : Number.NaN)
      }}
    />
  )
}
