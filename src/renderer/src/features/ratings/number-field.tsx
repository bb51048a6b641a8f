/** A small whole number that may be left out, checked while it is typed. */
import { TextInput } from '../../ui/text-input.tsx'

/** The number typed, null for nothing, or NaN for what is none between the limits. */
export function readWhole(text: string, min: number, max: number): number | null {
  if (text.trim() === '') return null
  const value = Number(text.trim())
  return Number.isInteger(value) && value >= min && value <= max ? value : Number.NaN
}

export function NumberField(props: {
  readonly label: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly min: number
  readonly max: number
  readonly problem: string
  readonly hint?: string
  readonly className?: string | undefined
  readonly onBlur?: () => void
}) {
  const { label, text, onText, min, max, problem, hint, className, onBlur } = props
  return (
    <TextInput
      label={label}
      inputMode="numeric"
      value={text}
      onValue={onText}
      hint={hint}
      className={className}
      error={Number.isNaN(readWhole(text, min, max)) ? problem : null}
      {...(onBlur ? { onBlur } : {})}
    />
  )
}
