/** How a cell of a grid is edited, as data: a text with its check, or a choice. Null where a cell only counts. */

import type { Check } from '../check-typed.ts'
import { newVisit } from '../typing.ts'

/** A cell that is typed. */
export interface TextEditor {
  readonly kind: 'text'
  readonly value: string
  /** How the value stands in the open cell, where that is not as it is stored. */
  readonly show?: (value: string) => string
  /** How many rows it writes to, where that is more than one: then only what was really typed is written. */
  readonly rows?: number
  readonly check: Check
  readonly suggestions: readonly string[]
  readonly write: (value: string) => void
}

/** A cell that is chosen. */
export interface ChoiceEditor {
  readonly kind: 'choice'
  readonly value: string
  readonly rows?: number
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly write: (value: string) => void
}

export type CellEditor = TextEditor | ChoiceEditor

/**
 * One editor for the same cell of several rows, the first of them the one that is open. `commandsOf` gives the commands that
 * write under the name of one visit, so that all rows are one undo step.
 */
export function editTogether<Commands>(
  ids: readonly string[],
  commandsOf: (visit: () => string) => Commands,
  build: (id: string, commands: Commands) => CellEditor | null,
): CellEditor | null {
  let visit = ''
  const commands = commandsOf(() => visit)
  const [own = '', ...others] = ids
  const first = build(own, commands)
  if (first === null || others.length === 0) return first
  return {
    ...first,
    rows: ids.length,
    write(value) {
      visit = newVisit()
      first.write(value)
      for (const id of others) build(id, commands)?.write(value)
    },
  }
}
