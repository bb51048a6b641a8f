/** How a cell of the outline is edited, as data: a text with its check, or a choice. Null where a cell only counts. */
import type { Check } from '../../ui/check-typed.ts'

/** A cell that is typed. */
export interface TextEditor {
  readonly kind: 'text'
  readonly value: string
  readonly check: Check
  readonly suggestions: readonly string[]
  readonly write: (value: string) => void
}

/** A cell that is chosen. */
export interface ChoiceEditor {
  readonly kind: 'choice'
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly write: (value: string) => void
}

export type CellEditor = TextEditor | ChoiceEditor
