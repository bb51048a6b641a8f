/**
 * A number that may be left out. It is a text field on purpose: the wheel changes nothing, "1,200" and "1 200" are
 * understood, and what does not fit stays in the field with a sentence beside it.
 */
import { type ComponentProps, useEffect, useState } from 'react'
import { t } from '#shared/text/text.ts'
import { Field, type FieldProps } from './field.tsx'
import { parseNumber } from './parse-number.ts'

export interface NumberInputProps
  extends FieldProps,
    Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'className' | 'id' | 'children' | 'min' | 'max'> {
  readonly value: number | null
  /** Called when the field is left or Enter is pressed, and only with what is valid and new. */
  readonly onValue: (value: number | null) => void
  readonly min?: number
  readonly max?: number
}

/** Empty means "not said" and is given as null. */
export function NumberInput(props: NumberInputProps) {
  const { label, hideLabel, hint, error, className, value, onValue, min, max, onKeyDown, onBlur, ...rest } = props
  const [draft, setDraft] = useState(value === null ? '' : String(value))
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    setDraft(value === null ? '' : String(value))
    setProblem(null)
  }, [value])

  const commit = () => {
    const parsed = parseNumber(draft, min, max)
    if (!parsed.ok) {
      setProblem(t(`app.number.${parsed.problem}`, { min: min ?? '', max: max ?? '' }))
      return
    }
    setProblem(null)
    setDraft(parsed.value === null ? '' : String(parsed.value))
    if (parsed.value !== value) onValue(parsed.value)
  }

  return (
    <Field label={label} hideLabel={hideLabel ?? false} hint={hint} error={problem ?? error} className={className}>
      {(control) => (
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          {...rest}
          {...control}
          value={draft}
          onChange={(event) => {
            setDraft(event.target.value)
          }}
          onBlur={(event) => {
            commit()
            onBlur?.(event)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit()
            onKeyDown?.(event)
          }}
        />
      )}
    </Field>
  )
}
