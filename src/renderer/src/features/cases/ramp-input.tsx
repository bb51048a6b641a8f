/** How a saving grows over the years, as shares in one field. Must be keyed by what it belongs to. */
import { t } from '#shared/text/text.ts'
import { TextInput } from '../../ui/text-input.tsx'
import { useFieldDraft } from '../../ui/use-field-draft.ts'
import { checkRamp, rampText, readRamp } from './read-ramp.ts'

export interface RampInputProps {
  readonly target: string
  /** Null: what holds instead is shown faintly. */
  readonly stored: readonly number[] | null
  readonly instead?: readonly number[]
  readonly write: (ramp: number[] | null) => void
}

/** Emptied, it says nothing. */
export function RampInput({ target, stored, instead, write }: RampInputProps) {
  const draft = useFieldDraft({
    target,
    stored: rampText(stored),
    check: checkRamp,
    multiline: false,
    write: (value) => {
      const ramp = readRamp(value)
      if (ramp !== null) write(ramp.length === 0 ? null : [...ramp])
    },
  })
  return (
    <TextInput
      label={t('cases.form.ramp')}
      hint={t('cases.form.rampHint')}
      placeholder={rampText(instead ?? null)}
      value={draft.value}
      error={draft.problem}
      onValue={draft.onValue}
      onBlur={draft.onBlur}
      onKeyDown={draft.onKeyDown}
    />
  )
}
