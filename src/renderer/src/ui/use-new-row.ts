/** Gives the keyboard to the first field of a row that was just added, once it is there. */
import { type RefCallback, useRef } from 'react'

export interface NewRow {
  /** On the list. */
  readonly list: RefCallback<HTMLElement>
  /** Say it before the row is added. */
  readonly expect: () => void
}

const FIELD = 'input, select, textarea, button'

/** Rows are the children of the list; the new one is the last. */
export function useNewRow(): NewRow {
  const awaited = useRef(false)
  return {
    list: (element) => {
      // Called anew after every render, with the list as it stands then.
      if (element === null || !awaited.current) return
      awaited.current = false
      element.lastElementChild?.querySelector<HTMLElement>(FIELD)?.focus()
    },
    expect: () => {
      awaited.current = true
    },
  }
}
