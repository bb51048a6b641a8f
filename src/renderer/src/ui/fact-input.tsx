/** A labelled text or number of the inspector that writes itself to the map. Must be keyed by what it belongs to. */

import { useId } from 'react'
import type { TextRule } from '#shared/model/clean-text.ts'
import { checkBy, checkVolume } from './check-typed.ts'
import { TextArea } from './text-area.tsx'
import { TextInput } from './text-input.tsx'
import { useFieldDraft } from './use-field-draft.ts'

interface FactInputProps {
  /** The thing and the field, such as `shape:a.name`. */
  readonly target: string
  readonly label: string
  readonly hint?: string
  readonly placeholder?: string
}

export interface FactTextProps extends FactInputProps {
  readonly rule: TextRule
  readonly stored: string
  readonly write: (value: string, visit: string) => void
  /** Offered while typing; anything else may be typed too. */
  readonly suggestions?: readonly string[]
}

/** A text with its rule; several lines when the rule says so. */
export function FactText({ target, label, hint, placeholder, rule, stored, write, suggestions }: FactTextProps) {
  const listId = useId()
  const multiline = rule.lines === 'many'
  const draft = useFieldDraft({ target, stored, write, multiline, check: checkBy(rule) })
  const common = {
    label,
    value: draft.value,
    error: draft.problem,
    onValue: draft.onValue,
    onBlur: draft.onBlur,
    onKeyDown: draft.onKeyDown,
    spellCheck: multiline,
    ...(hint === undefined ? {} : { hint }),
    ...(placeholder === undefined ? {} : { placeholder }),
  }
  if (multiline) return <TextArea {...common} />
  return (
    <>
      <TextInput {...common} {...(suggestions === undefined ? {} : { list: listId })} />
      {suggestions !== undefined && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </>
  )
}

export interface FactNumberProps extends FactInputProps {
  readonly stored: number | null
  readonly write: (value: number | null, visit: string) => void
}

/** A volume; empty means "not said". */
export function FactNumber({ target, label, stored, write }: FactNumberProps) {
  const draft = useFieldDraft({
    target,
    stored: stored === null ? '' : String(stored),
    check: checkVolume,
    multiline: false,
    write: (value, visit) => {
      write(value === '' ? null : Number(value), visit)
    },
  })
  return (
    <TextInput
      label={label}
      inputMode="decimal"
      value={draft.value}
      error={draft.problem}
      onValue={draft.onValue}
      onBlur={draft.onBlur}
      onKeyDown={draft.onKeyDown}
    />
  )
}
