/** A labelled text or number of the inspector that writes itself to the map. Must be keyed by what it belongs to. */

import { useId } from 'react'
import type { TextRule } from '#shared/model/clean-text.ts'
import { type Check, checkBy, showNumber } from './check-typed.ts'
import { TextArea } from './text-area.tsx'
import { TextInput } from './text-input.tsx'
import { useFieldDraft } from './use-field-draft.ts'

interface FactInputProps {
  /** The thing and the field, such as `shape:a.name`. */
  readonly target: string
  readonly label: string
  /** Keeps the label for screen readers only, as in the cell of a table. */
  readonly hideLabel?: boolean
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
export function FactText(props: FactTextProps) {
  const { target, label, hideLabel = false, hint, placeholder, rule, stored, write, suggestions } = props
  const listId = useId()
  const multiline = rule.lines === 'many'
  const draft = useFieldDraft({ target, stored, write, multiline, check: checkBy(rule) })
  const common = {
    label,
    hideLabel,
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
  readonly check: Check
}

/** A number; empty means "not said". */
export function FactNumber(props: FactNumberProps) {
  const { target, label, hideLabel = false, hint, placeholder, stored, check, write } = props
  const draft = useFieldDraft({
    target,
    stored: stored === null ? '' : String(stored),
    show: showNumber,
    check,
    multiline: false,
    write: (value, visit) => {
      write(value === '' ? null : Number(value), visit)
    },
  })
  return (
    <TextInput
      label={label}
      hideLabel={hideLabel}
      inputMode="decimal"
      value={draft.value}
      error={draft.problem}
      onValue={draft.onValue}
      onBlur={draft.onBlur}
      onKeyDown={draft.onKeyDown}
      {...(hint === undefined ? {} : { hint })}
      {...(placeholder === undefined ? {} : { placeholder })}
    />
  )
}
