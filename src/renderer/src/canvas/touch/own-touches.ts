/**
 * Touches on the map belong to the map: they neither scroll the page nor turn into clicks of a mouse. tldraw says so in
 * listeners of React that come too late for it (they are passive), which the browser answers with errors on its console.
 */
import type { Editor } from 'tldraw'

const WRITABLE = 'a, input, textarea, [contenteditable="true"]'
const EVENTS = ['touchstart', 'touchend'] as const

/** Returns what stops it. */
export function ownTouches(editor: Editor): () => void {
  const container = editor.getContainer()
  const listen = (event: TouchEvent) => {
    const { target } = event
    if (!(target instanceof Element) || target.closest('.tl-canvas') === null) return
    event.stopPropagation()
    // In a field the browser sets the caret and marks words.
    if (event.cancelable && target.closest(WRITABLE) === null) event.preventDefault()
  }
  for (const name of EVENTS) container.addEventListener(name, listen, { capture: true, passive: false })
  return () => {
    for (const name of EVENTS) container.removeEventListener(name, listen, { capture: true })
  }
}
