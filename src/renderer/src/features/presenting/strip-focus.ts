/** Who has the keyboard: the presenter strip, where single keys lead the room, or the work. */

const STRIP = '[data-presenter]'

let cameFrom: Element | null = null

function strip(): HTMLElement | null {
  return document.querySelector<HTMLElement>(STRIP)
}

/** Gives the strip the keyboard, as soon as it is there. */
export function takeStripFocus(): void {
  const take = () => {
    const { activeElement } = document
    if (strip()?.contains(activeElement)) return
    cameFrom = activeElement
    strip()?.focus({ preventScroll: true })
  }
  // It is drawn once the core has said that something is shown.
  if (strip() === null) requestAnimationFrame(() => requestAnimationFrame(take))
  else take()
}

/** Gives it the keyboard, or gives it back to where it came from. */
export function toggleStripFocus(): void {
  if (!strip()?.contains(document.activeElement)) {
    takeStripFocus()
    return
  }
  if (cameFrom instanceof HTMLElement && cameFrom.isConnected && cameFrom !== document.body) cameFrom.focus()
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  cameFrom = null
}

/** What of the strip an element is: one of its buttons has keys of its own. */
export function placeInStrip(target: EventTarget | null): 'strip' | 'button' | 'elsewhere' {
  if (!(target instanceof Element) || target.closest(STRIP) === null) return 'elsewhere'
  return target.closest('button') === null ? 'strip' : 'button'
}
