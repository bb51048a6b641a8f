/** How a cell of the outline is edited, as data: a text with its check, or a choice. Null where a cell only counts. */
import { checkText, type TextRule } from '#shared/model/clean-text.ts'
import { t } from '#shared/text/text.ts'

export type Checked = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly problem: string }

export interface TextEditor {
  readonly kind: 'text'
  readonly value: string
  readonly check: (raw: string) => Checked
  readonly suggestions: readonly string[]
  readonly write: (value: string) => void
}

export interface ChoiceEditor {
  readonly kind: 'choice'
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly write: (value: string) => void
}

export type CellEditor = TextEditor | ChoiceEditor

/** Cleans by the rule of the field, or says in a sentence what does not fit. */
export function checkBy(rule: TextRule): (raw: string) => Checked {
  return (raw) => {
    const checked = checkText(raw, rule)
    if (checked.ok) return checked
    const { reason, length, limit } = checked
    return { ok: false, problem: reason === 'empty' ? t('field.empty') : t('field.tooLong', { length, limit }) }
  }
}
