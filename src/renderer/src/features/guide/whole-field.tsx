/** A labelled whole number that writes itself. Key it by what it belongs to. */
import { TextInput } from '../../ui/text-input.tsx'
import { useFieldDraft } from '../../ui/use-field-draft.ts'
import { checkWhole, type Whole } from './check-whole.ts'

export interface WholeFieldProps {
  /** The thing and its field. */
  readonly target: string
  readonly label: string
  readonly hideLabel?: boolean
  readonly className?: string | undefined
  readonly stored: number
  readonly limits: Whole
  readonly write: (value: number) => void
}

export function WholeField({ target, label, hideLabel = false, className, stored, limits, write }: WholeFieldProps) {
  const draft = useFieldDraft({
    target,
    stored: String(stored),
    check: checkWhole(limits),
    multiline: false,
    write: (value) => write(Number(value)),
  })
  return (
    <TextInput
      className={className}
      label={label}
      hideLabel={hideLabel}
      inputMode="numeric"
      value={draft.value}
      error={draft.problem}
      onValue={draft.onValue}
      onBlur={draft.onBlur}
      onKeyDown={draft.onKeyDown}
    />
  )
}
