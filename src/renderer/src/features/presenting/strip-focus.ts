/** Who has the keyboard: the presenter strip, where single keys lead the room, or the work. */

const STRIP = '[data-presenter]'

let cameFrom: Element | null = null
/** It was asked for before it was there: the core's word that something is shown may take its time to arrive. */
let awaited = false

/** From the press that begins a presentation on, keys are meant for the room: the strip gets the keyboard once it is there. */
export function awaitStrip(): void {
  awaited = true
}

/** Whether it was asked for, and is not there yet. */
export function isStripAwaited(): boolean {
  return awaited
}

function strip(): HTMLElement | null {
  return document.querySelector<HTMLElement>(STRIP)
}

/** Gives the strip the keyboard, at once or as soon as it is there. */
export function takeStripFocus(): void {
  const { activeElement } = document
  const place = strip()
  awaited = place === null
  if (place === null || place.contains(activeElement)) return
  cameFrom = activeElement
  place.focus({ preventScroll: true })
}

/** For `useEffect` of the strip: it gets the keyboard that was asked for before it was there, and keeps it. */
export function mindStripFocus(): () => void {
  if (awaited) takeStripFocus()
  const place = strip()
  // A press that came from the keyboard has no detail: who goes from button to button stays where they are. A menu gives
  // the keyboard back by itself.
  const keep = ({ detail, target }: MouseEvent) => {
    const opensMenu = target instanceof Element && target.closest('[aria-haspopup]') !== null
    if (detail > 0 && !opensMenu) keepOnStrip()
  }
  place?.addEventListener('click', keep)
  return () => place?.removeEventListener('click', keep)
}

/** Nobody waits for it any more. */
export function forgetStripFocus(): void {
  awaited = false
}

/** After a button or a menu of it was used the next key is meant for the room, not for that button. */
export function keepOnStrip(): void {
  strip()?.focus({ preventScroll: true })
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

/** What of the strip an element is: one of its buttons has keys of its own. While it is awaited everything is. */
export function placeInStrip(target: EventTarget | null): 'strip' | 'button' | 'elsewhere' {
  if (awaited) return 'strip'
  if (!(target instanceof Element) || target.closest(STRIP) === null) return 'elsewhere'
  return target.closest('button') === null ? 'strip' : 'button'
}
