/**
 * Gives the keyboard back to where it was before something opened over the window. Radix does so only for its own
 * triggers; dialogs of Baton are opened by shortcuts, menus and the map as well.
 */
import { useState } from 'react'
import { focusView } from './focus-view.ts'

export interface ReturnFocus {
  /** For `onCloseAutoFocus` of Radix. */
  readonly onClose: (event: Event) => void
  /** At once; where the place is gone, to the view. False when there is none either. A keyboard that is somewhere stays there. */
  readonly now: () => boolean
}

/** Must be called by what is mounted while it is open. */
export function useReturnFocus(): ReturnFocus {
  const [cameFrom] = useState(findOrigin)
  const now = () => {
    const { activeElement, body } = document
    if (activeElement !== null && activeElement !== body) return true
    cameFrom?.focus()
    if (document.activeElement === body) focusView()
    return document.activeElement !== body
  }
  const onClose = (event: Event) => {
    event.preventDefault()
    now()
  }
  return { onClose, now }
}

/** An entry of a menu goes away with the menu: the button that opened it stays. */
function findOrigin(): HTMLElement | null {
  const { activeElement: at } = document
  if (!(at instanceof HTMLElement)) return null
  const opener = at.closest('[role="menu"]')?.getAttribute('aria-labelledby')
  return (opener && document.getElementById(opener)) || at
}
